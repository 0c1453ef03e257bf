"""Run a foreign program, and leave nothing of it behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

SECONDS = 240


def run(
    command: Sequence[str],
    folder: Path,
    stdin: str = "",
    environment: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Run a program in a folder: its exit code, and what it printed on both streams.

    It gets a process group of its own, which is ended when it has: some judges fork.
    """
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "MPGEN_ORACLE_SCRATCH": str(folder), **(environment or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    ) as process:
        try:
            printed, _ = process.communicate(stdin, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return 1, f"{command[0]} took more than {SECONDS} seconds"
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, printed
