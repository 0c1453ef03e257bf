"""Style sheets: what they mean, and every mistake with its place."""

from __future__ import annotations

import pytest
from findings import ODD_TEXT, marked, text
from hypothesis import given
from hypothesis import strategies as st

from mpgen.ir.style import AtRule, Declaration, Rule, Stylesheet
from mpgen.load.selector import Owner
from mpgen.load.style import parse_style

BAD = Owner("bad")
RED = Declaration("color", "red")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (".bad { color: red }", (Rule((".bad",), (RED,)),)),
        (
            ".bad__x,\n.bad--y  .bad__z:active { color: red; }",
            (Rule((".bad__x", ".bad--y .bad__z:active"), (RED,)),),
        ),
        (
            '.bad::before { content: "a  ; }" }',
            (Rule((".bad::before",), (Declaration("content", '"a  ; }"'),)),),
        ),
        (
            ".bad { background:  url(data:image/png;base64,a) }",
            (Rule((".bad",), (Declaration("background", "url(data:image/png;base64,a)"),)),),
        ),
        (
            ".bad { color: red /* ; } */ !important; --x: 1px }",
            (Rule((".bad",), (Declaration("color", "red !important"), Declaration("--x", "1px"))),),
        ),
        (
            "@media (prefers-color-scheme:  dark) { .bad { color: red } }",
            (AtRule("media", "(prefers-color-scheme: dark)", (Rule((".bad",), (RED,)),)),),
        ),
        (
            "@media(min-width: 1px){ }",
            (AtRule("media", "(min-width: 1px)", ()),),
        ),
        (
            "@keyframes bad-in { from, 40% { color: red } }",
            (AtRule("keyframes", "bad-in", (Rule(("from", "40%"), (RED,)),)),),
        ),
    ],
)
def test_a_sheet_means_its_rules(written: str, meant: tuple[Rule | AtRule, ...]) -> None:
    assert parse_style(text(written), BAD) == (Stylesheet(meant), ())


def test_rules_and_declarations_know_their_place() -> None:
    written = "/* 注 */ .bad { color:  red ; }"
    (rule,) = parse_style(text(written), BAD)[0].nodes
    assert isinstance(rule, Rule)
    spans = (rule.span, rule.declarations[0].span)
    assert [written[span.start : span.end] for span in spans] == [".bad", "color:  red"]


def test_only_the_app_styles_the_page() -> None:
    written = "page { color: red }"
    assert parse_style(text(written), Owner("app", is_app=True))[1] == ()
    assert marked(written, parse_style(text(written), BAD)[1]) == [("page-selector", "page")]


FAULTS = [
    ("/* a", "unclosed-style-comment", "/*"),
    ('.bad { content: "a; }', "unclosed-style-text", '"'),
    (".bad { width: calc(1px; }", "unclosed-style-bracket", "("),
    (".bad { color: red;", "unclosed-rule", ".bad"),
    ("@media x { .bad { color: red }", "unclosed-rule", "@media x"),
    (".bad {} }", "unexpected-brace", "}"),
    ("color: red;", "rule-expected", "color: red"),
    (".bad, {}", "empty-selector", " "),
    (".bad { .bad__x { color: red } }", "nested-rule", ".bad__x"),
    (".bad { color }", "declaration-form", "color"),
    (".bad { color: red\n  margin: 0 }", "missing-semicolon", "d"),
    ("view {}", "element-selector", "view"),
    ("#bad {}", "id-selector", "#bad"),
    (".bad[hidden] {}", "attribute-selector", "[hidden]"),
    ("* {}", "universal-selector", "*"),
    ("&.bad {}", "nested-selector", "&"),
    (".bad > .bad__x {}", "combinator", ">"),
    (".bad:hover {}", "pseudo-selector", ":hover"),
    (".bad:not(.bad__x) {}", "pseudo-selector", ":not(.bad__x)"),
    (".bad! {}", "selector-form", "!"),
    (".other {}", "foreign-class", ".other"),
    (".badge {}", "foreign-class", ".badge"),
    ('@import "a.css";', "import-rule", "@import"),
    ("@font-face { color: red }", "unknown-at-rule", "@font-face"),
    ("@keyframes x { half { color: red } }", "keyframe-form", "half"),
    (".bad { width: 1.5rem }", "rem-unit", "1.5rem"),
    (".bad { background: url('a.png') }", "local-url", "url('a.png')"),
]


@pytest.mark.parametrize(("written", "code", "place"), FAULTS, ids=[each[0] for each in FAULTS])
def test_a_mistake_is_told_at_its_place(written: str, code: str, place: str) -> None:
    assert marked(written, parse_style(text(written), BAD)[1]) == [(code, place)]


def test_all_mistakes_of_a_sheet_are_told_in_one_run() -> None:
    whole = [each for each in FAULTS if each[0].endswith("}") and "unclosed" not in each[1]]
    written = "\n".join(each[0] for each in whole)
    codes = [code for code, _ in marked(written, parse_style(text(written), BAD)[1])]
    assert codes == [each[1] for each in whole]


@given(st.text(alphabet=ODD_TEXT + "bad", max_size=120))
def test_any_text_becomes_a_sheet_and_findings(written: str) -> None:
    _, said = parse_style(text(written), BAD)
    assert all(each.span is not None and each.span.end <= len(written) for each in said)
