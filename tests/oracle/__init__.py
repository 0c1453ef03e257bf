"""Checkers that others wrote, run over emitted packages."""
