"""The facts that templates read, in the shapes of `docs/component-language.md` section 7."""

from __future__ import annotations

from io import BytesIO
from time import process_time
from typing import Any

from PIL import Image
from shop_case import COMPLETE, HEAD, MINIMUM, spec_of

from mpgen.ir.source import AssetPath
from mpgen.ir.spec import GENERATED_PAGES, KINDS
from mpgen.load.facts import make_facts
from mpgen.load.pictures import find_pictures


def facts_of(text: str, **assets: bytes) -> Any:
    return make_facts(spec_of(text), assets)


def complete(**assets: bytes) -> Any:
    return facts_of(COMPLETE.read_text(), **assets)


def picture(width: int, height: int) -> bytes:
    stream = BytesIO()
    Image.new("RGB", (width, height)).save(stream, "PNG")
    return stream.getvalue()


def test_a_simple_product_is_one_sku() -> None:
    product = facts_of(MINIMUM)["products"][0]
    assert product["skus"] == [
        {"id": "tea", "values": [], "price": 6800, "list_price": 0, "stock": 20, "image": ""}
    ]
    assert (product["price"], product["max_price"], product["stock"]) == (6800, 6800, 20)
    assert product["images"] == ["@asset/tea.jpg"]
    assert isinstance(product["images"][0], AssetPath)


def test_a_shop_without_merchants_is_its_own() -> None:
    facts = facts_of(MINIMUM)
    assert facts["shops"] == [{"id": "demo", "name": "小店", "logo": ""}]
    assert facts["products"][0]["shop"] == "demo"


def test_a_product_knows_its_categories_from_the_nearest_on() -> None:
    assert complete()["products"][0]["categories"] == ["ripe", "puer"]


def test_skus_have_values_in_the_order_of_the_specs() -> None:
    product = complete()["products"][0]
    assert product["skus"][0]["values"] == ["饼茶 357g", "2019年"]
    assert product["specs"][1] == {"name": "年份", "values": ["2019年", "2021年"]}
    assert (product["price"], product["max_price"], product["stock"]) == (3900, 12900, 280)


def test_tiers_are_sorted_and_in_fen() -> None:
    assert complete()["products"][1]["tier"] == [
        {"from": 3, "price": 4200},
        {"from": 10, "price": 3900},
    ]


def test_the_frames_of_a_spin_are_sorted_pictures_of_one_folder() -> None:
    frames = {f"goods/7572-360/{number}.jpg": b"" for number in (1, 2)}
    product = complete(**frames, **{"goods/7572-360/old/3.jpg": b""})["products"][0]
    assert product["spin"] == ["@asset/goods/7572-360/1.jpg", "@asset/goods/7572-360/2.jpg"]


def test_tabs_have_words_and_icons() -> None:
    assert facts_of(MINIMUM)["tabs"] == [
        {"page": "home", "text": "首页", "icon": "home"},
        {"page": "category", "text": "分类", "icon": "category"},
        {"page": "cart", "text": "购物车", "icon": "cart"},
        {"page": "mine", "text": "我的", "icon": "user"},
    ]


def test_a_tab_has_the_title_that_is_written() -> None:
    facts = facts_of(MINIMUM + "pages: {home: {title: 前台}}\n")
    assert facts["tabs"][0]["text"] == "前台"


def test_the_five_line_shop_has_a_real_home() -> None:
    home = facts_of(MINIMUM)["pages"]["home"]
    assert [each["kind"] for each in home["sections"]] == ["search", "products"]
    assert home["sections_data"]["products_1"]["all"] is True


def test_a_shop_with_categories_has_them_on_its_home() -> None:
    home = facts_of(MINIMUM + "categories: {a: 甲, b: 乙}\n")["pages"]["home"]
    assert home["sections_data"]["menu_1"]["items"][0] == {
        "text": "甲",
        "icon": "",
        "image": "",
        "to": {"page": "list", "query": {"category": "a", "title": "甲"}},
    }


def test_every_generated_page_has_an_entry() -> None:
    pages = facts_of(MINIMUM)["pages"]
    assert set(pages) == set(GENERATED_PAGES)
    assert pages["product"]["blocks"][:2] == ["gallery", "price"]


def test_sections_are_numbered_by_kind() -> None:
    home = complete()["pages"]["home"]
    assert [each["id"] for each in home["sections"]] == [
        "search_1",
        "carousel_1",
        "menu_1",
        "flash_1",
        "coupons_1",
        "products_1",
        "products_2",
    ]
    assert all(home["sections_data"][each["id"]] is each for each in home["sections"])


def test_ids_are_resolved_to_links() -> None:
    data = complete()["pages"]["home"]["sections_data"]
    links = [each["to"] for each in (*data["carousel_1"]["items"], *data["menu_1"]["items"])]
    assert links == [
        {"page": "festival", "query": {}},
        {"page": "product", "query": {"id": "flower-cake"}},
        {"page": "coupons", "query": {}},
        {"page": "product", "query": {"id": "flower-cake", "activity": "cake_group"}},
        {"page": "member", "query": {}},
    ]


def test_a_link_to_nothing_leads_to_the_page_for_it() -> None:
    facts = facts_of(MINIMUM + "pages: {home: {sections: [{notice: {text: x, to: '#no'}}]}}\n")
    notice = facts["pages"]["home"]["sections_data"]["notice_1"]
    assert notice["to"] == {"page": "notfound", "query": {}}


