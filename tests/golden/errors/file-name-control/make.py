"""Give a file a name with a line break in it."""

from pathlib import Path

Path("assets/a\nb.jpg").write_text("")
