"""Save a PNG under the name of a JPEG."""

from PIL import Image

Image.new("RGB", (64, 64), "#b4532a").save("assets/tea.jpg", "PNG")
