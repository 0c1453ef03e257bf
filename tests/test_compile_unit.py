"""A unit's files: what they name, what they call, and that foreign parsers take them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from test_golden import CASES, SOURCES
from unit_case import compiled, texts_of, unit_of

from mpgen.compile import compile_runtime
from mpgen.ir.expression import Literal
from mpgen.ir.node import Attribute, Element, Interpolation, Text
from mpgen.ir.project import Variants
from mpgen.ir.target import Target

CHECK = """
const { Script } = require('vm');
for (const filename of process.argv.slice(1)) {
  const text = require('fs').readFileSync(filename, 'utf8');
  try {
    new Script(text.replace(/^export default/m, 'module.exports ='), { filename });
  } catch (fault) {
    console.error(filename, fault.message);
    process.exitCode = 1;
  }
}
"""
"""What `node --check` does, for many files in one process; one dialect exports as modules do."""

PAGE = "kind: page\nabout: A page.\n"


def test_emitted_scripts_are_javascript(targets: Mapping[str, Target], tmp_path: Path) -> None:
    node = shutil.which("node")
    assert node is not None, "node is needed to judge emitted scripts"
    paths = []
    for case in CASES:
        sources = {path.name: path.read_text() for path in case.iterdir() if path.name in SOURCES}
        unit = unit_of(case.name, sources)
        for name, target in targets.items():
            files = target.tables.files
            texts = texts_of(compiled(unit, target))
            for extension in {files.script, files.view_script} & texts.keys():
                path = tmp_path / f"{len(paths)}-{name}{extension}"
                path.write_text(texts[extension])
                paths.append(path)
    done = subprocess.run([node, "-e", CHECK, *paths], capture_output=True, text=True, check=False)
    assert len(paths) > len(CASES)
    assert done.returncode == 0, done.stderr


def test_a_unit_names_the_units_that_it_needs(targets: Mapping[str, Target]) -> None:
    unit = unit_of(
        "home",
        {
            "component.yaml": PAGE + 'data: {picture: "@asset/a.png"}\n',
            "template.html": (
                '<price fen="{{format.price(1)}}"/><image src="@icon/cart/primary"/>\n'
            ),
            "script.js": "const cart = require('@module/cart');\n\n"
            "module.exports = { load() { mp.toast(cart.count()); } };\n",
        },
    )
    for target in targets.values():
        made = compiled(unit, target)
        assert made.needs() == (
            "asset/a.png",
            "component/price",
            "icon/cart/primary",
            "module/cart",
            "module/mp",
            "view/format",
        )
        assert "toast" in made.operations


def test_a_hook_without_parameter_needs_no_prologue(targets: Mapping[str, Target]) -> None:
    script = "module.exports = { load() { this.x = 1; } };\n"
    unit = unit_of("home", {"component.yaml": PAGE, "script.js": script})
    for target in targets.values():
        assert compiled(unit, target).operations == ()


def test_a_generated_view_script_lies_beside_its_unit(targets: Mapping[str, Target]) -> None:
    unit = unit_of("home", {"template.html": "<view>{{(a + b) * c}}</view>\n"})
    for target in targets.values():
        made = compiled(unit, target)
        has_script = target.tables.files.view_script in {each.extension for each in made.files}
        assert has_script is not target.tables.markup.parentheses
        assert ("component/home" in made.needs()) is has_script


def test_a_name_of_the_template_is_not_taken_by_the_view_script(
    targets: Mapping[str, Target],
) -> None:
    unit = unit_of("home", {"template.html": "<view>{{(view + b) * c}} {{'a\"'}}</view>\n"})
    for target in targets.values():
        text = texts_of(compiled(unit, target))[target.tables.files.markup]
        assert "view2." in text


def test_every_runtime_function_can_be_emitted(targets: Mapping[str, Target]) -> None:
    for target in targets.values():
        for name in ("open", "toast", "request"):
            made = compile_runtime((name,), target)
            assert f"module.exports = {{ {name} }};" in texts_of(made)[target.tables.files.script]


def test_no_emitted_text_holds_private_characters(targets: Mapping[str, Target]) -> None:
    unit = unit_of("home", {"component.yaml": PAGE})
    script = replace(unit.script.default, text="// \ue004\nmodule.exports = {};\n")
    texts = (Text("\ue002"), Interpolation(Literal("\ue003")))
    label = Attribute("label", ("\ue005",))
    unit = replace(
        unit,
        template=Variants((Element("view", (label,), children=texts),), {}),
        script=Variants(script, {}),
        data=Variants({"a": "\ue001"}, {}),
    )
    for target in targets.values():
        for text in texts_of(compiled(unit, target)).values():
            assert not [each for each in text if "\ue000" <= each <= "\uf8ff"]
