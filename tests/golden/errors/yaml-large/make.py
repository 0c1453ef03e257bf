"""Make a spec that is larger than any shop's."""

from pathlib import Path

with Path("shop.yaml").open("a") as spec:
    spec.write("# " + "x" * 11_000_000)
