"""What is sold: categories, products, SKUs, promises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag

from mpgen.ir.spec.entry import Count, Entry, OrText, Positive, Text
from mpgen.ir.spec.money import Yuan
from mpgen.ir.spec.names import (
    AssetName,
    AssetPattern,
    CategoryId,
    DetailName,
    Id,
    MerchantId,
    ServiceId,
    TagName,
)
from mpgen.ir.spec.units import Weight


def _named(value: object) -> object:
    """Let a text stand for an entry with that name."""
    return {"name": value} if isinstance(value, str) else value


class Category(Entry):
    """A group of products; a text alone is its name."""

    name: Text
    image: AssetName | None = None
    children: Mapping[Id, NamedCategory] = Field(default_factory=dict)


NamedCategory: TypeAlias = Annotated[Category, BeforeValidator(_named), OrText()]


class Catalog(Entry):
    """Where the products come from."""

    source: Literal["inline", "api", "csv"] = "inline"
    page_size: Annotated[Positive, Field(le=100)] = 20


class Sku(Entry):
    """A combination of spec values that is sold."""

    values: tuple[Text, ...] | None = None
    """The values in the order of `specs`; only where `skus` is a list."""
    price: Yuan
    list_price: Yuan | None = None
    """The crossed-out price; it must be higher."""
    stock: Count = 0
    weight: Weight | None = None
    """In grams after reading."""
    image: AssetName | None = None


def _form(value: object) -> str:
    return "table" if isinstance(value, Mapping) else "list"


Skus: TypeAlias = Annotated[
    Annotated[Mapping[str, Sku], Tag("table")] | Annotated[tuple[Sku, ...], Tag("list")],
    Discriminator(_form),
]
"""`A / B` → SKU, or a list of SKUs that name their values."""


class Limit(Entry):
    """How many one shopper may buy."""

    per_order: Positive | None = None
    per_user: Positive | None = None


class Product(Entry):
    """One product; with `specs` and `skus`, or with a price of its own."""

    id: Id
    name: Text
    shop: MerchantId | None = None
    category: CategoryId | None = None
    tags: tuple[TagName, ...] = ()
    images: tuple[AssetName, ...] = ()
    video: AssetName | None = None
    spin: AssetPattern | None = None
    """Frames of a 360-degree view, in the order of their names."""
    detail: DetailName | None = None
    """A Markdown file; it becomes native nodes."""
    specs: Mapping[Text, tuple[Text, ...]] = Field(default_factory=dict)
    """What can be chosen: name → values."""
    skus: Skus = Field(default_factory=dict)
    """Only the combinations that are sold: `A / B` → SKU, or a list with `values`."""
    price: Yuan | None = None
    list_price: Yuan | None = None
    stock: Count | None = None
    weight: Weight | None = None
    sales: Count = 0
    """How many were sold before the shop opened here."""
    tier: Mapping[Positive, Yuan] = Field(default_factory=dict)
    """From so many pieces on, all pieces at that price."""
    services: tuple[ServiceId, ...] = ()
    limit: Limit | None = None

    def sold(self) -> Iterator[tuple[str | int, tuple[str, ...], Sku]]:
        """Yield each SKU with its key in `skus` and its values; a simple product is one SKU."""
        if isinstance(self.skus, tuple):
            for place, sku in enumerate(self.skus):
                yield place, sku.values or (), sku
        elif self.skus:
            for key, sku in self.skus.items():
                yield key, sku_values(key, len(self.specs)), sku
        elif self.price is not None:
            own = Sku(price=self.price, list_price=self.list_price, stock=self.stock or 0)
            yield "", (), own


def sku_values(key: str, specs: int) -> tuple[str, ...]:
    """Take the key of a SKU apart; the only value of a single spec may hold ` / ` itself."""
    return (key,) if specs == 1 else tuple(each.strip() for each in key.split(" / "))


class Service(Entry):
    """A promise, shown under the price and again at checkout."""

    text: Text
    days: Positive | None = None
