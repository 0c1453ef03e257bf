"""What the rules over the whole spec can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, Note, error, warning
from mpgen.ir.source import Span

Place = Span | None


def unknown_id(span: Place, identifier: str, what: str, near: str | None) -> Diagnostic:
    """An id is used that nothing in the spec has, or that belongs to another kind of thing.

    Why: the link or rule would lead nowhere.
    What to do: correct the id, or define what is missing.
    """
    hint = f"did you mean `{near}`?" if near else "define it, or remove what points to it"
    return error("unknown-id", span, f"there is no {what} `{identifier}`", hint=hint)


def duplicate_id(span: Place, identifier: str, first: Place) -> Diagnostic:
    """Two things of the spec have the same id, or one has the name of a page.

    Why: ids are one space, so that `#id` always means one thing.
    What to do: rename one; ids of products and pages are printed on codes, so keep those.
    """
    notes = (Note("first used here", first),) if first else ()
    hint = "" if first else f"`{identifier}` is the name of a page"
    message = f"the id `{identifier}` is used twice"
    return error("duplicate-id", span, message, notes=notes, hint=hint)


def unknown_page_name(span: Place, page: str, near: str | None) -> Diagnostic:
    """A page is named that neither the spec nor the library has.

    Why: tabs, landings and packages need pages that exist.
    What to do: correct the name, or write the page under `pages`.
    """
    hint = f"did you mean `{near}`?" if near else "write it under `pages`"
    return error("unknown-page-name", span, f"there is no page `{page}`", hint=hint)


def page_not_emitted(span: Place, page: str) -> Diagnostic:
    """A link leads to a page that every shop may have but that this version does not make yet.

    Why: the tap would show the page for missing pages.
    What to do: nothing, if you can wait for it; otherwise link to another page.
    """
    return warning("page-not-emitted", span, f"the page `{page}` is not made yet")


def tab_not_emitted(span: Place, page: str) -> Diagnostic:
    """A tab names a page that is not part of this shop's packages.

    Why: every platform refuses a tab bar with a page that is not there.
    What to do: take the tab out, or switch on what the page needs (`coupons`, `membership`, …).
    """
    return error("tab-not-emitted", span, f"the tab `{page}` is not a page of this shop")


def tab_count(span: Place, count: int, least: int, most: int) -> Diagnostic:
    """The tab bar has fewer or more tabs than the platform allows.

    Why: the platform refuses the package.
    What to do: move pages in or out of `tabs`.
    """
    message = f"the tab bar has {count} tabs; from {least} to {most} are allowed"
    return error("tab-count", span, message)


def duplicate_tab(span: Place, page: str) -> Diagnostic:
    """A page stands twice in the tab bar.

    Why: platforms refuse it.
    What to do: remove one.
    """
    return error("duplicate-tab", span, f"the tab `{page}` is written twice")


def wrong_appid(span: Place, appid: str, pattern: str) -> Diagnostic:
    """An app id does not have the form that its platform uses.

    Why: the vendor's tool refuses the package; often two ids were swapped.
    What to do: copy the id from the platform's console; quote it if it is all digits.
    """
    message = f"`{appid}` is not an app id of this platform"
    return error("wrong-appid", span, message, hint=f"it has the form `{pattern}`")


def not_emitted_yet(span: Place, section: str) -> Diagnostic:
    """A section of the spec is understood and checked, but nothing in the packages uses it yet.

    Why: nothing is dropped silently; the shop would otherwise seem to have what it has not.
    What to do: keep it if you like; a later version will use it.
    """
    message = f"`{section}` is valid, but not part of the packages yet"
    return warning("not-emitted-yet", span, message)


def section_not_emitted(span: Place, kind: str) -> Diagnostic:
    """A block of a page is understood and checked, but the library cannot show it yet.

    Why: nothing is dropped silently.
    What to do: keep it if you like, or write a component `section-KIND` of your own.
    """
    message = f"sections of the kind `{kind}` are valid, but not shown yet"
    return warning("section-not-emitted", span, message)


def block_not_emitted(span: Place, block: str) -> Diagnostic:
    """A block of a generated page is known, but the library cannot show it yet.

    Why: nothing is dropped silently.
    What to do: keep it if you like, or write a fragment `PAGE-BLOCK.html` of your own.
    """
    return warning("block-not-emitted", span, f"the block `{block}` is valid, but not shown yet")


def missing_file(span: Place, name: str, near: str | None) -> Diagnostic:
    """A picture or text that the spec names does not exist.

    Why: the shop would show a hole.
    What to do: correct the path; files are looked up in `images.from`, then beside the spec.
    """
    hint = f"did you mean `{near}`?" if near else "looked in `images.from`, then beside the spec"
    return error("missing-file", span, f"there is no file `{name}`", hint=hint)


def missing_detail_picture(span: Place, file: str, name: str) -> Diagnostic:
    """A Markdown file shows a picture that does not exist.

    Why: the page would show a hole.
    What to do: correct the path; it is relative to the Markdown file or to the picture folder.
    """
    return error("missing-detail-picture", span, f"`{file}` shows `{name}`, which does not exist")
