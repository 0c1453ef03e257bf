"""Markdown stories → native nodes: headings, paragraphs, lists, pictures; everything else is text.

HTML in Markdown stays text: what a mini-program cannot show must not be half shown.
"""

from __future__ import annotations

import posixpath
import warnings
from collections.abc import Iterable, Iterator
from io import BytesIO

from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image

from mpgen.ir.source import Json, Tree
from mpgen.load.facts.plain import asset

_ORIENTATION = 0x0112
_LYING = 5
"""EXIF orientations from here on swap width and height."""


def detail_nodes(file: str | None, assets: Tree) -> list[Json]:
    """Read a Markdown file; one that is missing has no nodes (a check says so)."""
    if file is None or file not in assets:
        return []
    text = assets[file].decode("utf-8-sig", "replace")
    tokens = MarkdownIt("commonmark", {"html": False}).parse(text)
    return list(_nodes(iter(tokens), posixpath.dirname(file), assets))


def detail_pictures(file: str, assets: Tree) -> tuple[str, ...]:
    """List the pictures that a Markdown file shows."""
    return tuple(
        str(node["src"]).removeprefix("@asset/")
        for node in detail_nodes(file, assets)
        if isinstance(node, dict) and node["type"] == "image"
    )


def _nodes(tokens: Iterator[Token], folder: str, assets: Tree) -> Iterator[Json]:
    level = 0
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            yield {"type": "list", "items": _list_items(tokens)}
        elif token.type in {"fence", "code_block"}:
            yield {"type": "paragraph", "text": token.content.strip()}
        elif token.type == "inline":
            yield from _inline(token.children or (), level, folder, assets)
            level = 0


def _inline(
    tokens: Iterable[Token], level: int, folder: str, assets: Tree
) -> Iterator[dict[str, Json]]:
    """Split a paragraph at its pictures."""
    words: list[str] = []
    for token in tokens:
        if token.type != "image":
            words.append(_words(token))
            continue
        yield from _text(words, level)
        words = []
        yield _picture(str(token.attrs["src"]), token.content, folder, assets)
    yield from _text(words, level)


def _text(words: list[str], level: int) -> Iterator[dict[str, Json]]:
    text = "".join(words).strip()
    if text and level:
        yield {"type": "heading", "level": min(level, 3), "text": text}
    elif text:
        yield {"type": "paragraph", "text": text}


def _words(token: Token) -> str:
    return "\n" if token.type in {"softbreak", "hardbreak"} else token.content


def _list_items(tokens: Iterator[Token]) -> list[Json]:
    """Collect the texts of a list; inner lists become items of the same list."""
    items: list[Json] = []
    depth = 1
    for token in tokens:
        if token.type.endswith("_list_open"):
            depth += 1
        elif token.type.endswith("_list_close"):
            depth -= 1
        elif token.type == "inline":
            items.append("".join(map(_words, token.children or ())).strip())
        if depth == 0:
            break
    return items


def _picture(source: str, words: str, folder: str, assets: Tree) -> dict[str, Json]:
    """Find a picture beside the Markdown file, or by its path in the picture folder."""
    near = posixpath.normpath(posixpath.join(folder, source))
    name = near if near in assets else source
    return {"type": "image", "src": asset(name), "ratio": ratio(name, assets), "text": words}


def ratio(name: str, assets: Tree) -> float:
    """Divide a picture's width by its height; 1 where that cannot be known."""
    if name not in assets:
        return 1.0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(assets[name])) as picture:
                width, height = picture.size
                lies = picture.getexif().get(_ORIENTATION, 1) >= _LYING
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return 1.0
    if lies:
        width, height = height, width
    return round(width / height, 4) if width and height else 1.0
