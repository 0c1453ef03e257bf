"""Nest more tags than any page has."""

from pathlib import Path

Path("components/probe/template.html").write_text("<view>" * 61 + "</view>" * 61)
