"""Reductions on ordinary orders: pricing rules, promotions, coupons, red packets, exclusions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from mpgen.ir.spec.entry import Entry, Flag, OrText, Positive
from mpgen.ir.spec.money import Discount, Percent, Times, Yuan, Zhe, expected
from mpgen.ir.spec.names import CategoryId, DiscountId, MerchantId, SkuName, TagName
from mpgen.ir.spec.units import Duration, TimeRange

CHINESE_KINDS: Mapping[str, str] = {
    "满减": "full_cut",
    "满件折": "full_count",
    "限时折扣": "flash",
    "拼团": "group_buy",
    "秒杀": "seckill",
}


def english(value: object) -> object:
    """Read a kind by its Chinese name too."""
    return CHINESE_KINDS.get(value, value) if isinstance(value, str) else value


def kind_of(value: Any) -> str | None:
    """Tell the kind of an entry before it is checked."""
    kind = value.get("kind") if isinstance(value, Mapping) else getattr(value, "kind", None)
    return CHINESE_KINDS.get(str(kind), str(kind)) if kind is not None else None


class Pricing(Entry):
    """How reductions meet."""

    line_price: Literal["lowest"] = "lowest"
    """Member, tier and flash prices never stack: the lowest unit price wins."""
    threshold_on: Literal["item", "running"] = "item"
    """What "full 200" counts: item prices, or what is left after earlier reductions."""
    zero_pay: Literal["allow", "floor_1_fen"] = "allow"
    points_and_red_packets: Literal["payment"] = "payment"
    """They are payment, so they never take free shipping away."""


class Flash(Entry):
    """A lower price for a while."""

    kind: Annotated[Literal["flash"], BeforeValidator(english), OrText()]
    title: str = ""
    when: TimeRange
    items: Mapping[SkuName, Yuan]
    per_user: Positive | None = None
    """So many units at this price; further ones cost the next-best price."""


class Scoped(Entry):
    """What a reduction acts on: one merchant, the whole mall, or a part of the goods."""

    title: str = ""
    shop: MerchantId | None = None
    scope: Literal["mall", "shop"] | None = None
    category: CategoryId | None = None
    tag: TagName | None = None
    when: TimeRange | None = None


class FullCut(Scoped):
    """So much off from an amount on."""

    kind: Annotated[Literal["full_cut"], BeforeValidator(english), OrText()]
    steps: Mapping[Yuan, Yuan] = Field(default_factory=dict)
    """Amount → cut; the highest reached step counts."""
    every: Mapping[Yuan, Yuan] = Field(default_factory=dict)
    """One step that repeats."""
    at_most: Times | None = None
    """How often `every` repeats."""

    @model_validator(mode="after")
    def _one_ladder(self) -> FullCut:
        if bool(self.steps) == bool(self.every) or len(self.every) > 1:
            raise expected("`steps`, or `every` with one step")
        return self


class FullCount(Scoped):
    """A discount from a number of pieces on."""

    kind: Annotated[Literal["full_count"], BeforeValidator(english), OrText()]
    steps: Mapping[Positive, Discount]


Promotion: TypeAlias = Annotated[
    Annotated[Flash, Tag("flash")]
    | Annotated[FullCut, Tag("full_cut")]
    | Annotated[FullCount, Tag("full_count")],
    Discriminator(kind_of),
]


class Coupon(Entry):
    """A reduction that the shopper holds: `cut` in yuan, or a discount (`zhe` or `pays`)."""

    title: str = ""
    shop: MerchantId | None = None
    scope: Literal["mall", "shop"] | None = None
    category: CategoryId | None = None
    tag: TagName | None = None
    cut: Yuan | None = None
    zhe: Zhe | None = None
    pays: Percent | None = None
    start: Yuan = Field(0, alias="from")
    """The amount from which it may be used."""
    at_most: Yuan | None = None
    """The most that a discount takes off."""
    audience: Literal["new_users", "members", "all"] = Field("all", alias="for")
    lasts: Duration | None = None
    """How long after it was claimed."""
    when: TimeRange | None = None
    claim: Literal["once", "daily", "always"] = "once"
    code: Flag = False
    """It is claimed with a code."""
    shipping: Flag = False
    """It acts on shipping only."""
    excludes: tuple[DiscountId, ...] = ()

    @model_validator(mode="after")
    def _one_value(self) -> Coupon:
        values = (self.cut, self.zhe, self.pays)
        if sum(value is not None for value in values) != 1:
            raise expected("exactly one of `cut`, `zhe` and `pays`")
        return self

    @property
    def pay_bp(self) -> int | None:
        """The basis points that are paid; None for a cut."""
        return self.zhe if self.zhe is not None else self.pays


class RedPacket(Entry):
    """Money given to a shopper, used like payment."""

    amount: Yuan
    per_day: Positive | None = None
    lasts: Duration | None = None


class Stacking(Entry):
    """What may not be combined; everything else adds up."""

    exclude: tuple[tuple[DiscountId, ...], ...] = ()
    """Groups of ids of which only one is used; the better one."""
    best: Literal["auto", "manual"] = "auto"
    """`auto` preselects the best combination; the shopper may change it."""
