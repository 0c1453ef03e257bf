"""Make a picture of 50 MB."""

from pathlib import Path

with Path("assets/tea.jpg").open("ab") as picture:
    picture.write(bytes(50_000_000))
