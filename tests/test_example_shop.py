"""The example shop: a whole shop without a mistake, with pictures that fit into a package."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module

import pytest
from PIL import Image, ImageChops, ImageStat

from mpgen.assets import image_step
from mpgen.check import check
from mpgen.ir.diagnostic import Severity
from mpgen.ir.project import Project
from mpgen.ir.spec import KINDS, Category, Spec, spec_schema
from mpgen.load.component import load_library
from mpgen.load.project import load_project
from mpgen.load.spec import load_spec
from tests.built_shop import packaged_targets
from tests.conftest import ROOT, read_folder

SHOP = ROOT / "example_shop"
PICTURES = (".jpg", ".png")
NOT_YET = {"not-emitted-yet", "block-not-emitted"}
"""What the shop may name although packages cannot do it yet."""


@cache
def files() -> Mapping[str, bytes]:
    """The shop as it is committed: without what a build leaves in its folder."""
    return {
        path: content
        for path, content in read_folder(SHOP).items()
        if not path.startswith(("dist/", ".mpgen/"))
    }


@cache
def spec() -> Spec:
    loaded, said = load_spec(files(), "shop.yaml")
    assert said == ()
    assert loaded is not None and loaded.spec is not None
    return loaded.spec


@cache
def project() -> Project:
    library, in_library = load_library(read_folder(ROOT / "components"))
    loaded, said = load_project(files(), "shop.yaml", library, packaged_targets())
    assert not [each for each in (*in_library, *said) if each.severity is Severity.ERROR]
    assert loaded is not None
    return loaded


@pytest.mark.parametrize(
    ("target", "missing"),
    [("wechat", []), ("alipay", []), ("douyin", ["template-missing"])],
)
def test_it_has_no_errors_and_one_warning_to_learn_from(target: str, missing: list[str]) -> None:
    said = check(project(), packaged_targets()[target])
    assert not [each for each in said if each.severity is Severity.ERROR]
    assert [each.code for each in said if each.code not in NOT_YET] == missing


def test_the_home_page_shows_most_kinds_of_sections() -> None:
    sections = spec().pages["home"].sections
    assert {section.kind for section in sections} == set(KINDS) - {"seckill"}
    layouts = {section.products.layout for section in sections if section.products}
    assert layouts == {"grid", "list", "waterfall", "scroll"}
    assert any(section.image and len(section.image.areas) > 1 for section in sections)


def test_every_key_of_the_vocabulary_is_used() -> None:
    assert set(Spec.model_fields) - spec().model_fields_set == set()


def test_it_is_large_enough_to_be_a_shop() -> None:
    products = spec().products
    assert len(products) >= 36
    assert len(spec().categories) >= 4
    assert {product.shop for product in products} == {"tea", "bakery"}
    assert sum(len(list(product.sold())) > 1 for product in products) >= 20


def test_every_category_holds_products() -> None:
    leaves = {
        child
        for category in spec().categories.values()
        for child in category.children or {category.name: Category(name=category.name)}
    }
    assert leaves == {product.category for product in spec().products}


def test_stock_is_full_low_and_gone() -> None:
    stocks = [sku.stock for product in spec().products for _, _, sku in product.sold()]
    assert any(stock == 0 for stock in stocks)
    assert any(0 < stock < 5 for stock in stocks)
    assert any(stock >= 100 for stock in stocks)
    gone = [p for p in spec().products if all(sku.stock == 0 for _, _, sku in p.sold())]
    assert gone


def test_every_product_has_a_picture_a_story_and_a_price() -> None:
    for product in spec().products:
        assert product.images, product.id
        assert product.detail, product.id
        assert all(sku.price > 0 for _, _, sku in product.sold()), product.id
    assert sum(len(product.images) > 1 for product in spec().products) >= 40


def test_the_pictures_are_lean() -> None:
    pictures = {path: raw for path, raw in files().items() if path.startswith("assets/")}
    assert sum(map(len, pictures.values())) < 2_500_000
    for path, raw in pictures.items():
        assert path.endswith(PICTURES), path
        if path.startswith("assets/goods/"):
            assert Image.open(io.BytesIO(raw)).size == (600, 600), path
            assert len(raw) <= 35_840, path


def test_every_picture_is_used() -> None:
    texts = " ".join(
        raw.decode() for path, raw in files().items() if path.endswith((".yaml", ".md"))
    )
    unused = [
        path
        for path in files()
        if path.startswith("assets/") and path.removeprefix("assets/") not in texts
    ]
    assert unused == []


DRAW = """
import sys
from hashlib import sha256
from drawing.pictures import PICTURES
for path, (scene, words) in PICTURES.items():
    print(path, sha256(scene(path, *words).svg().encode()).hexdigest())
"""


def drawn(hash_seed: str) -> Mapping[str, str]:
    """Every drawing's checksum, made by an interpreter with its own order of sets."""
    done = subprocess.run(
        [sys.executable, "-c", DRAW],
        cwd=SHOP,
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    pairs = (line.partition(" ") for line in done.stdout.splitlines())
    return {path: checksum for path, _, checksum in pairs}


def test_every_drawing_comes_out_the_same_twice() -> None:
    first = drawn("1")
    assert first == drawn("2")
    assert {f"assets/{path}" for path in first} == {
        path for path in files() if path.startswith("assets/")
    }
    assert len(set(first.values())) > len(first) * 0.9


@pytest.mark.parametrize("path", ["goods/brew-raw.jpg", "goods/lvdou-2.jpg", "goods/cups-1.jpg"])
def test_a_picture_without_lettering_is_what_the_script_draws(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(SHOP))
    draw = import_module("drawing.__main__").draw
    made, kept = draw(path), files()[f"assets/{path}"]
    assert made == draw(path)
    apart = ImageChops.difference(*(Image.open(io.BytesIO(raw)) for raw in (made, kept)))
    assert max(ImageStat.Stat(apart).mean) < 1  # other versions of the renderer round otherwise


def test_all_pictures_together_leave_room_in_the_main_package() -> None:
    total = 0
    for path, raw in files().items():
        if path.startswith("assets/"):
            made, said = image_step(path, path, raw)
            assert said == (), path
            total += len(made.files[0].raw or b"")
    assert total < 1_000_000


def test_the_schema_beside_it_is_current() -> None:
    assert json.loads(files()["shop.schema.json"]) == json.loads(json.dumps(spec_schema()))
    assert files()["shop.yaml"].startswith(b"# yaml-language-server: $schema=shop.schema.json\n")
