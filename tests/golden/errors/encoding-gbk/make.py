"""Save the spec as editors on Windows do."""

from pathlib import Path

text = Path("shop.yaml").read_text("utf-8")
Path("shop.yaml").write_bytes(text.encode("gbk"))
