"""The rules over templates, styles and scripts: each finds its mistake, at its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from findings import marked_in
from small_shop import SHOP, shop

from mpgen.check import COMPONENT_RULES, check
from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.project import Project
from mpgen.ir.target import ElementTable, Target

LIBRARY = {
    "icons/cart.svg": "<svg/>",
    "format/component.yaml": "kind: view",
    "format/script.js": "function price(fen) { return fen; }\nmodule.exports = { price };",
    "store/component.yaml": "kind: module",
    "store/script.js": "function add() {}\nmodule.exports = { add };",
    "home/component.yaml": "kind: page",
    "home/template.html": "<view/>",
    "panel/component.yaml": (
        "kind: component\nprops:\n  fen: {type: number, required: true}\n"
        "  label: {type: text}\n  open: {type: boolean}\n  rows: {type: list}\n"
        "events: {pick: picked}\nslots: {footer: buttons}"
    ),
    "panel/template.html": '<view><slot name="footer"/></view>',
}
BAD = (
    "kind: component\nprops: {fen: {type: number}}\nevents: {pick: x}\n"
    "data: {open: false, list: []}"
)
FINE = "module.exports = { methods: { go() {} } };"


def checked(
    targets: Mapping[str, Target], files: Mapping[str, str], target: str = "wechat"
) -> tuple[Project, Diagnostics]:
    """Check the library with one component `bad` in it; the shop's own gaps are left out."""
    bad = {"bad/component.yaml": BAD, "bad/template.html": "<view/>", "bad/script.js": FINE}
    project, said = shop({**LIBRARY, **bad, **files}, targets)
    assert said == ()
    found = check(project, targets[target])
    own = (each for each in found if each.span and each.span.file.startswith("components/"))
    return project, tuple(own)


def found_in(targets: Mapping[str, Target], files: Mapping[str, str]) -> list[tuple[str, str]]:
    project, said = checked(targets, files)
    return marked_in(project.texts, said)


def test_a_sound_library_has_no_findings(targets: Mapping[str, Target]) -> None:
    template = (
        '<view class="bad" if="open" on:tap.stop="go" data-id="{{fen}}">'
        '<view for="row, i in list" key="id">{{row.id}} {{i}} {{format.price(fen)}}</view>'
        '<panel class="bad__x" fen="{{1}}" open on:pick="go"><view slot="footer"/></panel>'
        '<input bind:value="open" maxlength="10" disabled/>'
        "<image src=\"{{open ? '@icon/cart/primary' : ''}}\" mode=\"aspectFill\"/>"
        '<swiper><swiper-item for="row in list" key="*"/></swiper>'
        '<text>字<text if="open">字</text></text></view>'
    )
    script = (
        "const store = require('@module/store');\n"
        "module.exports = { watch: { fen() {}, open() {} },\n"
        "attached() { this.timer = store.add; },\n"
        "methods: { go() { mp.open('home'); this.timer(); this.go();\n"
        "this.emit('pick'); this.setData({ open: this.props.fen > this.data.list.length }); } } };"
    )
    files = {
        "bad/template.html": template,
        "bad/script.js": script,
        "bad/style.css": ".bad { color: var(--color-primary); --own: 1px; width: var(--own); }",
    }
    assert found_in(targets, files) == []


