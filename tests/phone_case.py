"""A phone of the simulator in real Chromium, with what tests do on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from playwright.sync_api import Browser, Page, Playwright

from mpgen.preview.bundle import Phone
from mpgen.preview.server import Server

CHROMIUM = "/usr/bin/chromium"
PATIENCE_MS = 10_000


def launched(play: Playwright) -> Browser:
    """Start the browser; a machine without one fails here, loudly, and does not skip."""
    return play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])


@dataclass(frozen=True)
class PhoneCase:
    """One package on one phone."""

    page: Page

    def tap(self, words: str) -> None:
        """Tap the last element on the page shown that says just this, or is called so."""
        shown = self.page.locator(".frame:not([hidden])")
        called = shown.get_by_label(words, exact=True)
        (called if called.count() else shown.get_by_text(words, exact=True)).last.click(
            timeout=PATIENCE_MS
        )

    def tap_tab(self, words: str) -> None:
        self.page.locator("#bottom").get_by_text(words).click(timeout=PATIENCE_MS)

    def go_back(self) -> None:
        self.page.locator("#top .back").click(timeout=PATIENCE_MS)

    def sees(self, words: str) -> None:
        """Wait until the page shown says this."""
        shown = self.page.locator(".frame:not([hidden])")
        shown.get_by_text(words).last.wait_for(timeout=PATIENCE_MS)

    def arrives(self, name: str) -> None:
        """Wait until the page of this name is shown."""
        self.page.wait_for_function(
            f"window.phone.router.top.path.endsWith('/{name}')", timeout=PATIENCE_MS
        )

    def said(self) -> list[str]:
        """Answer the phone's diagnostics."""
        found: list[str] = self.page.evaluate("window.phone.diagnostics")
        return found


def opened(
    browser: Browser, server: Server, target: str, files: Mapping[str, bytes], at: str = ""
) -> PhoneCase:
    """Put a package on a phone and start it."""
    server.show({target: Phone(target, files)})
    page = browser.new_context(viewport={"width": 375, "height": 812}).new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(f"{server.url}simulator/phone.html?target={target}&quiet=1&at={quote(at, safe='')}")
    page.wait_for_function("window.phone?.router.top", timeout=PATIENCE_MS)
    page.wait_for_timeout(300)
    return PhoneCase(page)
