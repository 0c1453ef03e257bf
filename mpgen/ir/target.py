"""A platform, as data: the tables of `targets/NAME/target.yaml` and the files beside it.

Values, lists and `{placeholders}` only; what needs a condition goes into `adapter.py`.  Every limit
and every odd fact carries its source and the day it was checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from mpgen.ir.diagnostic import Diagnostic
from mpgen.ir.node import Node
from mpgen.ir.project import Project
from mpgen.ir.source import Digest, Json


class Table(BaseModel):
    """A part of `target.yaml`; unknown keys are errors."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FileNames(Table):
    """Extensions with their dot."""

    markup: str
    style: str
    script: str
    config: str
    view_script: str


class ElementTable(Table):
    """How the target writes one neutral element; everything left out is the same name."""

    tag: str = ""
    """The target's tag; "" = the neutral one."""
    attributes: Mapping[str, str | None] = Field(default_factory=dict)
    """Neutral attribute → the target's, or null where it has none (a check says so)."""
    values: Mapping[str, Mapping[str, str | None]] = Field(default_factory=dict)
    """Attribute → neutral value → the target's value, or null where it has none."""
    events: Mapping[str, str | None] = Field(default_factory=dict)
    """Neutral event → the target's event name, or null where it never fires."""
    always: Mapping[str, str] = Field(default_factory=dict)
    """Attributes that are emitted, as written here, unless the author gives them
    (`show-count: "{{false}}"`)."""
    source: str = ""


class MarkupTable(Table):
    """How templates are written."""

    directives: Mapping[str, str]
    """Keys: if elif else for item index key."""
    key_item: str = "*this"
    """The key that means the item itself."""
    listen: str
    """Attribute of a built-in's event: `bind{name}` or `on{Name}`."""
    stop: str
    listen_component: str
    """The same for events of components."""
    stop_component: str
    events: Mapping[str, str] = Field(default_factory=dict)
    """Neutral event → the target's name for it, for every built-in; `{Name}` is this name with its
    first letter in upper case (`touchStart` → `TouchStart`)."""
    bare_attributes: bool = True
    """False: a bare attribute is not true; `attr="{{true}}"` is written."""
    parentheses: bool = True
    """False: parentheses in `{{ }}` do not compile and are lowered to a view-script call."""
    slot_attribute: str = "slot"
    component_attributes: Mapping[str, str] = Field(default_factory=dict)
    """Attributes put on every component's tag, such as `style: "display: block"`."""
    import_view_script: str
    """With `{name}` and `{path}`."""
    elements: Mapping[str, ElementTable]
    """The neutral elements that exist on this target."""
    source: str = ""


class ScriptTable(Table):
    """How scripts are written.  In a hook, `{parameter}` is the author's first parameter."""

    global_name: str
    emit: str
    """Call that fires a component's event, with `{event}`, `{Event}` and `{detail}` ("" when there
    is none), e.g. `this.triggerEvent('{event}'{, detail})`; written as a `format` of both forms."""
    emit_detail: str
    """The same when the author passes a detail: `{detail}` is the author's text."""
    emit_uses: tuple[str, ...] = ()
    """Runtime functions that `emit` calls."""
    prop: str
    """How a component's script reads a prop: `this.data.{name}` or `this.props.{name}`."""
    hooks: Mapping[str, Mapping[str, str]]
    """`component`, `page`, `app` → neutral hook → the target's hook name."""
    prologues: Mapping[str, str] = Field(default_factory=dict)
    """Neutral hook → statement written first in its body (`{parameter}` as above); not written
    where the author's function takes no parameter."""
    prologue_uses: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    forwards: Mapping[str, str] = Field(default_factory=dict)
    """Neutral hook → the whole body of the target's hook, for answers that need translation: the
    author's function stays a method of its own name, which the body calls as
    `this.{hook}({parameter})`."""
    forward_uses: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    prop_types: Mapping[str, str] = Field(default_factory=dict)
    """Neutral prop type → the target's constructor name, where props are typed."""
    view_script_export: str
    """Last line of a view script, with `{names}` (`a: a, b: b`)."""
    source: str = ""


class StyleTable(Table):
    """How styles are written."""

    host: str = ""
    """Rule put first in each component's sheet, as it is: `:host { display: block; }`."""
    reserved_prefixes: tuple[str, ...] = ()
    """Class-name prefixes that the platform keeps for itself."""
    dark: bool = False
    """Whether the dark tokens are emitted."""
    source: str = ""


