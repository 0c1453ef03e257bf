"""Check that the files of an emitted package agree.

Use: `python tests/oracle/cross_check.py FOLDER PLATFORM`.  No foreign tool notices a handler that
does not exist or a file that nobody needs.  mpgen checks that on its source; this looks at what
came out, and shares no code with it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from oracle.emitted import DIALECTS, Emitted, Tag, resolved
from oracle.finding import Finding

ROOT_FILES = frozenset(
    (
        "app.js",
        "app.json",
        "project.config.json",
        "mini.project.json",
        "sitemap.json",
        "theme.json",
        ".mpgen-output.json",
    )
)
"""Files that the vendor's tools look for by name, and the marker of mpgen."""

BUILT_IN = frozenset(
    re.split(
        r"\s+",
        """block slot template import include wxs sjs import-sjs view text image icon progress
        rich-text scroll-view swiper swiper-item movable-area movable-view cover-view cover-image
        match-media page-container root-portal page-meta navigation-bar button checkbox
        checkbox-group editor form input label picker picker-view picker-view-column radio
        radio-group slider switch textarea navigator web-view video audio camera canvas map
        live-player live-pusher ad official-account open-data contact-button lifestyle""",
    )
)
GENERAL = re.compile(r"(id|class|style|slot|hidden|key|ref|data-.*|aria-.*|generic:.*|mark:.*)$")
TEXT = re.compile(r"'[^']*'|\"[^\"]*\"")
REFUSED = re.compile(r"\?\.(?!\d)|\?\?|`|=>|(?<![=!<>])=(?!=)")
GROUP = re.compile(r"(?<![\w)])\s*\(")
LOCAL = re.compile(r"[\"'(](/(?:[\w-]+/)*[\w@.-]+\.(?:png|jpe?g|gif|svg|webp|mp4|mp3))[\"')]")
ROUTE = re.compile(r"[\"'`]/((?:[\w-]+/)*pages/[\w-]+/[\w-]+)(?=[\"'`?])")


def cross_check(folder: Path, platform: str) -> list[Finding]:
    """Check one package; no finding means that everything fits."""
    package = Emitted(folder, DIALECTS[platform])
    units = _units(package)
    return [finding for rule in RULES for finding in rule(package, units)]


def _units(package: Emitted) -> tuple[str, ...]:
    """Pages, and the components that are reached from them."""
    return _with_components(package, (*package.pages, *package.shared.values()))


