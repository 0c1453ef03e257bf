"""Draw a small file that would fill the memory."""

from PIL import Image

Image.new("1", (20_000, 20_000)).save("assets/tea.png")