def test_times_are_epoch_milliseconds_on_the_shops_clock() -> None:
    flash = complete()["pages"]["home"]["sections_data"]["flash_1"]
    assert (flash["starts"], flash["ends"]) == (1769911200000, 1770127200000)  # 02:00 and 14:00 UTC
    assert flash["items"][0]["sku"] == "puer-7572/饼茶 357g/2019年"
    assert (flash["items"][0]["price"], flash["items"][0]["list_price"]) == (9900, 12900)


def test_a_group_buy_names_its_product() -> None:
    section = complete()["pages"]["festival"]["sections_data"]["group_buy_1"]
    assert (section["product"], section["price"], section["size"]) == ("flower-cake", 9900, 3)
    assert section["open_for_ms"] == 86_400_000


def test_only_the_filters_that_are_written_are_there() -> None:
    data = complete()["pages"]["home"]["sections_data"]
    shape = {"id", "kind", "only", "title", "layout", "all"}
    assert set(data["products_1"]) == shape | {"tag"}
    assert set(data["products_2"]) == shape


def test_a_section_for_one_platform_has_another_one_elsewhere() -> None:
    text = MINIMUM.replace("targets: {one:", "targets: {two: {appid: x}, one:")
    text += "pages: {home: {sections: [{spacer: 1, only: [one], elsewhere: {spacer: 2}}]}}\n"
    sections = facts_of(text)["pages"]["home"]["sections"]
    assert [(each["height"], each["only"]) for each in sections] == [(1, ["one"]), (2, ["two"])]


def test_kinds_that_the_library_cannot_show_are_left_out() -> None:
    facts: Any = make_facts(spec_of(COMPLETE.read_text()), {}, {"search", "menu"})
    assert [each["kind"] for each in facts["pages"]["home"]["sections"]] == ["search", "menu"]


def test_a_section_that_points_to_nothing_is_left_out() -> None:
    for kind in ("flash", "group_buy", "seckill"):
        facts = facts_of(MINIMUM + f"pages: {{home: {{sections: [{{{kind}: '#tea'}}]}}}}\n")
        assert facts["pages"]["home"]["sections"] == []


def test_every_kind_of_section_has_a_shape() -> None:
    text = COMPLETE.read_text().replace(
        "  festival:\n",
        "  every:\n    sections:\n"
        "      - {seckill: '#midnight'}\n      - {notice: {text: x}}\n"
        "      - {rich_text: detail/7572.md}\n      - {spacer: 9}\n"
        "      - {image: {src: a.jpg, areas: [{x: 0, y: 0, width: 50, height: 9, to: '#cart'}]}}\n"
        "  festival:\n",
    )
    facts = facts_of(text)
    made = {each["kind"] for page in facts["pages"].values() for each in page["sections"]}
    assert made == set(KINDS)


def test_a_story_becomes_nodes() -> None:
    story = "# 茶\n\n一段**文字**\n第二行\n\n- 甲\n- 乙\n  - 丙\n\n![图](a.png)\n\n<b>不是</b>\n"
    assets = {"detail/7572.md": story.encode(), "detail/a.png": picture(30, 20)}
    assert complete(**assets)["products"][0]["detail"] == [
        {"type": "heading", "level": 1, "text": "茶"},
        {"type": "paragraph", "text": "一段文字\n第二行"},
        {"type": "list", "items": ["甲", "乙", "丙"]},
        {"type": "image", "src": "@asset/detail/a.png", "ratio": 1.5, "text": "图"},
        {"type": "paragraph", "text": "<b>不是</b>"},
    ]


def test_a_picture_that_is_none_has_the_ratio_one() -> None:
    for content in (b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"<svg/>"):
        facts = complete(**{"banner/festival-long.jpg": content})
        assert facts["pages"]["festival"]["sections_data"]["image_1"]["ratio"] == 1.0


def test_features_tell_what_the_shop_has() -> None:
    few, many = facts_of(MINIMUM)["features"], complete()["features"]
    assert not any(few.values())
    assert set(few) == set(many)
    assert [name for name, is_on in many.items() if not is_on] == ["distribution"]


def test_other_sections_are_plain_data() -> None:
    facts = complete()
    assert facts["shipping"]["bakery"] == {"fee": 1000, "free_over": 12800, "far": None}
    assert facts["landing"][3]["to"] == {"page": "festival", "query": {}}
    assert facts["coupons"]["cake_88"]["excludes"] == ["cake_3"]
    assert facts["orders"]["pay_within"] == 1_800_000


def test_pictures_are_found_in_their_folder_and_then_beside_the_spec() -> None:
    tree = {"a.jpg": b"beside", "assets/a.jpg": b"inside", "b.jpg": b"b", "assets/c/d.jpg": b"d"}
    found = find_pictures(tree, "assets")
    assert dict(found) == {"a.jpg": b"inside", "b.jpg": b"b", "c/d.jpg": b"d"}


def test_two_thousand_products_take_little_time() -> None:
    one = "  - {{id: p{0}, name: 茶{0}, images: [a.jpg], specs: {{A: [x, y]}}, skus: {{{1}}}}}\n"
    skus = "x: {price: 1.00}, y: {price: 2.00}"
    text = HEAD + "products:\n" + "".join(one.format(number, skus) for number in range(2000))
    spec = spec_of(text)
    start = process_time()
    make_facts(spec, {})
    assert process_time() - start < 0.5
