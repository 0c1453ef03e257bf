"""What is printed about findings and sizes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mpgen.explain import pages
from mpgen.ir.bundle import Bundle, File, Package
from mpgen.ir.diagnostic import Diagnostic, Note, error, warning
from mpgen.ir.source import Span
from mpgen.report.diagnostics import summary, to_text
from mpgen.report.document import document, findings
from mpgen.report.merge import merge
from mpgen.report.place import locate
from mpgen.report.sizes import sizes, to_table


def frame(text: str, marked: str) -> list[str]:
    """Print the frame of a finding about a part of a text; the last two lines are returned."""
    start = text.index(marked)
    said = error("some-code", Span("a.yaml", start, start + len(marked)), "wrong")
    return to_text((said,), {"a.yaml": text}.get).splitlines()[3:5]


def test_a_finding_has_a_frame_a_hint_and_notes() -> None:
    text = "shop: 1\nshpo: 2\n"
    note = Note("first written here", Span("a.yaml", 0, 4))
    said = error("some-code", Span("a.yaml", 8, 12), "wrong", hint="do it right", notes=(note,))
    assert to_text((replace(said, targets=("one", "two")),), {"a.yaml": text}.get) == (
        "error[some-code]: wrong\n"
        " --> a.yaml:2:1\n"
        "  |\n"
        "2 | shpo: 2\n"
        "  | ^^^^\n"
        "  = hint: do it right\n"
        "  = note: first written here (a.yaml:1:1)\n"
        "  = only on: one, two\n"
        "\n"
    )


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("名称: 普洱 x", "x", "1 | 名称: 普洱 x\n  |            ^"),
        ("茶: 普洱", "普洱", "1 | 茶: 普洱\n  |     ^^^^"),
        ("\ta: b", "b", "1 |     a: b\n  |        ^"),
        ("🍵🍵 b", "b", "1 | 🍵🍵 b\n  |      ^"),
        ("e\u0301 b", "b", "1 | e\u0301 b\n  |   ^"),
        ("\x1b[31m b", "b", "1 | \ufffd[31m b\n  |       ^"),
        ("\u202e b", "b", "1 | \ufffd b\n  |   ^"),
    ],
)
def test_the_caret_counts_terminal_cells(text: str, marked: str, expected: str) -> None:
    assert frame(text, marked) == expected.split("\n")


def test_a_long_line_is_cut_around_the_caret() -> None:
    line, caret = frame("a" * 5000 + "HERE" + "b" * 5000, "HERE")
    assert len(line) < 120
    assert line[caret.index("^") :].startswith("HERE")
    assert caret.count("^") == 4


def test_a_span_over_lines_marks_the_first() -> None:
    assert frame("a\nbb\ncc", "bb\ncc") == ["2 | bb", "  | ^^"]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_counts_once(ending: str) -> None:
    text = f"a{ending}b{ending}c"
    place = locate(Span("", len(text) - 1, len(text)), text)
    assert (place.line, place.column, place.text) == (3, 1, "c")


def test_a_place_beyond_the_text_is_its_end() -> None:
    place = locate(Span("", 50, 60), "ab\n")
    assert (place.line, place.column, place.end_line) == (2, 1, 2)


def test_a_finding_about_a_file_has_no_line() -> None:
    said = warning("some-code", Span("a.jpg", 0, 0), "wrong")
    assert to_text((said,), lambda _: None) == "warning[some-code]: wrong\n  --> a.jpg\n\n"


def test_colours_are_written_only_when_asked_for() -> None:
    said = (error("some-code", None, "wrong"),)
    assert "\x1b" not in to_text(said, lambda _: None)
    assert "\x1b[1;31m" in to_text(said, lambda _: None, colour=True)


def test_the_summary_counts_by_severity() -> None:
    one, two = error("a", None, "a"), warning("b", None, "b")
    assert summary((one, one, two)) == "2 errors, 1 warning"
    assert summary(()) == ""


def test_a_finding_of_all_targets_is_said_once() -> None:
    def at(place: int, code: str) -> Diagnostic:
        return error(code, Span("a", place, place + 1), code)

    nowhere = error("no-place", None, "everywhere")
    said = merge(
        (nowhere,),
        {"one": (at(5, "both"), at(1, "first")), "two": (at(5, "both"), at(9, "second"))},
    )
    assert [(each.code, each.targets) for each in said] == [
        ("first", ("one",)),
        ("both", ()),
        ("second", ("two",)),
        ("no-place", ()),
    ]


def test_the_document_counts_lines_and_columns_from_one() -> None:
    said = error("some-code", Span("a.yaml", 3, 5), "wrong", notes=(Note("there"),))
    text = document(1, {"diagnostics": findings((said,), {"a.yaml": "a\n茶b: 1"}.get)})
    found = json.loads(text)["diagnostics"][0]
    assert (found["file"], found["line"], found["column"]) == ("a.yaml", 2, 2)
    assert found["end"] == {"line": 2, "column": 4}
    assert found["notes"][0]["file"] is None


def test_sizes_are_measured_against_the_limits() -> None:
    main = Package("", (File("a", b"x" * 512),))
    inner = Package("sub", (File("sub/b", b"x" * 10), File("sub/c", b"")))
    measured = sizes(Bundle("one", (main, inner)), {"main_bytes": 1024})
    assert to_table(measured) == (
        "target  package  files  bytes  of limit\n"
        "one     main         1    512     50.0%\n"
        "one     sub          2     10\n"
    )


def test_every_code_says_what_why_and_what_to_do() -> None:
    known = pages()
    assert "cannot-write" in known
    for code, page in known.items():
        assert len(page.splitlines()) >= 3, f"{code} says too little"
        assert "Why:" in page, f"{code} does not say why it matters"
        assert "What to do:" in page, f"{code} does not say what to do"


def test_no_two_codes_share_a_name() -> None:
    root = Path(__file__).parent.parent / "mpgen"
    names = [
        line.split("(")[0]
        for file in root.rglob("messages*.py")
        for line in file.read_text().splitlines()
        if line.startswith("def ") and not line.startswith("def _")
    ]
    assert sorted(names) == sorted(set(names))
