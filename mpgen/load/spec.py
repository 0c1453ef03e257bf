"""The shop's spec file and its includes → a `Spec`, and where everything in it was written."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from mpgen.ir.diagnostic import Diagnostic, Diagnostics, has_errors
from mpgen.ir.project import Path
from mpgen.ir.source import Span, Tree
from mpgen.ir.spec import Spec, walk
from mpgen.ir.spec.names import TargetName
from mpgen.load.decode import decode
from mpgen.load.include import read_yaml
from mpgen.load.messages_spec import no_spec, unknown_target
from mpgen.load.secrets import find_secrets


@dataclass(frozen=True, slots=True)
class LoadedSpec:
    """A spec, the span of each path in it, and the texts of the files that were read.

    `spec` is None where something is wrong; the texts are there all the same, for code frames.
    """

    spec: Spec | None
    where: Mapping[Path, Span]
    texts: Mapping[str, str]


def load_spec(
    tree: Tree, entry: str, targets: Collection[str] | None = None
) -> tuple[LoadedSpec, Diagnostics]:
    """Read the spec of a shop's folder; all mistakes are told in one run.

    `targets` are the platforms that can be built for, None = any name is taken.
    """
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
    if decoded.model is not None and targets is not None:
        said = (*said, *_unknown_targets(decoded.model, decoded.where, targets))
    spec = None if has_errors(said) else decoded.model
    return LoadedSpec(spec, decoded.where, reading.texts), said


def _unknown_targets(
    spec: Spec, where: Mapping[Path, Span], known: Collection[str]
) -> Iterator[Diagnostic]:
    """Find names of platforms that do not exist, wherever one may stand."""
    keys = ((("targets", name), name) for name in spec.targets)
    inner = ((path, name) for path, name in walk(spec) if isinstance(name, TargetName))
    for path, name in (*keys, *inner):
        if name not in known:
            near = get_close_matches(name, list(known), 1, 0.5)
            span = where.get(path, where.get(path[:-1]))
            yield unknown_target(span, name, sorted(known), near[0] if near else None)
