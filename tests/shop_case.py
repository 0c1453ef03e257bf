"""What the tests of the spec share: small shops as text, and findings as lines and columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.source import Span
from mpgen.ir.spec import Spec
from mpgen.load.spec import LoadedSpec, load_spec

COMPLETE = Path(__file__).parent / "shops" / "complete" / "shop.yaml"

HEAD = """\
mpgen: 1
shop: {id: demo, name: 小店}
targets: {one: {appid: wx0000000000000000}}
"""
MINIMUM = (
    HEAD + "products:\n  - {id: tea, name: 生普 200g, price: 68.00, stock: 20, images: [tea.jpg]}\n"
)


def load(text: str, **files: str) -> tuple[LoadedSpec, Diagnostics]:
    """Load a shop of one text, perhaps with more files (`a__b_yaml` is `a/b.yaml`)."""
    named = {
        name.replace("__", "/").replace("_yaml", ".yaml"): more for name, more in files.items()
    }
    tree = {"shop.yaml": text, **named}
    return load_spec({path: each.encode() for path, each in tree.items()}, "shop.yaml")


def place(said: Diagnostic, text: str) -> str:
    """Say where a finding points: `line:column code [text]`."""
    assert said.span is not None
    before = text[: said.span.start]
    line, column = before.count("\n") + 1, said.span.start - before.rfind("\n")
    return f"{line}:{column} {said.code} [{text[said.span.start : said.span.end]}]"


def placed(text: str, **files: str) -> list[str]:
    """Load a text and say where its findings point."""
    loaded, said = load(text, **files)
    return [place(each, loaded.texts[each.span.file if each.span else ""]) for each in said]


def spec_of(text: str) -> Spec:
    """Load a text that has no mistakes."""
    loaded, said = load(text)
    assert loaded.spec is not None, said
    return loaded.spec


def finder(where: Mapping[tuple[str | int, ...], Span]) -> Callable[..., Span | None]:
    """Find places as a project does."""

    def find(*path: str | int) -> Span | None:
        ends = range(len(path), -1, -1)
        return next((where[path[:end]] for end in ends if path[:end] in where), None)

    return find
