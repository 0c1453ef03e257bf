"""`mpgen init`: a new shop's folder that builds at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import click

_SPEC = """\
# yaml-language-server: $schema=shop.schema.json
mpgen: 1
shop: {{id: {id}, name: 小店}}
targets:
{targets}
products:
  - {{id: tea, name: 生普 200g, price: 68.00, stock: 20, images: [tea.png]}}
"""
_SIDE = 750


@click.command()
@click.argument("name", type=click.Path(path_type=Path))
@click.option(
    "--template",
    type=click.Choice(["minimal", "example"]),
    default="minimal",
    help="The smallest shop, or a copy of the example shop.",
)
def init(name: Path, template: str) -> None:
    """Make a folder NAME with a small shop in it that builds.

    What is in the folder already is never changed.
    """
    shop = name.resolve().name.lower()
    if not re.fullmatch(r"[a-z][a-z0-9-]*", shop):
        raise click.UsageError(f"`{shop}` is no shop's name: use letters, digits and dashes")
    files = {**(_minimal(shop) if template == "minimal" else _example()), **_around()}
    if taken := [path for path in files if (name / path).exists()]:
        raise click.UsageError(f"`{name / taken[0]}` exists; nothing was written")
    try:
        for path, content in files.items():
            (name / path).parent.mkdir(parents=True, exist_ok=True)
            (name / path).write_bytes(content)
    except OSError as problem:
        raise click.UsageError(f"`{name}` cannot be written: {problem.strerror}") from None
    click.echo(f"{name} is ready; build it with: mpgen build {name}")


def _minimal(shop: str) -> Mapping[str, bytes]:
    """Write the five lines for every known target, and draw a picture."""
    from mpgen.session import open_targets  # noqa: PLC0415 (`--help` is quick)

    known, _ = open_targets()
    targets = "\n".join(
        f'  {name}: {{appid: "{each.tables.sample_appid}"}}'
        for name, each in known.items()
        if each.tables.sample_appid
    )
    spec = _SPEC.format(id=shop, targets=targets)
    return {"shop.yaml": spec.encode(), "assets/tea.png": _picture()}


def _example() -> Mapping[str, bytes]:
    from mpgen.tree import packaged, read  # noqa: PLC0415 (`--help` is quick)

    files, _ = read(packaged("example_shop"))
    return dict(files)


def _around() -> Mapping[str, bytes]:
    """Write what is the same for every shop."""
    from mpgen.commands.schema import schema_text  # noqa: PLC0415 (`--help` is quick)

    return {".gitignore": b"dist/\n.mpgen/\n", "shop.schema.json": schema_text().encode()}


def _picture() -> bytes:
    """Draw a cup of tea, to be replaced by a photograph."""
    from io import BytesIO  # noqa: PLC0415 (`--help` is quick)

    from PIL import Image, ImageDraw  # noqa: PLC0415

    picture = Image.new("RGB", (_SIDE, _SIDE), "#f4ece1")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((110, 560, 640, 650), fill="#e2d3bd")
    draw.ellipse((500, 300, 670, 490), outline="#b4532a", width=28)
    draw.pieslice((140, 20, 610, 620), 0, 180, fill="#b4532a")
    draw.ellipse((140, 270, 610, 370), fill="#d98b4f", outline="#b4532a", width=14)
    for left in (270, 360, 450):
        draw.arc((left, 90, left + 50, 240), 90, 270, fill="#cdbba3", width=10)
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
