"""Photograph every page of a shop on every platform: `python tools/gallery.py SHOP FOLDER`.

The pictures are of the simulator's phones (mpgen/preview), side by side, light and dark, and
at three widths for the pages that sell.  Needs Chromium and the `playwright` package.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from mpgen.preview.bundle import Phone, phones
from mpgen.preview.server import Server
from mpgen.session import build_shop, open_shop

_CHROMIUM = "/usr/bin/chromium"
_WIDTHS = (320, 375, 430)
_USUAL = 375
_HEIGHT = 812
_GAP = 16
_SELLING = ("home", "product", "cart")
_AFTER = ("order", "orders", "review", "reviews", "aftersale", "logistics")
"""Pages that have something to show when there is an order."""

_HANDS = """
  const tap = (words) => [...document.querySelectorAll('.frame:not([hidden]) *, .layer button')]
    .filter((each) => each.textContent.trim() === words).pop()?.click();
  const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
"""
"""How the scripts below tap on what they read."""

_BUY = """
  tap('加入购物车');
  await rest();
  for (const spec of document.querySelectorAll('.sku-picker__spec')) {
    spec.querySelector('.sku-picker__value:not([class*="sold-out"], [class*="absent"])')?.click();
    await rest();
  }
  tap('加入购物车');
  await rest();
"""
"""Puts the product that is shown into the cart."""

_LIVE = """
  tap('从平台导入');
  await rest();
  tap('Succeeds');
  await rest();
  tap('保存');
  await rest();
"""
"""Takes the address that the platform knows."""

_ORDER = """
  tap('提交订单');
  await rest();
  await rest();
  const key = Object.keys(sessionStorage).find((each) => each.endsWith(':orders'));
  const [order] = key ? JSON.parse(sessionStorage[key]).value : [];
  return order ? `id=${order.id}&line=${order.groups[0].lines[0].id}` : '';
"""
"""Orders what is in the cart, and answers the query of the order's pages."""


def built(shop: Path) -> tuple[Mapping[str, Phone], str]:
    """Build a shop for all its targets; also name its first product."""
    opened = open_shop(shop)
    outcome = build_shop(opened, opened.wanted(), lambda line: None)
    if opened.project is None or len(outcome.bundles) < len(opened.wanted()):
        sys.exit("\n".join(f"{each.code}: {each.message}" for each in outcome.diagnostics))
    return phones(outcome.bundles), opened.project.spec.products[0].id


def addresses(phone: Phone, product: str) -> Iterator[tuple[str, str]]:
    """List the pages of a package with the query that each needs."""
    app = json.loads(phone.files["app.json"])
    inside = [f"{each['root']}/{page}" for each in app["subPackages"] for page in each["pages"]]
    for path in (*app["pages"], *inside):
        name = path.rsplit("/", 1)[1]
        yield name, f"/{path}?id={product}" if name == "product" else f"/{path}"


def main() -> None:
    """Take all pictures, and tell what the phones complained about."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shop", type=Path)
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    made, product = built(given.shop)
    server = Server()
    server.show(made)
    try:
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
            for width in _WIDTHS:
                album = _album(browser, server.url, made, product, width)
                _save(album, given.folder, width)
            browser.close()
    finally:
        server.close()


def _album(
    browser: Browser, url: str, made: Mapping[str, Phone], product: str, width: int
) -> dict[str, list[bytes]]:
    """Take page after page; the pictures of a page lie in the order of the targets."""
    album: dict[str, list[bytes]] = {}
    for target, phone in made.items():
        pages = dict(addresses(phone, product))
        with browser.new_context(viewport={"width": width, "height": _HEIGHT}) as context:
            camera = _Camera(context, f"{url}simulator/phone.html?target={target}")
            for name, shot in _session(camera, pages, product, width):
                album.setdefault(name, []).append(shot)
    return album


def _session(
    camera: _Camera, pages: Mapping[str, str], product: str, width: int
) -> Iterator[tuple[str, bytes]]:
    """Shop, and take a picture of each page when there is something on it."""
    camera.walk(pages["product"], _BUY)
    if width != _USUAL:
        yield from ((name, camera.shoot(pages[name])) for name in _SELLING)
        return
    for name, address in pages.items():
        if name not in _AFTER:
            yield name, camera.shoot(address)
    yield from ((f"{name}-dark", camera.shoot(pages[name], "&dark=1")) for name in _SELLING)
    camera.walk(pages["address"], _LIVE)
    yield "checkout-ready", camera.shoot(pages["checkout"])
    order = camera.walk(pages["checkout"], _ORDER)
    for name, address in pages.items():
        if name in _AFTER:
            yield name, camera.shoot(f"{address}?{order}&product={product}")


class _Camera:
    """A phone in the browser; its storage lasts from page to page."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.page = context.new_page()
        self._url = url

    def open(self, address: str, more: str = "") -> None:
        """Start the package at a page, and tell what the phone has to say about it."""
        at = quote(address, safe="")
        self.page.goto(f"{self._url}&quiet=1&at={at}{more}")
        self.page.wait_for_timeout(900)
        for said in self.page.evaluate("window.phone.diagnostics"):
            print(f"{address}: {said}")

    def walk(self, address: str, steps: str) -> str:
        """Open a page and do something there."""
        self.open(address)
        return str(self.page.evaluate(f"async () => {{{_HANDS}{steps}}}"))

    def shoot(self, address: str, more: str = "") -> bytes:
        """Open a page and take its picture."""
        self.open(address, more)
        return self.page.screenshot()


def _save(album: Mapping[str, list[bytes]], folder: Path, width: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, shots in album.items():
        pictures = [Image.open(io.BytesIO(each)) for each in shots]
        sheet = Image.new("RGB", ((width + _GAP) * len(pictures) - _GAP, _HEIGHT), "#888888")
        for place, picture in enumerate(pictures):
            sheet.paste(picture, (place * (width + _GAP), 0))
        suffix = "" if width == _USUAL else f"-{width}"
        sheet.save(folder / f"{name}{suffix}.png", optimize=True)


if __name__ == "__main__":
    main()
