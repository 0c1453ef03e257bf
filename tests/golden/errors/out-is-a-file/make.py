"""Put a file where the output folder goes."""

from pathlib import Path

Path("dist").write_text("mine")
