"""Printed expressions read back as the same tree, with and without parentheses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpgen.compile.expression import print_expression
from mpgen.compile.view_script import ViewScript
from mpgen.ir.component import Source
from mpgen.ir.expression import (
    PRECEDENCE,
    Binary,
    Conditional,
    Expression,
    HelperCall,
    Index,
    Literal,
    Member,
    Name,
    Unary,
    walk,
)
from mpgen.load.expression import parse_expression
from mpgen.load.rendered import Rendered

EXPORT = "module.exports = {{ {names} }};"
NAMES = st.sampled_from(["item", "index", "price", "rows", "open"])
LEAVES = st.one_of(
    NAMES.map(Name),
    st.sampled_from([0, 7, 1.5, True, False, None, "", "好", "a b", "}", "@x"]).map(Literal),
)
CALLED = st.sampled_from(["yuan", "count"])


def grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    owners = inner.filter(lambda each: isinstance(each, Name | Member | Index | HelperCall))
    return st.one_of(
        st.builds(Member, owners, NAMES),
        st.builds(Index, owners, inner),
        st.builds(Unary, st.sampled_from("!-"), inner),
        st.builds(Binary, st.sampled_from(sorted(PRECEDENCE)), inner, inner),
        st.builds(Conditional, inner, inner, inner),
        st.builds(HelperCall, st.just("format"), CALLED, st.lists(inner, max_size=2).map(tuple)),
    )


EXPRESSIONS = st.recursive(LEAVES, grown, max_leaves=12)


def parsed(text: str) -> Expression:
    expression, said = parse_expression(Rendered.plain(Source("case", text)))
    assert expression is not None, (text, said)
    return expression


@given(EXPRESSIONS)
def test_a_printed_expression_reads_back_as_the_same_tree(expression: Expression) -> None:
    assert parsed(print_expression(expression)) == expression


@given(EXPRESSIONS)
def test_no_parentheses_reach_a_template_that_takes_none(expression: Expression) -> None:
    view = ViewScript("view", parentheses=False)
    text = print_expression(view.lower(expression))
    assert re.search(r"(?<!\w)\(", re.sub(r"'[^']*'", "", text)) is None
    assert {each.module for each in walk(parsed(text)) if isinstance(each, HelperCall)} <= {
        "format",
        "view",
    }


@given(EXPRESSIONS)
def test_nothing_is_lifted_where_parentheses_are_taken(expression: Expression) -> None:
    view = ViewScript("view", parentheses=True)
    assert view.lower(expression) == expression
    assert not view.functions


@pytest.mark.parametrize(
    "text",
    [
        "a - (b - c)",
        "(a + b) * c",
        "a + b * c",
        "!(a && b)",
        "-(-a)",
        "a - -b",
        "(a ? b : c) ? d : e",
        "a ? (b ? c : d) : e",
        "a ? b : c ? d : e",
        "rows[i + 1].name",
        "format.price(a + b, c ? 1 : 2)",
        "a && (b || c)",
        "a === b && c < d",
    ],
)
def test_parentheses_stand_only_where_they_are_needed(text: str) -> None:
    assert print_expression(parsed(text)) == text


def lowered(*texts: str) -> tuple[list[str], str]:
    view = ViewScript("view", parentheses=False)
    printed = [print_expression(view.lower(parsed(text))) for text in texts]
    return printed, view.text(EXPORT)


def test_a_lifted_expression_gets_the_values_that_it_reads() -> None:
    printed, script = lowered("(item.price - fee) * count")
    assert printed == ["view.priceMinusFee(item.price, fee) * count"]
    assert script == (
        "function priceMinusFee(price, fee) {\n  return price - fee;\n}\n\n"
        "module.exports = { priceMinusFee: priceMinusFee };\n"
    )


def test_equal_expressions_share_a_function() -> None:
    printed, script = lowered("(a + b) * c", "d * (a + b)")
    assert printed == ["view.aPlusB(a, b) * c", "d * view.aPlusB(a, b)"]
    assert script.count("function ") == 1


def test_functions_of_one_name_are_numbered() -> None:
    printed, _ = lowered("(x.a + y.b) * 2", "(v.a + w.b) * 2")
    assert printed == ["view.aPlusB(x.a, y.b) * 2", "view.aPlusB2(v.a, w.b) * 2"]


def test_parameters_of_one_name_are_told_apart() -> None:
    _, script = lowered("(a.price + b.price) * 2")
    assert "function pricePlusPrice(aPrice, bPrice) {\n  return aPrice + bPrice;" in script


def test_a_helper_inside_is_called_by_the_template() -> None:
    printed, script = lowered("(format.yuan(price) || '0') + 1")
    assert printed == ["view.yuanOr0(format.yuan(price)) + 1"]
    assert "return yuan || '0';" in script


def test_a_long_name_gives_way_to_its_gist() -> None:
    printed, _ = lowered("(subscription && registration && verification && confirmed) === open")
    assert printed[0].startswith("view.subscriptionBoth(")


def test_a_reserved_word_is_no_parameter() -> None:
    _, script = lowered("(a.new + a.default) * 2")
    assert "(new2, default2)" in script
