"""Runs modules of the component library under node, as one process per batch of cases.

The modules are the real ones, rendered with the real build-time syntax; the platform's operations
that they call are a small in-memory stand-in, as a phone has them.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jinja2

COMPONENTS = Path(__file__).parent.parent / "components"

HOST = """
const stored = {};
global.mp = {
  getStorage: (key, fallback) => (key in stored ? JSON.parse(stored[key]) : fallback),
  setStorage: (key, value) => { stored[key] = JSON.stringify(value); return true; },
  removeStorage: key => { delete stored[key]; },
  setTabBadge: (page, text) => { stored.badge = JSON.stringify(text); },
};
const loaded = {};
function load(name) {
  if (!loaded[name]) {
    const module = { exports: {} };
    new Function('module', 'require', texts[name])(module, id => load(id.replace('@module/', '')));
    loaded[name] = module.exports;
  }
  return loaded[name];
}
"""


def render(name: str, facts: Mapping[str, Any], group: str = "modules") -> str:
    """Render a module's build-time layer."""
    environment = jinja2.Environment(
        block_start_string="[%",
        block_end_string="%]",
        variable_start_string="[[",
        variable_end_string="]]",
        comment_start_string="[#",
        comment_end_string="#]",
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["json"] = lambda value: json.dumps(value, ensure_ascii=False)
    text = (COMPONENTS / group / name / "script.js").read_text("utf-8")
    return environment.from_string(text).render(**facts)


def run(program: str, cases: Sequence[Any], facts: Mapping[str, Any] | None = None) -> list[Any]:
    """Run `program`, the body of an async function of `load` and `each`, once for each case."""
    names = sorted(path.name for path in (COMPONENTS / "modules").iterdir() if path.is_dir())
    known: dict[str, Any] = {
        "tabs": [],
        "shops": [],
        "categories": [],
        "services": [],
        "products": [],
        "promotions": {},
        "coupons": {},
        "stacking": {"exclude": []},
        "pricing": {"threshold_on": "item"},
        "membership": None,
        "points": None,
        "activities": {},
        "orders": None,
        "features": dict.fromkeys(
            ("coupons", "reductions", "member", "points", "group_buy", "feedback", "reviews"), False
        ),
    }
    texts = {name: render(name, {**known, **(facts or {})}) for name in names}
    script = (
        f"const texts = {json.dumps(texts)};{HOST}"
        "(async () => { const answers = []; for (const each of JSON.parse("
        "require('fs').readFileSync(0, 'utf8'))) answers.push(await (async () => {"
        f"{program}"
        "})()); process.stdout.write(JSON.stringify(answers)); })();"
    )
    done = subprocess.run(
        ["node", "-e", script],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    answers: list[Any] = json.loads(done.stdout)
    return answers
