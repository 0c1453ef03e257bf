"""Values with a unit: times, durations, sizes, weights, colours.

Durations become milliseconds, sizes bytes, weights grams, times of day naive local datetimes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Annotated, NamedTuple, TypeAlias

from pydantic import BeforeValidator, WithJsonSchema

from mpgen.ir.spec.money import expected

_AMOUNT = r"[0-9]{1,9}(?:\.[0-9]{1,3})?"
_LOCAL_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?: ([0-9]{2}:[0-9]{2})(:[0-9]{2})?)?")
_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3}){1,2}")

DURATIONS = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
SIZES = {"MB": 1024 * 1024, "KB": 1024, "B": 1}
WEIGHTS = {"kg": 1000, "g": 1}


def _measured(units: dict[str, int], what: str) -> Callable[[object], int]:
    """Make a reader of numbers that end in one of some units."""
    pattern = re.compile(rf"({_AMOUNT})\s*({'|'.join(units)})")
    hint = "write the unit: " + ", ".join(f"`{unit}`" for unit in units)

    def read(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        found = pattern.fullmatch(value) if isinstance(value, str) else None
        amount = Decimal(found[1]) * units[found[2]] if found else Decimal("0.5")
        if amount != int(amount):
            raise expected(what, hint)
        return int(amount)

    return read


def _schema(pattern: str, description: str) -> WithJsonSchema:
    return WithJsonSchema(
        {"type": "string", "pattern": f"^(?:{pattern})$", "description": description}
    )


duration = _measured(DURATIONS, "a duration such as `30m`, `24h` or `7d`")
byte_size = _measured(SIZES, "a size such as `8KB` or `1.5MB`")
weight = _measured(WEIGHTS, "a weight such as `0.4kg` or `400g`")
_duration_or_never = _measured(DURATIONS, "`never`, or a duration such as `5m`")

Duration: TypeAlias = Annotated[
    int,
    BeforeValidator(duration),
    _schema(rf"{_AMOUNT}\s*(?:{'|'.join(DURATIONS)})", "A duration such as 30m, 24h or 7d"),
]
ByteSize: TypeAlias = Annotated[
    int,
    BeforeValidator(byte_size),
    _schema(rf"{_AMOUNT}\s*(?:{'|'.join(SIZES)})", "A size such as 8KB or 1.5MB"),
]
Weight: TypeAlias = Annotated[
    int,
    BeforeValidator(weight),
    _schema(rf"{_AMOUNT}\s*(?:{'|'.join(WEIGHTS)})", "A weight such as 0.4kg or 400g"),
]


def lifetime(value: object) -> int:
    """Read a duration, or `never` as 0."""
    if value == "never":
        return 0
    return _duration_or_never(value)


def local_time(value: object) -> datetime:
    """Read a time on the shop's clock; a date alone is its first minute."""
    if isinstance(value, datetime):
        return value
    found = _LOCAL_TIME.fullmatch(value) if isinstance(value, str) else None
    try:
        if found:
            return datetime.fromisoformat(found[0])
    except ValueError:
        pass
    hint = "times are on the shop's clock, without a zone"
    raise expected('a time such as "2026-02-01 10:00"', hint)


class Window(NamedTuple):
    """From `start` on, up to but not including `end`; both on the shop's clock."""

    start: datetime
    end: datetime


def window(value: object) -> Window:
    """Read a range as a list of two times."""
    if isinstance(value, Window):
        return value
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise expected('a start and an end such as ["2026-02-01 10:00", "2026-02-03 22:00"]')
    return Window(local_time(value[0]), local_time(value[1]))


def colour(value: object) -> str:
    """Read a colour in hexadecimal digits."""
    if isinstance(value, str) and _COLOUR.fullmatch(value):
        return str(value)
    raise expected('a colour such as "#B4532A"', "quote it: without quotes `#` starts a comment")


TimeRange: TypeAlias = Annotated[
    Window,
    BeforeValidator(window),
    WithJsonSchema(
        {
            "type": "array",
            "items": {"type": "string", "pattern": f"^{_LOCAL_TIME.pattern}$"},
            "minItems": 2,
            "maxItems": 2,
            "description": "Start and end on the shop's clock; the end is not included",
        }
    ),
]
Lifetime: TypeAlias = Annotated[
    int,
    BeforeValidator(lifetime),
    _schema(rf"never|{_AMOUNT}\s*(?:{'|'.join(DURATIONS)})", "`never`, or a duration such as 5m"),
]
Colour: TypeAlias = Annotated[
    str, BeforeValidator(colour), _schema(_COLOUR.pattern, 'A colour such as "#B4532A"')
]
