"""Templates: what they mean, every mistake with its place, and all mistakes in one run."""

from __future__ import annotations

import pytest
from findings import ODD_TEXT, marked, text
from hypothesis import given
from hypothesis import strategies as st

from mpgen.ir.expression import Binary, Conditional, Literal, Member, Name
from mpgen.ir.node import (
    Attribute,
    Binding,
    Branch,
    Element,
    For,
    If,
    Interpolation,
    Listener,
    Node,
    SlotOutlet,
    Text,
    walk,
)
from mpgen.load.markup import DEEPEST, parse_markup

A, B = Name("a"), Name("b")


def view(*children: Node) -> Element:
    return Element("view", children=children)


def when(test: Name, text: str, *attributes: Attribute) -> Element:
    value = Conditional(test, Literal(text), Literal(""))
    return Element("view", (Attribute("class", (value,)), *attributes))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ('<view id="x"/>', (Element("view", (Attribute("id", ("x",)),)),)),
        ('<view id=""/>', (Element("view", (Attribute("id", ()),)),)),
        ("<view hidden/>", (Element("view", (Attribute("hidden", None),)),)),
        (
            '<view id="a{{b}}c&lt;"/>',
            (Element("view", (Attribute("id", ("a", B, "c<")),)),),
        ),
        ('<view id="{{a < b}}"/>', (Element("view", (Attribute("id", (Binary("<", A, B),)),)),)),
        ('<view on:tap="go"/>', (Element("view", listeners=(Listener("tap", "go"),)),)),
        (
            '<view on:tap.stop="go"/>',
            (Element("view", listeners=(Listener("tap", "go", True),)),),
        ),
        ('<input bind:value="a"/>', (Element("input", bindings=(Binding("value", "a"),)),)),
        ('<view slot="footer"/>', (Element("view", slot="footer"),)),
        ('<slot name="footer"/>', (SlotOutlet("footer"),)),
        ("<slot/>", (SlotOutlet(),)),
        ("<!-- 注 --><view/>", (view(),)),
        ('<view class:on="a"/>', (when(A, "on"),)),
        (
            '<view class="x" class:on="a" class:off="b"/>',
            (
                Element(
                    "view",
                    (
                        Attribute(
                            "class",
                            (
                                "x",
                                Conditional(A, Literal(" on"), Literal("")),
                                Conditional(B, Literal(" off"), Literal("")),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ],
)
def test_a_tag_means_its_element(written: str, meant: tuple[Node, ...]) -> None:
    assert parse_markup(text(written)) == (meant, ())


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (
            '<view if="a"/>\n<view elif="b"/> <view else/>',
            (If((Branch(A, (view(),)), Branch(B, (view(),)), Branch(None, (view(),)))),),
        ),
        (
            '<view if="a"/><view if="b"/>',
            (If((Branch(A, (view(),)),)), If((Branch(B, (view(),)),))),
        ),
        ('<block if="a">x<view/></block>', (If((Branch(A, (Text("x"), view())),)),)),
        ('<view for="b in a" key="id"/>', (For(A, "b", "", "id", (view(),)),)),
        ('<view for="b, i in a" key="*"/>', (For(A, "b", "i", "*", (view(),)),)),
        (
            '<view for="b in a" key="id" if="b.on"/>',
            (For(A, "b", "", "id", (If((Branch(Member(B, "on"), (view(),)),)),)),),
        ),
        (
            '<text>价 <text if="a">甲</text> <text else>乙</text>！</text>',
            (
                Element(
                    "text",
                    children=(
                        Text("价 "),
                        If(
                            (
                                Branch(A, (Element("text", children=(Text("甲"),)),)),
                                Branch(None, (Element("text", children=(Text("乙"),)),)),
                            )
                        ),
                        Text("！"),
                    ),
                ),
            ),
        ),
    ],
)
def test_directives_become_nodes_of_their_own(written: str, meant: tuple[Node, ...]) -> None:
    assert parse_markup(text(written)) == (meant, ())


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("<view>\n  一  二\n</view>", (view(Text("一 二")),)),
        ("<view>\n  <view/>\n</view>", (view(view()),)),
        (
            "<view> {{a}} {{b}} 元 </view>",
            (view(Interpolation(A), Text(" "), Interpolation(B), Text(" 元")),),
        ),
        ("<text> 一\n 二 </text>", (Element("text", children=(Text(" 一\n 二 "),)),)),
        ("<view>一&nbsp; 二</view>", (view(Text("一\u00a0 二")),)),
        ("<view>一<!-- 注 -->二</view>", (view(Text("一二")),)),
        ("<view>&lt;&amp;&#39;</view>", (view(Text("<&'")),)),
    ],
)
def test_white_space_is_meaning_only_inside_text(written: str, meant: tuple[Node, ...]) -> None:
    assert parse_markup(text(written)) == (meant, ())


def test_every_node_knows_its_place() -> None:
    written = '<view class="x">好 {{a.b}}<image src="y"/></view>'
    nodes, _ = parse_markup(text(written))
    places = [written[node.span.start : node.span.end] for node in walk(nodes)]
    assert places == ['<view class="x">', "好 ", "{{a.b}}", '<image src="y"/>']


