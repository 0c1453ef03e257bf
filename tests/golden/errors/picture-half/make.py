"""Cut the picture in half."""

from pathlib import Path

from PIL import Image

picture = Path("assets/tea.jpg")
Image.effect_noise((640, 640), 90).convert("RGB").save(picture, "JPEG")
picture.write_bytes(picture.read_bytes()[:20_000])
