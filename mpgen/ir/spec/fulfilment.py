"""What happens after paying: freight and deadlines."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from mpgen.ir.spec.entry import Entry, Flag, Text
from mpgen.ir.spec.money import Yuan
from mpgen.ir.spec.units import Duration


class Far(Entry):
    """Places with a fee of their own."""

    places: Annotated[tuple[Text, ...], Field(min_length=1)]
    fee: Yuan


class Freight(Entry):
    """What sending costs."""

    fee: Yuan = 0
    free_over: Yuan | None = None
    """Free from this amount of goods on."""
    far: Far | None = None


class Shipping(Entry):
    """Freight by merchant id; `default` is for all others."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Freight]

    default: Freight = Freight()
    pickup: Flag = False
    """Shoppers may fetch their goods."""

    @property
    def by_merchant(self) -> dict[str, Freight]:
        """The freight of merchants that have their own."""
        return self.__pydantic_extra__


class Orders(Entry):
    """Deadlines of an order."""

    pay_within: Duration = 1_800_000
    confirm_after: Duration = 864_000_000
    aftersale_within: Duration = 1_296_000_000
