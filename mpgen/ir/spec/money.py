"""Money and parts of money, read from the characters of a scalar and never through a float.

Amounts become whole fen, parts become basis points (8500 = 85 %).
"""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple, TypeAlias

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

MOST_FEN = 90_000_000
"""900,000.00: the largest order whose shares JavaScript numbers can compute exactly."""

_YUAN = re.compile(r"([0-9]{1,12})(?:\.([0-9]+))?")
_ZHE = re.compile(r"([0-9])(?:\.([0-9]))?")
_PERCENT = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,2}))?\s*%")
_RATE = re.compile(r"([0-9]{1,9})\s+per\s+(\S+)")
_TIMES = re.compile(r"([1-9][0-9]{0,5})\s+times?")


def expected(what: str, hint: str = "") -> PydanticCustomError:
    """Say what should stand in the place of a value."""
    return PydanticCustomError("value_expected", "", {"expected": what, "hint": hint})


def fen(value: object) -> int:
    """Read yuan as fen: `59.9` is 5990."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = _YUAN.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise expected("a price in yuan such as `12.50`", _price_hint(value))
    cents = found[2] or ""
    if len(cents) > 2:
        raise PydanticCustomError("price_not_exact", "", {"text": found[0]})
    amount = int(found[1]) * 100 + int(cents.ljust(2, "0"))
    if amount > MOST_FEN:
        raise PydanticCustomError("price_too_high", "", {"text": found[0]})
    return amount


def _price_hint(value: object) -> str:
    if not isinstance(value, str):
        return ""
    if value.startswith("-"):
        return "prices are never negative"
    if re.fullmatch(r"[0-9.]+[eE][-+]?[0-9]+", value):
        return "write the number without an exponent"
    if value.startswith(("¥", "￥")) or value.endswith("元"):
        return "write the number alone"
    return ""


def zhe(value: object) -> int:
    """Read 折: `8.5` pays 85 %, which is 8500."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = _ZHE.fullmatch(value) if isinstance(value, str) else None
    paid = int(found[1]) * 1000 + int(found[2] or 0) * 100 if found else 0
    if not 100 <= paid <= 9900:
        hint = "8.5 zhe means that 85 % are paid"
        raise expected("zhe from `0.1` to `9.9`, with one decimal at most", hint)
    return paid


def percent(value: object) -> int:
    """Read `20%` as 2000 basis points."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = _PERCENT.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise expected("a percentage such as `20%`", "write the unit: `%`")
    part = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    if part > 10_000:
        raise expected("a percentage up to `100%`")
    return part


def discount(value: object) -> int:
    """Read `9 zhe` or `85%` as the basis points that are paid."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.rstrip().endswith("zhe"):
        return zhe(value.rstrip().removesuffix("zhe").rstrip())
    if isinstance(value, str) and value.endswith("%"):
        return percent(value)
    raise PydanticCustomError("discount_without_unit", "", {"text": str(value)})


class PointRate(NamedTuple):
    """So many points for so many fen."""

    points: int
    fen: int


def point_rate(value: object) -> PointRate:
    """Read `1 per 1.00`."""
    if isinstance(value, PointRate):
        return value
    found = _RATE.fullmatch(value) if isinstance(value, str) else None
    if found is None or not int(found[1]) or not fen(found[2]):
        raise expected("points per yuan such as `1 per 1.00`")
    return PointRate(int(found[1]), fen(found[2]))


def times(value: object) -> int:
    """Read `5 times`."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = _TIMES.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise expected("a number of times such as `5 times`")
    return int(found[1])


def _schema(pattern: str, description: str, *types: str) -> WithJsonSchema:
    return WithJsonSchema(
        {
            "anyOf": [{"type": each} for each in types if each != "string"]
            + [{"type": "string", "pattern": f"^(?:{pattern})$"}],
            "description": description,
        }
    )


Yuan: TypeAlias = Annotated[
    int,
    BeforeValidator(fen),
    _schema(r"[0-9]+(\.[0-9]{1,2})?", "Yuan with at most 2 decimals, such as 12.50", "number"),
]
Zhe: TypeAlias = Annotated[
    int,
    BeforeValidator(zhe),
    _schema(r"[0-9](\.[0-9])?", "折: 8.5 means that 85 % are paid", "number"),
]
Percent: TypeAlias = Annotated[
    int, BeforeValidator(percent), _schema(_PERCENT.pattern, "A percentage such as 20%")
]
Discount: TypeAlias = Annotated[
    int,
    BeforeValidator(discount),
    _schema(r"[0-9](\.[0-9])? *zhe|[0-9.]+ *%", "What is paid: `9 zhe` or `85%`"),
]
Points: TypeAlias = Annotated[
    PointRate, BeforeValidator(point_rate), _schema(_RATE.pattern, "Points per yuan: `1 per 1.00`")
]
Times: TypeAlias = Annotated[
    int, BeforeValidator(times), _schema(_TIMES.pattern, "How often, such as `5 times`")
]
