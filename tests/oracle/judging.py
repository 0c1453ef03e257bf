"""Ask a judge about packages: `judge(name, platform, folder)`.

A judge is a program that we did not write; `JUDGES` says which platforms it knows and through
which view it sees them.  Judges of Node run in `runners/`, one process over many packages, so that
a slow tool is loaded once.  A judge that saw no file, or that died, has failed: silence is never a
verdict.
"""

from __future__ import annotations

import atexit
import functools
import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from oracle import local, views
from oracle.finding import Finding, Package, Verdict
from oracle.install import cache_folder, is_installed
from oracle.processes import run

RUNNERS = Path(__file__).parent / "runners"

WECHAT, ALIPAY, DOUYIN = PLATFORMS = ("wechat", "alipay", "douyin")


class JudgeFailedError(Exception):
    """A judge is missing, died, or saw nothing: a fault of the set-up, not of the package."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Which platforms a judge knows; `as_wechat` are those it sees as a WeChat package."""

    platforms: tuple[str, ...] = PLATFORMS
    as_wechat: tuple[str, ...] = ()
    local: Callable[[Path, Path], Verdict] | None = None
    """A judge that needs no Node process of ours: (package, folder of the checkers) → verdict."""
    alone: bool = False
    """One process for each package: the tool keeps what it has seen in global variables."""


JUDGES = {
    "json": Judge(local=local.json_files),
    "scripts": Judge(),
    "lightningcss": Judge(local=local.lightningcss_sheets),
    "stylelint": Judge(),
    "eslint-wxml": Judge(),
    "typescript": Judge(),
    "mpx": Judge(),
    "mpx-cross": Judge((ALIPAY, DOUYIN)),
    "miniprogram-ci": Judge(as_wechat=(ALIPAY, DOUYIN)),
    "wcc": Judge(as_wechat=(ALIPAY, DOUYIN), local=local.wcc),
    "wcsc": Judge(as_wechat=(ALIPAY, DOUYIN), local=local.wcsc),
    "glass-easel-template": Judge((WECHAT, DOUYIN), as_wechat=(DOUYIN,)),
    "simulate": Judge((WECHAT, DOUYIN), as_wechat=(DOUYIN,), alone=True),
    "glass-easel": Judge((WECHAT,)),
}


def judge(name: str, platform: str, folder: Path) -> list[Finding]:
    """Ask one judge about one package."""
    return judge_all(name, [Package(platform, folder)])[0]


def judge_all(name: str, packages: Sequence[Package]) -> list[list[Finding]]:
    """Ask one judge about many packages; one list of findings each, in their order."""
    cache = cache_folder()
    if not is_installed(cache):
        raise JudgeFailedError("the judges are not installed: run `python tests/oracle/install.py`")
    known = JUDGES[name]
    with tempfile.TemporaryDirectory(prefix="mpgen-oracle-") as made:
        scratch = Path(made)
        seen = [_view(known, each, cache) for each in packages]
        if known.local:
            verdicts = [known.local(each.folder, cache) for each in seen]
        else:
            batches = [[each] for each in seen] if known.alone else [seen]
            verdicts = [v for batch in batches for v in _asked(name, batch, scratch, cache)]
    for package, verdict in zip(packages, verdicts, strict=True):
        if not verdict.files and not verdict.findings:
            raise JudgeFailedError(f"{name} saw no file of {package.folder}")
    return [list(verdict.findings) for verdict in verdicts]


def _view(known: Judge, package: Package, cache: Path) -> Package:
    if package.platform not in known.as_wechat:
        return package
    return Package(WECHAT, _viewed(package.platform, package.folder, cache))


@functools.cache
def _viewed(platform: str, folder: Path, cache: Path) -> Path:
    """Convert a package once for all judges of this run; a package on disk does not change."""
    view = Path(tempfile.mkdtemp(prefix="mpgen-oracle-view-"))
    atexit.register(shutil.rmtree, view, ignore_errors=True)
    if platform == ALIPAY:
        views.from_alipay(folder, view, cache)
    else:
        views.from_douyin(folder, view)
    return view


def _asked(name: str, packages: Sequence[Package], scratch: Path, cache: Path) -> list[Verdict]:
    answer = scratch / "answer.json"
    answer.unlink(missing_ok=True)
    request = {
        "judge": name,
        "packages": [{"platform": p.platform, "folder": str(p.folder)} for p in packages],
        "answer": str(answer),
    }
    modules = str(cache / "node_modules")
    _, printed = run(
        ["node", str(RUNNERS / "main.cjs")],
        scratch,
        json.dumps(request),
        {"NODE_PATH": modules, "MPGEN_ORACLE_MODULES": modules},
    )
    if not answer.exists():
        raise JudgeFailedError(f"{name} gave no answer:\n{printed[-4000:]}")
    return [Verdict.read(each) for each in json.loads(answer.read_text())]
