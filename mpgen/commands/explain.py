"""`mpgen explain`: what a finding means, why it matters, and what to do."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

import click


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain a finding's CODE; without one, list all codes."""
    from mpgen.explain import pages  # noqa: PLC0415 (`--help` is quick)

    known = pages()
    if code is None:
        width = max(map(len, known))
        for each, page in known.items():
            click.echo(f"{each:<{width}}  {page.splitlines()[0]}")
    elif code in known:
        click.echo(f"{code}\n\n{known[code]}")
    else:
        raise click.UsageError(f"no finding has the code `{code}`{_tip(code, known)}")


def _tip(code: str, known: Mapping[str, str]) -> str:
    near = difflib.get_close_matches(code, known, 1)
    return f"; did you mean `{near[0]}`?" if near else ""
