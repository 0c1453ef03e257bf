"""What the rules ask about a unit again and again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mpgen.ir.component import Component, Kind
from mpgen.ir.node import Element, walk
from mpgen.ir.project import Project, Unit
from mpgen.ir.target import Target

WITH_TEMPLATE = (Kind.PAGE, Kind.COMPONENT)


def components(project: Project) -> Mapping[str, Component]:
    """The components that templates may use as tags."""
    every = project.library.components
    return {name: each for name, each in every.items() if each.kind is Kind.COMPONENT}


def templates(project: Project) -> Iterator[Unit]:
    """The units that have a template."""
    return (each for each in project.units.values() if each.component.kind in WITH_TEMPLATE)


def elements(unit: Unit, target: Target) -> Iterator[Element]:
    """Every tag of a unit's template."""
    return (node for node in walk(unit.template.of(target.name)) if isinstance(node, Element))


@dataclass(frozen=True, slots=True)
class Fields:
    """The names that a unit's template and script may read."""

    props: frozenset[str]
    data: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Props and data fields."""
        return self.props | self.data


def fields(unit: Unit, target: Target) -> Fields:
    """List a unit's props and data fields."""
    props = frozenset(prop.name for prop in unit.component.props)
    return Fields(props, frozenset(unit.data.of(target.name)))
