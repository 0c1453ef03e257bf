"""Placement, paths and manifests, on small plans made here and on real shops."""

from __future__ import annotations

import io
import json
import re

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mpgen.ir.bundle import CompiledFile, Object, Reference
from mpgen.ir.plan import Plan
from mpgen.link.place import place
from mpgen.link.references import linked_files
from tests.built_shop import HEAD, built, files_of, load

GOODS, TRADE = "packages/goods", "packages/trade"


def plan_of(grouping: dict[str, str], *independent: str) -> Plan:
    return Plan(
        tabs=(),
        tab_icons=(),
        pages=tuple(grouping),
        grouping=grouping,
        independent=independent,
        jobs=(),
    )


def unit(name: str, *needs: str) -> Object:
    references = tuple(Reference(each, "relative", ".x") for each in needs)
    return Object(name, (CompiledFile(".x", references),))


PLAN = plan_of({"page/home": "", "page/item": GOODS, "page/pay": TRADE})


def homes(*objects: Object, plan: Plan = PLAN) -> dict[str, tuple[str, ...]]:
    pages = {each.unit for each in objects}
    rest = [unit(page) for page in plan.pages if page not in pages]
    return dict(place(plan, (*objects, *rest)).homes)


def test_what_one_subpackage_needs_lies_in_it() -> None:
    placed = homes(
        unit("page/item", "component/a"), unit("component/a", "component/b"), unit("component/b")
    )
    assert placed["component/a"] == placed["component/b"] == (GOODS,)


def test_what_two_subpackages_need_lies_in_main() -> None:
    placed = homes(unit("page/item", "module/a"), unit("page/pay", "module/a"), unit("module/a"))
    assert placed["module/a"] == ("",)


def test_what_nobody_needs_is_not_shipped() -> None:
    assert "component/a" not in homes(unit("component/a"))


def test_an_independent_package_holds_copies_of_all_it_needs() -> None:
    plan = plan_of({"page/home": "", "page/fest": "packages/fest"}, "packages/fest")
    placed = homes(
        unit("page/home", "component/a"),
        unit("page/fest", "component/a", "component/b"),
        unit("component/a"),
        unit("component/b"),
        plan=plan,
    )
    assert placed["component/a"] == ("", "packages/fest")
    assert placed["component/b"] == ("packages/fest",)


def test_a_reference_prefers_the_copy_of_its_own_package() -> None:
    plan = plan_of({"page/home": "", "page/fest": "packages/fest"}, "packages/fest")
    page = unit("page/fest", "module/a")
    objects = (unit("page/home", "module/a"), page, unit("module/a"))
    placement = place(plan, objects)
    (file,) = linked_files(page, "packages/fest", placement)
    assert file.content == b"../../modules/a.x"


def test_a_relative_path_to_the_same_folder_starts_with_a_dot() -> None:
    module = unit("module/a", "module/b")
    plan = plan_of({"page/home": ""})
    placement = place(plan, (unit("page/home", "module/a"), module, unit("module/b")))
    (file,) = linked_files(module, "", placement)
    assert file.content == b"./b.x"


NAMES = st.sampled_from([f"module/m{n}" for n in range(6)])


@given(st.dictionaries(NAMES, st.lists(NAMES, max_size=3)), st.data())
def test_every_needed_unit_can_be_reached_from_where_it_is_needed(
    edges: dict[str, list[str]], data: st.DataObject
) -> None:
    wanted = {page: data.draw(st.lists(NAMES, max_size=3)) for page in PLAN.pages}
    objects = [unit(page, *needs) for page, needs in wanted.items()]
    objects += [unit(f"module/m{n}", *edges.get(f"module/m{n}", ())) for n in range(6)]
    placement = place(PLAN, objects)
    for each in objects:
        for root in placement.homes.get(each.unit, ()):
            for need in each.needs():
                assert placement.home(need, root) in ("", root)


def test_the_order_of_objects_does_not_matter() -> None:
    objects = [
        unit("page/item", "module/a"),
        unit("page/pay", "module/b"),
        unit("module/a"),
        unit("module/b"),
    ]
    forward = place(PLAN, [unit("page/home"), *objects])
    backward = place(PLAN, [*reversed(objects), unit("page/home")])
    assert forward == backward


def test_no_reference_of_a_built_shop_leads_nowhere() -> None:
    files = files_of(built(load(), "wechat"))
    for path, content in files.items():
        if path.endswith(".js"):
            for name in re.findall(r"require\('([^']+)'\)", content.decode()):
                parts = path.split("/")[:-1]
                for part in name.split("/"):
                    if part == "..":
                        parts.pop()
                    elif part != ".":
                        parts.append(part)
                assert "/".join(parts) + ".js" in files, (path, name)


def test_pictures_that_differ_only_in_their_suffix_keep_their_own_files() -> None:
    text = HEAD.replace("[tea.jpg]", "[tea.jpg, tea.png, tea.JPG]")
    colours = {"assets/tea.png": "red", "assets/tea.JPG": "blue"}
    more = {path: _photo(colour) for path, colour in colours.items()}
    files = files_of(built(load(text, more), "wechat"))
    pictures = sorted(path for path in files if path.startswith("assets/tea"))
    assert pictures == ["assets/tea-JPG.jpg", "assets/tea-png.jpg", "assets/tea.jpg"]
    assert len({files[path] for path in pictures}) == 3
    catalog = files["modules/catalog.js"].decode()
    assert all(f"'/{path}'" in catalog for path in pictures)


def _photo(colour: str) -> bytes:
    """Make a JPEG, whatever it is called."""
    out = io.BytesIO()
    Image.new("RGB", (64, 64), colour).save(out, "JPEG")
    return out.getvalue()


def test_pages_pulled_together_lie_in_one_package() -> None:
    text = HEAD + "packages: {together: [[product, about]]}\n"
    app = json.loads(files_of(built(load(text), "wechat"))["app.json"])
    together = [each for each in app["subPackages"] if "pages/about/about" in each["pages"]]
    assert [each["root"] for each in together] == [GOODS]


def test_a_preload_rule_names_the_package_and_the_network() -> None:
    text = HEAD + "packages: {preload: {home: [product]}}\n"
    app = json.loads(files_of(built(load(text), "douyin"))["app.json"])
    assert app["preloadRule"] == {"pages/home/home": {"network": "all", "packages": [GOODS]}}


def test_a_tab_page_in_a_group_is_said() -> None:
    text = HEAD + "packages: {together: [[home, about]]}\n"
    codes = [each.code for each in built(load(text), "wechat").diagnostics]
    assert codes == ["tab-page-in-subpackage"]


def test_a_shop_name_with_quotes_breaks_no_config_file() -> None:
    files = files_of(built(load(HEAD.replace("小店", "'小\"店\\\\'")), "douyin"))
    for path, content in files.items():
        if path.endswith(".json"):
            json.loads(content)


def test_the_shop_s_own_main_budget_is_kept() -> None:
    text = HEAD + "packages: {main_budget: 10KB}\n"
    said = built(load(text), "wechat").diagnostics
    assert [each.code for each in said] == ["budget-main"]
    assert "allowed are 10,240 bytes" in said[0].message
    assert said[0].notes
