"""What reading a run-time expression can say, one function each."""

from __future__ import annotations

from mpgen.ir.diagnostic import Diagnostic, error
from mpgen.ir.source import Span


def expression_expected(span: Span, found: str) -> Diagnostic:
    """A value is missing in an expression.

    Why: an operator, a parenthesis or the expression itself has nothing to work on.
    What to do: write a path, a text in single quotes, a number, or a parenthesised expression.
    """
    what = f"`{found}`" if found else "the end"
    return error("expression-expected", span, f"a value is expected here, not {what}")


def expression_not_finished(span: Span, expected: str) -> Diagnostic:
    """A bracket, a parenthesis or the second half of `? :` is missing.

    Why: the expression cannot be understood without it.
    What to do: add the character that the message names.
    """
    return error("expression-not-finished", span, f"`{expected}` is missing here")


def expression_goes_on(span: Span, found: str) -> Diagnostic:
    """Something follows an expression that is already complete.

    Why: one expression stands between `{{` and `}}`; two values need an operator between them.
    What to do: take the rest away or write the operator that is missing.
    """
    return error(
        "expression-goes-on",
        span,
        f"the expression is complete before `{found}`",
        hint="is an operator missing?",
    )


def expression_too_long(span: Span, limit: int) -> Diagnostic:
    """An expression has more parts than templates can reasonably hold.

    Why: every target evaluates it on each update, and nobody can read it.
    What to do: compute the value in the script and show a data field, or write a view helper.
    """
    return error(
        "expression-too-long",
        span,
        f"an expression has at most {limit} parts",
        hint="compute the value in the script or in a view helper",
    )


def loose_comparison(span: Span, operator: str) -> Diagnostic:
    """`==` or `!=` is used in an expression.

    Why: loose comparison converts its operands, and the targets do not agree on how.
    What to do: write `===` or `!==`.
    """
    return error(
        "loose-comparison",
        span,
        f"`{operator}` is not part of the expression language",
        hint=f"write `{operator}=`",
    )


def assignment_in_expression(span: Span, operator: str) -> Diagnostic:
    """An expression assigns a value.

    Why: templates only show data; no target runs an assignment in them.
    What to do: write `===` to compare, or change the data in a method with `this.setData`.
    """
    return error(
        "assignment-in-expression",
        span,
        f"`{operator}` assigns, and templates cannot",
        hint="write `===` to compare; change data in a method",
    )


def arrow_function_in_expression(span: Span) -> Diagnostic:
    """An expression holds an arrow function.

    Why: no target runs functions that are written in a template.
    What to do: name a method in `on:…`, or write a view helper.
    """
    return error(
        "arrow-function-in-expression",
        span,
        "functions cannot be written in templates",
        hint="write a method and name it, or a view helper",
    )


def template_literal_in_expression(span: Span) -> Diagnostic:
    """An expression holds a text in backquotes.

    Why: no target runs template literals in its markup.
    What to do: join with `+`, or write `text {{value}} text` in the attribute itself.
    """
    return error(
        "template-literal-in-expression",
        span,
        "texts in backquotes are not part of the expression language",
        hint="join with `+`, as in `'¥' + price`",
    )


def optional_chaining_in_expression(span: Span) -> Diagnostic:
    """An expression uses `?.`.

    Why: no target runs it in templates; a path over a missing value is simply empty there.
    What to do: write `.`, or `a && a.b` where the result is compared.
    """
    return error(
        "optional-chaining-in-expression",
        span,
        "`?.` is not part of the expression language",
        hint="write `.`; a path over a missing value shows nothing",
    )


def nullish_in_expression(span: Span) -> Diagnostic:
    """An expression uses `??`.

    Why: no target runs it in templates.
    What to do: write `||`, or `a === null ? b : a` when 0 and '' count as values.
    """
    return error(
        "nullish-in-expression",
        span,
        "`??` is not part of the expression language",
        hint="write `||`",
    )


def object_in_expression(span: Span) -> Diagnostic:
    """An expression holds an object literal, or `{{{` starts one.

    Why: not every target takes objects that are written in a template.
    What to do: put the object into the component's data and name it.
    """
    return error(
        "object-in-expression",
        span,
        "objects cannot be written in templates",
        hint="put it into the component's data and name it",
    )


def list_in_expression(span: Span) -> Diagnostic:
    """An expression holds a list literal.

    Why: lists that are written in a template are new on every update and not known everywhere.
    What to do: put the list into the component's data and name it.
    """
    return error(
        "list-in-expression",
        span,
        "lists cannot be written in templates",
        hint="put it into the component's data and name it",
    )


def double_quotes_in_expression(span: Span) -> Diagnostic:
    """A text in an expression stands in double quotes.

    Why: double quotes end the attribute around it; one way of writing keeps templates alike.
    What to do: use single quotes.
    """
    return error(
        "double-quotes-in-expression",
        span,
        "texts in expressions stand in single quotes",
        hint="write `'…'`",
    )


def unclosed_text_in_expression(span: Span) -> Diagnostic:
    """A text in an expression has no closing quote.

    Why: the rest of the expression would be read as text.
    What to do: close it with `'`; a quote inside is written `\\'`.
    """
    return error("unclosed-text-in-expression", span, "this text has no closing `'`")


def unknown_escape(span: Span, written: str) -> Diagnostic:
    """A backslash in a text is followed by a character that it does not go with.

    Why: the targets would each show something else.
    What to do: `\\'`, `\\\\`, `\\n`, `\\t` and `\\uXXXX` are known.
    """
    return error(
        "unknown-escape",
        span,
        f"`{written}` is not a known escape",
        hint="known are \\' \\\\ \\n \\t and \\uXXXX",
    )


def number_form(span: Span, written: str) -> Diagnostic:
    """A number is written with an exponent, a unit or a prefix.

    Why: the targets do not agree on such forms (`1e3`, `0x10`, `12rpx`).
    What to do: write plain digits, with a decimal point if needed.
    """
    return error(
        "number-form",
        span,
        f"`{written}` is not a number of the expression language",
        hint="write plain digits such as `12` or `1.5`",
    )


def call_in_expression(span: Span, called: str) -> Diagnostic:
    """An expression calls a function or a method of a value.

    Why: targets run only view-script calls in templates, written `MODULE.function(…)`.
    What to do: write a view helper (`kind: view`), or compute the value in the script.
    """
    return error(
        "call-in-expression",
        span,
        f"`{called}` cannot be called in a template",
        hint="only view helpers can, as in `format.price(fen)`",
    )


def word_in_expression(span: Span, word: str) -> Diagnostic:
    """A reserved word of JavaScript stands in an expression.

    Why: `typeof`, `in`, `new`, `this`, `undefined` and the like are not understood by every target.
    What to do: compute the value in the script and show a data field.
    """
    return error(
        "word-in-expression",
        span,
        f"`{word}` is not part of the expression language",
        hint="compute the value in the script",
    )


def unknown_operator(span: Span, operator: str) -> Diagnostic:
    """An expression uses a character or an operator outside the language.

    Why: expressions are the part of JavaScript that every target runs.
    What to do: use `+ - * / %`, `=== !== < > <= >=`, `&& || !` and `? :`.
    """
    return error(
        "unknown-operator",
        span,
        f"`{operator}` is not part of the expression language",
        hint="known are + - * / % === !== < > <= >= && || ! and ? :",
    )