@pytest.mark.parametrize(
    ("template", "code", "place"),
    [
        ("<veiw/>", "unknown-tag", "<veiw/>"),
        ("<store/>", "unknown-tag", "<store/>"),
        ('<view hiden="{{open}}"/>', "unknown-attribute", 'hiden="{{open}}"'),
        ('<block class="bad"/>', "unknown-attribute", 'class="bad"'),
        ('<image src="@icon/cart/primary" mode="fill"/>', "unknown-value", 'mode="fill"'),
        ('<input disabled="false"/>', "value-kind", 'disabled="false"'),
        ('<input maxlength="ten"/>', "value-kind", 'maxlength="ten"'),
        ("<input maxlength/>", "value-kind", "maxlength"),
        ("<input maxlength=\"{{'10'}}\"/>", "value-kind", "maxlength=\"{{'10'}}\""),
        ('<picker range="a"/>', "value-kind", 'range="a"'),
        ('<panel fen="12"/>', "value-kind", 'fen="12"'),
        ('<panel fen="{{1}}" open="true"/>', "value-kind", 'open="true"'),
        ('<panel fen="{{1}}" lable="a"/>', "unknown-prop", 'lable="a"'),
        ('<panel fen="{{1}}" hidden/>', "hidden-component", "hidden"),
        ("<panel/>", "missing-prop", "<panel/>"),
        ('<view on:tpa="go"/>', "unknown-event", 'on:tpa="go"'),
        ('<block on:tap="go"/>', "unknown-event", 'on:tap="go"'),
        ('<panel fen="{{1}}" on:tap="go"/>', "unknown-event", 'on:tap="go"'),
        ('<panel fen="{{1}}">字</panel>', "unknown-slot", "字"),
        ('<panel fen="{{1}}"><view slot="foot"/></panel>', "unknown-slot", '<view slot="foot"/>'),
        ('<view slot="footer"/>', "slot-without-component", '<view slot="footer"/>'),
        ("<slot/>", "undeclared-slot", "<slot/>"),
        ("<text><view/></text>", "content-not-held", "<view/>"),
        ("<swiper><view/></swiper>", "content-not-held", "<view/>"),
        ("<swiper>字</swiper>", "content-not-held", "字"),
        ("<view>{{opne}}</view>", "unknown-name", "opne"),
        ("<view>{{format}}</view>", "unknown-name", "format"),
        ('<view for="a in list" key="*"/>{{a}}', "unknown-name", "a"),
        ('<view for="a in b" key="*"/>', "unknown-name", "b"),
        ("{{frmat.price(fen)}}", "unknown-helper", "frmat.price(fen)"),
        ("{{list.join(fen)}}", "unknown-helper", "list.join(fen)"),
        ("{{format.prices(fen)}}", "unknown-helper-function", "format.prices(fen)"),
        ('<view on:tap="og"/>', "unknown-handler", 'on:tap="og"'),
        ('<input bind:value="fen"/>', "binding-not-data", 'bind:value="fen"'),
        ('<input bind:focus="open"/>', "binding-not-editable", 'bind:focus="open"'),
        ('<panel fen="{{1}}" bind:fen="open"/>', "binding-not-editable", 'bind:fen="open"'),
        ('<image src="@asset/a.png"/>', "missing-picture", 'src="@asset/a.png"'),
        ("{{open ? '@asset/a.png' : ''}}", "missing-picture", "'@asset/a.png'"),
        ('<image src="@icon/crat/primary"/>', "missing-icon", 'src="@icon/crat/primary"'),
        ('<image src="@icon/cart/red"/>', "unknown-colour-role", 'src="@icon/cart/red"'),
        ('<image src="/images/a.png"/>', "picture-by-path", 'src="/images/a.png"'),
    ],
)
def test_a_mistake_in_a_template_is_found(
    targets: Mapping[str, Target], template: str, code: str, place: str
) -> None:
    assert found_in(targets, {"bad/template.html": template}) == [(code, place)]


@pytest.mark.parametrize(
    ("line", "code", "place"),
    [
        ("mp.tost('a');", "unknown-operation", "mp.tost"),
        ("mp.open('hoem');", "unknown-page", "'hoem'"),
        ("mp.go({ page: 'cart' });", "unknown-page", "'cart'"),
        ("this.emit('pikc');", "undeclared-event", "this.emit('pikc')"),
        ("this.go2();", "unknown-method", "this.go2"),
        ("this.ready();", "unknown-method", "this.ready"),
        ("this.setData({ opne: 1 });", "undeclared-data", "opne"),
        ("return this.data.opne;", "undeclared-data", "this.data.opne"),
        ("return this.data.fen;", "prop-as-data", "this.data.fen"),
        ("this.setData({ fen: 1 });", "prop-as-data", "fen"),
        ("return this.props.fne;", "undeclared-prop", "this.props.fne"),
        ("return this.props.open;", "undeclared-prop", "this.props.open"),
        ("return '@icon/crat/primary';", "missing-icon", "'@icon/crat/primary'"),
        ("store.ad();", "unknown-export", "store.ad"),
    ],
)
def test_a_mistake_in_a_script_is_found(
    targets: Mapping[str, Target], line: str, code: str, place: str
) -> None:
    script = (
        "const store = require('@module/store');\n"
        f"module.exports = {{ ready() {{ store.add(); }}, methods: {{ go() {{ {line} }} }} }};"
    )
    assert found_in(targets, {"bad/script.js": script}) == [(code, place)]


def test_an_unknown_module_is_found(targets: Mapping[str, Target]) -> None:
    files = {"bad/script.js": "const a = require('@module/stroe');\nmodule.exports = {};"}
    assert found_in(targets, files) == [("unknown-module", "'@module/stroe'")]


