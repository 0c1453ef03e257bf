"""Where the spec names the pictures that a finding is about.

The picture steps see bytes and no spec, so that one picture is one job for all shops; a person
wants to see the line that uses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase

from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.project import Project
from mpgen.ir.source import Span
from mpgen.ir.spec import walk
from mpgen.ir.spec.names import AssetName, AssetPattern


def placed(said: Diagnostics, project: Project) -> Diagnostics:
    """Move findings about a whole picture to the first place where the spec names it."""
    return tuple(
        replace(each, span=next(_places(each.span, project), each.span)) if each.span else each
        for each in said
    )


def _places(span: Span, project: Project) -> Iterator[Span]:
    for path, value in walk(project.spec):
        is_named = isinstance(value, AssetName) and value == span.file
        is_matched = isinstance(value, AssetPattern) and fnmatchcase(span.file, value)
        if (is_named or is_matched) and (found := project.span(*path)) is not None:
            yield found
