"""Cut the picture in half."""

from pathlib import Path

picture = Path("assets/tea.jpg")
picture.write_bytes(picture.read_bytes()[:400])
