"""The app manifest: neutral facts renamed by the target's table.

Pages, window, tab bar, subpackages and preload rules go in under neutral names; `ManifestTable`
says what the vendor calls them, and the adapter has the last word.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from mpgen.ir.bundle import File
from mpgen.ir.plan import Plan
from mpgen.ir.project import Project
from mpgen.ir.source import Json
from mpgen.ir.target import Target
from mpgen.link.place import Placement
from mpgen.link.routes import page_path

Facts = Mapping[str, Json]
Names = Mapping[str, "str | Mapping[str, Json] | None"]


def app_manifest(plan: Plan, placement: Placement, project: Project, target: Target) -> File:
    """Write the app's manifest file; the operations that are called may have to be declared."""
    table = target.tables.manifest
    data: dict[str, Json] = {
        "pages": [page_path(plan, page) for page in plan.pages if not plan.grouping[page]]
    }
    if subpackages := _subpackages(plan, target):
        data[_text(table.subpackages["list"])] = subpackages
    if table.preload and (rules := _preload(plan, project)):
        data[table.preload] = rules
    data["window"] = renamed(_window(project), table.window, table.window_values)
    if plan.tabs:
        data["tabBar"] = _tab_bar(plan, placement, project, target)
    data.update(table.app_always)
    for operation in placement.operations:
        for key, value in table.operations.get(operation, {}).items():
            data[key] = _joined(data.get(key), value)
    return config_file(table.app, data, target)


def _joined(known: Json, more: Json) -> Json:
    """Add to what another operation declared under the same key."""
    if isinstance(known, list) and isinstance(more, list):
        return [*known, *(each for each in more if each not in known)]
    return more


def config_file(path: str, data: Json, target: Target) -> File:
    """Print a config file, after the adapter has seen it."""
    change = getattr(target.adapter, "manifest", None)
    final = change(path, data, target) if change else data
    return File(path, (json.dumps(final, ensure_ascii=False, indent=2) + "\n").encode())


def renamed(facts: Facts, names: Names, values: Mapping[str, Facts]) -> dict[str, Json]:
    """Rename neutral keys; a null name drops the fact, a mapping is merged in when it is true."""
    out: dict[str, Json] = {}
    for key, value in facts.items():
        name = names.get(key)
        if isinstance(name, Mapping):
            out.update(name if value else {})
        elif name is not None:
            out[name] = values.get(key, {}).get(str(value), value)
    return out


def _window(project: Project) -> Facts:
    tokens = project.tokens["light"]
    return {
        "title": project.spec.shop.name,
        "background": tokens["color-surface"],
        "text_style": "black",
        "page_background": tokens["color-page"],
    }


def _tab_bar(plan: Plan, placement: Placement, project: Project, target: Target) -> Json:
    names = target.tables.manifest.tab_bar
    tokens = project.tokens["light"]
    facts = {
        "color": tokens["color-muted"],
        "active_color": tokens["color-primary"],
        "background": tokens["color-surface"],
        "border": "black",
    }
    bar = renamed(facts, names, {})
    bar[_text(names["items"])] = [
        renamed(
            {
                "page": page_path(plan, page),
                "text": str(tab["text"]),
                "icon": _picture(plan.tab_icons[2 * place], placement),
                "active_icon": _picture(plan.tab_icons[2 * place + 1], placement),
            },
            names,
            {},
        )
        for place, (page, tab) in enumerate(zip(plan.tabs, _tabs(project), strict=True))
    ]
    return bar


def _tabs(project: Project) -> tuple[Facts, ...]:
    return cast("tuple[Facts, ...]", project.facts["tabs"])


def _picture(unit: str, placement: Placement) -> str:
    return placement.path(unit) + placement.extensions[unit]


def _subpackages(plan: Plan, target: Target) -> list[Json]:
    names = target.tables.manifest.subpackages
    packages: list[Json] = []
    for root in sorted({root for root in plan.grouping.values() if root}):
        pages = [page for page in plan.pages if plan.grouping[page] == root]
        facts: dict[str, Json] = {
            "root": root,
            "name": root.rpartition("/")[2],
            "pages": [page_path(plan, page).removeprefix(f"{root}/") for page in pages],
        }
        if root in plan.independent:
            facts["independent"] = True
        packages.append(renamed(facts, names, {}))
    return packages


def _preload(plan: Plan, project: Project) -> dict[str, Json]:
    """Write the spec's `packages.preload`; the network is always said, since defaults differ."""
    rules: dict[str, Json] = {}
    for name, wanted in project.spec.packages.preload.items():
        page = f"page/{name}"
        roots = sorted({plan.grouping.get(f"page/{each}", "") for each in wanted} - {""})
        if page in plan.grouping and roots:
            rules[page_path(plan, page)] = {"network": "all", "packages": roots}
    return rules


def _text(name: str | None) -> str:
    if name is None:
        raise ValueError("the target's table lacks a name that every manifest needs")
    return name
