"""Wait for changes below some folders.

An edge module over watchdog.  Out: one turn per burst of changes; which file changed does not
matter, because a build finds that out by content.
"""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_CALM = 0.03
"""Seconds without a change that end a burst; editors write a file in several steps."""

_READING = {"opened", "closed_no_write"}


def changes(folders: Sequence[Path], ignored: Path) -> Iterator[None]:
    """Yield after each burst of changes, for ever; what lies in `ignored` does not count."""
    told: queue.SimpleQueue[None] = queue.SimpleQueue()
    observer = Observer()
    for folder in folders:
        observer.schedule(_Teller(told, ignored.resolve()), str(folder.resolve()), recursive=True)
    observer.start()
    try:
        while True:
            told.get()
            _settle(told)
            yield
    finally:
        observer.stop()
        observer.join()


def _settle(told: queue.SimpleQueue[None]) -> None:
    """Take everything that belongs to the same burst."""
    try:
        while True:
            told.get(timeout=_CALM)
    except queue.Empty:
        return


class _Teller(FileSystemEventHandler):
    """Passes on that something was written, moved or removed."""

    def __init__(self, told: queue.SimpleQueue[None], ignored: Path) -> None:
        self._told = told
        self._ignored = ignored

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Hear of a change; reading a file is none."""
        place = Path(str(event.src_path))
        is_output = place == self._ignored or self._ignored in place.parents
        if event.event_type not in _READING and not event.is_directory and not is_output:
            self._told.put(None)
