"""Copy a target and break it."""

import shutil
from pathlib import Path

from mpgen.tree import packaged

shutil.copytree(packaged("targets") / "wechat", "own/wechat")
table = Path("own/wechat/target.yaml")
table.write_text(table.read_text().replace("elif: ", "elfi: ", 1))
