"""The commands of `mpgen`; each imports what it needs in its body, so that `--help` is quick."""
