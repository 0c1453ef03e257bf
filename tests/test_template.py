"""The build-time layer: what it prints, who wrote it, and what it refuses."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from findings import ODD_TEXT, marked_in
from hypothesis import given
from hypothesis import strategies as st

from mpgen.ir.component import Source
from mpgen.ir.source import NOWHERE, AssetPath, Json
from mpgen.load.rendered import Rendered
from mpgen.load.template import Facts, evaluate, render

FACTS: dict[str, Json] = {
    "shop": {"name": "云上 <茶铺> & 'co'"},
    "list": [{"id": "a"}, {"id": "b"}],
    "price": 1299,
}
HIDDEN = frozenset({"products"})
FRAGMENTS = {
    "fragments/row.html": Source("lib/fragments/row.html", "  <text>[[ one.id ]]</text>\n")
}


def run(written: str, path: str = "a.html") -> tuple[Rendered, list[tuple[str, str]]]:
    rendered, said = render(Source(path, written), Facts(FACTS, HIDDEN), FRAGMENTS)
    return rendered, marked_in(texts(path, written), said)


def texts(path: str, written: str) -> Mapping[str, str]:
    return {path: written, **{each.path: each.text for each in FRAGMENTS.values()}}


@pytest.mark.parametrize(
    ("path", "written", "printed"),
    [
        ("a.html", "a [[ price ]] b", "a 1299 b"),
        ("a.html", "[[ shop.name ]]", "云上 &lt;茶铺&gt; &amp; &#39;co&#39;"),
        ("a.js", "[[ shop.name ]]", "云上 <茶铺> & 'co'"),
        ("a.js", "[[ shop.name | json ]]", "'云上 <茶铺> & \\'co\\''"),
        ("a.html", '<v a="[[ list | json ]]">', "<v a=\"[{ id: 'a' }, { id: 'b' }]\">"),
        ("a.html", "¥[[ price | yuan ]]", "¥12.99"),
        ("a.html", "a [%- if price %] b[% endif -%] \n c", "a bc"),
        ("a.html", "[% for one in list %][[ one.id ]];[% endfor %]", "a;b;"),
        ("a.html", "[# 注 #]a[% raw %][[ b ]][% endraw %]", "a[[ b ]]"),
        ("a.html", "[% set x %]ab[% endset %][[ x | length ]]", "2"),
        ("a.html", "[% macro m(x) %]<[[ x ]]>[% endmacro %]1[[ m(2) ]]3", "1<2>3"),
        ("a.js", "[[ (none | default({}, true)) | json ]]", "{}"),
        ("a.html", "{{ a }} is left alone\n", "{{ a }} is left alone\n"),
    ],
)
def test_a_template_prints(path: str, written: str, printed: str) -> None:
    rendered, said = run(written, path)
    assert said == []
    assert rendered.text == printed


@pytest.mark.parametrize(
    "written",
    [
        "<view>[[ price ]]</view>\n",
        "[% for one in list -%]\n  <text>[[ one.id ]]</text>\n[%- endfor %]!",
        "[% for one in list %]<view>\n[% include '@parts/row.html' %]</view>[% endfor %]end",
        "a[% if price %]b[% else %]c[% endif %]d[# e #]f",
    ],
)
def test_every_character_knows_who_wrote_it(written: str) -> None:
    rendered, _ = run(written)
    files = texts("a.html", written)
    for place, character in enumerate(rendered.text):
        span = rendered.locate(place, place + 1)
        source = files[span.file][span.start : span.end]
        assert source == character or source.startswith("[[")


def test_a_range_over_several_pieces_goes_from_the_first_to_the_last() -> None:
    written = '<view id="[[ price ]]" class="a">'
    rendered, _ = run(written)
    span = rendered.locate(0, len(rendered.text))
    assert written[span.start : span.end] == written


@pytest.mark.parametrize(
    ("written", "code", "place"),
    [
        ("a\n[% for one in %]\n[% endfor %]", "template-syntax", "[% for one in %]"),
        ("a\n[[ price", "template-syntax", "[[ price"),
        ("[% if price %]a", "template-syntax", "[% if price %]"),
        ("a [[ pirce ]]", "unknown-fact", "[[ pirce ]]"),
        ("a [[ shop.nmae ]] b", "template-undefined", "[[ shop.nmae ]]"),
        ("a\n [% for x in shop.y %]", "template-syntax", "[% for x in shop.y %]"),
        ("[[ price ]] [% if products %][% endif %]", "undeclared-fact", "products"),
        ("[% include '@parts/rwo.html' %]", "unknown-fragment", "[% include '@parts/rwo.html' %]"),
        ("[% include '/etc/passwd' %]", "unknown-fragment", "[% include '/etc/passwd' %]"),
        ("[[ ''.__class__ ]]", "template-unsafe", "[[ ''.__class__ ]]"),
        ("[[ 'a' * 99999 ]]", "template-unsafe", "[[ 'a' * 99999 ]]"),
        ("[[ 2 ** 99999 ]]", "template-unsafe", "[[ 2 ** 99999 ]]"),
        ("[[ list.append(1) ]]", "template-unsafe", "[[ list.append(1) ]]"),
        ("[[ 1 / 0 ]]", "template-failed", "[[ 1 / 0 ]]"),
        ("[[ shop | yuan ]]", "template-failed", "[[ shop | yuan ]]"),
        (
            "[% for a in range(9999) %][% for b in range(9999) %][% endfor %][% endfor %]",
            "template-unsafe",
            "[% for a in range(9999) %][% for b in range(9999) %][% endfor %][% endfor %]",
        ),
        (
            "a\n[% for a in range(90000) %][[ 'a' * 9000 ]][% endfor %]",
            "template-too-large",
            "[[ 'a' * 9000 ]]",
        ),
    ],
)
def test_a_mistake_is_told_at_its_place(written: str, code: str, place: str) -> None:
    _, said = run(written)
    assert said == [(code, place)]


def test_a_mistake_in_a_fragment_is_told_in_the_fragment() -> None:
    _, said = run("[% set one = {} %]\n[% include '@parts/row.html' %]")
    assert said == [("template-undefined", "[[ one.id ]]")]


def test_a_name_that_the_template_sets_hides_a_fact() -> None:
    rendered, said = run("[% for products in list %][[ products.id ]][% endfor %]")
    assert (rendered.text, said) == ("ab", [])


def test_data_are_computed_as_values_not_as_text() -> None:
    facts = Facts({"list": [1, 2], "logo": AssetPath("@asset/a.png")})
    assert evaluate("[[ list | map('string') ]]", NOWHERE, facts) == (["1", "2"], ())
    logo, _ = evaluate("[[ logo ]]", NOWHERE, facts)
    assert isinstance(logo, AssetPath)


@given(st.text(alphabet=ODD_TEXT, max_size=60))
def test_any_text_is_rendered_or_a_finding(written: str) -> None:
    plain = written.replace("\ue000", "")
    rendered, said = render(Source("a.js", plain), Facts({}), {})
    assert said or not any(mark in rendered.text for mark in "\ue000\ue001\ue002")
    assert all(each.span is not None for each in said)
