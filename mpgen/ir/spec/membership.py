"""Levels, member prices and points."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mpgen.ir.spec.entry import Count, Entry, Positive, Text
from mpgen.ir.spec.money import Percent, Points, Zhe
from mpgen.ir.spec.names import Id


class Level(Entry):
    """One level of members."""

    id: Id
    name: Text
    start: Count = Field(0, alias="from")
    """Growth from which the level begins; one growth per yuan paid."""
    zhe: Zhe | None = None
    pays: Percent | None = None
    perks: tuple[Id, ...] = ()

    @property
    def pay_bp(self) -> int | None:
        """The basis points that members of this level pay; None = the list price."""
        return self.zhe if self.zhe is not None else self.pays


class Membership(Entry):
    """Levels from the lowest to the highest."""

    levels: Annotated[tuple[Level, ...], Field(min_length=1, max_length=20)]


class PointRules(Entry):
    """How points are earned and spent."""

    earn: Points
    spend: Points
    at_most: Percent = 10_000
    """The part of the goods that points may pay."""
    step: Positive = 1
    """Points are spent in whole steps of this size."""
    sign_in: tuple[Count, ...] = ()
    """Points for signing in on the first, second … day in a row."""
