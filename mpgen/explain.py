"""The pages of `mpgen explain`: every finding's code with its docstring.

One code is one function of a `messages` module, named like the code; there is no list to keep.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import FunctionType

import mpgen


def pages() -> Mapping[str, str]:
    """Map every code to its page, sorted by code."""
    found = (
        (name.replace("_", "-"), inspect.getdoc(function) or "")
        for module in _modules()
        for name, function in vars(import_module(module)).items()
        if _is_message(name, function, module)
    )
    return dict(sorted(found))


def _modules() -> Iterator[str]:
    """Name the modules whose name begins with `messages`."""
    for each in pkgutil.walk_packages(mpgen.__path__, "mpgen."):
        if each.name.rpartition(".")[2].startswith("messages"):
            yield each.name


def _is_message(name: str, value: object, module: str) -> bool:
    """Recognize a public function of the module itself that makes one finding."""
    return (
        isinstance(value, FunctionType)
        and value.__module__ == module
        and not name.startswith("_")
        and value.__annotations__.get("return") == "Diagnostic"
    )
