"""Copy a target and break it."""

import shutil
from pathlib import Path

from mpgen.tree import packaged

shutil.copytree(packaged("targets") / "wechat", "own/wechat")
Path("own/wechat").rename("own/wecaht")
