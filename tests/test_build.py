"""Laws of a whole build: the same inputs give the same bytes, cached or not, in any order."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from mpgen.run import Cache
from tests.built_shop import HEAD, built, files_of, load, packaged_targets

TARGETS = sorted(packaged_targets())


@pytest.mark.parametrize("target", TARGETS)
def test_the_smallest_shop_builds_without_findings(target: str) -> None:
    assert built(load(), target).diagnostics == ()


@pytest.mark.parametrize("target", TARGETS)
def test_a_cached_build_equals_a_clean_one(target: str) -> None:
    project, cache = load(), Cache()
    first = files_of(built(project, target, cache))
    assert files_of(built(project, target, cache)) == first
    assert files_of(built(load(), target)) == first


def test_a_cache_that_saw_another_shop_changes_nothing() -> None:
    cache = Cache()
    other = load(HEAD.replace("小店", "大店").replace("68.00", "70.50"))
    built(other, "wechat", cache)
    assert files_of(built(load(), "wechat", cache)) == files_of(built(load(), "wechat"))


def test_the_order_of_units_changes_no_byte() -> None:
    project = load()
    turned = replace(project, units=dict(reversed(project.units.items())))
    assert files_of(built(turned, "alipay")) == files_of(built(project, "alipay"))


@pytest.mark.parametrize("target", TARGETS)
def test_every_file_belongs_to_one_package_and_sizes_add_up(target: str) -> None:
    bundle = built(load(), target).bundle
    assert bundle is not None
    paths = [file.path for package in bundle.packages for file in package.files]
    assert len(paths) == len(set(paths))
    for package in bundle.packages[1:]:
        assert all(file.path.startswith(f"{package.root}/") for file in package.files)
    assert sum(package.size for package in bundle.packages) == sum(
        len(file.content) for file in bundle.files()
    )


@pytest.mark.parametrize("target", TARGETS)
def test_every_page_of_the_manifest_is_placed_once_and_has_its_files(target: str) -> None:
    made = built(load(), target)
    files, tables = files_of(made), packaged_targets()[target].tables
    app = json.loads(files[tables.manifest.app])
    listed = list(app["pages"])
    for package in app.get("subPackages", ()):
        listed += [f"{package['root']}/{page}" for page in package["pages"]]
    assert made.bundle is not None
    assert sorted(listed) == sorted(
        page for package in made.bundle.packages for page in package.pages
    )
    for page in listed:
        assert f"{page}{tables.files.markup}" in files
        assert f"{page}{tables.files.script}" in files


def test_an_error_stops_the_build_before_anything_is_made() -> None:
    broken = load(
        HEAD,
        {
            "components/badge/component.yaml": b"kind: component\nabout: Broken.\n",
            "components/badge/template.html": b"<view>{{nothing}}</view>\n",
        },
    )
    made = built(broken, "wechat")
    assert made.bundle is None
    assert [each.code for each in made.diagnostics] == ["unknown-name"]
