"""How the packages are made: pictures, subpackages, caching."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from mpgen.ir.spec.entry import Entry, Positive
from mpgen.ir.spec.names import FileName, PageName
from mpgen.ir.spec.shop import Url
from mpgen.ir.spec.units import ByteSize, Lifetime


class Images(Entry):
    """Where pictures lie and what becomes of them."""

    folder: FileName = Field(FileName("assets"), alias="from")
    cdn: Url | None = None
    """Where pictures that do not fit into the package are served from."""
    formats: tuple[Literal["webp", "jpg", "png"], ...] = ("jpg",)
    widths: tuple[Annotated[Positive, Field(le=4000)], ...] = (750,)
    quality: Annotated[Positive, Field(le=100)] = 78
    inline_max: ByteSize = 0
    """Pictures up to this size stay in the package."""


class Packages(Entry):
    """How pages are grouped into packages."""

    policy: Literal["auto"] = "auto"
    """The main package holds only tabs and shared code."""
    main_budget: ByteSize | None = None
    """Your own line, stricter than the platforms' limits."""
    together: tuple[tuple[PageName, ...], ...] = ()
    """Pages that lie in one subpackage."""
    preload: Mapping[PageName, tuple[PageName, ...]] = Field(default_factory=dict)
    """On this page, load the packages of those pages."""


CacheTimes: TypeAlias = Mapping[PageName, Lifetime]
"""Page → how long its answers may be shown again."""
