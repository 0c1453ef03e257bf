"""The flat id space of a spec: who has which id, and where it was given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from mpgen.check.messages_spec import duplicate_id
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.spec import GENERATED_PAGES, KEY, Category, Spec
from mpgen.ir.spec.entry import Path

_TABLES = ("shops", "services", "promotions", "coupons", "red_packets", "activities")


def identifiers(spec: Spec) -> Iterator[tuple[str, Path]]:
    """Yield each id with the path of its definition."""
    for name in spec.pages:
        yield name, ("pages", name, KEY)
    for place, product in enumerate(spec.products):
        yield product.id, ("products", place, "id")
    yield from category_ids(spec.categories, ("categories",))
    for table in _TABLES:
        for identifier in getattr(spec, table):
            yield identifier, (table, identifier, KEY)
    for place, level in enumerate(spec.membership.levels if spec.membership else ()):
        yield level.id, ("membership", "levels", place, "id")


def category_ids(categories: Mapping[str, Category], path: Path) -> Iterator[tuple[str, Path]]:
    """Yield the ids of categories and their children."""
    for identifier, category in categories.items():
        yield identifier, (*path, identifier, KEY)
        yield from category_ids(category.children, (*path, identifier, "children"))


def duplicate_ids(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Find ids that are given twice, or that are the name of a generated page."""
    seen: dict[str, Path] = {}
    for identifier, path in identifiers(spec):
        if identifier in seen:
            yield duplicate_id(where(*path), identifier, where(*seen[identifier]))
        elif identifier in GENERATED_PAGES and path[0] != "pages":
            yield duplicate_id(where(*path), identifier, None)
        seen.setdefault(identifier, path)


def nearest(name: str, known: Mapping[str, object] | set[str]) -> str | None:
    """Find the name that was probably meant."""
    near = get_close_matches(name, list(known), 1, 0.5)
    return near[0] if near else None
