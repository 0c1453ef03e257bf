"""Exit codes, and what is printed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml
from error_case import MINIMUM, Told, run

from mpgen.commands import shop as shop_command
from mpgen.explain import pages

HEAVY = ("jinja2", "yaml", "pydantic", "pyvips", "PIL", "rich", "tree_sitter", "tinycss2")
WRONG = "mpgen: 1\nshop: {id: demo, name: 小店, nmae: x}\n"
TARGETS = ("alipay", "douyin", "wechat")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Copy the five-line shop."""
    shutil.copytree(MINIMUM, tmp_path / "shop")
    return tmp_path / "shop"


def document(told: Told) -> dict[str, object]:
    value = json.loads(told.text)
    assert isinstance(value, dict)
    return value


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from mpgen import cli; cli.main(['--help']);"
        f"print([each for each in {HEAVY} if each in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for command in ("init", "build", "check", "explain", "schema", "targets"):
        assert f"\n  {command} " in done.stdout


def test_build_writes_a_folder_for_each_target_beside_the_spec(shop: Path) -> None:
    told = run(["build"], shop)
    assert told.code == 0, told.text
    assert tuple(sorted(each.name for each in (shop / "dist").iterdir())) == TARGETS
    again = run(["build", "shop"], shop.parent)
    assert "0 written, 0 removed" in again.text
    by_file = run(["build", str(shop / "shop.yaml")], shop.parent)
    assert "0 written, 0 removed" in by_file.text


def test_out_and_target_are_obeyed(shop: Path) -> None:
    told = run(["build", "--target", "douyin", "--out", "../packages"], shop)
    assert told.code == 0, told.text
    assert [each.name for each in (shop.parent / "packages").iterdir()] == ["douyin"]
    assert not (shop / "dist").exists()


def test_check_writes_nothing(shop: Path) -> None:
    before = sorted(shop.rglob("*"))
    told = run(["check"], shop)
    assert told.code == 0, told.text
    assert sorted(shop.rglob("*")) == before


@pytest.mark.parametrize("verbosity", [[], ["-q"], ["-v"], ["--json"]])
def test_exit_codes_do_not_depend_on_what_is_printed(shop: Path, verbosity: list[str]) -> None:
    assert run(["check", *verbosity], shop).code == 0
    (shop / "outside").symlink_to(shop.parent)
    assert run(["check", *verbosity], shop).code == 0
    assert run(["check", "--strict", *verbosity], shop).code == 4
    spec = (shop / "shop.yaml").read_text()
    (shop / "shop.yaml").write_text(spec + "packages: {main_budget: 1KB}\n")
    assert run(["check", *verbosity], shop).code == 3
    (shop / "shop.yaml").write_text(WRONG)
    assert run(["check", *verbosity], shop).code == 1
    assert run(["check", "nowhere", *verbosity], shop).code == 2
    assert run(["check", "--colour", *verbosity], shop).code == 2


def test_a_target_that_the_spec_lacks_is_wrong_use(shop: Path) -> None:
    told = run(["build", "--target", "wechatt"], shop)
    assert told.code == 2
    assert "did you mean wechat?" in told.aside


@pytest.mark.parametrize(
    "arguments", [["--target", "nope"], ["--colour"], ["nowhere"], [], ["--strict", "-v"]]
)
def test_under_json_stdout_is_one_document(shop: Path, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mpgen", "build", "--json", *arguments],
        cwd=shop,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parent.parent)},
    )
    value = json.loads(done.stdout)
    assert value["exit"] == done.returncode
    assert ("error" in value) == (done.returncode == 2)


def test_the_document_names_places_and_packages(shop: Path) -> None:
    value = document(run(["build", "--json"], shop))
    names = [each["name"] for each in value["targets"]]  # type: ignore[attr-defined]
    assert tuple(sorted(names)) == TARGETS
    assert all(
        package["bytes"] < package["limit"]
        for each in value["targets"]  # type: ignore[attr-defined]
        for package in each["packages"]
    )
    (shop / "shop.yaml").write_text(WRONG)
    found = document(run(["build", "--json"], shop))["diagnostics"]
    places = [(each["file"], each["line"], each["column"]) for each in found]  # type: ignore[attr-defined]
    assert ("shop.yaml", 2, 28) in places


