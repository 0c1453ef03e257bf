"""YAML by our rules: what text means, where it stands, and what is refused."""

from __future__ import annotations

import pytest
from shop_case import HEAD, MINIMUM, load, placed

from mpgen.load.include import read_yaml
from mpgen.load.yaml_text import FILE_BYTES
from mpgen.load.yaml_value import Items, Number, Pairs, Scalar, Value


def read(text: str) -> Value:
    reading = read_yaml({"a.yaml": text.encode()}, "a.yaml")
    assert reading.value is not None, reading.diagnostics
    return reading.value


def atom(text: str) -> object:
    value = read(f"a: {text}")
    assert isinstance(value, Pairs)
    scalar = value.entries[0][1]
    assert isinstance(scalar, Scalar)
    return scalar.atom


@pytest.mark.parametrize("text", ["no", "off", "yes", "on", "10:30", "0123", "0x1F", "2026-02-01"])
def test_words_of_yaml_1_1_stay_text(text: str) -> None:
    assert atom(text) == text
    assert not isinstance(atom(text), Number)


@pytest.mark.parametrize("text", ["59.90", "1e3", "0", "-4", "+5", "0.10", "3.1415926535897932385"])
def test_numbers_keep_their_characters(text: str) -> None:
    assert atom(text) == text
    assert isinstance(atom(text), Number)


@pytest.mark.parametrize("text", ["'59.90'", '"1"', "!!str 1"])
def test_a_quoted_number_is_a_text(text: str) -> None:
    assert not isinstance(atom(text), Number)


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("FALSE", False), ("~", None), ("null", None), ("", None)]
)
def test_only_true_false_and_null_are_words(text: str, value: object) -> None:
    assert atom(text) is value


def test_spans_count_characters_and_not_bytes() -> None:
    value = read("茶🍵: 熟普\n糖: x\n")
    assert isinstance(value, Pairs)
    (first, tea), (second, _) = value.entries
    assert (first.span.start, first.span.end) == (0, 2)
    assert (tea.span.start, tea.span.end) == (4, 6)
    assert second.span.start == 7


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    reading = read_yaml({"a.yaml": b"\xef\xbb\xbf" + b"a: 1"}, "a.yaml")
    assert reading.texts["a.yaml"] == "a: 1"
    assert reading.diagnostics == ()


def test_merge_keys_bring_what_is_not_written() -> None:
    value = read("a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3}\n")
    assert isinstance(value, Pairs)
    merged = value.entries[1][1]
    assert isinstance(merged, Pairs)
    assert {key.text: each.atom for key, each in merged.entries if isinstance(each, Scalar)} == {
        "x": "1",
        "y": "3",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\nb: 2\na: 3\n", "3:1 duplicate-key [a]"),
        ("a:\n\t- b\n", "2:1 tab-indentation [\t]"),
        ("a: b: c\n", "1:5 yaml-syntax [:]"),
        ("a: [1,\n", "2:1 yaml-syntax []"),
        ("a: `x`\n", "1:4 yaml-syntax [`]"),
        ("- a\nb: 1\n", "2:1 yaml-syntax [b]"),
        ("a: x\n b: 1\n", "2:3 yaml-syntax [:]"),
        ("", "1:1 empty-file []"),
        ("# nothing\n", "1:1 empty-file []"),
        ("---\na: 1\n---\nb: 2\n", "3:1 several-documents [---]"),
        ("a: *b\n", "1:4 unknown-alias [*b]"),
        ("a: &b [*b]\n", "1:8 unknown-alias [*b]"),
        ("a: !env HOME\n", "1:4 unknown-yaml-tag [!env]"),
        ("a: !!python/object:os.system x\n", "1:4 unknown-yaml-tag [!!python/object:os.system]"),
        ("{[1]: 2}\n", "1:2 key-not-text [[]"),
        ("<<: 3\n", "1:5 merge-not-mapping [3]"),
        ("a: x\x00\n", "1:5 unusable-character [\x00]"),
        ("a: \ue000\n", "1:4 unusable-character [\ue000]"),
        ('a: "\\uE000"\n', '1:4 unusable-character ["\\uE000"]'),
        ("a: !use\n", "1:4 use-not-path [!use]"),
        ("a: !use ../x.yaml\n", "1:4 use-outside-folder [!use ../x.yaml]"),
        ("a: !use /etc/passwd\n", "1:4 use-outside-folder [!use /etc/passwd]"),
        ("a: !use c:\\x.yaml\n", "1:4 use-outside-folder [!use c:\\x.yaml]"),
        ("a: !use x.yaml\n", "1:4 use-file-missing [!use x.yaml]"),
        ("a: !use shop.yaml\n", "1:4 use-in-circle [!use shop.yaml]"),
        ("a: !use '*.yaml'\n", "1:4 use-in-circle [!use '*.yaml']"),
    ],
)
def test_a_mistake_is_told_where_it_stands(text: str, told: str) -> None:
    assert told in placed(text)


