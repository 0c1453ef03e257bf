"""A folder of the component library, as declared and as written.

In `components/GROUP/NAME/` (or a shop's own `components/NAME/`, which wins over a shared one of the
same name): `component.yaml` declares, `template.html`, `style.css` and `script.js` do.  A file like
`template.TARGET.html` stands in for `template.html` on that one target.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mpgen.ir.source import NOWHERE, Digest, Json, Span


class Kind(StrEnum):
    """What a folder of the library makes."""

    APP = "app"
    """The one start-up script and the app-wide style."""
    PAGE = "page"
    COMPONENT = "component"
    MODULE = "module"
    """A script that others require; it has no template."""
    VIEW = "view"
    """Helper functions that templates call, written in the view-script subset."""


class PropType(StrEnum):
    """What a component's prop holds."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    LIST = "list"
    OBJECT = "object"


@dataclass(frozen=True, slots=True)
class Prop:
    """An input of a component; `default` is used where a parent passes nothing."""

    name: str
    type: PropType
    default: Json
    required: bool = False
    about: str = ""
    span: Span = NOWHERE


@dataclass(frozen=True, slots=True)
class Source:
    """One file as the author wrote it."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What only pages declare.

    `package` is the default subpackage ("" = main); `query` maps a parameter to whether it is
    required; `pull_down` and `reach_bottom` switch those gestures on; `when` names the feature
    (of `Facts.features`) without which the page does not exist, "" = always.
    """

    title: str = ""
    package: str = ""
    query: Mapping[str, bool] | None = None
    pull_down: bool = False
    reach_bottom: bool = False
    when: str = ""


@dataclass(frozen=True, slots=True)
class Component:
    """A declared interface and the texts behind it.

    `sources` maps `("template", "")` to the neutral file and `("template", "TARGET")` to a
    target's own; parts are `template`, `style`, `script`.  `uses` are the shop facts that the
    build-time templates may read (top-level keys of the facts, see `docs/component-language.md`).
    `data` are initial data; a text that is exactly `[[ expression ]]` is computed at build time.
    """

    name: str
    kind: Kind
    folder: str
    about: str = ""
    uses: tuple[str, ...] = ()
    props: tuple[Prop, ...] = ()
    events: Mapping[str, str] | None = None
    slots: Mapping[str, str] | None = None
    data: Mapping[str, Json] | None = None
    page: PageFacts | None = None
    sources: Mapping[tuple[str, str], Source] | None = None
    digest: Digest = ""
    span: Span = NOWHERE
    where: Mapping[tuple[str, ...], Span] | None = None
    """A path in component.yaml, such as `("data", "open")`, → where it was written."""

    def prop(self, name: str) -> Prop | None:
        """Find a prop by name."""
        return next((each for each in self.props if each.name == name), None)


@dataclass(frozen=True, slots=True)
class Library:
    """All components by name, and what they share.

    `icons` maps a name to SVG text; `themes` maps a preset to its design tokens
    (`themes/NAME.yaml`: `{light: {token: value}, dark: {token: value}}`); `fragments` maps a path
    (`fragments/NAME.html`) to the text that templates include; `texts` holds every text that was
    read, by file.
    """

    components: Mapping[str, Component]
    icons: Mapping[str, Source]
    themes: Mapping[str, Mapping[str, Mapping[str, str]]]
    digest: Digest = ""
    fragments: Mapping[str, Source] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
