"""Windows line ends must not move the caret."""

from pathlib import Path

text = Path("shop.yaml").read_text("utf-8").replace("stock", "stok")
Path("shop.yaml").write_bytes(text.replace("\n", "\r\n").encode())
