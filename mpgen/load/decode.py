"""A YAML value and a model → the model's value, or findings that point at what was written.

Also the where-table: a path such as `("products", 3, "price")` → the span of that value.  A list or
mapping that stands under a key is shown by its key, which is what a reader looks for; the key of
a scalar has a place of its own, `("cache", "home", KEY)`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, TypeAlias, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.project import Path
from mpgen.ir.source import Span
from mpgen.ir.spec import KEY
from mpgen.load import messages_spec as messages
from mpgen.load.yaml_value import Items, Number, Scalar, Value

M = TypeVar("M", bound=BaseModel)
Plain: TypeAlias = "bool | str | list[Plain] | dict[str, Plain] | None"


@dataclass(frozen=True, slots=True)
class Decoded(typing.Generic[M]):
    """What was read; `model` is None where something is wrong."""

    model: M | None
    where: Mapping[Path, Span]
    diagnostics: Diagnostics


def decode(value: Value, model: type[M]) -> Decoded[M]:
    """Check a value against a model; everything wrong is told at once."""
    table = _Table()
    plain = table.plain(value, ())
    said = [messages.value_missing(span, key) for span, key in table.empty]
    found: M | None = None
    try:
        found = model.model_validate(plain)
    except ValidationError as wrong:
        faults = wrong.errors(include_url=False)
        said += [_finding(each, table, model) for each in faults if each["input"] is not None]
    return Decoded(None if said else found, table.where, tuple(dict.fromkeys(said)))


@dataclass(slots=True)
class _Table:
    """The places of all values and keys that were passed."""

    where: dict[Path, Span] = field(default_factory=dict)
    keys: dict[Path, Span] = field(default_factory=dict)
    empty: list[tuple[Span, str]] = field(default_factory=list)

    def plain(self, value: Value, path: Path) -> Plain:
        """Strip the places off a value, and note them."""
        key = self.keys.get(path)
        if isinstance(value, Scalar):
            self.where[path] = value.span
            if value.atom is None:
                self.empty.append((key or value.span, str(path[-1]) if path else ""))
            return value.atom
        self.where[path] = value.span if key is None else key
        if isinstance(value, Items):
            return [self.plain(each, (*path, place)) for place, each in enumerate(value.values)]
        found: dict[str, Plain] = {}
        for name, each in value.entries:
            inner = (*path, name.text)
            self.keys[inner] = name.span
            if isinstance(each, Scalar):
                self.where[(*inner, KEY)] = name.span
            found[name.text] = self.plain(each, inner)
        return found

    def path(self, location: tuple[str | int, ...]) -> Path:
        """Drop the parts of an error's location that no one wrote, such as the kind of a union."""
        path: Path = ()
        for part in location:
            if (*path, part) in self.where:
                path = (*path, part)
        return path


def _finding(fault: ErrorDetails, table: _Table, model: type[BaseModel]) -> Diagnostic:
    """Say one of pydantic's errors in our words."""
    location = fault["loc"]
    path = table.path(location)
    span = table.where[path]
    context = fault.get("ctx", {})
    kind = fault["type"]
    name = str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        known = _known_keys(model, location[:-1])
        near = get_close_matches(name, known, 1, 0.6)
        return messages.unknown_key(table.keys[path], name, near[0] if near else None)
    if kind in {"missing", "union_tag_not_found"}:
        return messages.missing_key(span, str(location[-1]) if kind == "missing" else "kind")
    if kind in _OWN:
        return _OWN[kind](span, context)
    if kind in _CHOICES:
        at = table.where.get((*path, "kind"), span) if kind == "union_tag_invalid" else span
        given, listed = str(context.get("tag", fault["input"])), str(context[_CHOICES[kind]])
        words = [each.strip(" '") for each in listed.replace(" or ", ",").split(",")]
        near = get_close_matches(given, words, 1, 0.5)
        return messages.unknown_word(at, given, words, near[0] if near else None)
    return messages.wrong_value(span, _expected(kind, context), _described(fault["input"]))


