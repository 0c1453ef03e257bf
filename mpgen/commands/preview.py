"""`mpgen preview`: the built packages on three phones in a browser, built again on each change."""

from __future__ import annotations

import sys
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from mpgen.preview.server import Server


@click.command()
@click.argument("shop", default=".", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--port", type=int, default=0, help="The port on this machine.  [default: a free one]"
)
@click.option("--open/--no-open", "opens", default=True, help="Open the browser.")
def preview(shop: Path, port: int, opens: bool) -> None:
    """Show a shop's packages on simulated phones, and follow each change.

    SHOP is its folder or its spec, by default the current folder.  The phones are a simulator of
    mpgen's own, not the vendors' clients.  Ctrl-C ends it.
    """
    from mpgen.preview.server import Server  # noqa: PLC0415 (`--help` is quick)
    from mpgen.tree import packaged  # noqa: PLC0415
    from mpgen.watch import changes  # noqa: PLC0415

    folder = shop if shop.is_dir() else shop.parent
    try:
        server = Server(port=port)
    except OSError as problem:
        raise click.UsageError(f"port {port} cannot be used: {problem.strerror}") from None
    try:
        _show(server, shop)
        click.echo(f"{server.url}  (Ctrl-C ends it)")
        if opens:
            webbrowser.open(server.url)
        for _ in changes((folder, packaged("components")), folder / "dist"):
            _show(server, shop)
    except KeyboardInterrupt:
        click.echo("")
    finally:
        server.close()


def _show(server: Server, shop: Path) -> None:
    """Build, and put on the phones what could be built; findings go to terminal and browser."""
    from mpgen.preview.bundle import phones  # noqa: PLC0415
    from mpgen.report.diagnostics import to_text  # noqa: PLC0415
    from mpgen.session import build_shop, open_shop  # noqa: PLC0415

    opened = open_shop(shop)
    outcome = build_shop(opened, opened.wanted(), lambda line: None)
    server.show(phones(outcome.bundles), to_text(outcome.diagnostics, opened.text_of, colour=False))
    said = to_text(outcome.diagnostics, opened.text_of, colour=sys.stdout.isatty())
    click.echo(said or "built", nl=not said)
