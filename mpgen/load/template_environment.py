"""The Jinja2 environments of the build-time layer: delimiters, filters, sandbox, bounds.

Two of them: markup escapes what it prints, so that a shop's text can never become a tag; styles and
scripts print as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import CodeType
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateNotFound,
    pass_eval_context,
)
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.nodes import EvalContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from mpgen.ir.component import Source
from mpgen.ir.source import Json
from mpgen.load.script_literal import script_literal
from mpgen.load.template_marks import Marked, mark

MOST_STEPS = 100_000
"""How many items the `range` loops of one template may have together with each other."""

MOST_REPEATED = 10_000
"""How long a text or list may become by `*`."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2's sandbox, with bounds on what one operator can make."""

    intercepted_binops = frozenset(["*", "**"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse results that no page needs."""
        if operator == "**":
            raise SecurityError("`**` is not available")
        for many, times in ((left, right), (right, left)):
            is_long = isinstance(many, str | list | tuple) and isinstance(times, int)
            if is_long and len(many) * times > MOST_REPEATED:
                raise SecurityError("the repeated text is too long")
        return super().call_binop(context, operator, left, right)


def bounded_range() -> Callable[..., range]:
    """Make a `range` whose calls share one budget, so loops inside loops end as well."""
    left = MOST_STEPS

    def steps(*bounds: int) -> range:
        nonlocal left
        found = range(*bounds)
        left -= len(found)
        if left < 0:
            raise SecurityError(f"loops over `range` have more than {MOST_STEPS:,} steps")
        return found

    return steps


@pass_eval_context
def json_filter(context: EvalContext, value: Json) -> str:
    """Print data as a script literal; in markup it stands inside attributes and mustaches."""
    literal = script_literal(value)
    if not context.autoescape:
        return literal
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        literal = literal.replace(character, entity)
    return Markup(literal)  # escaped above, except for the quotes of texts


def yuan_filter(fen: object) -> str:
    """Print fen as yuan with two decimals."""
    if not isinstance(fen, int) or isinstance(fen, bool):
        raise TemplateRuntimeError(f"`yuan` takes a price in fen, not {fen!r}")
    sign, amount = ("-", -fen) if fen < 0 else ("", fen)
    return f"{sign}{amount // 100}.{amount % 100:02d}"


def _environment(autoescape: bool) -> Environment:
    environment = Sandbox(
        block_start_string="[%",
        block_end_string="%]",
        variable_start_string="[[",
        variable_end_string="]]",
        comment_start_string="[#",
        comment_end_string="#]",
        undefined=StrictUndefined,
        autoescape=autoescape,
        keep_trailing_newline=True,
    )
    environment.filters["json"] = json_filter
    environment.filters["yuan"] = yuan_filter
    return environment


MARKUP = _environment(True)
PLAIN = _environment(False)


@lru_cache(maxsize=1024)
def compiled(text: str, file: str, file_number: int, is_markup: bool) -> tuple[CodeType, Marked]:
    """Mark and compile a template, once for each text; raises what Jinja2 raises."""
    environment = MARKUP if is_markup else PLAIN
    marked = mark(environment, text, file_number)
    return environment.compile(marked.text, file, file), marked


class Fragments(BaseLoader):
    """Finds included fragments, `@parts/NAME`, among the library's; nothing else is found."""

    def __init__(self, fragments: Mapping[str, Source], is_markup: bool) -> None:
        """Keep the fragments; their file numbers follow that of the template, in their order."""
        self.fragments = fragments
        self.is_markup = is_markup

    def load(self, environment: Environment, name: str, globals: Any = None) -> Template:
        """Answer the compiled fragment."""
        key = f"fragments/{name.removeprefix('@parts/')}"
        if not name.startswith("@parts/") or key not in self.fragments:
            raise TemplateNotFound(name)
        source, number = self.fragments[key], 1 + list(self.fragments).index(key)
        code, _ = compiled(source.text, source.path, number, self.is_markup)
        return Template.from_code(environment, code, globals or {}, None)
