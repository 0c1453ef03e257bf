"""The command line: commands, exit codes, and what happens to mistakes and bugs."""

from __future__ import annotations

import sys
import traceback

import click

from mpgen import __version__
from mpgen.commands.explain import explain
from mpgen.commands.init import init
from mpgen.commands.preview import preview
from mpgen.commands.schema import schema
from mpgen.commands.shop import build, check
from mpgen.commands.targets import targets

_USAGE, _BUG, _INTERRUPTED = 2, 70, 130
_ISSUES = "https://github.com/mpgen/mpgen/issues"


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="mpgen")
def cli() -> None:
    """Compile one YAML shop spec into native mini-program packages."""


for command in (init, build, check, preview, explain, schema, targets):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        cli.main(given, prog_name="mpgen", standalone_mode=False)
    except click.ClickException as mistake:
        return _refuse(mistake, given)
    except (click.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; keep Python from flushing to it again.
        sys.stdout = None
        return 0
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except Exception:
        return _own_up(given)
    return 0


def _refuse(mistake: click.ClickException, given: list[str]) -> int:
    """Say what is wrong with the arguments; under --json stdout is a document here, too."""
    if "--json" in given:
        _print_error(_USAGE, mistake.format_message())
    else:
        mistake.show()
    return _USAGE


def _own_up(given: list[str]) -> int:
    """Say that mpgen is wrong and not the shop; the traceback is for those who ask for it."""
    trace = traceback.format_exc()
    last = trace.rstrip().splitlines()[-1]
    if "--json" in given:
        _print_error(_BUG, f"this is a bug in mpgen: {last}")
    click.echo(f"this is a bug in mpgen, please report it: {_ISSUES}\n  {last}", err=True)
    if {"-v", "--verbose"} & set(given):
        click.echo(trace, err=True)
    else:
        click.echo("  run again with -v for the traceback", err=True)
    return _BUG


def _print_error(code: int, message: str) -> None:
    from mpgen.report.document import document  # noqa: PLC0415 (`--help` is quick)

    click.echo(document(code, {"error": message}), nl=False)
