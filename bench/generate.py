"""A shop with more pages: `python bench/generate.py PAGES FOLDER`.

The five-line shop brings the library's own pages; each further one is a product-list page of the
shop's own, as the peers' apps have them: a heading, a filter bar, a grid of product cards,
a foot, its own style and script.  They are dealt in turn to main and two subpackages.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image

LIBRARY_PAGES = 20
"""Pages that the five-line shop emits without being asked, at least; more is to mpgen's loss."""

SPEC = """\
mpgen: 1
shop: {id: bench, name: 测试店}
targets:
  wechat: {appid: wx0000000000000000}
  alipay: {appid: "2021000000000000"}
  douyin: {appid: tt0000000000000000}
products:
  - {id: tea, name: 生普 200g, price: 68.00, stock: 20, images: [tea.jpg]}
"""
DECLARATION = """\
kind: page
about: Product list number {number}.
title: 列表 {number}
{package}pull_down: true
data:
  items: []
  sort: sales
  sorts: [{{id: sales, text: 销量}}, {{id: price_up, text: 价格}}]
  loading: true
  total: 0
"""
TEMPLATE = """\
<view class="{name}">
  <view class="{name}__head">
    <text class="{name}__title">列表 {number}</text>
    <text class="{name}__total">共 {{{{total}}}} 件</text>
  </view>
  <view class="{name}__bar">
    <view
      for="each in sorts"
      key="id"
      class="{name}__sort"
      class:{name}__sort--on="sort === each.id"
      data-sort="{{{{each.id}}}}"
      on:tap="sortBy"
    >{{{{each.text}}}}</view>
  </view>
  <view if="loading" class="{name}__note">加载中</view>
  <view elif="items.length === 0" class="{name}__note">没有商品</view>
  <view else class="{name}__grid">
    <view for="item in items" key="id" class="{name}__cell">
      <product-card product="{{{{item}}}}"/>
    </view>
  </view>
</view>
"""
STYLE = """\
.{name} {{ min-height: 100vh; padding: 24rpx; background: var(--color-page); }}
.{name}__head {{ display: flex; justify-content: space-between; padding: 16rpx 0; }}
.{name}__title {{ font-size: var(--font-size-l); font-weight: 600; color: var(--color-text); }}
.{name}__total {{ font-size: var(--font-size-s); color: var(--color-muted); }}
.{name}__bar {{ display: flex; height: 80rpx; align-items: center; }}
.{name}__sort {{ flex: 1; text-align: center; color: var(--color-muted); }}
.{name}__sort--on {{ color: var(--color-primary); }}
.{name}__note {{ padding: 120rpx 0; text-align: center; color: var(--color-muted); }}
.{name}__grid {{ display: flex; flex-wrap: wrap; margin: 0 -8rpx; }}
.{name}__cell {{ width: 50%; padding: 8rpx; box-sizing: border-box; }}
"""
SCRIPT = """\
const api = require('@module/api');

module.exports = {
  load() {
    this.reload();
  },
  pullDown() {
    this.reload();
    mp.stopPullDown();
  },
  methods: {
    reload() {
      this.setData({ loading: true });
      const question = { sort: this.data.sort, page: 1 };
      api.products(question).then(
        answer => this.setData({ items: answer.items, total: answer.total, loading: false }),
        () => this.setData({ items: [], loading: false }),
      );
    },
    sortBy(event) {
      this.setData({ sort: event.currentTarget.dataset.sort });
      this.reload();
    },
  },
};
"""


def generate(pages: int, folder: Path) -> None:
    """Write a shop of `pages` pages (at least the library's own) into a new folder."""
    (folder / "assets").mkdir(parents=True)
    (folder / "shop.yaml").write_text(SPEC)
    picture = io.BytesIO()
    Image.new("RGB", (600, 600), (160, 100, 50)).save(picture, "JPEG")
    (folder / "assets" / "tea.jpg").write_bytes(picture.getvalue())
    for number in range(pages - LIBRARY_PAGES):
        package = ("", "package: goods\n", "package: trade\n")[number % 3]
        name = f"bench-{number}"
        page = folder / "components" / name
        page.mkdir(parents=True)
        texts = {
            "component.yaml": DECLARATION,
            "template.html": TEMPLATE,
            "style.css": STYLE,
            "script.js": SCRIPT,
        }
        for file, text in texts.items():
            filled = (
                text
                if file == "script.js"
                else text.format(name=name, number=number, package=package)
            )
            (page / file).write_text(filled)


if __name__ == "__main__":
    generate(int(sys.argv[1]), Path(sys.argv[2]))
