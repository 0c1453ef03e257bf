"""The invariants of ARCHITECTURE.md, each one a test."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from mpgen.explain import pages

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "mpgen").rglob("*.py"))
PHASES = {"load", "check", "plan", "compile", "assets", "link", "pack", "report"}
ALLOWED = {
    "ir": set(),
    **{phase: set() for phase in PHASES},
    "run": set(),
    "build": {"run", *PHASES},
    "tree": {"messages"},
    "write": {"messages", "tree"},
    "messages": set(),
    "explain": set(),
    "watch": set(),
    "cache": {"run"},
    "session": {"build", "cache", "load", "report", "tree", "write"},
    "preview": {"tree"},
    "commands": {"session", "report", "explain", "tree", "commands", "preview", "watch"},
    "cli": {"commands", "report"},
    "__main__": {"cli"},
    "__init__": set(),
}
"""What each part may import besides `ir` and itself; a part that is not here may not exist."""

WORLD = (
    "cache.py",
    "watch.py",
    "tree",
    "write",
    "session",
    "commands/",
    "cli",
    "__main__",
    "preview/server",
)
"""The modules that touch disk, terminal or environment."""

UNCASED = {"file-unreadable"}
"""Codes without a golden case: root, who runs the tests in a container, may read every file."""


def part(module: Path) -> str:
    """Name a module's part: its folder, or itself."""
    return module.relative_to(ROOT / "mpgen").with_suffix("").parts[0]


def imported(module: Path) -> Iterator[str]:
    """Name the parts of mpgen that a module imports."""
    for node in ast.walk(ast.parse(module.read_text())):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            if node.module == "mpgen":
                names = [f"mpgen.{each.name}" for each in node.names]
            else:
                names = [node.module or ""]
        for name in names:
            if name.startswith("mpgen.") and name != "mpgen.__version__":
                yield name.split(".")[1]


def short(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("module", MODULES, ids=short)
def test_imports_point_one_way(module: Path) -> None:
    here = part(module)
    assert here in ALLOWED, f"`{here}` has no place in the architecture yet"
    allowed = {here, "ir", *ALLOWED[here]} if here != "ir" else {"ir"}
    assert set(imported(module)) <= allowed


def platform_words() -> dict[str, re.Pattern[str]]:
    """Take names, directives and globals from the tables of the targets."""
    words: dict[str, re.Pattern[str]] = {}
    for table in (ROOT / "targets").glob("*/target.yaml"):
        target = yaml.safe_load(table.read_text())
        words[target["name"]] = re.compile(rf"\b{target['name']}\b", re.IGNORECASE)
        prefix = target["markup"]["directives"]["if"].partition(":")[0]
        words[f"{prefix}:"] = re.compile(rf"[\"'`< ]{prefix}:[a-z]")
        script = target["script"]["global_name"]
        words[f"{script}."] = re.compile(rf"(?<![\w./-]){script}\.[a-z]")
        for key in ("markup", "style", "view_script"):
            extension = target["files"][key]
            words[extension] = re.compile(rf"{re.escape(extension)}\b")
    return words


def test_no_platform_occurs_in_the_compiler() -> None:
    words = platform_words()
    assert len(words) >= 9
    found = [
        f"{short(module)}:{number}: {word}"
        for module in MODULES
        for number, line in enumerate(module.read_text().splitlines(), 1)
        for word, pattern in words.items()
        if pattern.search(line)
    ]
    assert found == []


def test_only_the_edge_touches_the_world() -> None:
    found = []
    for module in MODULES:
        if short(module).removeprefix("mpgen/").startswith(WORLD):
            continue
        for node in ast.walk(ast.parse(module.read_text())):
            if (said := touched(node)) is not None:
                found.append(f"{short(module)}:{getattr(node, 'lineno', 0)}: {said}")
    assert found == []


def touched(node: ast.AST) -> str | None:
    """Recognize a use of terminal, disk, environment or clock."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id if node.func.id in {"print", "open", "input"} else None
    if isinstance(node, ast.Attribute):
        text = ast.unparse(node)
        if text in {"os.environ", "os.getcwd", "sys.stdout", "sys.argv", "time.time", "date.today"}:
            return text
        if re.search(r"\.(read|write)_(bytes|text)$", text) or text.endswith(("datetime.now",)):
            return text
    return None


@pytest.mark.parametrize("module", MODULES, ids=short)
def test_a_module_fits_in_the_head(module: Path) -> None:
    assert len(module.read_text().splitlines()) <= 300
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.FunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines <= 50, f"{node.name} has {lines} lines"


def test_adapters_stay_small() -> None:
    for adapter in (ROOT / "targets").glob("*/adapter.py"):
        assert len(adapter.read_text().splitlines()) <= 150, adapter
        inner = {
            node.module
            for node in ast.walk(ast.parse(adapter.read_text()))
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mpgen")
        }
        assert all((each or "").startswith("mpgen.ir") for each in inner), adapter


def test_every_code_is_the_name_of_its_function() -> None:
    for module in MODULES:
        if not module.stem.startswith("messages"):
            continue
        for node in ast.parse(module.read_text()).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            if node.returns is None or ast.unparse(node.returns) != "Diagnostic":
                continue
            made = {
                call.args[0].value
                for call in ast.walk(node)
                if isinstance(call, ast.Call)
                and isinstance(call.func, ast.Name)
                and call.func.id in {"error", "warning"}
                and call.args
                and isinstance(call.args[0], ast.Constant)
            }
            code = node.name.replace("_", "-")
            assert made <= {code}, f"{short(module)}: {node.name} makes {made}"
            assert ast.get_docstring(node), f"{short(module)}: {node.name} has no docstring"


def test_findings_are_made_only_by_message_functions() -> None:
    found = [
        f"{short(module)}:{call.lineno}"
        for module in MODULES
        if not module.stem.startswith("messages") and module.stem != "diagnostic"
        for call in ast.walk(ast.parse(module.read_text()))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in {"error", "warning", "Diagnostic"}
    ]
    assert found == []


def test_every_code_has_a_case() -> None:
    printed = "".join(
        each.read_text() for each in (ROOT / "tests/golden/errors").glob("*/expected.txt")
    )
    cased = set(re.findall(r"^\w+\[([a-z0-9-]+)\]", printed, re.MULTILINE))
    assert sorted(set(pages()) - cased - UNCASED) == []


def test_every_dependency_has_its_reason_in_the_changelog() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    changes = (ROOT / "CHANGELOG.md").read_text()
    for each in project["dependencies"]:
        name = re.split(r"[^\w-]", each)[0]
        assert re.search(rf"^- `{name}`", changes, re.MULTILINE), name
