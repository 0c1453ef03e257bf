"""Put a zero byte into the spec."""

from pathlib import Path

text = Path("shop.yaml").read_bytes()
Path("shop.yaml").write_bytes(text.replace("小".encode(), b"\0"))
