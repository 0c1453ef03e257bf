"""Make a picture of 25 MB."""

from pathlib import Path

with Path("assets/tea.jpg").open("ab") as picture:
    picture.write(bytes(25_000_000))
