"""Judges that are called from Python: the JSON reader, lightningcss, and the vendor's binaries."""

from __future__ import annotations

import json
import platform
import re
import tempfile
from pathlib import Path

import lightningcss

from oracle.finding import Finding, Verdict
from oracle.processes import run

STYLES = (".wxss", ".acss", ".ttss")
SYSTEM = {"Darwin": "mac", "Linux": "linux", "Windows": "windows"}[platform.system()]
PLACE = re.compile(r"(?P<file>[\w./-]+\.\w+)[:(](?P<line>\d+)")


def json_files(package: Path, _cache: Path) -> Verdict:
    """Read every JSON file by the standard's rules; a key that is given twice is a fault."""
    files = sorted(package.rglob("*.json"))
    findings: list[Finding] = []
    for file in files:
        name = file.relative_to(package).as_posix()
        try:
            json.loads(file.read_text("utf-8"), object_pairs_hook=_unique, parse_constant=_refuse)
        except json.JSONDecodeError as fault:
            findings.append(Finding(name, fault.lineno, fault.msg))
        except ValueError as fault:
            findings.append(Finding(name, 0, str(fault)))
    return Verdict(len(files), tuple(findings))


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    twice = [key for place, (key, _) in enumerate(pairs) if key in dict(pairs[:place])]
    if twice:
        raise ValueError(f"given twice: {', '.join(twice)}")
    return dict(pairs)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def lightningcss_sheets(package: Path, _cache: Path) -> Verdict:
    """Parse every style sheet by lightningcss 0.3.2; its lines count from 0."""
    sheets = sorted(file for file in package.rglob("*") if file.suffix in STYLES)
    findings: list[Finding] = []
    for sheet in sheets:
        name = sheet.relative_to(package).as_posix()
        try:
            lightningcss.process_stylesheet(sheet.read_text("utf-8"), filename=name)
        except Exception as fault:
            found = PLACE.search(str(fault))
            line = int(found["line"]) + 1 if found else 0
            findings.append(Finding(name, line, str(fault)))
    return Verdict(len(sheets), tuple(findings))


def wcc(package: Path, cache: Path) -> Verdict:
    """Compile every template and view script by WeChat's compiler (miniprogram-compiler 0.2.3)."""
    return _vendor(package, cache, ("wcc", "-d"), (".wxml", ".wxs"))


def wcsc(package: Path, cache: Path) -> Verdict:
    """Compile every style sheet by WeChat's compiler (miniprogram-compiler 0.2.3)."""
    return _vendor(package, cache, ("wcsc", "-lc", "-js"), (".wxss",))


def _vendor(
    package: Path, cache: Path, command: tuple[str, ...], extensions: tuple[str, ...]
) -> Verdict:
    files = sorted(
        file.relative_to(package).as_posix()
        for file in package.rglob("*")
        if file.suffix in extensions
    )
    binary = cache / "node_modules/miniprogram-compiler/bin" / SYSTEM / command[0]
    with tempfile.TemporaryDirectory(prefix="mpgen-oracle-") as made:
        out = Path(made) / "out.js"
        code, printed = run([str(binary), *command[1:], *files, "-o", str(out)], package)
    if code == 0:
        return Verdict(len(files), ())
    found = PLACE.search(printed)
    place = (found["file"], int(found["line"])) if found else ("", 0)
    return Verdict(len(files), (Finding(*place, printed.strip()[:500]),))
