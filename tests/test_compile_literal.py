"""Data as JavaScript: the same value when run, and good to read."""

from __future__ import annotations

import json
import shutil
import subprocess

from hypothesis import given, settings
from hypothesis import strategies as st

from mpgen.compile.literal import literal
from mpgen.compile.marker import escaped, marked, parts
from mpgen.ir.bundle import Reference
from mpgen.ir.source import AssetPath, Json

KEYS = st.one_of(st.text(max_size=6), st.sampled_from(["id", "a-b", "list", "0", "01", "class"]))
KEYS = KEYS.filter(lambda key: key != "__proto__" and not key.startswith("@"))
VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53) + 1, 2**53 - 1),
        st.floats(allow_nan=False, allow_infinity=False).map(lambda number: number + 0.0),
        st.text(max_size=40).filter(lambda text: not text.startswith("@")),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=5), st.dictionaries(KEYS, inner, max_size=5)),
    max_leaves=30,
)


def run(script: str) -> str:
    """Run a script with node, which the tests need."""
    node = shutil.which("node")
    assert node is not None, "node is needed to judge emitted scripts"
    done = subprocess.run([node, "-e", script], capture_output=True, text=True, check=True)
    return done.stdout


@settings(max_examples=3, deadline=None)
@given(st.lists(VALUES, min_size=40, max_size=40))
def test_a_literal_means_the_same_value(values: list[Json]) -> None:
    printed = run(f"console.log(JSON.stringify({literal(values)}))")
    assert json.loads(printed, parse_int=float) == json.loads(json.dumps(values), parse_int=float)


def test_keys_are_quoted_only_where_they_must_be() -> None:
    assert literal({"id": 1, "a-b": 2, "3": 4, "05": 6}) == "{ id: 1, 'a-b': 2, 3: 4, '05': 6 }"


def test_a_text_takes_the_quotes_that_save_escaping() -> None:
    assert literal(["茶", "it's", '"it\'s"']) == "['茶', \"it's\", '\"it\\'s\"']"


def test_what_no_reader_sees_is_escaped() -> None:
    assert literal("a\u2028\ue001\u0007\n\ufeff") == r"'a\u2028\ue001\u0007\n\ufeff'"
    assert escaped("a\ue001") == r"a\ue001"


def test_long_data_is_folded_by_level() -> None:
    products = [{"id": f"tea-{n}", "name": "明前龙井", "price": 12800} for n in range(3)]
    assert literal({"products": products, "total": 3}) == (
        "{\n"
        "  products: [\n"
        "    { id: 'tea-0', name: '明前龙井', price: 12800 },\n"
        "    { id: 'tea-1', name: '明前龙井', price: 12800 },\n"
        "    { id: 'tea-2', name: '明前龙井', price: 12800 },\n"
        "  ],\n"
        "  total: 3,\n"
        "}"
    )


def test_short_values_fill_their_lines() -> None:
    lines = literal(list(range(60))).splitlines()
    assert lines[0] == "[" and lines[-1] == "]"
    assert all(len(line) <= 100 for line in lines)
    assert len(lines) < 6


def test_a_picture_is_a_reference() -> None:
    text = literal({"image": AssetPath("@asset/goods/tea.jpg"), "icon": "@icon/cart/primary"})
    assert parts(text) == (
        "{ image: '",
        Reference("asset/goods/tea.jpg"),
        "', icon: '",
        Reference("icon/cart/primary"),
        "' }",
    )


def test_markers_keep_form_and_extension() -> None:
    reference = Reference("view/format", "relative", ".view")
    assert parts(f"a{marked(reference)}{marked(reference)}") == ("a", reference, reference)
