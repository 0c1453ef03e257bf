"""What the rules over products can say, one function each."""

from __future__ import annotations

from collections.abc import Sequence

from mpgen.check.money import yuan
from mpgen.ir.diagnostic import Diagnostic, Note, error, warning
from mpgen.ir.source import Span

Place = Span | None


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
