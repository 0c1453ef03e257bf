"""Orders of their own kind: group-buy, seckill, distribution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag

from mpgen.ir.spec.catalog import Limit
from mpgen.ir.spec.entry import Entry, Flag, OrText, Positive
from mpgen.ir.spec.money import Percent, Yuan
from mpgen.ir.spec.names import SkuName
from mpgen.ir.spec.promotions import english, kind_of
from mpgen.ir.spec.units import Duration, TimeRange

Allowed: TypeAlias = Literal["coupons", "points", "reductions", "red_packets"]


class GroupBuy(Entry):
    """A lower price when enough shoppers buy together."""

    kind: Annotated[Literal["group_buy"], BeforeValidator(english), OrText()]
    title: str = ""
    items: Mapping[SkuName, Yuan]
    size: Annotated[Positive, Field(ge=2, le=100)]
    """How many shoppers make a group."""
    open_for: Duration = 86_400_000
    """A group that is not full by then is refunded."""
    when: TimeRange | None = None
    limit: Limit | None = None
    allow: tuple[Allowed, ...] = ()


class Seckill(Entry):
    """A small stock at a very low price, from a second on."""

    kind: Annotated[Literal["seckill"], BeforeValidator(english), OrText()]
    title: str = ""
    when: TimeRange
    items: Mapping[SkuName, Yuan]
    stock: Positive
    limit: Limit | None = None
    guard: tuple[Literal["login", "server_time", "queue_token", "device_rate"], ...] = ()
    """What the client and the server's contract enforce."""
    allow: tuple[Allowed, ...] = ()


Activity: TypeAlias = Annotated[
    Annotated[GroupBuy, Tag("group_buy")] | Annotated[Seckill, Tag("seckill")],
    Discriminator(kind_of),
]


class Distribution(Entry):
    """Shoppers earn by passing the shop on."""

    enabled: Flag = False
    levels: Positive = 1
    """One or two; more levels are pyramid selling."""
    commission: Percent = 500
    bind: Literal["first_share", "last_share"] = "first_share"
    protect: Duration = 1_296_000_000
    """How long a bound shopper stays bound."""
