"""Make a spec of 50 MB."""

from pathlib import Path

with Path("shop.yaml").open("a") as spec:
    spec.write("# " + "x" * 50_000_000)