_OWN = {
    "value_expected": lambda span, context: messages.value_expected(
        span, context["expected"], context["hint"]
    ),
    "price_not_exact": lambda span, context: messages.price_not_exact(span, context["text"]),
    "price_too_high": lambda span, context: messages.price_too_high(span, context["text"]),
    "discount_without_unit": lambda span, context: messages.discount_without_unit(
        span, context["text"]
    ),
    "reference_without_mark": lambda span, context: messages.reference_without_mark(
        span, context["text"]
    ),
    "path_outside_folder": lambda span, context: messages.path_outside_folder(
        span, context["text"]
    ),
    "one_kind": lambda span, context: messages.section_not_one_kind(
        span, tuple(context["kinds"]), context["known"]
    ),
}
"""Errors of our own types → their messages."""


_CHOICES = {"union_tag_invalid": "expected_tags", "literal_error": "expected"}
"""Errors about words from a closed list → where pydantic keeps the list: `'a', 'b' or 'c'`."""

_EXPECTED = {
    "string_type": "a text",
    "string_too_short": "a text that is not empty",
    "string_too_long": "a text of at most {max_length} characters",
    "model_type": "a mapping (`key: value` lines)",
    "model_attributes_type": "a mapping (`key: value` lines)",
    "dict_type": "a mapping (`key: value` lines)",
    "mapping_type": "a mapping (`key: value` lines)",
    "tuple_type": "a list",
    "list_type": "a list",
    "greater_than_equal": "a number from {ge} on",
    "less_than_equal": "a number up to {le}",
    "too_short": "at least {min_length} of them",
    "too_long": "at most {max_length} of them",
}
_PATTERNS = {
    "https": "an address that starts with `https://`",
    "A-Za-z0-9": "a name of letters, digits, `-` and `_` (at most 64, letter or digit first)",
    "scroll": "`scroll 80%`, `stay 10s` or `tap BLOCK`",
}


def _expected(kind: str, context: Mapping[str, Any]) -> str:
    """Describe what should have been written."""
    if kind == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        return next((words for part, words in _PATTERNS.items() if part in pattern), pattern)
    return _EXPECTED.get(kind, kind.replace("_", " ")).format(**context)


def _described(given: object) -> str:
    """Name what was written instead."""
    match given:
        case None:
            return "nothing"
        case bool():
            return f"`{str(given).lower()}`"
        case Number():
            return f"the number `{given}`"
        case str():
            return f"`{given if len(given) <= 40 else given[:39] + '…'}`" if given else "nothing"
        case list():
            return "a list"
        case _:
            return "a mapping"


def _known_keys(model: type[BaseModel], location: tuple[str | int, ...]) -> list[str]:
    """List the keys that may be written at a place."""
    return [
        field.alias or name
        for found in _models_at(model, location)
        for name, field in found.model_fields.items()
    ]


def _models_at(kind: Any, location: tuple[str | int, ...]) -> Iterator[type[BaseModel]]:
    """Yield the models that may stand at a place below a type."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if not location:
            yield kind
            return
        inner = {each.alias or name: each for name, each in kind.model_fields.items()}
        if location[0] in inner:
            yield from _models_at(inner[str(location[0])].annotation, location[1:])
        elif kind.model_config.get("extra") == "allow":
            extra = typing.get_type_hints(kind)["__pydantic_extra__"]
            yield from _models_at(typing.get_args(extra)[1], location[1:])
        return
    arguments = typing.get_args(kind)
    origin = typing.get_origin(kind)
    if origin is typing.Annotated:
        yield from _models_at(arguments[0], location)
    elif origin in {typing.Union, types.UnionType}:
        for each in arguments:
            yield from _models_at(each, _after_tag(each, location))
    elif origin in {tuple, Mapping} and location:
        yield from _models_at(arguments[0 if origin is tuple else 1], location[1:])


def _after_tag(choice: Any, location: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Step over the tag with which pydantic names the member of a union that it tried."""
    tags = [each.tag for each in getattr(choice, "__metadata__", ()) if hasattr(each, "tag")]
    return location[1:] if location and location[0] in tags else location