def test_quiet_prints_findings_only(shop: Path) -> None:
    assert run(["build", "-q"], shop).text == ""


def test_a_bug_says_so_and_keeps_its_traceback_for_those_who_ask(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(shop_command, "_chosen", broken)
    told = run(["check"], shop)
    assert told.code == 70
    assert "this is a bug in mpgen" in told.aside
    assert "Traceback" not in told.aside
    assert "Traceback" in run(["check", "-v"], shop).aside


def test_an_unknown_folder_of_targets_is_wrong_use(shop: Path) -> None:
    assert run(["check", "--targets", "nowhere"], shop).code == 2


def test_init_makes_a_shop_that_builds(tmp_path: Path) -> None:
    assert run(["init", "tea-house"], tmp_path).code == 0
    first = (tmp_path / "tea-house/shop.yaml").read_text().splitlines()[0]
    assert first == "# yaml-language-server: $schema=shop.schema.json"
    assert "dist/" in (tmp_path / "tea-house/.gitignore").read_text()
    told = run(["build", "--strict"], tmp_path / "tea-house")
    assert told.code == 0, told.text


def test_init_copies_the_example(tmp_path: Path) -> None:
    assert run(["init", "teas", "--template", "example"], tmp_path).code == 0
    example = Path(__file__).parent.parent / "example_shop/shop.yaml"
    assert (tmp_path / "teas/shop.yaml").read_text() == example.read_text()


def test_init_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / "teas").mkdir()
    (tmp_path / "teas/shop.yaml").write_text("mine")
    assert run(["init", "teas"], tmp_path).code == 2
    assert [each.name for each in (tmp_path / "teas").iterdir()] == ["shop.yaml"]
    assert (tmp_path / "teas/shop.yaml").read_text() == "mine"


@pytest.mark.parametrize("name", ["小店", "1shop", "a b"])
def test_init_wants_a_name_that_can_be_an_id(tmp_path: Path, name: str) -> None:
    assert run(["init", name], tmp_path).code == 2
    assert list(tmp_path.iterdir()) == []


def test_explain_prints_a_page_for_every_code(tmp_path: Path) -> None:
    listed = run(["explain"], tmp_path)
    assert [line.split()[0] for line in listed.text.splitlines()] == list(pages())
    told = run(["explain", "cannot-write"], tmp_path)
    assert told.code == 0
    assert "What to do:" in told.text


def test_explain_knows_the_nearest_code(tmp_path: Path) -> None:
    told = run(["explain", "canot-write"], tmp_path)
    assert told.code == 2
    assert "did you mean `cannot-write`?" in told.aside


def test_the_schema_accepts_the_shops_and_refuses_a_typo(tmp_path: Path) -> None:
    assert run(["schema", "--out", "schema.json"], tmp_path).code == 0
    text = (tmp_path / "schema.json").read_text()
    assert run(["schema"], tmp_path).text == text
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    spec = yaml.safe_load((MINIMUM / "shop.yaml").read_text())
    jsonschema.validate(spec, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**spec, "prodcuts": []}, schema)


def test_targets_lists_limits_with_source_and_date(tmp_path: Path) -> None:
    told = run(["targets"], tmp_path)
    assert told.code == 0
    for name in TARGETS:
        assert f"\n{name}  " in f"\n{told.text}"
    assert all(
        line.split()[2].startswith("20") for line in told.text.splitlines() if line[0] == " "
    )


def test_the_references_in_docs_are_fresh() -> None:
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "tools/reference.py", "--check"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(root)},
    )
    assert done.returncode == 0, done.stdout + done.stderr
