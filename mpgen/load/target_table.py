"""Read one `target.yaml`: text in, tables out, every mistake with its place.

Types and unknown keys are checked by the models of `ir/target.py`; neutral names by the closed
vocabulary of `ir/element.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

import yaml
from pydantic import ValidationError

from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.element import COMMON_ATTRIBUTES, COMMON_EVENTS, ELEMENTS, ElementType
from mpgen.ir.source import Span
from mpgen.ir.target import REQUIRED_KEYS, ElementTable, TargetTables
from mpgen.load.messages_target import (
    broken_target_file,
    missing_target_key,
    unknown_target_key,
    wrong_target_value,
)

Path = tuple[str | int, ...]


class Places:
    """Where each key of a YAML text stands."""

    def __init__(self, file: str, text: str) -> None:
        """Keep the node tree; places are looked up only when something is wrong."""
        self._file = file
        self._root = yaml.compose(text, Loader=yaml.CSafeLoader)

    def span(self, path: Path) -> Span:
        """Find a key, or the nearest thing around it."""
        if self._root is None:
            return Span(self._file, 0, 0)
        node, found = self._root, self._root
        for part in path:
            pair = _pair(node, str(part))
            if pair is None:
                break
            found, node = pair
        return Span(self._file, found.start_mark.index, found.end_mark.index)


def parse_tables(file: str, text: str) -> tuple[TargetTables | None, Diagnostics]:
    """Read and check the tables of one target."""
    try:
        places = Places(file, text)
        data = yaml.load(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        at = mark.index if mark else 0
        return None, (
            broken_target_file(Span(file, at, at), getattr(fault, "problem", str(fault))),
        )
    try:
        tables = TargetTables.model_validate(data)
    except ValidationError as fault:
        return None, tuple(
            _mistake(each["type"], each["loc"], each["msg"], places) for each in fault.errors()
        )
    return tables, (*_keys(tables, places), *_elements(tables, places))


def _pair(node: yaml.Node | None, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((pair for pair in node.value if pair[0].value == key), None)


def _mistake(kind: str, path: Path, reason: str, places: Places) -> Diagnostic:
    key = ".".join(str(part) for part in path)
    match kind:
        case "missing":
            return missing_target_key(places.span(path), key)
        case "extra_forbidden":
            return unknown_target_key(places.span(path), key, None)
        case _:
            return wrong_target_value(places.span(path), key, reason)


def _keys(tables: TargetTables, places: Places) -> Iterator[Diagnostic]:
    """Check the tables whose keys are neutral names; limits may be more than the required ones."""
    data = tables.model_dump()
    for path, required in REQUIRED_KEYS.items():
        table = data
        for part in path:
            table = table.get(part, {})
        for key in required:
            if key not in table:
                yield missing_target_key(places.span(path), ".".join((*path, key)))
        if path != ("limits",):
            yield from _unknown(path, table, required, places)


def _elements(tables: TargetTables, places: Places) -> Iterator[Diagnostic]:
    path = ("markup", "elements")
    yield from _unknown(path, tables.markup.elements, ELEMENTS, places)
    for tag, table in tables.markup.elements.items():
        if tag in ELEMENTS:
            yield from _element((*path, tag), table, ELEMENTS[tag], places)


def _element(
    path: Path, table: ElementTable, kind: ElementType, places: Places
) -> Iterator[Diagnostic]:
    attributes = {**COMMON_ATTRIBUTES, **kind.attributes}
    yield from _unknown((*path, "attributes"), table.attributes, attributes, places)
    yield from _unknown((*path, "values"), table.values, attributes, places)
    yield from _unknown((*path, "events"), table.events, (*kind.events, *COMMON_EVENTS), places)
    for name, values in table.values.items():
        choices = attributes.get(name, "").split("|")
        yield from _unknown((*path, "values", name), values, choices, places)


def _unknown(
    path: Path, table: Mapping[str, object], known: Iterable[str], places: Places
) -> Iterator[Diagnostic]:
    names = tuple(known)
    for key in table:
        if key not in names:
            near = get_close_matches(key, names, n=1)
            yield unknown_target_key(places.span((*path, key)), key, near[0] if near else None)
