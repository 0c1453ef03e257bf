"""One run on one shop: read the folders, load, build each target, and keep what there is to tell.

The joint between the disk and the pure phases; it neither prints nor exits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mpgen import tree, write
from mpgen.build import build
from mpgen.cache import PictureCache, cache_folder
from mpgen.ir.bundle import Build, Bundle
from mpgen.ir.diagnostic import Diagnostics, Severity, has_errors
from mpgen.ir.project import Project
from mpgen.ir.source import Tree
from mpgen.ir.target import Target
from mpgen.load.component import load_library
from mpgen.load.project import load_project
from mpgen.load.target import load_targets
from mpgen.report.merge import merge
from mpgen.report.place import TextOf

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Shop:
    """What was loaded; `project` is None if the spec cannot be understood."""

    folder: Path
    project: Project | None
    targets: Mapping[str, Target]
    diagnostics: Diagnostics
    text_of: TextOf

    def wanted(self) -> tuple[str, ...]:
        """Name the targets that the spec asks for."""
        return tuple(self.project.spec.targets) if self.project else ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found and, for `mpgen build`, what it wrote."""

    diagnostics: Diagnostics
    bundles: tuple[Bundle, ...] = ()
    written: Mapping[str, write.Written] | None = None

    def exit_code(self, *, strict: bool) -> int:
        """Tell how the run went; how much is printed does not matter."""
        errors = [each for each in self.diagnostics if each.severity is Severity.ERROR]
        if errors:
            return 3 if all(each.code.startswith("budget-") for each in errors) else 1
        warned = any(each.severity is Severity.WARNING for each in self.diagnostics)
        return 4 if strict and warned else 0


def open_shop(shop: Path, more_targets: Path | None = None) -> Shop:
    """Read and load a shop, given as its folder or as its spec file."""
    folder, entry = (shop, "shop.yaml") if shop.is_dir() else (shop.parent, shop.name)
    files, said = tree.read(folder)
    tables, in_folders = _target_folders(more_targets)
    targets, in_targets = load_targets(tables)
    library, in_library = load_library(tree.read(tree.packaged("components"))[0])
    said = (*said, *in_folders, *in_targets, *in_library)
    if has_errors(said):
        return Shop(folder, None, targets, said, _texts((files, tables), library.texts))
    project, in_project = load_project(files, entry, library, targets)
    texts = {**library.texts, **(project.texts if project else {})}
    return Shop(folder, project, targets, (*said, *in_project), _texts((files, tables), texts))


def open_targets(more_targets: Path | None = None) -> tuple[Mapping[str, Target], Diagnostics]:
    """Load the packaged targets, and those in a folder of the user's."""
    files, said = _target_folders(more_targets)
    targets, more = load_targets(files)
    return targets, (*said, *more)


def build_shop(shop: Shop, names: tuple[str, ...], tell: Progress) -> Outcome:
    """Build the named targets, one after the other; nothing is written."""
    if shop.project is None or has_errors(shop.diagnostics):
        return Outcome(merge(shop.diagnostics, {}))
    cache = PictureCache(cache_folder())
    builds: list[Build] = []
    for name in names:
        tell(f"building {name}")
        builds.append(build(shop.project, shop.targets[name], cache))
    said = merge(shop.diagnostics, {each.target: each.diagnostics for each in builds})
    return Outcome(said, tuple(each.bundle for each in builds if each.bundle is not None))


def write_packages(outcome: Outcome, folder: Callable[[str], Path]) -> Outcome:
    """Write each bundle into its folder."""
    written: dict[str, write.Written] = {}
    said = outcome.diagnostics
    for bundle in outcome.bundles:
        done, more = write.write(bundle, folder(bundle.target))
        said += more
        if not more:
            written[bundle.target] = done
    return replace(outcome, diagnostics=said, written=written)


def _target_folders(more_targets: Path | None) -> tuple[Tree, Diagnostics]:
    """Read the folders of targets; one of the user's stands in for a packaged one of its name."""
    files, said = tree.read(tree.packaged("targets"))
    if more_targets is None:
        return files, said
    own, in_own = tree.read(more_targets)
    names = {path.partition("/")[0] for path in own}
    kept = {path: files[path] for path in files if path.partition("/")[0] not in names}
    return {**kept, **own}, (*said, *in_own)


def _texts(trees: tuple[Tree, ...], texts: Mapping[str, str]) -> TextOf:
    """Find the text of a file for a code frame, also when the project did not load."""

    def text_of(file: str) -> str | None:
        if file in texts:
            return texts[file]
        found = next((files[file] for files in trees if file in files), None)
        return found.decode("utf-8-sig", "replace") if found is not None else None

    return text_of
