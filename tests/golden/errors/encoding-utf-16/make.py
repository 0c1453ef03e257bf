"""Save the spec as UTF-16 with its mark."""

from pathlib import Path

text = Path("shop.yaml").read_text("utf-8")
Path("shop.yaml").write_bytes(text.encode("utf-16"))
