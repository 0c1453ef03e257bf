"""What the rules over the spec can say, one function each."""

from __future__ import annotations

from collections.abc import Sequence

from mpgen.ir.diagnostic import Diagnostic, Note, error, warning
from mpgen.ir.source import Span

Place = Span | None


def yuan(fen: int) -> str:
    """Print fen as merchants write them."""
    return f"{fen // 100}.{fen % 100:02d}"


def unknown_id(span: Place, identifier: str, what: str, near: str | None) -> Diagnostic:
    """An id is used that nothing in the spec has, or that belongs to another kind of thing.

    Why: the link or rule would lead nowhere.
    What to do: correct the id, or define what is missing.
    """
    hint = f"did you mean `{near}`?" if near else "define it, or remove what points to it"
    return error("unknown-id", span, f"there is no {what} `{identifier}`", hint=hint)


def duplicate_id(span: Place, identifier: str, first: Place) -> Diagnostic:
    """Two things of the spec have the same id, or one has the name of a page.

    Why: ids are one space, so that `#id` always means one thing.
    What to do: rename one; ids of products and pages are printed on codes, so keep those.
    """
    notes = (Note("first used here", first),) if first else ()
    hint = "" if first else f"`{identifier}` is the name of a page"
    message = f"the id `{identifier}` is used twice"
    return error("duplicate-id", span, message, notes=notes, hint=hint)


def unknown_page(span: Place, page: str, near: str | None) -> Diagnostic:
    """A page is named that neither the spec nor the library has.

    Why: tabs, landings and packages need pages that exist.
    What to do: correct the name, or write the page under `pages`.
    """
    hint = f"did you mean `{near}`?" if near else "write it under `pages`"
    return error("unknown-page", span, f"there is no page `{page}`", hint=hint)


def page_not_emitted(span: Place, page: str) -> Diagnostic:
    """A link leads to a page that every shop may have but that this version does not make yet.

    Why: the tap would show the page for missing pages.
    What to do: nothing, if you can wait for it; otherwise link to another page.
    """
    return warning("page-not-emitted", span, f"the page `{page}` is not made yet")


def tab_not_emitted(span: Place, page: str) -> Diagnostic:
    """A tab names a page that is not part of this shop's packages.

    Why: every platform refuses a tab bar with a page that is not there.
    What to do: take the tab out, or switch on what the page needs (`coupons`, `membership`, …).
    """
    return error("tab-not-emitted", span, f"the tab `{page}` is not a page of this shop")


def tab_count(span: Place, count: int, least: int, most: int) -> Diagnostic:
    """The tab bar has fewer or more tabs than the platform allows.

    Why: the platform refuses the package.
    What to do: move pages in or out of `tabs`.
    """
    message = f"the tab bar has {count} tabs; from {least} to {most} are allowed"
    return error("tab-count", span, message)


def duplicate_tab(span: Place, page: str) -> Diagnostic:
    """A page stands twice in the tab bar.

    Why: platforms refuse it.
    What to do: remove one.
    """
    return error("duplicate-tab", span, f"the tab `{page}` is written twice")


def wrong_appid(span: Place, appid: str, pattern: str) -> Diagnostic:
    """An app id does not have the form that its platform uses.

    Why: the vendor's tool refuses the package; often two ids were swapped.
    What to do: copy the id from the platform's console; quote it if it is all digits.
    """
    message = f"`{appid}` is not an app id of this platform"
    return error("wrong-appid", span, message, hint=f"it has the form `{pattern}`")


def not_emitted_yet(span: Place, section: str) -> Diagnostic:
    """A section of the spec is understood and checked, but nothing in the packages uses it yet.

    Why: nothing is dropped silently; the shop would otherwise seem to have what it has not.
    What to do: keep it if you like; a later version will use it.
    """
    message = f"`{section}` is valid, but not part of the packages yet"
    return warning("not-emitted-yet", span, message)


def section_not_emitted(span: Place, kind: str) -> Diagnostic:
    """A block of a page is understood and checked, but the library cannot show it yet.

    Why: nothing is dropped silently.
    What to do: keep it if you like, or write a component `section-KIND` of your own.
    """
    message = f"sections of the kind `{kind}` are valid, but not shown yet"
    return warning("section-not-emitted", span, message)


def block_not_emitted(span: Place, block: str) -> Diagnostic:
    """A block of a generated page is known, but the library cannot show it yet.

    Why: nothing is dropped silently.
    What to do: keep it if you like, or write a fragment `PAGE-BLOCK.html` of your own.
    """
    return warning("block-not-emitted", span, f"the block `{block}` is valid, but not shown yet")


def no_price(span: Place, product: str) -> Diagnostic:
    """A product has neither a price nor SKUs.

    Why: it cannot be sold.
    What to do: write `price`, or `specs` and `skus`.
    """
    message = f"the product `{product}` has no price"
    return error("no-price", span, message, hint="write `price`, or `specs` and `skus`")


