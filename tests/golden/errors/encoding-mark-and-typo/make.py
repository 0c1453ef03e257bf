"""A byte order mark must not move the caret."""

from pathlib import Path

text = Path("shop.yaml").read_text("utf-8").replace("mpgen: 1", "mpgne: 1")
Path("shop.yaml").write_bytes(text.encode("utf-8-sig"))