def units_are_whole(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """A page or component has a script, a template and a config file."""
    for unit in units:
        for extension in (".js", ".json", package.dialect.template):
            if unit + extension not in package.files:
                yield Finding(unit, 0, f"{extension} is missing")


def handlers_exist(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """What a template calls is a method of its page or component."""
    for unit in units:
        members = package.members(unit)
        for tag in package.tags(unit):
            for name, value in tag.attributes.items():
                if package.dialect.event.match(name) and value not in members:
                    yield Finding(unit, 0, f"<{tag.name} {name}>: no method `{value}`")


def tags_are_declared(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """Declared components are used, and used ones declared."""
    everywhere: set[str] = set()
    for unit in units:
        own = package.components(unit)
        used = {tag.name for tag in package.tags(unit)}
        everywhere |= used
        for tag in sorted(used - BUILT_IN - own.keys() - package.shared.keys()):
            yield Finding(unit, 0, f"<{tag}> is not declared")
        for tag in sorted(own.keys() - used):
            yield Finding(unit, 0, f"<{tag}> is declared and never used")
    for tag in sorted(package.shared.keys() - everywhere):
        yield Finding("app.json", 0, f"<{tag}> is declared and never used")


def inputs_are_declared(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """What a parent passes is a property of the component, and what it listens to may happen."""
    for unit in units:
        known = package.shared | package.components(unit)
        for tag in package.tags(unit):
            if tag.name in known:
                yield from _misfits(package, unit, tag, known[tag.name])


def _misfits(package: Emitted, unit: str, tag: Tag, child: str) -> Iterator[Finding]:
    properties = package.properties(child)
    script = package.text(f"{child}.js")
    for name in tag.attributes:
        if found := package.dialect.event.match(name):
            event = re.escape(found["event"])
            spelt = rf"['\"](?i:{event}|{_kebab(found['event'])})['\"]|\bon(?i:{event})\b"
            if not re.search(spelt, script):
                yield Finding(unit, 0, f"<{tag.name}> never fires `{found['event']}`")
        elif not name.startswith(package.dialect.directive) and not GENERAL.match(name):
            camel = re.sub(r"-(\w)", lambda match: match[1].upper(), name)
            if camel not in properties:
                yield Finding(unit, 0, f"<{tag.name}> has no property `{camel}`")


def _kebab(name: str) -> str:
    return re.sub(r"\B[A-Z]", lambda match: f"-{match[0]}", name).lower()


def expressions_fit(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """A template asks for nothing that the platform's mustaches refuse."""
    for unit in units:
        for tag in package.tags(unit):
            for name in () if package.dialect.bare else tag.bare:
                if not name.startswith(package.dialect.directive):
                    yield Finding(unit, 0, f"<{tag.name} {name}> is bare, which is not true")
        for expression in package.mustaches(unit):
            code = TEXT.sub("''", expression)
            if REFUSED.search(code):
                yield Finding(unit, 0, f"`{expression}` is more than a mustache can say")
            if not package.dialect.parentheses and GROUP.search(code):
                yield Finding(unit, 0, f"`{expression}` has parentheses")


def references_exist(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """Every path that a file names leads to a file of the package."""
    for file, wanted in _references(package, units):
        if wanted not in package.files:
            yield Finding(file, 0, f"`{wanted}` does not exist")


def routes_exist(package: Emitted, _units: tuple[str, ...]) -> Iterator[Finding]:
    """Every page that a script names is a page."""
    for file in sorted(package.files):
        if file.endswith(".js"):
            for route in ROUTE.findall(package.text(file)):
                if route not in package.pages:
                    yield Finding(file, 0, f"`/{route}` is not a page")


def files_are_needed(package: Emitted, units: tuple[str, ...]) -> Iterator[Finding]:
    """Every file is reached from the manifest."""
    reached = ROOT_FILES | {f"app{package.dialect.style}"}
    reached |= {file for unit in units for file in package.parts(unit)}
    reached |= {wanted for _, wanted in _references(package, units)}
    for file in sorted(package.files - reached):
        yield Finding(file, 0, "nobody needs this file")


def parts_lie_with_their_users(package: Emitted, _units: tuple[str, ...]) -> Iterator[Finding]:
    """What only one subpackage needs lies in that subpackage.

    WeChat's quality list asks for more: that a script of two subpackages leaves the main package,
    which could only be done by shipping it twice.
    """
    users: dict[str, set[str]] = {}
    for page in package.pages:
        for file in _reached(package, (page,)):
            users.setdefault(file, set()).add(package.root(page))
    for file in _reached(package, (), ("app.js", "app.json")) | _shared(package):
        users.setdefault(file, set()).add("")
    for file, roots in sorted(users.items()):
        if "" not in roots and len(roots) == 1 and not package.root(file):
            yield Finding(file, 0, f"only the subpackage `{next(iter(roots))}` needs this")


def _shared(package: Emitted) -> set[str]:
    return _reached(package, tuple(package.shared.values()))


def _reached(package: Emitted, units: tuple[str, ...], files: tuple[str, ...] = ()) -> set[str]:
    """The files that some units and files need, with themselves."""
    found: set[str] = set()
    waiting = [
        *files,
        *(file for unit in _with_components(package, units) for file in package.parts(unit)),
    ]
    while waiting:
        file = waiting.pop()
        if file in package.files and file not in found:
            found.add(file)
            waiting += _named_by(package, file)
    return found


def _with_components(package: Emitted, units: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    waiting = list(units)
    while waiting:
        unit = waiting.pop(0)
        if unit not in found:
            found[unit] = None
            waiting += package.components(unit).values()
    return tuple(found)


def _references(package: Emitted, units: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """All (file, path) pairs: who names what, starting from the manifest."""
    start = ("app.json", "app.js", f"app{package.dialect.style}")
    for file in sorted(_reached(package, units, start)):
        for wanted in _named_by(package, file):
            yield file, wanted


def _named_by(package: Emitted, file: str) -> Iterator[str]:
    dialect, text = package.dialect, package.text(file)
    yield from (found.removeprefix("/") for found in LOCAL.findall(text))
    if file == "app.json":
        bar = package.app.get("tabBar", {})
        for item in bar.get("list") or bar.get("items") or []:
            keys = ("iconPath", "selectedIconPath", "icon", "activeIcon")
            yield from (item[key].removeprefix("/") for key in keys if key in item)
    if file.endswith((".js", dialect.view_script)):
        yield from package.requires(file)
    if file.endswith(dialect.style):
        yield from (resolved(file, path) for path in re.findall(r"@import\s+[\"']([^\"']+)", text))
    if file.endswith(dialect.template):
        for tag in package.tags(file.removesuffix(dialect.template)):
            key = dialect.import_path if tag.name == dialect.import_tag else "src"
            path = tag.attributes.get(key, "")
            if tag.name in (dialect.import_tag, "import", "include") and path:
                yield resolved(file, path)


Rule = Callable[[Emitted, tuple[str, ...]], Iterator[Finding]]
RULES: tuple[Rule, ...] = (
    units_are_whole,
    handlers_exist,
    tags_are_declared,
    inputs_are_declared,
    expressions_fit,
    references_exist,
    routes_exist,
    files_are_needed,
    parts_lie_with_their_users,
)


def main() -> int:
    """Print the findings of one package."""
    findings = cross_check(Path(sys.argv[1]), sys.argv[2])
    print("\n".join(map(str, findings)) or "everything fits")
    return int(bool(findings))


if __name__ == "__main__":
    sys.exit(main())
