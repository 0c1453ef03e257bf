"""`mpgen schema`: the spec's JSON Schema, which an editor uses to complete and to check."""

from __future__ import annotations

import json
from pathlib import Path

import click


@click.command()
@click.option("--out", metavar="FILE", type=click.Path(path_type=Path), help="Write it there.")
def schema(out: Path | None) -> None:
    """Print the JSON Schema of the shop spec.

    This first line of shop.yaml makes an editor with the YAML language server use it:

    \b
        # yaml-language-server: $schema=shop.schema.json
    """
    text = schema_text()
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise click.UsageError(f"`{out}` cannot be written: {problem.strerror}") from None


def schema_text() -> str:
    """Print the schema; the same bytes each time."""
    from mpgen.ir.spec import spec_schema  # noqa: PLC0415 (`--help` is quick)

    return json.dumps(spec_schema(), ensure_ascii=False, indent=2) + "\n"
