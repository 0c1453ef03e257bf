"""Any part of the spec as plain data: money in fen, times in epoch milliseconds, ids as links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from mpgen.ir.source import AssetPath, Json
from mpgen.ir.spec import Entry, walk_fields
from mpgen.ir.spec.names import AssetName, Name, Reference
from mpgen.load.facts.links import Links, follow


def epoch(time: datetime, zone: ZoneInfo) -> int:
    """Turn a time on the shop's clock into epoch milliseconds."""
    return int(time.replace(tzinfo=zone).timestamp() * 1000)


def asset(name: str | None) -> str:
    """Name a picture; "" where there is none."""
    return AssetPath(f"@asset/{name}") if name else ""


@dataclass(frozen=True, slots=True)
class Plainer:
    """What is needed to say a value plainly: where ids lead, and the shop's clock."""

    links: Links
    zone: ZoneInfo

    def plain(self, value: object) -> Json:
        """Turn a value of the spec into plain data; keys are as in the spec."""
        match value:
            case Entry():
                return {key: self.plain(each) for key, each in walk_fields(value)}
            case Mapping():
                return {str(key): self.plain(each) for key, each in value.items()}
            case tuple():
                return [self.plain(each) for each in value]
            case datetime():
                return epoch(value, self.zone)
            case Name():
                return self._named(value)
            case None | bool() | int() | str():
                return value
        raise TypeError(type(value))

    def _named(self, value: Name) -> Json:
        if isinstance(value, Reference):
            return follow(self.links, value)
        return asset(value) if isinstance(value, AssetName) else str(value)
