"""Cold builds of mpgen and of its peers, in turn: `python bench/compare.py --kit KIT`.

KIT is the peers' kit (generators and pinned versions of Taro, uni-app, mpx); without it only mpgen
is measured.  CPU seconds are of the whole process tree, as the kernel accounts them at exit; peaks
are of the largest process.  Prints a Markdown table and writes `bench/results/DATE.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from generate import generate

ROOT = Path(__file__).parent.parent
Row = dict[str, Any]


def main() -> None:
    arguments = _arguments()
    rows: list[Row] = []
    for pages in arguments.pages:
        for _ in range(arguments.runs):
            rows.append(mpgen_build(pages))
            print(rows[-1], flush=True)
            for peer in arguments.peers if arguments.kit else ():
                rows.append(peer_build(arguments.kit, peer, pages))
                print(rows[-1], flush=True)
    rows.append(help_time(arguments.runs))
    print(table(rows))
    out = ROOT / "bench" / "results" / f"{date.today().isoformat()}.json"
    out.write_text(json.dumps({"rows": rows, "runtime": runtime_bytes()}, indent=1) + "\n")


def mpgen_build(pages: int) -> Row:
    """Build the generated shop in a fresh process, without any cache."""
    with tempfile.TemporaryDirectory() as temporary:
        shop, out = Path(temporary) / "shop", Path(temporary) / "out"
        generate(pages, shop)
        command = [sys.executable, "-m", "mpgen", "build", str(shop), "--out", str(out), "-q"]
        cost = measured(command, {"MPGEN_CACHE": str(Path(temporary) / "cache")})
        emitted = sum(len(_pages(target)) for target in out.iterdir()) / 3
        size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    return {"tool": "mpgen", "pages": pages, "emitted": round(emitted), "bytes": size, **cost}


def peer_build(kit: Path, peer: str, pages: int) -> Row:
    """Let the kit build its generated app for three targets, cold."""
    handle, name = tempfile.mkstemp(suffix=".jsonl")
    os.close(handle)
    results = Path(name)
    command = [sys.executable, str(kit / "bench.py"), "build", peer, str(pages)]
    options = ["--targets", "three", "--mode", "cold", "--runs", "1"]
    environment = {**os.environ, "BENCH_RESULTS": str(results)}
    subprocess.run([*command, *options], env=environment, check=True, capture_output=True)
    (row,) = [
        each
        for each in map(json.loads, results.read_text().splitlines())
        if each["kind"] == "build"
    ]
    results.unlink()
    kept = {name: row[name] for name in ("wall", "cpu", "peak_mb")}
    return {"tool": peer, "pages": pages, "emitted": pages, **kept}


def help_time(runs: int) -> Row:
    """Measure `mpgen --help` as a whole process."""
    costs = [measured([sys.executable, "-m", "mpgen", "--help"]) for _ in range(max(runs, 5))]
    return {
        "tool": "mpgen --help",
        "pages": 0,
        "wall": _median(costs, "wall"),
        "cpu": _median(costs, "cpu"),
    }


def measured(command: list[str], more: dict[str, str] | None = None) -> Row:
    """Run a command and answer its wall and CPU seconds and its peak in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    code = (
        "import os,resource,subprocess,sys;"
        "c=subprocess.run(sys.argv[1:],stdout=-3,stderr=-3).returncode;"
        "print(c,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        env={**os.environ, "PYTHONPATH": str(ROOT), **(more or {})},
        capture_output=True,
        text=True,
        check=True,
    )
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    status, peak = map(int, done.stdout.split())
    if status != 0:
        raise RuntimeError(f"exit {status}: {' '.join(command)}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall": round(wall, 3), "cpu": round(cpu, 3), "peak_mb": round(peak / 1024, 1)}


def runtime_bytes() -> Row:
    """Measure the runtime module of the five-line shop on each target, plain and minified."""
    with tempfile.TemporaryDirectory() as temporary:
        shop, out = Path(temporary) / "shop", Path(temporary) / "out"
        generate(0, shop)
        command = [sys.executable, "-m", "mpgen", "build", str(shop), "--out", str(out), "-q"]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        return {target.name: _minified(target / "modules" / "mp.js") for target in out.iterdir()}


def _minified(script: Path) -> dict[str, int]:
    """Minify with terser, by npx of the peers' kit or of the judges."""
    terser = shutil.which("terser")
    done = subprocess.run(
        [
            terser or "npx",
            *(() if terser else ("--yes", "terser@5.51.2")),
            "-c",
            "-m",
            "--",
            script,
        ],
        capture_output=True,
        check=True,
    )
    return {"plain": script.stat().st_size, "minified": len(done.stdout)}


def table(rows: list[Row]) -> str:
    """Print medians, and each tool's CPU against mpgen's on the same number of pages."""
    lines = [
        "| pages | tool | wall s | CPU s | peak MB | CPU against mpgen |",
        "|---|---|---|---|---|---|",
    ]
    for pages in sorted({row["pages"] for row in rows if row["pages"]}):
        own = _median([r for r in rows if (r["tool"], r["pages"]) == ("mpgen", pages)], "cpu")
        for tool in dict.fromkeys(row["tool"] for row in rows if row["pages"] == pages):
            same = [row for row in rows if (row["tool"], row["pages"]) == (tool, pages)]
            wall, cpu, peak = (_median(same, name) for name in ("wall", "cpu", "peak_mb"))
            lines.append(
                f"| {pages} | {tool} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {cpu / own:.1f} |"
            )
    return "\n".join(lines)


def _median(rows: list[Row], name: str) -> float:
    return statistics.median(row[name] for row in rows)


def _pages(target: Path) -> list[str]:
    app = json.loads((target / "app.json").read_text())
    inside = [page for package in app.get("subPackages", ()) for page in package["pages"]]
    return [*app["pages"], *inside]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=re.sub(r"\s+", " ", __doc__ or ""))
    parser.add_argument("--kit", type=Path, help="folder of the peers' kit")
    parser.add_argument("--peers", nargs="*", default=["uniapp", "mpx"])
    parser.add_argument("--pages", nargs="*", type=int, default=[8, 40, 160])
    parser.add_argument("--runs", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()
