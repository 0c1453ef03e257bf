"""Messages, events and experiments: what is asked for must exist and fit its limits."""

from __future__ import annotations

from collections.abc import Iterator

from mpgen.check import messages_commerce as say
from mpgen.check.identifiers import nearest
from mpgen.check.messages_spec import unknown_id
from mpgen.check.where import Where
from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.spec import BUILT_IN_EVENTS, KEY, Spec
from mpgen.ir.spec.entry import Path

MOST_TEMPLATES = 3
"""The least that any platform's prompt takes; platform documentation read 2026-11-22."""

WHOLE_BP = 10_000


def prompts_fit(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """No moment asks for more templates than a prompt takes."""
    for moment, names in spec.subscribe.items():
        if len(names) > MOST_TEMPLATES:
            yield say.too_many_templates(where("subscribe", moment), moment, len(names))


def templates_exist(spec: Spec, where: Where, target: str) -> Iterator[Diagnostic]:
    """Every message template has an id on the target."""
    for name, ids in spec.templates.items():
        if target not in ids:
            yield say.template_missing(where("templates", name), name)


def events_exist(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """Funnels and goals name events that are sent."""
    analytics = spec.analytics
    known = {*BUILT_IN_EVENTS, *(analytics.events if analytics else ())}
    used: list[tuple[Path, str]] = [
        (("analytics", "funnels", funnel, place), event)
        for funnel, events in (analytics.funnels if analytics else {}).items()
        for place, event in enumerate(events)
    ]
    used += [(("experiments", name, "goal"), each.goal) for name, each in spec.experiments.items()]
    for path, event in used:
        if event not in known:
            yield say.unknown_measured_event(where(*path), event, nearest(event, known))


def shares_are_whole(spec: Spec, where: Where) -> Iterator[Diagnostic]:
    """The shares of an experiment name its variants and add up."""
    for name, experiment in spec.experiments.items():
        path = ("experiments", name, "shares")
        for variant in experiment.shares:
            if variant not in experiment.variants:
                near = nearest(variant, set(experiment.variants))
                yield unknown_id(where(*path, variant, KEY), variant, "variant", near)
        total = sum(experiment.shares.values())
        if experiment.shares and total != WHOLE_BP:
            yield say.shares_not_whole(where(*path), total)
