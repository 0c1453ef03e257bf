"""mpgen compiles one shop spec into native mini-programs."""

__version__ = "0.1.0"
