"""Fill the folder as a home folder is."""

from pathlib import Path

Path("many").mkdir()
for number in range(20_001):
    Path(f"many/{number}").touch()
