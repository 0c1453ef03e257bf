"""Give a file a name in another encoding."""

import os
from pathlib import Path

Path(os.fsdecode("assets/茶.jpg".encode("gbk"))).write_text("")
