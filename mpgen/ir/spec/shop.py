"""Who the shop is, where it is published, and how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, StringConstraints

from mpgen.ir.spec.entry import Count, Entry, Text
from mpgen.ir.spec.money import expected
from mpgen.ir.spec.names import AssetName, Id
from mpgen.ir.spec.units import Colour


def _zone(value: str) -> str:
    if value not in available_timezones():
        raise expected("a time zone such as `Asia/Shanghai`")
    return value


_URL = r"https://[^\s/]+(?:/[^\s]*)?"

Url: TypeAlias = Annotated[str, StringConstraints(pattern=f"^{_URL}$", max_length=500)]


class Support(Entry):
    """How shoppers reach a person, besides the platform's own customer-service button."""

    phone: str = ""
    hours: str = ""


class Shop(Entry):
    """The shop itself."""

    id: Id
    name: Text
    timezone: Annotated[str, AfterValidator(_zone)] = "Asia/Shanghai"
    """The clock of every time in the spec."""
    support: Support = Support()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone as Python knows it."""
        return ZoneInfo(self.timezone)


class TargetChoice(Entry):
    """One platform to build for."""

    appid: Text
    """The id that the platform gave the mini-program; it is not a secret."""
    privacy: tuple[Id, ...] = ()
    """What personal data the shop asks for; shown to the shopper before it is used."""


class Api(Entry):
    """Where the shop's server is."""

    dev: Annotated[str, StringConstraints(pattern=rf"^(?:mock|{_URL})$")] = "mock"
    """`mock`: the preview answers from this very spec."""
    prod: Annotated[str, StringConstraints(pattern=rf"^(?:none|{_URL})$")] = "none"
    """`none`: the catalogue is compiled into the package."""
    map: Mapping[str, str] = Field(default_factory=dict)
    """Field names of the contract → names that the server uses."""


class Theme(Entry):
    """How the shop looks: a preset, and tokens that override it."""

    preset: Id = "warm"
    primary: Colour | None = None
    """The colour of buttons and prices."""
    radius: Annotated[Count, Field(le=100)] | None = None
    """Corner radius in rpx."""
    dark: Literal["auto", "never"] = "auto"
    """`auto`: dark colours where the platform and the phone have a dark mode."""
    tokens: Mapping[Id, str] = Field(default_factory=dict)
    """Any other design token of the preset."""


class Merchant(Entry):
    """One merchant of a shop with several."""

    name: Text
    logo: AssetName | None = None
