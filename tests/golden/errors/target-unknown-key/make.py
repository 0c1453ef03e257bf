"""Copy a target and break it."""

import shutil
from pathlib import Path

from mpgen.tree import packaged

shutil.copytree(packaged("targets") / "wechat", "own/wechat")
with Path("own/wechat/target.yaml").open("a") as table:
    table.write("limts: {}\n")
