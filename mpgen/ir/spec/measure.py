"""What is measured: events, funnels, alerts, experiments, feedback."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import BeforeValidator, Field, StringConstraints

from mpgen.ir.spec.entry import Count, Entry, Flag, Text
from mpgen.ir.spec.money import Percent, expected
from mpgen.ir.spec.names import Id, Reference

BUILT_IN_EVENTS: tuple[str, ...] = (
    "expose",
    "click",
    "view",
    "add_cart",
    "checkout",
    "pay",
    "refund",
    "share",
    "search",
    "subscribe",
    "login",
    "coupon",
    "stay",
)
"""Events that are sent without being written."""

_BOUND = re.compile(r"[0-9]{1,7}(?:ms|s|%)")


def _bound(value: object) -> str:
    if isinstance(value, str) and _BOUND.fullmatch(value):
        return str(value)
    raise expected("a bound such as `1500ms` or `30%`", "write the unit")


class Event(Entry):
    """An event of the shop's own."""

    page: Reference = Field(alias="from")
    """The page on which it happens."""
    when: Annotated[
        str, StringConstraints(pattern=r"^(?:scroll [0-9]{1,3}%|stay [0-9]{1,4}s|tap \S+)$")
    ]
    """`scroll 80%`, `stay 10s` or `tap BLOCK`."""


class Sample(Entry):
    """Which part of the visits is measured."""

    perf: Percent = 1000
    taps: Percent = 0
    """Element id and page of taps, for a heat map."""


class Analytics(Entry):
    """Events and where they go."""

    to: tuple[Id, ...] = ("api",)
    sample: Sample = Sample()
    events: Mapping[Id, Event] = Field(default_factory=dict)
    funnels: Mapping[Id, tuple[Id, ...]] = Field(default_factory=dict)
    alerts: Mapping[Id, Annotated[str, BeforeValidator(_bound)]] = Field(default_factory=dict)


Variant: TypeAlias = Mapping[Id, str]


class Experiment(Entry):
    """Two or more variants of a thing, shown to different shoppers."""

    share: Percent
    """The part of the shoppers that takes part; the rest sees the first variant."""
    split_by: Literal["user", "device"] = "user"
    variants: Annotated[Mapping[Id, Variant], Field(min_length=2)]
    shares: Mapping[Id, Percent] = Field(default_factory=dict)
    """How the participants are divided; left out = evenly."""
    goal: Id
    """The event that decides."""


class Feedback(Entry):
    """A page on which shoppers tell what is wrong."""

    types: tuple[Text, ...] = ()
    photos: Annotated[Count, Field(le=9)] = 4
    tickets: Flag = False
    """Each message becomes a ticket that is answered."""
