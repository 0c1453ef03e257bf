"""The shop's spec file and its includes → a `Spec`, and where everything in it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mpgen.ir.diagnostic import Diagnostics, has_errors
from mpgen.ir.project import Path
from mpgen.ir.source import Span, Tree
from mpgen.ir.spec import Spec
from mpgen.load.decode import decode
from mpgen.load.include import read_yaml
from mpgen.load.messages_spec import no_spec
from mpgen.load.secrets import find_secrets


@dataclass(frozen=True, slots=True)
class LoadedSpec:
    """A spec, the span of each path in it, and the texts of the files that were read.

    `spec` is None where something is wrong; the texts are there all the same, for code frames.
    """

    spec: Spec | None
    where: Mapping[Path, Span]
    texts: Mapping[str, str]


def load_spec(tree: Tree, entry: str) -> tuple[LoadedSpec, Diagnostics]:
    """Read the spec of a shop's folder; all mistakes are told in one run."""
    if entry not in tree:
        return LoadedSpec(None, {}, {}), (no_spec(entry),)
    reading = read_yaml(tree, entry)
    if reading.value is None:
        return LoadedSpec(None, {}, reading.texts), reading.diagnostics
    secrets = tuple(find_secrets(reading.value))
    decoded = decode(reading.value, Spec)
    told = {each.span for each in secrets}
    said = tuple(each for each in decoded.diagnostics if each.span not in told)
    said = (*reading.diagnostics, *secrets, *said)
    spec = None if has_errors(said) else decoded.model
    return LoadedSpec(spec, decoded.where, reading.texts), said