class ManifestTable(Table):
    """How neutral manifest data become the vendor's JSON.

    `keys` renames: neutral key → vendor key, or null to drop it, or a mapping that is merged in
    when the value is true (`pull_down: {pullRefresh: true, allowsBounceVertical: "YES"}`).
    """

    app: str
    """File name of the app manifest."""
    window: Mapping[str, str | Mapping[str, JsonValue] | None]
    """Keys: title background text_style page_background pull_down reach_bottom_px."""
    window_values: Mapping[str, Mapping[str, JsonValue]] = Field(default_factory=dict)
    tab_bar: Mapping[str, str | None]
    """Keys: items page text icon active_icon color active_color background border."""
    subpackages: Mapping[str, str | None]
    """Keys: list root pages name independent."""
    preload: str | None
    app_always: Mapping[str, JsonValue] = Field(default_factory=dict)
    page_always: Mapping[str, JsonValue] = Field(default_factory=dict)
    component_always: Mapping[str, JsonValue] = Field(default_factory=dict)
    operations: Mapping[str, Mapping[str, JsonValue]] = Field(default_factory=dict)
    """`mp.*` operation → what the app manifest must declare where a shop calls it."""
    app_components: bool = True
    """False: components must be declared in every page and component."""
    source: str = ""


class Limit(Table):
    """A number of the platform, with where it was read and when."""

    value: int
    source: str
    checked: str


class TargetTables(Table):
    """The whole of `target.yaml`."""

    name: str
    title: str
    appid: str
    """Regular expression that this platform's app ids match."""
    sample_appid: str = ""
    """An app id of this form that is no one's; `mpgen init` writes it.  "" = left out there."""
    output: str = ""
    """Reserved for a folder inside the package, "" = the root."""
    files: FileNames
    markup: MarkupTable
    script: ScriptTable
    style: StyleTable
    manifest: ManifestTable
    limits: Mapping[str, Limit]
    """Beyond those of `REQUIRED_KEYS`: max_subpackages, set_data_bytes, where stated."""


REQUIRED_KEYS: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("markup", "directives"): ("if", "elif", "else", "for", "item", "index", "key"),
    ("script", "hooks", "component"): ("attached", "ready", "detached"),
    ("script", "hooks", "page"): (
        *("load", "show", "ready", "hide", "unload"),
        *("pullDown", "reachBottom", "scroll", "share"),
    ),
    ("script", "hooks", "app"): ("launch", "show", "hide", "error"),
    ("manifest", "window"): (
        *("title", "background", "text_style", "page_background"),
        *("pull_down", "reach_bottom_px"),
    ),
    ("manifest", "tab_bar"): (
        *("items", "page", "text", "icon", "active_icon"),
        *("color", "active_color", "background", "border"),
    ),
    ("manifest", "subpackages"): ("list", "root", "pages", "name", "independent"),
    ("limits",): (
        *("main_bytes", "subpackage_bytes", "total_bytes"),
        *("tab_min", "tab_max", "tab_icon_bytes", "tab_icon_px"),
        *("page_stack", "storage_key_bytes"),
    ),
}
"""Tables of `target.yaml` whose keys are neutral names, and the names that each must answer for: a
name that the platform lacks is null, a limit that no one states says UNVERIFIED in its source."""


class Adapter(Protocol):
    """What a table cannot say.  A missing function means "leave as it is"."""

    def lower(self, node: Node, target: Target) -> Node | tuple[Node, ...]:
        """Change a node after the tables, bottom-up."""

    def manifest(self, name: str, data: Json, target: Target) -> Json:
        """Have the last word on a config file; `name` is its path in the package."""

    def check(self, project: Project, target: Target) -> Iterable[Diagnostic]:
        """Say what only this platform has to say."""


@dataclass(frozen=True, slots=True)
class Target:
    """A loaded `targets/NAME/`.

    `runtime` maps a file name of `runtime/` to its JavaScript; `wrappers` holds the texts `app`,
    `page`, `component`; `skeleton` maps a path in the package to the vendor file's text.  Both are
    Jinja2 with `[[ ]]` and `[% %]`, whose blocks keep their line feeds (no `trim_blocks`).
    """

    tables: TargetTables
    adapter: Adapter | None
    runtime: Mapping[str, str]
    wrappers: Mapping[str, str]
    skeleton: Mapping[str, str]
    digest: Digest

    @property
    def name(self) -> str:
        """The folder's name, which is also the key in the spec's `targets`."""
        return self.tables.name
