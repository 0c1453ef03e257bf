"""The `mp.*` operations: everything a neutral script may ask of the platform.

A closed list.  `targets/NAME/runtime/*.js` defines one function per operation with the same
promise, the same argument and the same result on every target; only the functions that a shop calls
are emitted.  A promise that does not resolve rejects with `{code, message}`, where `code` is one of
`cancel`, `denied`, `offline`, `timeout`, `status`, `unsupported`, `failed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operation:
    """One function: its parameters as written in the docs, what it answers, what it is for."""

    parameters: str
    result: str
    about: str


OPERATIONS: Mapping[str, Operation] = {
    # Navigation; a page is named as in the spec ("product"), its path is the linker's business.
    "open": Operation("page, query", "promise of nothing", "open a page; a tab is switched to"),
    "replace": Operation("page, query", "promise of nothing", "open in place of this page"),
    "restart": Operation("page, query", "promise of nothing", "close all pages and open one"),
    "back": Operation("delta", "promise of nothing", "go back; home when nothing is behind"),
    "go": Operation("link", "promise of nothing", "follow a link value {page, query}"),
    # Storage; values are plain data, a missing key answers the fallback.
    "getStorage": Operation("key, fallback", "value", "read a stored value"),
    "setStorage": Operation("key, value", "boolean", "store a value; false when it did not fit"),
    "removeStorage": Operation("key", "nothing", "forget a stored value"),
    # Words to the shopper.
    "toast": Operation("text, icon", "nothing", "a short message; icon is success, fail or none"),
    "showLoading": Operation("text", "nothing", "a spinner over the page"),
    "hideLoading": Operation("", "nothing", "take the spinner away"),
    "confirm": Operation("{title, text, ok, cancel}", "promise of boolean", "ask yes or no"),
    "actions": Operation("items", "promise of index, -1 when cancelled", "choose from a list"),
    # Network.
    "request": Operation(
        "{url, method, data, headers, timeout}",
        "promise of {status, data, headers}",
        "an HTTPS request; a status from 400 on rejects with code status",
    ),
    # The shopper and the platform.
    "login": Operation("", "promise of {code}", "a one-time code for the merchant's server"),
    "pay": Operation("order", "promise of nothing", "the platform's payment sheet"),
    "chooseAddress": Operation(
        "",
        "promise of {name, phone, province, city, district, detail}",
        "the platform's own address book",
    ),
    "readPhone": Operation(
        "event",
        "promise of {code, encryptedData, iv, sign}",
        "what a phone button's event holds for the merchant's server; \"\" where a target has none",
    ),
    "scan": Operation("", "promise of {text}", "scan a code"),
    "copy": Operation("text", "promise of nothing", "put a text on the clipboard"),
    "call": Operation("number", "promise of nothing", "call a phone number"),
    "previewImages": Operation("urls, index", "nothing", "pictures full screen"),
    "subscribe": Operation("ids", "promise of accepted ids", "ask for messages, inside a tap"),
    "chooseImages": Operation("count", "promise of paths", "pick pictures"),
    # The page and the device.
    "setTitle": Operation("text", "nothing", "the title in the navigation bar"),
    "stopPullDown": Operation("", "nothing", "end a pull-down refresh"),
    "scrollTo": Operation("{top, duration}", "nothing", "scroll the page"),
    "setTabBadge": Operation("page, text", "nothing", "a badge on a tab; no text takes it away"),
    "systemInfo": Operation(
        "",
        "{platform, width, height, pixelRatio, statusBarHeight, safeBottom, theme}",
        "the device, lengths in px",
    ),
    "networkType": Operation("", "promise of wifi, 2g … 5g, none or unknown", "the connection"),
    "onNetworkChange": Operation("listener", "nothing", "hear {connected, type}"),
    "checkUpdate": Operation("listener", "nothing", "hear when a new version is ready"),
    "applyUpdate": Operation("", "nothing", "restart into the new version"),
    "launchOptions": Operation("", "{path, query, scene, referrer}", "how the app was opened"),
    "measure": Operation(
        "component, selector", "promise of [{left, top, width, height}]", "boxes on the page"
    ),
    "observe": Operation(
        "component, selector, {bottom}, listener",
        "function that stops it",
        "hear when an element comes into view",
    ),
    "nextTick": Operation("task", "nothing", "run after the view was updated"),
}
