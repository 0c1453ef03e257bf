"""What every part of the spec is made from: a frozen model that refuses unknown keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, TypeAlias

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

Path: TypeAlias = tuple[str | int, ...]

KEY = ""
"""Last part of a path that means the key itself: `("cache", "home", KEY)`."""


class Entry(BaseModel):
    """A part of the spec.  Values hold no places; `Project.where` has them."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


def whole(value: object) -> object:
    """Read a whole number from its characters."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return int(value)
    raise PydanticCustomError("value_expected", "", {"expected": "a whole number", "hint": ""})


def flag(value: object) -> bool:
    """Accept nothing but true and false."""
    if isinstance(value, bool):
        return value
    expected = "`true` or `false`"
    raise PydanticCustomError("value_expected", "", {"expected": expected, "hint": ""})


class OrText:
    """In the schema for editors: a text may stand for the longer form."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Offer both."""
        return {"anyOf": [{"type": "string"}, handler(schema)]}


Text: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
"""Words that shoppers read."""

Flag: TypeAlias = Annotated[bool, BeforeValidator(flag)]

Count: TypeAlias = Annotated[int, BeforeValidator(whole), Field(ge=0, le=1_000_000_000)]
"""A whole number from 0 on."""

Positive: TypeAlias = Annotated[int, BeforeValidator(whole), Field(ge=1, le=1_000_000_000)]
"""A whole number from 1 on."""


def walk_fields(entry: Entry) -> Iterator[tuple[str, object]]:
    """Yield the fields of an entry by their names in the spec, defaults too."""
    for name, field in type(entry).model_fields.items():
        yield field.alias or name, getattr(entry, name)
    yield from (entry.model_extra or {}).items()


def walk(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield every value and every typed key of a spec that is no container, with its path."""
    if isinstance(value, Entry):
        for name, each in walk_fields(value):
            if each is not None:
                yield from walk(each, (*path, name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            if type(key) is not str:
                yield (*path, str(key), KEY), key
            yield from walk(each, (*path, str(key)))
    elif type(value) is tuple:
        for place, each in enumerate(value):
            yield from walk(each, (*path, place))
    else:
        yield path, value
