"""The built-in elements of the neutral markup: a closed vocabulary.

Each element names its attributes with their kind and its events.  What a target calls them, or that
it lacks them, stands in the target's own table (`ir/target.py`).  Facts: `platforms.yaml`
`components`, compiled 2026-11-22 from the vendors' typings, docs and framework tables.

Kinds of attribute: `text`, `number`, `boolean`, `list`, `asset` (a picture: `@asset/…`, `@icon/…`
or a URL), `page` (a page's name), and `a|b|c` for one of the values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

COMMON_ATTRIBUTES: Mapping[str, str] = {
    "id": "text",
    "class": "text",
    "style": "text",
    "hidden": "boolean",
    "role": "text",
    "label": "text",
}
"""On every element: `role` and `label` are what screen readers say (written as `aria-…`)."""

COMMON_EVENTS: tuple[str, ...] = (
    "tap",
    "longpress",
    "touchstart",
    "touchmove",
    "touchend",
    "touchcancel",
    "transitionend",
    "animationend",
)

INPUT_ATTRIBUTES: Mapping[str, str] = {
    "value": "text",
    "name": "text",
    "placeholder": "text",
    "placeholder-class": "text",
    "disabled": "boolean",
    "maxlength": "number",
    "focus": "boolean",
    "cursor-spacing": "number",
    "adjust-position": "boolean",
}


@dataclass(frozen=True, slots=True)
class ElementType:
    """One element: its attributes (beyond the common ones), its events, the value it edits.

    `edits` are the attributes that `bind:` may be used on, with the event that reports a change;
    `holds` says what may stand inside: `nodes`, `text`, `nothing`, or a list of tags.
    """

    attributes: Mapping[str, str]
    events: tuple[str, ...] = ()
    edits: Mapping[str, str] | None = None
    holds: str = "nodes"


ELEMENTS: Mapping[str, ElementType] = {
    "block": ElementType({}),
    "view": ElementType(
        {"hover-class": "text", "hover-stay-time": "number", "hover-start-time": "number"}
    ),
    "text": ElementType(
        {"selectable": "boolean", "space": "ensp|emsp|nbsp", "decode": "boolean"}, holds="text"
    ),
    "image": ElementType(
        {
            "src": "asset",
            "mode": "scaleToFill|aspectFit|aspectFill|widthFix|heightFix",
            "lazy-load": "boolean",
        },
        ("load", "error"),
        holds="nothing",
    ),
    "scroll-view": ElementType(
        {
            "scroll-x": "boolean",
            "scroll-y": "boolean",
            "upper-threshold": "number",
            "lower-threshold": "number",
            "scroll-top": "number",
            "scroll-left": "number",
            "scroll-into-view": "text",
            "scroll-with-animation": "boolean",
        },
        ("scroll", "scrolltoupper", "scrolltolower"),
    ),
    "swiper": ElementType(
        {
            "current": "number",
            "autoplay": "boolean",
            "interval": "number",
            "duration": "number",
            "circular": "boolean",
            "vertical": "boolean",
            "indicator-dots": "boolean",
            "indicator-color": "text",
            "indicator-active-color": "text",
            "previous-margin": "text",
            "next-margin": "text",
        },
        ("change", "animationfinish"),
        holds="swiper-item",
    ),
    "swiper-item": ElementType({}),
    "input": ElementType(
        {
            **INPUT_ATTRIBUTES,
            "type": "text|number|idcard|digit",
            "password": "boolean",
            "confirm-type": "send|search|next|go|done",
            "confirm-hold": "boolean",
        },
        ("input", "focus", "blur", "confirm"),
        {"value": "input"},
        "nothing",
    ),
    "textarea": ElementType(
        {**INPUT_ATTRIBUTES, "auto-height": "boolean"},
        ("input", "focus", "blur", "confirm"),
        {"value": "input"},
        "nothing",
    ),
    "button": ElementType(
        {
            "size": "default|mini",
            "type": "default|primary|warn",
            "disabled": "boolean",
            "loading": "boolean",
            "form-type": "submit|reset",
            "open-type": "share|phone|contact|setting",
            "hover-class": "text",
        },
        ("getphonenumber",),
    ),
    "form": ElementType({}, ("submit", "reset")),
    "label": ElementType({"for": "text"}),
    "checkbox": ElementType(
        {"value": "text", "checked": "boolean", "disabled": "boolean", "color": "text"},
        holds="nothing",
    ),
    "checkbox-group": ElementType({"name": "text"}, ("change",)),
    "radio": ElementType(
        {"value": "text", "checked": "boolean", "disabled": "boolean", "color": "text"},
        holds="nothing",
    ),
    "radio-group": ElementType({"name": "text"}, ("change",)),
    "switch": ElementType(
        {"checked": "boolean", "disabled": "boolean", "color": "text", "name": "text"},
        ("change",),
        {"checked": "change"},
        "nothing",
    ),
    "slider": ElementType(
        {
            "min": "number",
            "max": "number",
            "step": "number",
            "value": "number",
            "disabled": "boolean",
            "active-color": "text",
            "background-color": "text",
            "show-value": "boolean",
        },
        ("change", "changing"),
        {"value": "change"},
        "nothing",
    ),
    "picker": ElementType(
        {"range": "list", "range-key": "text", "value": "number", "disabled": "boolean"},
        ("change", "cancel"),
        {"value": "change"},
    ),
    "picker-view": ElementType(
        {"value": "list", "indicator-style": "text"}, ("change",), holds="picker-view-column"
    ),
    "picker-view-column": ElementType({}),
    "progress": ElementType(
        {
            "percent": "number",
            "stroke-width": "number",
            "active-color": "text",
            "background-color": "text",
            "active": "boolean",
        },
        holds="nothing",
    ),
    "rich-text": ElementType({"nodes": "list"}, holds="nothing"),
    "video": ElementType(
        {
            "src": "asset",
            "poster": "asset",
            "controls": "boolean",
            "autoplay": "boolean",
            "loop": "boolean",
            "muted": "boolean",
            "object-fit": "contain|fill|cover",
        },
        ("play", "pause", "ended", "timeupdate", "error"),
        holds="nothing",
    ),
    "web-view": ElementType({"src": "text"}, ("message",), holds="nothing"),
    "canvas": ElementType({"type": "2d"}, holds="nothing"),
    "movable-area": ElementType({}, holds="movable-view"),
    "movable-view": ElementType(
        {"direction": "all|vertical|horizontal|none", "x": "number", "y": "number"}, ("change",)
    ),
    "map": ElementType(
        {
            "longitude": "number",
            "latitude": "number",
            "scale": "number",
            "markers": "list",
            "show-location": "boolean",
        },
        ("markertap", "regionchange"),
        holds="nothing",
    ),
}
