"""What plan can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, warning
from mpgen.ir.source import Span


def tab_page_in_subpackage(span: Span | None, page: str) -> Diagnostic:
    """A page of the tab bar is listed in `packages.together`.

    Why: every platform loads the tab pages with the main package and refuses them in a subpackage.
    What to do: take the page out of the group; the rest of the group stays together.
    """
    return warning(
        "tab-page-in-subpackage",
        span,
        f"`{page}` is a tab page and stays in the main package",
        hint=f"take `{page}` out of this group",
    )
