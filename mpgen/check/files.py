"""Pictures and texts that the spec names must be there."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from mpgen.check import messages_spec as say
from mpgen.check.identifiers import nearest
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.source import AssetPath, Json, Tree
from mpgen.ir.spec import Spec, walk
from mpgen.ir.spec.names import AssetName, AssetPattern, DetailName


def files_exist(spec: Spec, where: Where, assets: Tree) -> Iterator[Diagnostic]:
    """Every file that is named exists; a pattern matches at least one."""
    known = set(assets)
    for path, value in walk(spec):
        if isinstance(value, AssetPattern):
            if not any(_matches(name, value) for name in known):
                yield say.missing_file(where(*path), value, nearest(value, known))
        elif isinstance(value, AssetName | DetailName) and value not in known:
            yield say.missing_file(where(*path), value, nearest(value, known))


def detail_pictures_exist(
    spec: Spec, where: Where, products: Json, assets: Tree
) -> Iterator[Diagnostic]:
    """The pictures inside of Markdown files exist; `products` are the facts made from them."""
    facts = products if isinstance(products, list) else []
    for place, (product, fact) in enumerate(zip(spec.products, facts, strict=False)):
        for node in fact["detail"]:
            source = node.get("src")
            if isinstance(source, AssetPath) and source.path not in assets:
                span = where("products", place, "detail")
                yield say.missing_detail_picture(span, str(product.detail), source.path)


def _matches(name: str, pattern: str) -> bool:
    return name.count("/") == pattern.count("/") and fnmatchcase(name, pattern)
