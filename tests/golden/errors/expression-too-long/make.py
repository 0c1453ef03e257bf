"""Write an expression without an end."""

from pathlib import Path

Path("components/probe/template.html").write_text("<text>{{ " + "a + " * 5000 + "a }}</text>")
