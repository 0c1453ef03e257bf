"""The rules that ask a whole project and a target: app ids, tabs, what is not emitted yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from conftest import ROOT, read_folder
from shop_case import COMPLETE, MINIMUM, place

from mpgen.check.spec import RULES
from mpgen.ir.component import Library
from mpgen.ir.target import Target
from mpgen.load.component import load_library
from mpgen.load.project import load_project

SHOP = MINIMUM.replace(
    "{one: {appid: wx0000000000000000}}", "{wechat: {appid: wx0000000000000000}}"
)

Told = Callable[..., list[str]]


@pytest.fixture(scope="module")
def library() -> Library:
    found, said = load_library(read_folder(ROOT / "components"))
    assert not said, said
    return found


@pytest.fixture
def tell(library: Library, targets: Mapping[str, Target]) -> Told:
    """Run the rules over a shop, for one target; say where the findings point."""

    def told(text: str, target: str = "wechat") -> list[str]:
        tree = {"shop.yaml": text.encode(), "assets/tea.jpg": b""}
        project, said = load_project(tree, "shop.yaml", library, targets)
        assert project is not None, said
        found = [each for rule in RULES for each in rule(project, targets[target])]
        return [place(each, text) for each in found]

    return told


def test_the_five_line_shop_breaks_no_rule(tell: Told) -> None:
    assert tell(SHOP) == []


def test_an_app_id_of_another_platform_is_told(tell: Told) -> None:
    text = SHOP.replace("wx0000000000000000", "tt0000000000000000")
    assert tell(text) == ["3:27 wrong-appid [tt0000000000000000]"]


@pytest.mark.parametrize("tabs", ["[home]", "[home, category, cart, mine, about, search]"])
def test_too_few_or_too_many_tabs_are_told(tell: Told, tabs: str) -> None:
    assert "6:1 tab-count [tabs]" in tell(SHOP + f"tabs: {tabs}\n")


def test_a_tab_twice_is_told(tell: Told) -> None:
    assert tell(SHOP + "tabs: [home, cart, home]\n") == ["6:20 duplicate-tab [home]"]


def test_a_section_that_nothing_reads_is_named(tell: Told) -> None:
    assert tell(SHOP + "cache: {home: 5m}\n") == ["6:1 not-emitted-yet [cache]"]
    assert tell(SHOP + "images: {cdn: https://a.cn/b}\n") == [
        "6:15 not-emitted-yet [https://a.cn/b]"
    ]


def test_a_catalogue_in_the_package_needs_no_warning_and_a_server_does(tell: Told) -> None:
    assert tell(SHOP + "api: {prod: none}\n") == []
    assert tell(SHOP + "api: {prod: https://a.cn/b}\n") == ["6:1 not-emitted-yet [api]"]


def test_a_block_that_does_not_exist_is_told(tell: Told) -> None:
    text = SHOP + "pages: {product: {blocks: [gallery, prize, questions]}}\n"
    assert tell(text) == ["6:37 unknown-id [prize]", "6:44 block-not-emitted [questions]"]


def test_a_picture_that_a_story_lacks_is_told(
    library: Library, targets: Mapping[str, Target]
) -> None:
    text = SHOP.replace("images: [tea.jpg]", "images: [], detail: tea.md")
    tree = {"shop.yaml": text.encode(), "tea.md": b"![x](no.jpg)"}
    project, said = load_project(tree, "shop.yaml", library, targets)
    assert project is not None, said
    found = [each for rule in RULES for each in rule(project, targets["wechat"])]
    assert [place(each, text) for each in found] == ["5:75 missing-detail-picture [tea.md]"]


def test_nothing_of_the_complete_shop_is_dropped_silently(tell: Told) -> None:
    told = tell(COMPLETE.read_text(), "douyin")
    codes = {each.split()[1] for each in told}
    assert "template-missing" in codes
    assert codes <= {
        "template-missing",
        "not-emitted-yet",
        "section-not-emitted",
        "block-not-emitted",
        "page-not-emitted",
        "missing-file",
    }
