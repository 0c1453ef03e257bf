"""The rules over the spec, as the rules that `check` runs: functions of a project and a target.

The rules themselves know neither; they are functions of a spec and of the places in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from mpgen.check import messages_spec as say
from mpgen.check.catalog import prices_fall, products_can_be_sold
from mpgen.check.commerce import (
    levels_rise,
    offers_are_lower,
    offers_do_not_overlap,
    steps_rise,
    windows_have_length,
)
from mpgen.check.files import detail_pictures_exist, files_exist
from mpgen.check.identifiers import duplicate_ids, nearest
from mpgen.check.reach import events_exist, prompts_fit, shares_are_whole, templates_exist
from mpgen.check.references import unknown_ids, unknown_pages
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.project import Path, Project
from mpgen.ir.spec import KINDS, PRODUCT_BLOCKS, Spec
from mpgen.ir.target import Target

SPEC_RULES: tuple[Callable[[Spec, Where], Iterator[Diagnostic]], ...] = (
    duplicate_ids,
    unknown_ids,
    products_can_be_sold,
    prices_fall,
    windows_have_length,
    offers_are_lower,
    offers_do_not_overlap,
    steps_rise,
    levels_rise,
    prompts_fit,
    events_exist,
    shares_are_whole,
)

CORE_SECTIONS: tuple[str, ...] = (
    "mpgen",
    "shop",
    "targets",
    "theme",
    "tabs",
    "pages",
    "images",
    "packages",
)
"""Sections that the tool itself uses; the others count as used when a unit names them."""

FIELDS_NOT_YET: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("images", "cdn"): (),
    ("images", "formats"): (),
    ("images", "widths"): (),
    ("images", "quality"): (),
    ("images", "inline_max"): (),
    ("pricing", "zero_pay"): ("allow",),
    ("points", "spend"): (),
    ("points", "at_most"): (),
    ("points", "step"): (),
    ("reviews", "video"): ("false",),
    ("feedback", "tickets"): ("false",),
    ("activities", "*", "kind"): ("group_buy", "拼团"),
    ("coupons", "*", "for"): ("all", "new_users"),
    ("coupons", "*", "shipping"): ("false",),
    ("shipping", "*", "far"): (),
}
"""Fields of used sections that nothing reads yet (`*`: any name), and values that are honoured."""


def spec_is_sound(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Run every rule that needs nothing but the spec."""
    for rule in SPEC_RULES:
        yield from rule(project.spec, project.span)


def pages_exist(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Pages that are named exist."""
    built = {unit.removeprefix("page/") for unit in project.units if unit.startswith("page/")}
    yield from unknown_pages(project.spec, project.span, built)


def named_files_exist(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Files that are named exist."""
    yield from files_exist(project.spec, project.span, project.assets)
    products = project.facts["products"]
    yield from detail_pictures_exist(project.spec, project.span, products, project.assets)


def target_takes_spec(project: Project, target: Target) -> Iterator[Diagnostic]:
    """The app id, the tabs and the message templates fit the target."""
    spec = project.spec
    chosen = spec.targets.get(target.name)
    if chosen is not None and not re.search(target.tables.appid, chosen.appid):
        span = project.span("targets", target.name, "appid")
        yield say.wrong_appid(span, chosen.appid, target.tables.appid)
    limits = target.tables.limits
    least, most = limits["tab_min"].value, limits["tab_max"].value
    if not least <= len(spec.tabs) <= most:
        yield say.tab_count(project.span("tabs"), len(spec.tabs), least, most)
    for place, page in enumerate(spec.tabs):
        if page in spec.tabs[:place]:
            yield say.duplicate_tab(project.span("tabs", place), page)
    yield from templates_exist(spec, project.span, target.name)


def sections_are_emitted(project: Project, target: Target) -> Iterator[Diagnostic]:
    """Name what is valid but that nothing in the packages uses yet."""
    used = {name for unit in project.units.values() for name in unit.component.uses}
    for name in sorted(project.spec.model_fields_set):
        is_offline = name == "api" and project.spec.api.prod == "none"
        if name not in CORE_SECTIONS and name not in used and not is_offline:
            yield say.not_emitted_yet(project.span(name), name)
    for path, span in project.where.items():
        honoured = _not_yet(path)
        if honoured is not None and project.texts[span.file][span.start : span.end] not in honoured:
            yield say.not_emitted_yet(span, ".".join(map(str, path)))
    shown = {kind for kind in KINDS if section_component(kind) in project.library.components}
    for name, page in project.spec.pages.items():
        for place, section in enumerate(page.sections):
            if section.kind not in shown:
                there = project.span("pages", name, "sections", place, section.kind)
                yield say.section_not_emitted(there, section.kind)


def blocks_are_known(project: Project, target: Target) -> Iterator[Diagnostic]:
    """The blocks of a page are blocks, and the library can show them."""
    for name, page in project.spec.pages.items():
        for place, block in enumerate(page.blocks):
            span = project.span("pages", name, "blocks", place)
            if block not in PRODUCT_BLOCKS:
                near = nearest(block, set(PRODUCT_BLOCKS))
                yield say.unknown_id(span, block, "block", near)
            elif f"fragments/{name}-{block}.html" not in project.library.fragments:
                yield say.block_not_emitted(span, block)


def _not_yet(path: Path) -> tuple[str, ...] | None:
    """Answer the honoured values of a field that is not emitted yet, None for all others."""
    for pattern, honoured in FIELDS_NOT_YET.items():
        if len(pattern) == len(path) and all(
            wanted in ("*", here) for wanted, here in zip(pattern, path, strict=True)
        ):
            return honoured
    return None


def section_component(kind: str) -> str:
    """Name the component that shows a kind of section."""
    return f"section-{kind.replace('_', '-')}"


RULES = (
    spec_is_sound,
    pages_exist,
    named_files_exist,
    target_takes_spec,
    sections_are_emitted,
    blocks_are_known,
)
"""What `check` runs, in this order."""
