"""Remove the spec."""

from pathlib import Path

Path("shop.yaml").unlink()
