"""Folders in, bundles out."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from mpgen import tree
from mpgen.ir.bundle import Bundle, File, Package
from mpgen.ir.diagnostic import Diagnostics
from mpgen.tree import MARKER, read
from mpgen.write import write


def bundle(**files: str) -> Bundle:
    """Make a bundle; `pages__home_js="…"` stands for `pages/home.js`."""
    named = {name.replace("__", "/").replace("_", "."): text for name, text in files.items()}
    content = tuple(File(path, text.encode()) for path, text in named.items())
    return Bundle("one", (Package("", content),))


def content(folder: Path) -> dict[str, bytes]:
    files = (each for each in folder.rglob("*") if each.is_file() and each.name != MARKER)
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def codes(said: Diagnostics) -> list[str]:
    return [each.code for each in said]


def test_a_tree_is_sorted_and_has_posix_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", "a-b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    found, said = read(tmp_path)
    assert list(found) == ["a-b.txt", "a/b/c.txt", "a/z.txt", "b.txt"]
    assert found["a/z.txt"] == b"a/z.txt"
    assert said == ()


def test_a_file_is_read_only_when_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("before")
    found, _ = read(tmp_path)
    (tmp_path / "a.txt").write_text("after")
    assert "a.txt" in found
    assert found["a.txt"] == b"after"


def test_output_and_hidden_folders_are_no_input(tmp_path: Path) -> None:
    for name in ("dist/x", ".git/x", ".mpgen/x", "a/node_modules/x", f"out/{MARKER}", "out/x"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "a/dist").mkdir()
    (tmp_path / "a/dist/kept").write_text("")
    assert list(read(tmp_path)[0]) == ["a/dist/kept"]


def test_links_stay_inside(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    (shop / "real").mkdir(parents=True)
    (tmp_path / "secret").write_text("secret")
    (shop / "real/file").write_text("inside")
    (shop / "out").symlink_to(tmp_path / "secret")
    (shop / "up").symlink_to(tmp_path)
    (shop / "circle").symlink_to(shop)
    (shop / "in").symlink_to(shop / "real")
    (shop / "gone").symlink_to(shop / "nothing")
    found, said = read(shop)
    assert list(found) == ["in/file", "real/file"]
    assert [(each.code, each.span and each.span.file) for each in said] == [
        ("link-broken", "gone"),
        ("link-outside", "out"),
        ("link-outside", "up"),
    ]


def test_what_is_no_plain_small_file_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "large").write_bytes(b"x" * 11)
    (tmp_path / "small").write_bytes(b"x" * 10)
    (tmp_path / "tab\there").write_bytes(b"")
    (tmp_path / os.fsdecode(b"\xff.jpg")).write_bytes(b"")
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setattr(tree, "FILE_BYTES", 10)
    found, said = read(tmp_path)
    assert list(found) == ["small"]
    assert sorted(codes(said)) == ["file-name-unusable", "file-name-unusable", "file-too-large"]


def test_what_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked").write_text("")
    (tmp_path / "open").write_text("")
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda place, mode: Path(place).name != "locked" and real(place, mode)
    )
    found, said = read(tmp_path)
    assert list(found) == ["open"]
    assert [(each.code, each.message) for each in said] == [
        ("file-unreadable", "it cannot be read: permission denied")
    ]


def test_a_huge_folder_stops_the_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        (tmp_path / f"{number}").write_text("")
    monkeypatch.setattr(tree, "FILE_COUNT", 3)
    found, said = read(tmp_path)
    assert len(found) == 3
    assert codes(said) == ["too-many-files"]


def test_a_bundle_is_written_whole(tmp_path: Path) -> None:
    done, said = write(bundle(app_js="1", pages__home_js="2"), tmp_path / "deep/out")
    assert said == ()
    assert done.written == ("app.js", "pages/home.js")
    assert content(tmp_path / "deep/out") == {"app.js": b"1", "pages/home.js": b"2"}
    assert set(json.loads((tmp_path / "deep/out" / MARKER).read_text())["files"]) == {
        "app.js",
        "pages/home.js",
    }


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write(bundle(a_js="1", b_js="2"), tmp_path)
    before = {each: each.stat().st_mtime_ns for each in tmp_path.iterdir()}
    done, _ = write(bundle(a_js="1", b_js="2"), tmp_path)
    assert (done.written, done.removed, done.unchanged) == ((), (), 2)
    assert {each: each.stat().st_mtime_ns for each in tmp_path.iterdir()} == before
    done, _ = write(bundle(a_js="1", b_js="3"), tmp_path)
    assert (done.written, done.unchanged) == (("b.js",), 1)
    assert (tmp_path / "a.js").stat().st_mtime_ns == before[tmp_path / "a.js"]


def test_stale_files_go_and_foreign_ones_stay(tmp_path: Path) -> None:
    write(bundle(a_js="1", old__b_js="2", shared__c_js="3"), tmp_path)
    (tmp_path / "shared/mine.txt").write_text("mine")
    done, said = write(bundle(a_js="1"), tmp_path)
    assert said == ()
    assert done.removed == ("old/b.js", "shared/c.js")
    assert content(tmp_path) == {"a.js": b"1", "shared/mine.txt": b"mine"}
    assert not (tmp_path / "old").exists()


@pytest.mark.parametrize("path", ["b.js", "pages", "pages/home.js"])
def test_a_foreign_file_in_the_way_stops_everything(tmp_path: Path, path: str) -> None:
    write(bundle(a_js="1"), tmp_path)
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).write_text("mine")
    before = content(tmp_path)
    _, said = write(bundle(a_js="9", b_js="9", pages__home_js="9"), tmp_path)
    assert set(codes(said)) == {"file-in-the-way"}
    assert content(tmp_path) == before


def test_a_link_in_the_output_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/pages").symlink_to(tmp_path / "elsewhere")
    _, said = write(bundle(pages__home_js="1"), tmp_path / "out")
    assert codes(said) == ["file-in-the-way"]
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_forged_marker_removes_nothing_outside(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept")
    (tmp_path / "out").mkdir()
    listed = {"../kept.txt": "", str(tmp_path / "kept.txt"): ""}
    (tmp_path / "out" / MARKER).write_text(json.dumps({"files": listed}))
    write(bundle(a_js="1"), tmp_path / "out")
    assert (tmp_path / "kept.txt").read_text() == "kept"


@pytest.mark.parametrize("marker", ["", "[]", "{", '{"files": 3}', '{"files": [{}]}'])
def test_a_broken_marker_owns_nothing(tmp_path: Path, marker: str) -> None:
    (tmp_path / MARKER).write_text(marker)
    (tmp_path / "a.js").write_text("mine")
    assert codes(write(bundle(a_js="1"), tmp_path)[1]) == ["file-in-the-way"]


def test_a_file_where_the_folder_must_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "dist").write_text("a file")
    _, said = write(bundle(a_js="1"), tmp_path / "dist/one")
    assert codes(said) == ["cannot-write"]
    assert (tmp_path / "dist").read_text() == "a file"


def test_a_full_disk_leaves_the_old_package_complete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(bundle(a_js="1", b_js="2"), tmp_path)
    room = iter([True, True])
    real = Path.write_bytes

    def write_bytes(place: Path, data: bytes) -> int:
        if not next(room, False):
            raise OSError(28, "No space left on device")
        return real(place, data)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    _, said = write(bundle(a_js="8", b_js="9", c_js="9"), tmp_path)
    assert [(each.code, each.message) for each in said] == [
        ("cannot-write", "it cannot be written: No space left on device")
    ]
    assert content(tmp_path) == {"a.js": b"1", "b.js": b"2"}


def test_a_killed_run_leaves_no_foreign_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(bundle(a_js="1"), tmp_path)
    real = Path.replace

    def replace(place: Path, goal: Path) -> Path:
        if goal.name == "c.js":
            raise KeyboardInterrupt
        return real(place, goal)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "replace", replace)
        write(bundle(b_js="2", c_js="3"), tmp_path)
    _, said = write(bundle(b_js="2", c_js="3"), tmp_path)
    assert said == ()
    assert content(tmp_path) == {"b.js": b"2", "c.js": b"3"}
