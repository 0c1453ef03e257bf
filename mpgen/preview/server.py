"""The phones over HTTP on loopback: simulator, platform tables, and the packages of the moment.

An edge module: it reads the simulator's own files from disk and answers the browser.  It knows
nothing of shops; whoever builds puts packages in with `show`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from mpgen.preview.bundle import Phone, content_type
from mpgen.tree import packaged

_PATIENCE = 20.0
"""Seconds that a browser's question for news stays open."""

_PAGES = Path(__file__).parent / "phone"


class Server:
    """Serves the phones until it is closed; `url` is where the browser goes."""

    def __init__(self, targets: Path | None = None, port: int = 0) -> None:
        """Listen on loopback; port 0 is a free one.  `targets` holds the platforms' tables."""
        self._news = threading.Condition()
        self._phones: Mapping[str, Phone] = {}
        self._said = ""
        self._number = 0
        self._targets = targets or packaged("targets")
        self._http = ThreadingHTTPServer(("127.0.0.1", port), self._handler())
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}/"
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)
        self._thread.start()

    def show(self, phones: Mapping[str, Phone], said: str = "") -> None:
        """Replace packages; a target that is left out keeps its last one.  `said` is shown."""
        with self._news:
            self._phones = {**self._phones, **phones}
            self._said = said
            self._number += 1
            self._news.notify_all()

    def close(self) -> None:
        """Stop answering."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, address: str) -> tuple[bytes, str] | None:
        """Answer an address with content and type; None if there is nothing."""
        parts = urlsplit(address)
        path = unquote(parts.path)
        match path.strip("/").split("/"):
            case [""]:
                return _file(_PAGES / "phones.html")
            case ["news"]:
                since = parse_qs(parts.query).get("since", ["0"])[0]
                return self._wait(int(since)), "application/json"
            case ["simulator", name]:
                return _file(_PAGES / name)
            case ["targets", name, "simulator.js"]:
                return _file(self._targets / name / "simulator.js")
            case ["packages", *rest]:
                return self._package(*rest)
        return None

    def _package(self, name: str, *rest: str) -> tuple[bytes, str] | None:
        """Answer `NAME.json` with a package's texts, and `NAME/VERSION/PATH` with a file."""
        phone = self._phones.get(name.removesuffix(".json"))
        if phone is None:
            return None
        if not rest:
            return phone.document(), "application/json"
        content = phone.files.get("/".join(rest[1:]))
        return None if content is None else (content, content_type(rest[-1]))

    def _wait(self, since: int) -> bytes:
        """Answer as soon as there is something newer than `since`, or after a while."""
        with self._news:
            self._news.wait_for(lambda: self._number > since, _PATIENCE)
            versions = {name: phone.version() for name, phone in self._phones.items()}
            value = {"number": self._number, "versions": versions, "said": self._said}
        return json.dumps(value, ensure_ascii=False).encode()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        answer = self.answer

        class Handler(BaseHTTPRequestHandler):
            """One request; only GET, never cached."""

            def do_GET(self) -> None:
                found = answer(self.path)
                content, kind = found or (b"not found", "text/plain")
                self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Cache-Control", "no-store")
                # A browser that has gone to another page does not read on.
                with suppress(ConnectionError):
                    self.end_headers()
                    self.wfile.write(content)

            def log_message(self, format: str, *arguments: object) -> None:
                """Keep the terminal for what the shop's author must know."""

        return Handler


def _file(place: Path) -> tuple[bytes, str] | None:
    """Read one of the simulator's files; names come apart at `/`, so none leads out."""
    if place.name in {"", ".", ".."} or not place.is_file():
        return None
    return place.read_bytes(), content_type(place.name)
