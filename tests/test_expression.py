"""Run-time expressions: the grammar, and every refusal with its place."""

from __future__ import annotations

import pytest
from findings import ODD_TEXT, marked, text
from hypothesis import given
from hypothesis import strategies as st

from mpgen.ir.expression import (
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
from mpgen.load.expression import MOST_TOKENS, parse_expression

A, B, C = Name("a"), Name("b"), Name("c")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a", A),
        (" a.b[0].c ", Member(Index(Member(A, "b"), Literal(0)), "c")),
        ("a[b]", Index(A, B)),
        ("a.delete", Member(A, "delete")),
        ("'好 &lt; \\'\\u8336'", Literal("好 < '茶")),
        ("''", Literal("")),
        ("12", Literal(12)),
        (".5", Literal(0.5)),
        ("true", Literal(True)),
        ("null", Literal(None)),
        ("-1", Unary("-", Literal(1))),
        ("!a === b", Binary("===", Unary("!", A), B)),
        ("a + b * c", Binary("+", A, Binary("*", B, C))),
        ("(a + b) * c", Binary("*", Binary("+", A, B), C)),
        ("a - b - c", Binary("-", Binary("-", A, B), C)),
        ("a && b || c", Binary("||", Binary("&&", A, B), C)),
        ("a ? b : b ? c : a", Conditional(A, B, Conditional(B, C, A))),
        ("a?.5:b", Conditional(A, Literal(0.5), B)),
        ("a.b(c, 'x')", HelperCall("a", "b", (C, Literal("x")))),
        ("a.b()", HelperCall("a", "b", ())),
    ],
)
def test_an_expression_means_its_tree(written: str, meant: Expression) -> None:
    assert parse_expression(text(written)) == (meant, ())


def test_literals_keep_their_type() -> None:
    found, _ = parse_expression(text("1"))
    assert isinstance(found, Literal)
    assert type(found.value) is int


def test_every_part_knows_its_place() -> None:
    written = "format.price(item.price) + rows[i]"
    found, _ = parse_expression(text(written))
    assert found is not None
    places = [written[part.span.start : part.span.end] for part in walk(found)]
    assert places == [
        written,
        "format.price(item.price)",
        "item.price",
        "item",
        "rows[i]",
        "rows",
        "i",
    ]


@pytest.mark.parametrize(
    ("written", "code", "place"),
    [
        ("", "expression-expected", ""),
        ("a +", "expression-expected", ""),
        ("a.", "expression-expected", ""),
        ("a * / b", "expression-expected", "/"),
        ("(a + b", "expression-not-finished", ""),
        ("a ? b", "expression-not-finished", ""),
        ("a[0", "expression-not-finished", ""),
        ("a b", "expression-goes-on", "b"),
        ("a == b", "loose-comparison", "=="),
        ("a != b", "loose-comparison", "!="),
        ("a = b", "assignment-in-expression", "="),
        ("a++", "assignment-in-expression", "++"),
        ("a => b", "arrow-function-in-expression", "=>"),
        ("`${a}`", "template-literal-in-expression", "`"),
        ("a?.b", "optional-chaining-in-expression", "?."),
        ("a ?? b", "nullish-in-expression", "??"),
        ("{a: 1}", "object-in-expression", "{"),
        ("[1]", "list-in-expression", "["),
        ('"a"', "double-quotes-in-expression", '"'),
        ("'a", "unclosed-text-in-expression", "'"),
        ("'a\\q'", "unknown-escape", "\\q"),
        ("1e3", "number-form", "1e3"),
        ("12rpx", "number-form", "12rpx"),
        ("a.b.c(1)", "call-in-expression", "a.b.c"),
        ("f(1)", "call-in-expression", "f"),
        ("typeof a", "word-in-expression", "typeof"),
        ("a | b", "unknown-operator", "|"),
        ("价格", "unknown-operator", "价"),
        ("a，b", "unknown-operator", "，"),
    ],
)
def test_what_no_target_runs_is_refused_at_its_place(written: str, code: str, place: str) -> None:
    found, said = parse_expression(text(written))
    assert found is None
    assert marked(written, said) == [(code, place)]


def test_an_endless_expression_is_refused_as_a_whole() -> None:
    written = "+".join("a" * MOST_TOKENS)
    _, said = parse_expression(text(written))
    assert marked(written, said) == [("expression-too-long", written)]


@given(st.text(alphabet=ODD_TEXT, max_size=60))
def test_any_text_is_an_expression_or_a_finding(written: str) -> None:
    found, said = parse_expression(text(written))
    assert (found is None) == bool(said)
