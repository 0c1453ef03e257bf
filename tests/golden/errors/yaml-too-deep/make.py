"""Nest more values than any spec needs."""

from pathlib import Path

Path("shop.yaml").write_text("mpgen: " + "[" * 5000 + "]" * 5000 + "\n")
