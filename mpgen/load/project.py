"""A shop's folder, the library and the targets → `Project`.

In: the folder as a tree and the name of the spec in it.  Out: the spec, its facts and every unit
that this shop has, rendered and parsed, with all that is wrong in any of them.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from mpgen.ir.component import Component, Kind, Library
from mpgen.ir.diagnostic import Diagnostic, Diagnostics
from mpgen.ir.project import Project, Unit
from mpgen.ir.source import Json, Span, Tree, digest
from mpgen.ir.spec import Spec
from mpgen.ir.target import Target
from mpgen.load import messages_component as say
from mpgen.load.component import ROOT, load_library
from mpgen.load.facts import make_facts
from mpgen.load.messages_template import unknown_fact
from mpgen.load.pictures import find_pictures
from mpgen.load.spec import load_spec
from mpgen.load.tokens import make_tokens
from mpgen.load.unit import Surroundings, make_unit

SECTION = "section-"
LANDING = "landing"
"""The page component behind the pages that a merchant adds (`pages: festival`)."""


def load_project(
    tree: Tree, entry: str, library: Library, targets: Mapping[str, Target]
) -> tuple[Project | None, Diagnostics]:
    """Load a shop for all its targets; None where the spec cannot be used."""
    loaded, found = load_spec(tree, entry, targets)
    if loaded.spec is None:
        return None, found
    said = list(found)
    spec = loaded.spec
    whole = _with_own_components(tree, entry, library, said)
    assets = find_pictures(_beside(tree, entry), spec.images.folder)
    facts = make_facts(spec, assets, _section_kinds(whole))
    said.extend(_declaration_faults(whole, spec, facts, targets))
    around = Surroundings(
        facts,
        whole.fragments,
        {
            name: {"name": name, "title": targets[name].tables.title}
            for name in spec.targets
            if name in targets
        },
        {each.tables.script.global_name: name for name, each in targets.items()},
    )
    units = {unit.id: unit for unit in _units(whole, spec, around, said)}
    project = Project(
        spec=spec,
        where=loaded.where,
        facts=facts,
        library=whole,
        tokens=make_tokens(spec, whole, loaded.where, said),
        units=dict(sorted(units.items())),
        assets=assets,
        texts={**whole.texts, **loaded.texts},
    )
    return project, tuple(dict.fromkeys(said))


def _beside(tree: Tree, entry: str) -> Tree:
    """The files of the spec's folder, named from there; bytes are still read on demand."""
    folder = posixpath.dirname(entry)
    return tree if not folder else find_pictures(tree, folder)


def _with_own_components(
    tree: Tree, entry: str, library: Library, said: list[Diagnostic]
) -> Library:
    """Put the shop's own components over those of the library."""
    prefix = posixpath.join(posixpath.dirname(entry), ROOT) + "/"
    files = {path.removeprefix(prefix): tree[path] for path in tree if path.startswith(prefix)}
    if not files:
        return library
    own, found = load_library(files)
    said.extend(found)
    return Library(
        components=dict(sorted({**library.components, **own.components}.items())),
        icons={**library.icons, **own.icons},
        themes={**library.themes, **own.themes},
        digest=digest(library.digest, own.digest),
        fragments={**library.fragments, **own.fragments},
        texts={**library.texts, **own.texts},
    )


def _section_kinds(library: Library) -> tuple[str, ...]:
    """The kinds of section that the library can show: `section-rich-text` shows `rich_text`."""
    names = (name for name in library.components if name.startswith(SECTION))
    return tuple(name.removeprefix(SECTION).replace("-", "_") for name in names)


def _declaration_faults(
    library: Library, spec: Spec, facts: Mapping[str, Json], targets: Mapping[str, Target]
) -> Iterator[Diagnostic]:
    """What components declare that only a whole shop can judge."""
    known = sorted({*facts, *type(spec).model_fields, "page", "target"})
    for component in library.components.values():
        where = component.where or {}
        for name in component.uses:
            if name not in known:
                yield unknown_fact(where["uses", name], name, known)
        for (_, target), source in (component.sources or {}).items():
            if target and target not in targets:
                path = posixpath.basename(source.path)
                span = Span(source.path, 0, 0)
                yield say.unknown_target_file(span, path, target, sorted(targets))
        when = component.page.when if component.page else ""
        if when and when not in _features(facts):
            yield say.unknown_feature(where.get(("when",)), when, _features(facts))


def _units(
    library: Library, spec: Spec, around: Surroundings, said: list[Diagnostic]
) -> Iterator[Unit]:
    """Make every unit; pages that are off in this shop are left out."""
    for name, component in library.components.items():
        if component.kind is not Kind.PAGE:
            unit, found = make_unit(name, component, None, around)
            said.extend(found)
            yield unit
    for name, component in _pages(library, spec, around.facts):
        unit, found = make_unit(name, component, _page_fact(name, component, around.facts), around)
        said.extend(found)
        yield unit


def _pages(
    library: Library, spec: Spec, facts: Mapping[str, Json]
) -> Iterator[tuple[str, Component]]:
    """Pair the shop's pages with their components."""
    components = library.components
    for name, component in components.items():
        if component.kind is Kind.PAGE and name != LANDING and _is_on(component, facts):
            yield name, component
    landing = components.get(LANDING)
    for name in spec.pages:
        own = components.get(name)
        is_page = own is not None and own.kind is Kind.PAGE
        if landing is not None and (name == LANDING or not is_page):
            yield name, landing


def _is_on(component: Component, facts: Mapping[str, Json]) -> bool:
    when = component.page.when if component.page else ""
    return not when or bool(_features(facts).get(when))


def _features(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    features: Mapping[str, Any] = facts["features"]
    return features


def _page_fact(name: str, component: Component, facts: Mapping[str, Any]) -> Mapping[str, Json]:
    """The page's own fact; a page that the spec does not mention has nothing in it."""
    title = component.page.title if component.page else ""
    empty: dict[str, Json] = {
        "name": name,
        "title": title,
        "share": None,
        "blocks": [],
        "independent": False,
        "sections": [],
        "sections_data": {},
    }
    return {**empty, **facts["pages"].get(name, {})}
