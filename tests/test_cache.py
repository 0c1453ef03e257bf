"""The picture cache: a hit is the same bytes, and a harmed entry is a miss."""

from __future__ import annotations

from pathlib import Path

import pytest

from mpgen.cache import PictureCache
from mpgen.ir.bundle import CompiledFile, Object
from mpgen.ir.plan import Input, Job
from tests.built_shop import built, files_of, load

JOB = Job("image", "asset/tea.jpg", (Input("tea.jpg", "path"), Input(b"bytes", "content")))
MADE = Object("asset/tea.jpg", (CompiledFile(".jpg", raw=b"\xff\xd8\n\x00picture"),))


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_later_process_gets_the_same_picture(tmp_path: Path) -> None:
    PictureCache(tmp_path).put(JOB, (MADE, ()))
    assert PictureCache(tmp_path).get(JOB) == (MADE, ())


def test_other_bytes_are_another_entry(tmp_path: Path) -> None:
    PictureCache(tmp_path).put(JOB, (MADE, ()))
    other = Job("image", JOB.unit, (JOB.inputs[0], Input(b"changed", "other content")))
    assert PictureCache(tmp_path).get(other) is None


@pytest.mark.parametrize("harm", ["cut", "flip", "empty", "delete", "no head", "foreign"])
def test_a_broken_entry_is_a_miss(tmp_path: Path, harm: str) -> None:
    PictureCache(tmp_path).put(JOB, (MADE, ()))
    (entry,) = entries(tmp_path)
    whole = entry.read_bytes()
    harmed = {
        "cut": whole[:-3],
        "flip": whole[:-1] + bytes([whole[-1] ^ 1]),
        "empty": b"",
        "no head": whole.partition(b"\n")[2],
        "foreign": b'["another tool"]\n',
    }
    if harm == "delete":
        entry.unlink()
    else:
        entry.write_bytes(harmed[harm])
    assert PictureCache(tmp_path).get(JOB) is None


def test_a_folder_that_cannot_be_made_only_slows_the_build(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = PictureCache(tmp_path / "file" / "cache")
    cache.put(JOB, (MADE, ()))
    assert cache.get(JOB) == (MADE, ())


def test_text_is_not_kept_on_disk(tmp_path: Path) -> None:
    PictureCache(tmp_path).put(Job("unit", "page/home", ()), (MADE, ()))
    assert not entries(tmp_path)


def test_no_half_written_file_stays_behind(tmp_path: Path) -> None:
    PictureCache(tmp_path).put(JOB, (MADE, ()))
    assert len(entries(tmp_path)) == 1


def test_a_build_from_the_cache_equals_a_clean_one(tmp_path: Path) -> None:
    clean = files_of(built(load(), "wechat"))
    assert files_of(built(load(), "wechat", PictureCache(tmp_path))) == clean
    kept = entries(tmp_path)
    assert kept
    assert files_of(built(load(), "wechat", PictureCache(tmp_path))) == clean
    assert entries(tmp_path) == kept
