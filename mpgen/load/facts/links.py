"""Where `#id` leads: the flat id space of a spec → links `{page, query}`.

An id that does not exist leads to the page `notfound`; `check/references.py` says so to the author.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from mpgen.ir.source import Json
from mpgen.ir.spec import GENERATED_PAGES, Category, Spec

Link: TypeAlias = Mapping[str, Json]
Links: TypeAlias = Mapping[str, Link]


def make_links(spec: Spec) -> Links:
    """Resolve every id of the spec; the earlier of two equal ids wins."""
    links: dict[str, Link] = {}
    for identifier, link in _targets(spec):
        links.setdefault(identifier, link)
    return links


def follow(links: Links, identifier: str) -> Link:
    """Find where an id leads."""
    return links.get(identifier) or _link("notfound")


def _targets(spec: Spec) -> Iterator[tuple[str, Link]]:
    for name in (*spec.pages, *GENERATED_PAGES):
        yield name, _link(name)
    for product in spec.products:
        yield product.id, _link("product", id=product.id)
    yield from _category_links(spec.categories)
    for identifier, merchant in spec.shops.items():
        yield identifier, _link("list", shop=identifier, title=merchant.name)
    for identifier, activity in spec.activities.items():
        first = next(iter(activity.items), None)
        yield identifier, _link("product", id=first.product if first else "", activity=identifier)
    for identifier, promotion in spec.promotions.items():
        yield identifier, _link("list", promotion=identifier, title=promotion.title)
    for identifier in spec.coupons:
        yield identifier, _link("coupons")


def _category_links(categories: Mapping[str, Category]) -> Iterator[tuple[str, Link]]:
    for identifier, category in categories.items():
        yield identifier, _link("list", category=identifier, title=category.name)
        yield from _category_links(category.children)


def _link(page: str, **query: str) -> Link:
    return {"page": page, "query": {name: text for name, text in query.items() if text}}
