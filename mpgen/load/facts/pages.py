"""Tabs and pages as templates see them, with good defaults for what is not written."""

from __future__ import annotations

from mpgen.ir.source import Json
from mpgen.ir.spec import GENERATED_PAGES, PRODUCT_BLOCKS, Page, Section, Spec
from mpgen.ir.spec.names import Reference
from mpgen.ir.spec.pages import MenuEntry, ProductList, Search
from mpgen.load.facts.plain import asset
from mpgen.load.facts.sections import SectionMaker

TAB_ICONS = {"home": "home", "category": "category", "cart": "cart", "mine": "user"}
MENU_ENTRIES = 10


def tab_facts(spec: Spec) -> list[Json]:
    """List the tabs with words and icons; a page of the shop's own gets the star."""
    return [
        {"page": str(page), "text": page_title(spec, page), "icon": TAB_ICONS.get(page, "star")}
        for page in spec.tabs
    ]


def page_title(spec: Spec, name: str) -> str:
    """Name a page in the shop's words, or in the usual ones."""
    written = spec.pages.get(name)
    return (written.title if written else "") or GENERATED_PAGES.get(name, name)


def page_facts(spec: Spec, maker: SectionMaker) -> dict[str, Json]:
    """Say everything about each page that is generated or written."""
    names = dict.fromkeys((*GENERATED_PAGES, *spec.pages))
    return {name: _page(name, _with_defaults(name, spec), maker) for name in names}


def _page(name: str, page: Page, maker: SectionMaker) -> Json:
    sections = maker.make(page.sections)
    return {
        "name": name,
        "title": page.title,
        "share": _share(page),
        "blocks": list(page.blocks),
        "independent": page.independent,
        "sections": sections,
        "sections_data": {str(section["id"]): section for section in sections},
    }


def _share(page: Page) -> Json:
    """Keep only what is written, so that a template's own title stands in."""
    if page.share is None:
        return None
    facts = {"title": page.share.title or page.title, "image": asset(page.share.image)}
    return {name: text for name, text in facts.items() if text}


def _with_defaults(name: str, spec: Spec) -> Page:
    page = spec.pages.get(name, Page())
    if name == "product" and not page.blocks:
        return page.model_copy(update={"blocks": PRODUCT_BLOCKS})
    if name == "home" and not page.sections:
        return page.model_copy(update={"sections": _front(spec)})
    return page


def _front(spec: Spec) -> tuple[Section, ...]:
    """Make the front of a shop that has not designed one: search, categories, everything."""
    entries = tuple(
        MenuEntry(text=category.name, to=Reference(identifier), image=category.image)
        for identifier, category in spec.categories.items()
    )
    menu = (Section(menu=entries[:MENU_ENTRIES]),) if len(entries) > 1 else ()
    products = Section(products=ProductList(all=True, layout="waterfall"))
    return (Section(search=Search(hint="搜索商品")), *menu, products)
