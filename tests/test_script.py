"""Scripts: what is read from them, and every mistake with its place."""

from __future__ import annotations

import pytest
from findings import ODD_TEXT, marked, text
from hypothesis import given
from hypothesis import strategies as st

from mpgen.ir.component import Kind
from mpgen.ir.script import Range, Script
from mpgen.load.script import parse_script

COMPONENT = """\
const cart = require('@module/cart-store');
const logo = '@asset/logo/茶.png';

// 两位
function two(n) { return n > 9 ? n : `0${n}`; }

module.exports = {
  // 价格变化时
  // 重新计算
  watch: {
    fen(value) { this.setData({ shown: value, 'lines[0].count': 2, [logo]: 1 }); },
  },

  // Runs once.
  attached() { this.timer = mp.nextTick(() => this.choose({ id: two(1) })); },

  methods: {
    choose: function ({ id }, more = 1) {
      if (this.data.shown) this.emit('select', { id: this.props.fen });
      this.emit('close');
      cart.add({ id });
      mp.open('cart', { from: 'price' });
      return { page: 'home', images: ['@icon/cart/primary'] };
    },
  },
};
"""


def read(written: str, kind: Kind = Kind.COMPONENT) -> Script:
    script, said = parse_script(text(written, "script.js"), kind)
    assert said == ()
    return script


def cut(written: str, place: Range | None) -> str | None:
    return None if place is None else written[place.start : place.end]


def test_members_are_read_with_their_parts() -> None:
    script = read(COMPONENT)
    (attached,), (fen,), (choose,) = script.hooks, script.watch, script.methods
    assert (attached.name, fen.name, choose.name) == ("attached", "fen", "choose")
    assert choose.parameters == ("{ id }", "more = 1")
    assert cut(COMPONENT, attached.comment) == "// Runs once."
    assert cut(COMPONENT, fen.comment) is None
    assert str(cut(COMPONENT, fen.body)).startswith("{ this.setData(")
    assert str(cut(COMPONENT, choose.range)).startswith("choose: function (")


def test_what_stands_above_the_export_is_the_preamble() -> None:
    script = read(COMPONENT)
    preamble, exported = cut(COMPONENT, script.preamble), cut(COMPONENT, script.exported)
    assert preamble is not None
    assert preamble.startswith("const cart")
    assert preamble.endswith("`0${n}`; }")
    assert exported is not None
    assert exported.startswith("module.exports = {")
    assert exported.endswith("};")


def test_requires_name_units() -> None:
    (require,) = read(COMPONENT).requires
    assert require.unit == "module/cart-store"
    assert cut(COMPONENT, require.literal) == "'@module/cart-store'"


def test_uses_name_what_is_used_and_where() -> None:
    found = [
        (use.kind, use.name, cut(COMPONENT, use.range), cut(COMPONENT, use.argument))
        for use in read(COMPONENT).uses
    ]
    assert found == [
        ("asset", "asset/logo/茶.png", "'@asset/logo/茶.png'", None),
        ("set", "shown", "shown", None),
        ("set", "lines", "'lines[0].count'", None),
        ("field", "timer", "this.timer", None),
        ("operation", "nextTick", "mp.nextTick", "() => this.choose({ id: two(1) })"),
        ("method", "choose", "this.choose", "{ id: two(1) }"),
        ("data", "shown", "this.data.shown", None),
        (
            "emit",
            "select",
            "this.emit('select', { id: this.props.fen })",
            "{ id: this.props.fen }",
        ),
        ("prop", "fen", "this.props.fen", None),
        ("emit", "close", "this.emit('close')", None),
        ("module", "module/cart-store.add", "cart.add", None),
        ("operation", "open", "mp.open", "'cart', { from: 'price' }"),
        ("page", "cart", "'cart'", None),
        ("asset", "icon/cart/primary", "'@icon/cart/primary'", None),
    ]


def test_a_module_lists_what_it_exports() -> None:
    script = read("function a() {}\nmodule.exports = { a, b: 1, c() {} };", Kind.MODULE)
    assert script.exports == ("a", "b", "c")


def test_a_view_helper_in_the_subset_is_fine() -> None:
    written = (
        "function two(n) { var s = '' + n; return s.length < 2 ? '0' + s : s; }\n"
        "module.exports = { two };"
    )
    assert read(written, Kind.VIEW).exports == ("two",)


def test_a_free_name_is_a_use_for_the_shop_to_judge() -> None:
    written = "module.exports = { ready() { somewhere(); } };"
    (use,) = read(written).uses
    assert (use.kind, use.name) == ("global", "somewhere")


def in_method(line: str) -> str:
    return f"module.exports = {{ methods: {{ go() {{ {line} }} }} }};"