def test_a_watcher_of_nothing_is_found(targets: Mapping[str, Target]) -> None:
    files = {"bad/script.js": "module.exports = { watch: { fne() {} } };"}
    assert found_in(targets, files) == [("watch-nothing", "fne() {}")]


def test_a_page_neither_has_slots_nor_fires_events(targets: Mapping[str, Target]) -> None:
    files = {
        "home/template.html": "<slot/>",
        "home/script.js": "module.exports = { ready() { this.emit('a'); } };",
    }
    assert found_in(targets, files) == [
        ("emit-outside-component", "this.emit('a')"),
        ("slot-in-page", "<slot/>"),
    ]


def test_a_slot_that_is_declared_but_not_there_is_found(targets: Mapping[str, Target]) -> None:
    files = {"panel/template.html": "<view/>"}
    assert found_in(targets, files) == [("slot-not-offered", "footer")]


def test_modules_in_a_circle_are_found_once(targets: Mapping[str, Target]) -> None:
    files = {
        "one/component.yaml": "kind: module",
        "one/script.js": "const two = require('@module/two');\nmodule.exports = { f: two.f };",
        "two/component.yaml": "kind: module",
        "two/script.js": "const one = require('@module/one');\nmodule.exports = { f: one.f };",
    }
    assert found_in(targets, files) == [("module-circle", "'@module/two'")]


def test_a_style_reads_tokens_of_the_theme(targets: Mapping[str, Target]) -> None:
    files = {"bad/style.css": ".bad { color: var(--color-primry); }"}
    assert found_in(targets, files) == [("unknown-style-token", "color: var(--color-primry)")]


def test_a_class_of_the_platform_is_found_on_that_platform(targets: Mapping[str, Target]) -> None:
    prefixes = {name: target.tables.style.reserved_prefixes for name, target in targets.items()}
    name, prefix = next((name, each[0]) for name, each in prefixes.items() if each)
    component = f"{prefix}bar"
    files = {
        f"{component}/component.yaml": "kind: component",
        f"{component}/template.html": "<view/>",
        f"{component}/style.css": f".{component} {{ color: red; }}",
    }
    codes = {
        target: [each.code for each in checked(targets, files, target)[1]] for target in targets
    }
    assert codes[name] == ["reserved-class"]
    free = [each for each in targets if prefix not in prefixes[each]]
    assert free
    assert all(codes[each] == [] for each in free)


@pytest.mark.parametrize(
    ("lacking", "code"),
    [
        (None, "element-not-supported"),
        ({"attributes": {"mode": None}}, "attribute-not-supported"),
        ({"values": {"mode": {"widthFix": None}}}, "value-not-supported"),
        ({"events": {"load": None}}, "event-not-supported"),
    ],
)
def test_what_a_target_lacks_is_found_there_alone(
    targets: Mapping[str, Target], lacking: dict[str, object] | None, code: str
) -> None:
    target = targets["wechat"]
    elements = dict(target.tables.markup.elements)
    if lacking is None:
        del elements["image"]
    else:
        elements["image"] = ElementTable.model_validate(lacking)
    markup = target.tables.markup.model_copy(update={"elements": elements})
    poorer = replace(target, tables=target.tables.model_copy(update={"markup": markup}))
    template = '<image src="@icon/cart/primary" mode="widthFix" on:load="go"/>'
    files = {"bad/template.html": template}
    assert found_in(targets, files) == []
    assert [each[0] for each in found_in({**targets, "wechat": poorer}, files)] == [code]


def test_findings_are_sorted_by_place_and_told_once(targets: Mapping[str, Target]) -> None:
    template = "<view>{{b}}{{a}}</view><veiw/>"
    _, said = checked(targets, {"bad/template.html": template})
    starts = [each.span.start for each in said if each.span is not None]
    assert starts == sorted(starts)
    assert len(said) == len(set(said)) == 3


def test_every_rule_is_listed_once() -> None:
    assert len(set(COMPONENT_RULES)) == len(COMPONENT_RULES)


def test_a_missing_picture_of_the_spec_is_told_in_the_spec_alone(
    targets: Mapping[str, Target],
) -> None:
    files = {
        **LIBRARY,
        "data/component.yaml": "kind: module\nuses: [products]",
        "data/script.js": "const all = [[ products | json ]];\nmodule.exports = { all };",
    }
    project, _ = shop(files, targets, SHOP)
    said = check(project, targets["wechat"])
    files_of = {each.span.file for each in said if each.span and "tea.jpg" in each.message}
    assert files_of == {"shop.yaml"}
