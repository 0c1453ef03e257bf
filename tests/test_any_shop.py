"""Any valid spec builds on every target, and builds to the same bytes again."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mpgen.ir.diagnostic import Severity
from tests.built_shop import HEAD, built, files_of, load, packaged_targets

TEXT = (
    st.text(
        st.characters(
            whitelist_categories=("L", "N", "P", "S", "Zs"), blacklist_characters="\ufeff/"
        ),
        min_size=1,
        max_size=24,
    )
    .map(str.strip)
    .filter(bool)
)
"""Names as merchants write them: any script, quotes, angle brackets, braces."""

YUAN = st.integers(0, 9_999_999).map(lambda fen: f"{fen // 100}.{fen % 100:02d}")
VALUE = st.text("甲乙丙丁ABCD0123 克g包", min_size=1, max_size=8).map(str.strip).filter(bool)
PRODUCT_IDS = st.lists(
    st.from_regex(r"p-[a-z0-9]{1,8}", fullmatch=True), min_size=1, max_size=5, unique=True
)


@st.composite
def skus(draw: st.DrawFn) -> dict[str, Any]:
    """Up to three specs and some of their combinations; every value is sold somewhere."""
    names = draw(st.lists(VALUE, min_size=1, max_size=3, unique=True))
    values = [draw(st.lists(VALUE, min_size=1, max_size=3, unique=True)) for _ in names]
    longest = max(map(len, values))
    rows = {
        " / ".join(each[place % len(each)] for each in values): {
            "price": draw(YUAN),
            "stock": draw(st.integers(0, 500)),
        }
        for place in range(longest)
    }
    return {"specs": dict(zip(names, values, strict=True)), "skus": rows}


@st.composite
def products(draw: st.DrawFn) -> list[dict[str, Any]]:
    made = []
    for identifier in draw(PRODUCT_IDS):
        priced = draw(
            st.one_of(
                skus(),
                st.fixed_dictionaries({"price": YUAN, "stock": st.integers(0, 9999)}),
            )
        )
        made.append({"id": identifier, "name": draw(TEXT), "images": ["tea.jpg"], **priced})
    return made


SECTIONS = st.lists(
    st.sampled_from(
        [
            {"search": {"hint": "搜一搜"}},
            {"carousel": [{"image": "tea.jpg"}]},
            {"notice": {"text": "今日包邮 <满 99>"}},
            {"products": {"all": True, "layout": "grid"}},
            {"products": {"all": True, "layout": "list", "title": "{{大家}}都在买"}},
            {"image": {"src": "tea.jpg"}},
            {"spacer": 20},
        ]
    ),
    max_size=6,
)


@settings(
    max_examples=10,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking would build for minutes
    suppress_health_check=[HealthCheck.too_slow],
)
@given(TEXT, products(), SECTIONS, st.sampled_from(["warm", "fresh", "plain"]))
def test_any_valid_spec_builds_twice_to_the_same_bytes(
    name: str, goods: list[dict[str, Any]], sections: list[dict[str, Any]], preset: str
) -> None:
    spec = yaml.safe_load(HEAD)
    spec["shop"]["name"] = name
    spec["products"] = goods
    spec["theme"] = {"preset": preset}
    spec["pages"] = {"home": {"sections": sections}}
    text = yaml.safe_dump(spec, allow_unicode=True, sort_keys=False)
    project, again = load(text), load(text)
    for target in packaged_targets():
        made = built(project, target)
        assert not [each for each in made.diagnostics if each.severity is Severity.ERROR]
        assert files_of(built(again, target)) == files_of(made)
