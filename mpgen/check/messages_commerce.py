"""What the rules over promotions, members and messages can say, one function each."""

from __future__ import annotations

from mpgen.check.money import yuan
from mpgen.ir.diagnostic import Diagnostic, Note, error, warning
from mpgen.ir.source import Span

Place = Span | None


def price_above_list(span: Place, name: str, price: int, listed: int) -> Diagnostic:
    """A promotion or activity is dearer than the ordinary price.

    Why: a mistake of one digit here is what makes shops lose money or trust.
    What to do: correct the price.
    """
    message = f"{yuan(price)} for `{name}` is above its ordinary price {yuan(listed)}"
    return error("price-above-list", span, message)


def window_inverted(span: Place) -> Diagnostic:
    """A time range ends before it starts, or at the same moment.

    Why: it would never hold.
    What to do: swap or correct the times; the end itself is not included.
    """
    return error("window-inverted", span, "this range ends before it starts")


def windows_overlap(span: Place, name: str, other: str, first: Place) -> Diagnostic:
    """One SKU is in two promotions or activities of the same kind at the same time.

    Why: two prices would hold at once.
    What to do: let one end where the other starts (the end is not included).
    """
    notes = (Note(f"`{other}` is here", first),)
    message = f"`{name}` is already in `{other}` at this time"
    return error("windows-overlap", span, message, notes=notes)


def step_not_better(span: Place, step: str) -> Diagnostic:
    """A higher step of a reduction does not give more than the one before it.

    Why: shoppers who buy more would get no more, or less.
    What to do: let reductions grow with their steps.
    """
    message = f"the step `{step}` gives no more than the step before it"
    return error("step-not-better", span, message)


def cut_above_threshold(span: Place, cut: int, threshold: int) -> Diagnostic:
    """A reduction takes off more than the amount from which it holds.

    Why: orders would be paid with money that the shopper never spends.
    What to do: raise the threshold or lower the cut.
    """
    message = f"the cut {yuan(cut)} is above its threshold {yuan(threshold)}"
    return error("cut-above-threshold", span, message)


def level_not_higher(span: Place, level: str) -> Diagnostic:
    """A member level does not begin above the one before it, or its discount is no better.

    Why: nobody could reach it, or reaching it would be a loss.
    What to do: order levels from the lowest to the highest.
    """
    message = f"the level `{level}` is not above the one before it"
    return error("level-not-higher", span, message)


def distribution_too_deep(span: Place, levels: int) -> Diagnostic:
    """Distribution has more than two levels.

    Why: from three levels on it counts as pyramid selling: unlawful, and banned by platforms.
    What to do: use one level or two.
    """
    message = f"{levels} levels of distribution; at most two are lawful"
    return error("distribution-too-deep", span, message)


def too_many_templates(span: Place, moment: str, count: int) -> Diagnostic:
    """A moment asks for more than three message templates.

    Why: a platform's prompt takes three at once; the rest would be dropped without a word.
    What to do: keep the three that matter, or ask for the others at another moment.
    """
    message = f"`{moment}` asks for {count} templates; at most 3 can be asked for at once"
    return error("too-many-templates", span, message)


def template_missing(span: Place, template: str) -> Diagnostic:
    """A message template has no id on one of the shop's platforms.

    Why: shoppers there cannot be asked for it; its bell is hidden on that platform.
    What to do: register the template there and add its id, or leave it.
    """
    message = f"the message `{template}` has no template here; its bell is hidden"
    return warning("template-missing", span, message)


def shares_not_whole(span: Place, total_bp: int) -> Diagnostic:
    """The shares of an experiment's variants do not add up to 100 %.

    Why: some shoppers would see no variant, or two.
    What to do: correct them, or leave `shares` out to divide evenly.
    """
    return error("shares-not-whole", span, f"the shares add up to {total_bp / 100:g}%, not to 100%")


def unknown_measured_event(span: Place, event: str, near: str | None) -> Diagnostic:
    """A funnel or goal names an event that is never sent.

    Why: its figure would stay at zero.
    What to do: correct the name, or define the event under `analytics.events`.
    """
    hint = f"did you mean `{near}`?" if near else "define it under `analytics.events`"
    return error("unknown-measured-event", span, f"there is no event `{event}`", hint=hint)
