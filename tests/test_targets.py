"""Every folder of targets/ keeps the contract, and a made-up one needs no line of mpgen/."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import jinja2
import pytest

from mpgen.ir.element import ELEMENTS
from mpgen.ir.node import Attribute, Element, Listener
from mpgen.ir.target import Target
from mpgen.load.target import load_targets, runtime_functions
from tests.made_up_target import NAME, TARGETS, load, made_up_target, runtime_module

NAMES = sorted(folder.name for folder in TARGETS.iterdir() if folder.is_dir())


@pytest.mark.parametrize("name", NAMES)
def test_every_neutral_element_is_answered_for(name: str) -> None:
    assert set(load()[name].tables.markup.elements) == set(ELEMENTS)


@pytest.mark.parametrize("name", NAMES)
def test_every_limit_says_where_it_was_read_and_when(name: str) -> None:
    for limit in load()[name].tables.limits.values():
        assert limit.source
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", limit.checked)


@pytest.mark.parametrize("name", NAMES)
def test_what_the_tables_call_is_in_the_runtime(name: str) -> None:
    target = load()[name]
    script = target.tables.script
    texts = [script.emit, script.emit_detail, *script.prologues.values(), *script.forwards.values()]
    called = set(re.findall(r"\bmp\.(\w+)\(", " ".join(texts)))
    assert called == set(runtime_functions(target.tables))


WRAPPED = {
    "about": "The price of a SKU",
    "preamble": "const mp = require('../../mp');",
    "props": [{"name": "fen", "type": "Number", "value": "0"}],
    "data": "{\n    open: false,\n  }",
    "hooks": [{"name": "attached", "text": "attached() {}"}],
    "watch": [{"name": "fen", "text": "fen(value) {}"}],
    "methods": [{"name": "choose", "text": "choose(event) {\n  mp.back();\n}"}],
    "named_slots": True,
}


def wrapped(target: Target, kind: str, names: dict[str, object]) -> str:
    environment = jinja2.Environment(
        variable_start_string="[[",
        variable_end_string="]]",
        block_start_string="[%",
        block_end_string="%]",
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,
    )
    return environment.from_string(target.wrappers[kind]).render(names)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["app", "page", "component"])
def test_a_wrapper_makes_a_script_without_empty_parts(name: str, kind: str, tmp_path: Path) -> None:
    target = load()[name]
    empty = {key: type(value)() for key, value in WRAPPED.items()}
    for number, names in enumerate((WRAPPED, empty)):
        file = tmp_path / f"{number}.js"
        file.write_text(wrapped(target, kind, names))
        subprocess.run(["node", "--check", str(file)], check=True, capture_output=True)
    bare = wrapped(target, kind, empty)
    assert "{},\n" not in bare
    assert "methods" not in bare


def test_a_component_reads_as_written_by_hand() -> None:
    assert wrapped(load()["alipay"], "component", WRAPPED) == (
        "// The price of a SKU\n"
        "const mp = require('../../mp');\n\n"
        "Component({\n"
        "  options: { virtualHost: false, observers: true, lifetimes: true },\n"
        "  props: {\n    fen: 0,\n  },\n"
        "  data: {\n    open: false,\n  },\n"
        "  observers: {\n    fen(value) {},\n  },\n"
        "  lifetimes: {\n    attached() {},\n  },\n"
        "  methods: {\n    choose(event) {\n      mp.back();\n    },\n  },\n"
        "});\n"
    )


def test_a_phone_button_asks_for_its_scope_and_hears_refusal() -> None:
    target = load()["alipay"]
    assert target.adapter is not None
    button = Element(
        "button",
        (Attribute("open-type", ("getAuthorize",)),),
        (Listener("getAuthorize", "bind"),),
    )
    lowered = target.adapter.lower(button, target)
    assert isinstance(lowered, Element)
    assert lowered.attribute("scope") == Attribute("scope", ("phoneNumber",))
    assert [each.event for each in lowered.listeners] == ["getAuthorize", "error"]
    plain = Element("button", (Attribute("open-type", ("share",)),))
    assert target.adapter.lower(plain, target) == plain


def test_window_colours_follow_dark_mode_through_theme_variables() -> None:
    target = load()["wechat"]
    assert target.adapter is not None
    data = {"pages": [], "window": {"navigationBarTitleText": "茶", "backgroundColor": "#fff"}}
    themed = target.adapter.manifest("app.json", data, target)
    assert themed == {
        "pages": [],
        "window": {"navigationBarTitleText": "茶", "backgroundColor": "@pageBackground"},
    }
    tokens = {
        "light": dict.fromkeys(
            ("color-surface", "color-page", "color-muted", "color-primary"), "#fff"
        ),
        "dark": {},
    }
    environment = jinja2.Environment(
        variable_start_string="[[",
        variable_end_string="]]",
        block_start_string="[%",
        block_end_string="%]",
        undefined=jinja2.StrictUndefined,
        autoescape=False,
    )
    environment.filters["json"] = json.dumps
    theme = json.loads(environment.from_string(target.skeleton["theme.json"]).render(tokens=tokens))
    assert theme["light"].keys() == theme["dark"].keys()
    variables = {"@barBackground", "@pageBackground"}
    assert variables <= {f"@{each}" for each in theme["light"]}


def test_a_made_up_platform_loads_from_its_folder(tmp_path: Path) -> None:
    targets = load(made_up_target(tmp_path))
    assert sorted(targets) == sorted([*NAMES, NAME])
    tables = targets[NAME].tables
    assert tables.markup.directives["if"] == "q:if"
    assert tables.files.markup == ".qml"
    assert "wx." not in runtime_module(targets[NAME])


def broken(path: str, old: str, new: str) -> list[tuple[str, str, str]]:
    """Load with one text replaced; answers code, file and the text at the span of each finding."""
    tree = {
        file.relative_to(TARGETS).as_posix(): file.read_bytes()
        for file in TARGETS.rglob("*")
        if file.is_file()
    }
    text = tree[path].decode()
    assert old in text
    tree[path] = text.replace(old, new, 1).encode()
    _, said = load_targets(tree)
    found = []
    for each in said:
        assert each.span is not None
        whole = tree.get(each.span.file, b"").decode()
        found.append((each.code, each.span.file, whole[each.span.start : each.span.end]))
    return found


@pytest.mark.parametrize(
    ("path", "old", "new", "wanted"),
    [
        ("wechat/target.yaml", "    view: {}", "    veiw: {}", ("unknown-target-key", "veiw")),
        ("wechat/target.yaml", "share: share,", "shore: share,", ("unknown-target-key", "shore")),
        (
            "wechat/target.yaml",
            "bare_attributes: true",
            "bare: true",
            ("unknown-target-key", "bare"),
        ),
        (
            "wechat/target.yaml",
            "bare_attributes: true",
            "bare_attributes: often",
            ("wrong-target-value", "bare_attributes"),
        ),
        ("wechat/target.yaml", "  tab_min:", "  tab_least:", ("missing-target-key", "limits")),
        ("wechat/target.yaml", "name: wechat", "name: chat", ("target-name-differs", "name")),
        ("wechat/target.yaml", "files: {", "files: [", ("broken-target-file", "")),
        ("wechat/wrapper/page.js", "[%- endfor %]", "", ("broken-target-file", "")),
        ("wechat/adapter.py", "def manifest", "dof manifest", ("broken-target-file", "")),
        (
            "wechat/runtime/shopper.js",
            "function scan(",
            "function sc(",
            ("missing-runtime-function", ""),
        ),
        (
            "wechat/runtime/shopper.js",
            "function scan(",
            "function copy(){}\nfunction scan(",
            ("repeated-runtime-function", "copy"),
        ),
    ],
)
def test_a_mistake_in_a_target_is_said_where_it_stands(
    path: str, old: str, new: str, wanted: tuple[str, str]
) -> None:
    assert wanted in [(code, text) for code, _, text in broken(path, old, new)]
    assert broken(path, old, old) == []


def test_a_folder_without_its_wrappers_is_refused() -> None:
    _, said = load_targets({"fifth/target.yaml": b"name: fifth"})
    assert [each.code for each in said] == ["missing-target-file"] * 3


def test_any_changed_byte_changes_the_digest() -> None:
    tree = {
        file.relative_to(TARGETS).as_posix(): file.read_bytes()
        for file in TARGETS.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    before, _ = load_targets(tree)
    tree["wechat/runtime/page.js"] += b"\n"
    after, _ = load_targets(tree)
    assert before["wechat"].digest != after["wechat"].digest
    assert before["alipay"].digest == after["alipay"].digest