def price_beside_skus(span: Place, key: str) -> Diagnostic:
    """A product has SKUs and a value of its own that each SKU must have instead.

    Why: it would be unclear which of the two counts.
    What to do: move it into each SKU.
    """
    message = f"`{key}` stands beside `skus`, where each SKU has its own"
    return error("price-beside-skus", span, message, hint="write it in each SKU")


def specs_without_skus(span: Place, product: str) -> Diagnostic:
    """A product has specs but no SKUs, or SKUs but no specs.

    Why: specs say what can be chosen, SKUs which choices are sold; one needs the other.
    What to do: write both, or neither.
    """
    message = f"the product `{product}` has only one of `specs` and `skus`"
    return error("specs-without-skus", span, message, hint="write both, or neither")


def sku_value_count(span: Place, key: str, specs: Sequence[str]) -> Diagnostic:
    """A SKU does not name exactly one value for each spec.

    Why: it cannot be told which choice it is.
    What to do: write one value per spec, in their order, with ` / ` between them; where a value
    holds ` / ` itself, write `skus` as a list with `values`.
    """
    message = f"`{key}` must have one value for each of: {', '.join(specs)}"
    return error("sku-value-count", span, message, hint="write `A / B`, in the order of `specs`")


def unknown_sku_value(span: Place, value: str, spec: str, near: str | None) -> Diagnostic:
    """A SKU names a value that its spec does not have.

    Why: shoppers could never choose it.
    What to do: correct the value, or add it to the spec.
    """
    hint = f"did you mean `{near}`?" if near else f"add it to `{spec}`"
    return error("unknown-sku-value", span, f"`{spec}` has no value `{value}`", hint=hint)


def duplicate_sku(span: Place, key: str, first: Place) -> Diagnostic:
    """Two SKUs of a product are the same choice.

    Why: it is unclear which price and stock count.
    What to do: remove one.
    """
    notes = (Note("first written here", first),)
    return error("duplicate-sku", span, f"the SKU `{key}` is written twice", notes=notes)


def duplicate_value(span: Place, value: str) -> Diagnostic:
    """A spec has the same value twice.

    Why: shoppers would see two equal buttons.
    What to do: remove one.
    """
    return error("duplicate-value", span, f"the value `{value}` is written twice")


def unused_value(span: Place, value: str, spec: str) -> Diagnostic:
    """No SKU has this value of a spec.

    Why: its button could never be chosen; often a SKU was forgotten.
    What to do: add a SKU with it, or remove the value.
    """
    return warning("unused-value", span, f"no SKU has the value `{value}` of `{spec}`")


def list_price_not_higher(span: Place, list_price: int, price: int) -> Diagnostic:
    """The crossed-out price is not higher than the price.

    Why: it would advertise a reduction that is none, which the law forbids too.
    What to do: correct it, or leave `list_price` out.
    """
    message = f"the list price {yuan(list_price)} is not higher than the price {yuan(price)}"
    return error("list-price-not-higher", span, message)


def tier_inverted(span: Place, count: int, price: int, before: int) -> Diagnostic:
    """Buying more pieces costs more per piece, or no less, than buying fewer.

    Why: shoppers would split their order.
    What to do: let prices fall from tier to tier, and stay below the list price.
    """
    message = f"from {count} pieces on {yuan(price)} is not lower than {yuan(before)} before"
    return error("tier-inverted", span, message)


def merchant_missing(span: Place, product: str) -> Diagnostic:
    """A shop with several merchants has a product that names none.

    Why: it could not be grouped in the cart, nor settled.
    What to do: write `shop: ID` in the product.
    """
    message = f"the product `{product}` must say which of `shops` sells it"
    return error("merchant-missing", span, message, hint="add `shop: …`")


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


def unknown_event(span: Place, event: str, near: str | None) -> Diagnostic:
    """A funnel or goal names an event that is never sent.

    Why: its figure would stay at zero.
    What to do: correct the name, or define the event under `analytics.events`.
    """
    hint = f"did you mean `{near}`?" if near else "define it under `analytics.events`"
    return error("unknown-event", span, f"there is no event `{event}`", hint=hint)


def missing_file(span: Place, name: str, near: str | None) -> Diagnostic:
    """A picture or text that the spec names does not exist.

    Why: the shop would show a hole.
    What to do: correct the path; files are looked up in `images.from`, then beside the spec.
    """
    hint = f"did you mean `{near}`?" if near else "looked in `images.from`, then beside the spec"
    return error("missing-file", span, f"there is no file `{name}`", hint=hint)


def missing_detail_picture(span: Place, file: str, name: str) -> Diagnostic:
    """A Markdown file shows a picture that does not exist.

    Why: the page would show a hole.
    What to do: correct the path; it is relative to the Markdown file or to the picture folder.
    """
    return error("missing-detail-picture", span, f"`{file}` shows `{name}`, which does not exist")