def test_deep_nesting_is_refused_and_not_a_crash() -> None:
    assert "yaml-too-deep" in placed("a: " + "[" * 200_000)[0]


def test_a_billion_laughs_are_refused() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for step in range(1, 10):
        lines.append(f"a{step}: &a{step} [{', '.join([f'*a{step - 1}'] * 10)}]")
    _, said = load("\n".join(lines))
    assert [each.code for each in said] == ["yaml-too-many"]


def test_a_long_chain_of_aliases_is_refused() -> None:
    chain = "".join(f"a{step}: &a{step} [*a{step - 1}]\n" for step in range(1, 1000))
    _, said = load("a0: &a0 [x]\n" + chain)
    assert [each.code for each in said] == ["yaml-too-deep"]


def test_files_that_include_files_without_end_are_refused() -> None:
    files = {f"f{step}_yaml": f"a: !use f{step + 1}.yaml\n" for step in range(300)}
    _, said = load("a: !use f0.yaml\n", **files)
    assert [each.code for each in said] == ["yaml-too-deep"]


def test_a_huge_file_is_refused_without_reading_it() -> None:
    _, said = load("a" * (FILE_BYTES + 1))
    assert [each.code for each in said] == ["yaml-too-large"]


@pytest.mark.parametrize("content", ["名".encode("gbk"), "名".encode("utf-16"), b"a: \xff"])
def test_other_encodings_are_refused(content: bytes) -> None:
    reading = read_yaml({"a.yaml": content}, "a.yaml")
    assert [each.code for each in reading.diagnostics] == ["not-utf8"]


def test_the_place_of_a_bad_byte_counts_characters() -> None:
    reading = read_yaml({"a.yaml": "茶: ".encode() + b"\xff"}, "a.yaml")
    span = reading.diagnostics[0].span
    assert span is not None and span.start == 3


def test_lists_of_several_files_are_joined_in_the_order_of_their_names() -> None:
    tea = "- {id: tea, name: 茶, price: 1, images: []}\n"
    cake = "- {id: cake, name: 饼, price: 2, images: []}\n"
    loaded, said = load(
        HEAD + "products: !use catalog/*.yaml\n", catalog__b_yaml=tea, catalog__a_yaml=cake
    )
    assert said == () and loaded.spec is not None
    assert [product.id for product in loaded.spec.products] == ["cake", "tea"]
    assert loaded.where["products", 1, "price"].file == "catalog/b.yaml"


def test_mappings_of_several_files_are_merged_and_doubles_are_told() -> None:
    told = placed(
        MINIMUM + "services: !use s/*.yaml\n",
        s__a_yaml="a: {text: A}\n",
        s__b_yaml="a: {text: B}\n",
    )
    assert told == ["1:1 duplicate-key [a]"]


def test_files_that_cannot_be_joined_are_told() -> None:
    told = placed(MINIMUM + "services: !use s/*.yaml\n", s__a_yaml="- 1\n", s__b_yaml="a: 1\n")
    assert told == ["6:11 use-mixed [!use s/*.yaml]"]


def test_files_that_include_each_other_are_told() -> None:
    told = placed("a: !use x.yaml\n", x_yaml="b: !use y.yaml\n", y_yaml="c: !use x.yaml\n")
    assert told == ["1:4 use-in-circle [!use x.yaml]"]


def test_all_broken_includes_are_told_in_one_run() -> None:
    told = placed("a: !use x.yaml\nb: !use y.yaml\n", x_yaml="[", y_yaml="{")
    assert len(told) == 2


def test_paths_are_relative_to_the_file_that_includes() -> None:
    _, said = load(
        HEAD + "products: !use catalog/all.yaml\n",
        catalog__all_yaml="- !use tea.yaml\n",
        catalog__tea_yaml="{id: tea, name: 茶, price: 1, images: []}\n",
    )
    assert said == ()


def test_sequences_and_mappings_have_their_first_line_as_span() -> None:
    value = read("- a: 1\n  b: 2\n- c\n")
    assert isinstance(value, Items)
    assert (value.values[0].span.start, value.values[0].span.end) == (2, 6)
