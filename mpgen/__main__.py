"""`python -m mpgen` and the `mpgen` script."""

from __future__ import annotations

import sys

from mpgen import cli


def main() -> None:
    """Run the command line."""
    sys.exit(cli.main())


if __name__ == "__main__":
    main()
