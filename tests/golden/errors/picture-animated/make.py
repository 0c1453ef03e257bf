"""Draw an animation that is too heavy."""

from PIL import Image

frames = [Image.effect_noise((400, 400), 90).convert("P") for _ in range(40)]
frames[0].save("assets/tea.gif", save_all=True, append_images=frames[1:], duration=50)
