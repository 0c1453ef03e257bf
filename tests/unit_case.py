"""A unit from a few texts, and its compiled files as text: what the emitter tests speak in."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from mpgen.compile import compile_app, compile_unit
from mpgen.ir.bundle import Object, Part
from mpgen.ir.component import Component, Kind, Source
from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.project import Unit, Variants
from mpgen.ir.target import Target
from mpgen.link.place import unit_path
from mpgen.load.component import load_library
from mpgen.load.markup import parse_markup
from mpgen.load.rendered import Rendered
from mpgen.load.script import parse_script
from mpgen.load.selector import Owner
from mpgen.load.style import parse_style

COMPONENTS = frozenset({"price", "stepper", "quick-add", "sheet", "panel"})
DECLARATION = "kind: component\nabout: A case.\n"
EMPTY = "module.exports = {};\n"
TOKENS = {
    "light": {
        "color-text": "#222222",
        "color-line": "#EEEEEE",
        "shadow": "0 2rpx var(--color-line)",
    },
    "dark": {"color-text": "#EEEEEE", "color-line": "#EEEEEE"},
}


def unit_of(name: str, files: Mapping[str, str]) -> Unit:
    """Load one component; the texts are those of its folder."""
    texts = {"component.yaml": DECLARATION, **files}
    if "kind: view" not in texts["component.yaml"]:
        texts.setdefault("script.js", EMPTY)
    if any(f"kind: {kind}" in texts["component.yaml"] for kind in ("page", "component")):
        texts.setdefault("template.html", "<view/>\n")
    tree = {f"parts/{name}/{path}": text.encode() for path, text in texts.items()}
    library, said = load_library(tree)
    component = library.components[name]
    nodes, in_markup = parse_markup(_text(component, "template"))
    script, in_script = parse_script(_text(component, "script"), component.kind)
    owner = Owner(name, component.kind is Kind.APP)
    style, in_style = parse_style(_text(component, "style"), owner)
    _nothing((*said, *in_markup, *in_script, *in_style))
    return Unit(
        id=f"{component.kind}/{name}",
        component=component,
        template=Variants(nodes, {}),
        style=Variants(style, {}),
        script=Variants(script, {}),
        data=Variants(component.data or {}, {}),
        title=component.page.title if component.page else "",
        digest="",
    )


def compiled(unit: Unit, target: Target) -> Object:
    """Compile a unit of any kind."""
    if unit.kind == "app":
        return compile_app(unit, TOKENS, target)[0]
    return compile_unit(unit, COMPONENTS, target)[0]


def texts_of(made: Object) -> dict[str, str]:
    """Answer each file by its extension, references as the paths they would become."""
    base = unit_path(made.unit)
    return {
        file.extension: "".join(_written(part, base) for part in file.parts) for file in made.files
    }


def _written(part: Part, base: str) -> str:
    if isinstance(part, str):
        return part
    is_picture = part.unit.startswith(("asset/", "icon/"))
    path = unit_path(part.unit) + (".png" if is_picture else part.extension)
    if part.form == "absolute":
        return f"/{path}"
    relative = posixpath.relpath(path, posixpath.dirname(base) or ".")
    return relative if relative.startswith(".") else f"./{relative}"


def _text(component: Component, part: str) -> Rendered:
    source = (component.sources or {}).get((part, ""))
    return Rendered.plain(source or Source("", EMPTY if part == "script" else ""))


def _nothing(said: Diagnostics) -> None:
    assert not said, [f"{each.code}: {each.message}" for each in said]