FAULTS = [
    ("const a = 1，\nmodule.exports = {};", "script-syntax", "，"),
    ("function f() { return [1; }\nmodule.exports = {};", "script-missing", ""),
    (in_method("return a => { async () => 1; };"), "newer-script", "async"),
    (in_method("return this.data?.a;"), "newer-script", "?."),
    (in_method("return 1 ?? 2;"), "newer-script", "??"),
    (in_method("return 2 ** 3;"), "newer-script", "**"),
    (in_method("return 1_000;"), "newer-script", "1_000"),
    (in_method("return /(?<=a)b/;"), "newer-script", "(?<=a)b"),
    (in_method("try { this.go(); } catch { this.go(); }"), "newer-script", "catch"),
    ("class A {}\nmodule.exports = {};", "newer-script", "class A {}"),
    ("export default 1;\nmodule.exports = {};", "newer-script", "export default 1;"),
    (in_method("return window.innerWidth;"), "browser-name", "window"),
    (in_method("return new Function('1');"), "browser-name", "Function"),
    ("const a = require('./a');\nmodule.exports = {};", "require-form", "'./a'"),
    (in_method("require('@module/cart').add();"), "require-place", "'@module/cart'"),
    ("const a = 1;", "exports-missing", "c"),
    ("module.exports = [];", "exports-form", "[]"),
    ("module.exports = {};\nconst a = 1;", "exports-last", "const a = 1;"),
    ("module.exports = { ready: () => 1 };", "member-form", "ready"),
    ("module.exports = { get ready() { return 1; } };", "member-form", "ready"),
    ("module.exports = { atached() {} };", "unknown-hook", "atached"),
    ("module.exports = { ready() {}, ready() {} };", "duplicate-member", "ready"),
    (in_method("this.emit(this.data.a);"), "emit-form", "this.emit(this.data.a)"),
    (in_method("const { a } = this.props;"), "bare-props", "this.props"),
    (in_method("this.data.a = 1;"), "write-to-state", "this.data.a"),
    (in_method("this.data.a++;"), "write-to-state", "this.data.a"),
    (in_method("const self = this;"), "this-alias", "this"),
    (in_method("const { toast } = mp;"), "bare-mp", "mp"),
    ("const module = 1;\nmodule.exports = {};", "reserved-name", "module"),
]


@pytest.mark.parametrize(("written", "code", "place"), FAULTS, ids=[each[0] for each in FAULTS])
def test_a_mistake_is_told_at_its_place(written: str, code: str, place: str) -> None:
    _, said = parse_script(text(written, "script.js"), Kind.COMPONENT)
    assert marked(written, said) == [(code, place)]


@pytest.mark.parametrize(
    ("line", "code", "place"),
    [
        ("const a = 1;", "view-language", "const a = 1;"),
        ("var a = function (b) { return b; }, c = (d) => d;", "view-language", "(d) => d"),
        ("var a = `a`;", "view-language", "`a`"),
        ("for (var a in [1]) {}", "view-language", "for (var a in [1]) {}"),
        ("var a = /x/;", "view-language", "/x/"),
        ("function a(b = 1) { return b; }", "view-language", "b = 1"),
        ("var a = String(1);", "view-name", "String"),
        ("var a = mp.launchOptions();", "view-name", "mp"),
    ],
)
def test_a_view_helper_keeps_to_its_subset(line: str, code: str, place: str) -> None:
    written = f"{line}\nmodule.exports = {{}};"
    _, said = parse_script(text(written, "script.js"), Kind.VIEW)
    found = marked(written, said)
    assert (code, place) in found
    assert {each[0] for each in found} <= {"view-language", "view-name", "bare-mp"}


@pytest.mark.parametrize(
    ("kind", "name", "is_known"),
    [
        (Kind.PAGE, "pullDown", True),
        (Kind.PAGE, "attached", False),
        (Kind.PAGE, "watch", False),
        (Kind.APP, "launch", True),
        (Kind.COMPONENT, "load", False),
    ],
)
def test_each_kind_has_its_own_hooks(kind: Kind, name: str, is_known: bool) -> None:
    written = f"module.exports = {{ {name}() {{}} }};"
    script, said = parse_script(text(written, "script.js"), kind)
    assert bool(script.hooks) == is_known
    assert marked(written, said) == ([] if is_known else [("unknown-hook", name)])


def test_places_count_characters_also_behind_other_scripts() -> None:
    written = "const a = '🍵茶';\nmodule.exports = { ready() { window; } };"
    _, said = parse_script(text(written, "script.js"), Kind.COMPONENT)
    assert marked(written, said) == [("browser-name", "window")]


@given(st.text(alphabet=ODD_TEXT, max_size=120), st.sampled_from(Kind))
def test_any_text_becomes_a_script_and_findings(written: str, kind: Kind) -> None:
    script, said = parse_script(text(written, "script.js"), kind)
    assert script.text == written
    assert all(each.span is not None and each.span.end <= len(written) for each in said)