FAULTS = [
    ("a < b", "unescaped-less-than", "<"),
    ("&foo;", "unknown-entity", "&foo;"),
    ("<!DOCTYPE html>", "unexpected-declaration", "<!"),
    ("<!-- a", "unclosed-comment", "<!--"),
    ("{{ a", "unclosed-mustache", "{{"),
    ('<view id="{{ a"/>', "unclosed-mustache", "{{"),
    ("{{{a: 1}}}", "triple-braces", "{{{"),
    ("<view", "tag-not-finished", "<view"),
    ("<view\n<text/></view>", "tag-not-finished", "<view"),
    ('<view "/>', "unexpected-character-in-tag", '"'),
    ('<view id="a>\n<text/></view>', "unclosed-attribute", '"'),
    ("<view id='a'/>", "single-quotes", "'a'"),
    ("<view id=a/>", "unquoted-value", "a"),
    ("<ProductCard/>", "upper-case-tag", "ProductCard"),
    ("<view><text>a</view>", "unclosed-tag", "<text>"),
    ("<image>", "unclosed-tag", "<image>"),
    ("</view>", "unexpected-close-tag", "</view>"),
    ("<image>a</image>", "content-in-void", "<image>"),
    ('<view id="a" id="b"/>', "duplicate-attribute", "id"),
    ('<view on:tap="a" on:tap.stop="b"/>', "duplicate-attribute", "on:tap.stop"),
    ('<view xx:if="a"/>', "unknown-directive", "xx:if"),
    ('<view @tap="a"/>', "unknown-directive", "@tap"),
    ('<view class:="a"/>', "unknown-directive", "class:"),
    ('<view data-skuId="a"/>', "upper-case-data", "data-skuId"),
    ('<view if="a" else/>', "two-conditions", "else"),
    ('<view if="a"/><view else="b"/>', "else-with-test", 'else="b"'),
    ("<view if/>", "directive-without-value", "if"),
    ("<view on:tap/>", "directive-without-value", "on:tap"),
    ('<view if="{{a}}"/>', "braces-in-directive", "{{a}}"),
    ('<view for="list" key="id"/>', "loop-form", "list"),
    ('<view for="a in b"/>', "loop-without-key", 'for="a in b"'),
    ('<view if="a"/><view else for="a in b" key="*"/>', "loop-on-branch", 'for="a in b"'),
    ('<view key="id"/>', "key-without-for", "key"),
    ('<view for="a in b" key="{{a}}"/>', "key-form", "{{a}}"),
    ("<view else/>", "branch-without-if", "else"),
    ('<view if="a"/>字<view else/>', "branch-without-if", "else"),
    ('<view on:Tap="a"/>', "event-form", "on:Tap"),
    ('<view on:tap="a(1)"/>', "handler-form", "a(1)"),
    ('<input bind:value="a.b"/>', "binding-form", "a.b"),
    ('<slot name="{{a}}"/>', "slot-form", 'name="{{a}}"'),
    ('<slot class="a"/>', "slot-attribute", 'class="a"'),
    ("<slot>a</slot>", "slot-with-content", "<slot>"),
    ("<view>{{ a == b }}</view>", "loose-comparison", "=="),
]


@pytest.mark.parametrize(("written", "code", "place"), FAULTS, ids=[each[0] for each in FAULTS])
def test_a_mistake_is_told_at_its_place(written: str, code: str, place: str) -> None:
    assert marked(written, parse_markup(text(written))[1]) == [(code, place)]


def test_all_mistakes_of_a_template_are_told_in_one_run() -> None:
    alone = [each for each in FAULTS if each[1] != "branch-without-if" and "\n" not in each[0]]
    whole = [each for each in alone if each[0].endswith("/>") or each[0].endswith("</view>")]
    written = "\n".join(each[0] for each in whole)
    codes = [code for code, _ in marked(written, parse_markup(text(written))[1])]
    assert [each[1] for each in whole if each[1] not in codes] == []


def test_the_note_of_an_unclosed_tag_leads_to_what_closed_it() -> None:
    written = "<view><text>a</view>"
    (finding,) = parse_markup(text(written))[1]
    span = finding.notes[0].span
    assert span is not None
    assert written[span.start : span.end] == "</view>"


def test_tags_that_never_close_end_in_one_finding() -> None:
    written = "<view>" * (DEEPEST + 50) + "</view>" * (DEEPEST + 50)
    codes = [code for code, _ in marked(written, parse_markup(text(written))[1])]
    assert codes.count("nested-too-deep") == 1


@given(st.text(alphabet=ODD_TEXT, max_size=120))
def test_any_text_becomes_a_tree_and_findings(written: str) -> None:
    nodes, said = parse_markup(text(written))
    assert all(node.span.end <= len(written) for node in walk(nodes))
    assert all(each.span is not None and each.span.end <= len(written) for each in said)


@given(
    st.lists(
        st.sampled_from(
            [
                "<view>",
                "</view>",
                "<text>",
                "</text>",
                '<view if="a">',
                "<view else>",
                '<view for="a in b" key="*">',
                "<slot/>",
                "<image>",
                '<view id="',
                " 字 ",
                "{{a}}",
                "{{",
            ]
        ),
        max_size=30,
    )
)
def test_any_order_of_tags_becomes_a_tree(pieces: list[str]) -> None:
    written = "".join(pieces)
    nodes, said = parse_markup(text(written))
    assert all(node.span.file == "bad.html" for node in walk(nodes))
    assert said == tuple(dict.fromkeys(said))
