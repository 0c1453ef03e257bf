"""Link a file to itself."""

from pathlib import Path

Path("assets/tea.jpg").unlink()
Path("assets/tea.jpg").symlink_to("tea.jpg")
