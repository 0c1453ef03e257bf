"""Where visitors come from, what they see first, which messages they may get."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field, model_validator

from mpgen.ir.spec.entry import Entry, Flag, OrText, Positive
from mpgen.ir.spec.money import expected
from mpgen.ir.spec.names import Id, PageName, Reference, TargetName, TemplateName
from mpgen.ir.spec.units import Duration

Channel: TypeAlias = Literal[
    "share",
    "group_chat",
    "scan",
    "search",
    "official",
    "live",
    "feed",
    "ads",
    "message",
    "desktop",
    "other",
]
"""The groups that platform scene codes are mapped to."""


def _several(value: object) -> object:
    """Let one channel stand for a list of one."""
    return [value] if isinstance(value, str) else value


class Attribution(Entry):
    """Which touch an order is credited to."""

    keep: Duration = 604_800_000
    credit: Literal["last_paid_touch", "last_touch", "first_touch"] = "last_paid_touch"
    utm: Flag = True
    share_code: Annotated[Positive, Field(le=32)] = 32
    """Characters of a share code; some platforms take no more than 32."""


class LandingRule(Entry):
    """What visitors of a channel see first; the first rule that fits wins."""

    channel: Annotated[tuple[Channel, ...], BeforeValidator(_several), OrText()]
    page: PageName | None = None
    """Only where this page was opened."""
    required: Id | None = Field(None, alias="with")
    """Only where this parameter came along."""
    lead: Id | None = None
    """The block that moves to the top of the page."""
    notice: str = ""
    to: Reference | None = None
    """Open this instead."""
    keep: Literal["page"] | None = None
    """Leave the visitor on the page that was opened."""

    @model_validator(mode="after")
    def _leads_somewhere(self) -> LandingRule:
        if sum(each is not None for each in (self.page, self.to, self.keep)) != 1:
            raise expected("exactly one of `page`, `to` and `keep`")
        return self


Subscribe: TypeAlias = Mapping[Id, tuple[TemplateName, ...]]
"""Moment → message templates to ask for; a tap may ask for three."""

Templates: TypeAlias = Mapping[Id, Mapping[TargetName, str]]
"""Message → platform → the id of the template there."""
