"""Install the pinned checkers into a cache folder: `python tests/oracle/install.py`.

The folder's name holds the digest of the lockfile, so a changed pin is a new installation and an
old one stays usable.  Safe to run twice and by several processes at once: one installs, under a
lock, into a folder beside the final one, which is then renamed.  No package's install script runs.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
MANIFESTS = ("package.json", "package-lock.json")
OPTIONS = ("--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund")
BINARIES = "node_modules/miniprogram-compiler/bin"


def cache_folder() -> Path:
    """Where the checkers are, or will be, installed."""
    if chosen := os.environ.get("MPGEN_ORACLE_CACHE"):
        return Path(chosen)
    state = hashlib.sha256()
    for name in MANIFESTS:
        state.update((HERE / name).read_bytes())
    return Path.home() / ".cache/mpgen" / f"oracle-{state.hexdigest()[:12]}"


def is_installed(cache: Path) -> bool:
    """Tell whether the cache holds exactly the packages of this lockfile."""
    pairs = ((HERE / name, cache / name) for name in MANIFESTS)
    return (cache / "node_modules").is_dir() and all(
        theirs.is_file() and ours.read_bytes() == theirs.read_bytes() for ours, theirs in pairs
    )


def install(cache: Path) -> None:
    """Install the checkers into the cache folder unless they are there."""
    cache.parent.mkdir(parents=True, exist_ok=True)
    with (cache.parent / f"{cache.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_installed(cache):
            print(f"judges: already in {cache}", flush=True)
            return
        made = Path(tempfile.mkdtemp(prefix=f"{cache.name}-", dir=cache.parent))
        try:
            _fill(made)
            shutil.rmtree(cache, ignore_errors=True)
            made.rename(cache)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    print(f"judges: installed in {cache}", flush=True)


def _fill(folder: Path) -> None:
    for name in MANIFESTS:
        shutil.copy(HERE / name, folder / name)
    print("judges: about 500 MB, a minute or two …", flush=True)
    if _npm("ci", folder) != 0:
        print("judges: `npm ci` refused, trying `npm install` with the same pins", flush=True)
        if _npm("install", folder) != 0:
            raise SystemExit("judges: npm could not install the checkers (see above)")
        shutil.copy(HERE / "package-lock.json", folder / "package-lock.json")
    # Without install scripts nobody marks the vendor's compilers as programs.
    for binary in (folder / BINARIES).glob("*/*"):
        binary.chmod(0o755)


def _npm(command: str, folder: Path) -> int:
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("judges: Node.js 20 or newer with npm is needed (https://nodejs.org)")
    return subprocess.run([npm, command, *OPTIONS], cwd=folder, check=False).returncode


if __name__ == "__main__":
    install(cache_folder())
    sys.exit(0)
