"""Link to a file that is not the shop's."""

from pathlib import Path

Path("assets/tea.jpg").unlink()
Path("assets/tea.jpg").symlink_to("/etc/passwd")
