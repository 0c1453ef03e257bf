"""Copy a target and break it."""

import shutil
from pathlib import Path

from mpgen.tree import packaged

shutil.copytree(packaged("targets") / "wechat", "own/wechat")
Path("own/wechat/runtime/zz.js").write_text("function toast() {}\n")
