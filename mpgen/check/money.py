"""Money as merchants write it, for messages."""

from __future__ import annotations


def yuan(fen: int) -> str:
    """Print fen as merchants write them."""
    return f"{fen // 100}.{fen % 100:02d}"
