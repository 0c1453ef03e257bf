"""component.yaml → the declared interface of a `Component`, strictly.

Every key and value is checked; what is wrong is left out of the result, so one run finds all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar, cast

from mpgen.ir.component import Component, Kind, PageFacts, Prop, PropType
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.source import Json, Span
from mpgen.load import messages_component as say
from mpgen.load.yaml_value import Items, Number, Pairs, Scalar, Value

T = TypeVar("T")

KEYS: Mapping[Kind, tuple[str, ...]] = {
    Kind.APP: ("kind", "about", "uses"),
    Kind.PAGE: (
        "kind",
        "about",
        "uses",
        "data",
        "title",
        "package",
        "query",
        "pull_down",
        "reach_bottom",
        "when",
    ),
    Kind.COMPONENT: ("kind", "about", "uses", "props", "events", "slots", "data"),
    Kind.MODULE: ("kind", "about", "uses"),
    Kind.VIEW: ("kind", "about", "uses"),
}
PROP_KEYS = ("type", "default", "required", "about")
DEFAULTS: Mapping[PropType, Json] = {
    PropType.TEXT: "",
    PropType.NUMBER: 0,
    PropType.BOOLEAN: False,
    PropType.LIST: [],
    PropType.OBJECT: {},
}
NAME = re.compile(r"[A-Za-z_$][\w$]*", re.ASCII)
EVENT = re.compile(r"[a-z][a-z0-9-]*")


def read_declaration(
    name: str, folder: str, value: Value | None, said: list[Diagnostic]
) -> Component | None:
    """Make a component of its component.yaml; None when not even its kind is known."""
    file = Span(f"{folder}/component.yaml", 0, 1)
    if not isinstance(value, Pairs):
        if value is not None:
            said.append(say.component_value(value.span, "component.yaml", "keys and values"))
        return None
    reader = _Reader(value, said)
    kind = reader.kind(file)
    if kind is None:
        return None
    reader.only(KEYS[kind])
    component = Component(
        name=name,
        kind=kind,
        folder=folder,
        about=reader.text("about"),
        uses=reader.names("uses"),
        props=reader.each("props", reader.prop),
        events=reader.texts("events"),
        slots=reader.texts("slots"),
        data=reader.data(),
        page=reader.page() if kind is Kind.PAGE else None,
        span=reader.entries["kind"].span,
        where=reader.where,
    )
    for prop in component.props:
        if component.data is not None and prop.name in component.data:
            where = reader.where["data", prop.name]
            said.append(say.name_twice(where, prop.name, prop.span))
    return component


def to_json(value: Value) -> Json:
    """Turn a YAML value into plain data; numbers stop being texts here."""
    match value:
        case Scalar(atom=Number() as number):
            return float(number) if re.search(r"[.eE]", number) else int(number)
        case Scalar(atom=atom):
            return atom
        case Items(values=values):
            return [to_json(each) for each in values]
        case Pairs(entries=entries):
            return {key.text: to_json(each) for key, each in entries}


class _Reader:
    """Reads the keys of one component.yaml."""

    def __init__(self, value: Pairs, said: list[Diagnostic]) -> None:
        self.value = value
        self.said = said
        self.entries = {key.text: each for key, each in value.entries}
        self.where: dict[tuple[str, ...], Span] = {
            (key.text,): key.span for key, _ in value.entries
        }

    def kind(self, file: Span) -> Kind | None:
        """Read `kind`, on which everything else depends."""
        kinds = [each.value for each in Kind]
        match self.entries.get("kind"):
            case None:
                self.said.append(say.missing_component_key(file, "kind"))
            case Scalar(atom=str() as text) if text in kinds:
                return Kind(text)
            case other:
                expected = "one of " + ", ".join(kinds)
                self.said.append(say.component_value(other.span, "kind", expected))
        return None

    def only(self, known: tuple[str, ...]) -> None:
        """Report keys that this kind does not have."""
        for key, _ in self.value.entries:
            if key.text not in known:
                self.said.append(say.unknown_component_key(key.span, key.text, known))

    def text(self, key: str) -> str:
        match self.entries.get(key):
            case None:
                return ""
            case Scalar(atom=str() as text):
                return str(text)
            case other:
                self.said.append(say.component_value(other.span, key, "a text"))
                return ""

    def flag(self, key: str) -> bool:
        match self.entries.get(key):
            case None:
                return False
            case Scalar(atom=bool() as flag):
                return flag
            case other:
                self.said.append(say.component_value(other.span, key, "true or false"))
                return False

    def names(self, key: str) -> tuple[str, ...]:
        found: list[str] = []
        match self.entries.get(key):
            case None:
                pass
            case Items(values=values):
                for each in values:
                    if isinstance(each, Scalar) and isinstance(each.atom, str):
                        found.append(each.atom)
                        self.where[key, each.atom] = each.span
                    else:
                        self.said.append(say.component_value(each.span, key, "names"))
            case other:
                self.said.append(say.component_value(other.span, key, "a list of names"))
        return tuple(found)

    def each(self, key: str, read: Callable[[str, Span, Value], T | None]) -> tuple[T, ...]:
        """Read every entry of a mapping; the names are remembered with their places."""
        match self.entries.get(key):
            case None:
                return ()
            case Pairs(entries=entries):
                for name, _ in entries:
                    self.where[key, name.text] = name.span
                    form = EVENT if key in ("events", "slots") else NAME
                    if not form.fullmatch(name.text):
                        self.said.append(say.component_value(name.span, key, "plain names"))
                found = [read(name.text, name.span, value) for name, value in entries]
                return tuple(one for one in found if one is not None)
            case other:
                self.said.append(say.component_value(other.span, key, "names with values"))
                return ()

    def texts(self, key: str) -> Mapping[str, str]:
        """Read events or slots: names with a line about each."""

        def read(name: str, _: Span, value: Value) -> tuple[str, str] | None:
            match value:
                case Scalar(atom=None):
                    return name, ""
                case Scalar(atom=str() as text):
                    return name, str(text)
            self.said.append(say.component_value(value.span, name, "a text"))
            return None

        return dict(self.each(key, read))

    def data(self) -> Mapping[str, Json]:
        return dict(self.each("data", lambda name, _, value: (name, to_json(value))))

    def prop(self, name: str, span: Span, value: Value) -> Prop | None:
        """Read one prop: `{type, default, required, about}`."""
        if not isinstance(value, Pairs):
            self.said.append(say.component_value(value.span, name, "`{type: …}`"))
            return None
        inner = _Reader(value, self.said)
        inner.only(PROP_KEYS)
        types = [each.value for each in PropType]
        written = inner.text("type")
        if written not in types:
            where = inner.entries["type"].span if "type" in inner.entries else span
            self.said.append(say.component_value(where, "type", "one of " + ", ".join(types)))
            return None
        kind = PropType(written)
        default = DEFAULTS[kind]
        if "default" in inner.entries:
            default = to_json(inner.entries["default"])
            if not _fits(kind, default):
                where = inner.entries["default"].span
                self.said.append(say.prop_default(where, name, kind.value))
        return Prop(name, kind, default, inner.flag("required"), inner.text("about"), span)

    def page(self) -> PageFacts:
        """Read what only pages declare."""

        def need(name: str, _: Span, value: Value) -> tuple[str, bool] | None:
            if isinstance(value, Scalar) and value.atom in ("required", "optional"):
                return name, value.atom == "required"
            self.said.append(say.component_value(value.span, name, "`required` or `optional`"))
            return None

        return PageFacts(
            self.text("title"),
            self.text("package"),
            dict(self.each("query", need)),
            self.flag("pull_down"),
            self.flag("reach_bottom"),
            self.text("when"),
        )


def _fits(kind: PropType, value: Json) -> bool:
    """Whether a default is of a prop's type; objects and lists may be null."""
    types = {
        PropType.TEXT: (str,),
        PropType.NUMBER: (int, float),
        PropType.BOOLEAN: (bool,),
        PropType.LIST: (list,),
        PropType.OBJECT: (dict, type(None)),
    }
    is_flag = isinstance(value, bool)
    return isinstance(value, cast("tuple[type, ...]", types[kind])) and (
        is_flag == (kind is PropType.BOOLEAN)
    )
