"""What is written is read back to the same tally, whatever was said and however it is written."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cast import every_kind
from samklang.answers.form import form_of, tidied
from samklang.answers.sheet import Sheet
from samklang.answers.table import read_table, write_table
from samklang.answers.tally import tally
from samklang.values import Language

ASKS = every_kind()
CODES = st.integers(1, 5)
PICKED = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("joy", "culture.tone", "culture.help", "culture.praise", "strain.body", "strain.mind"), CODES),
        **dict.fromkeys(("burdens.admin", "burdens.rush", "energy"), st.integers(1, 10)),
        "setting": st.sampled_from(("town", "country", "island")),
        "pressure": st.sampled_from(("time", "tasks", "tone")),
    },
)
CHOSEN = st.fixed_dictionaries(
    {},
    optional={
        "habits": st.frozensets(st.sampled_from(("breaks", "hours", "delay", "help"))),
        "delegation": st.frozensets(st.sampled_from(("relief", "economy", "quality", "meaning"))),
    },
)
POINTS = st.tuples(*[st.none() | st.integers(0, 5)] * 5).filter(any)
SIGNS = st.sampled_from("=+-@'\"; ,\n\tæøå…") | st.characters(exclude_categories=("Cs",))
WORDS = st.text(SIGNS, max_size=30).map(tidied).filter(bool)
EVERYONE = st.builds(
    Sheet,
    picked=PICKED,
    chosen=CHOSEN,
    points=st.fixed_dictionaries({}, optional={"who5": POINTS}),
    texts=st.fixed_dictionaries({}, optional={"ideas": WORDS}),
    solo=st.sampled_from((None, False, True)),
)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """One person who left something filled in; those who are not solo may have answered what others skip."""
    sheet = draw(EVERYONE)
    if not sheet.solo and draw(st.booleans()):
        sheet.picked["effort"] = draw(CODES)
    return sheet if sheet != Sheet() else Sheet(solo=False)


@pytest.mark.parametrize(("ending", "examples"), [(".csv", 50), (".xlsx", 15)])
@pytest.mark.parametrize("labels", ["da", "en", None])
def test_reading_undoes_writing(ending: str, examples: int, labels: Language | None) -> None:
    """The tally of what was written and read again is the tally of the sheets, with labels or with codes."""

    @settings(max_examples=examples, deadline=None)
    @example([Sheet(texts={"ideas": "'''=x"}), Sheet(texts={"ideas": "05"}), Sheet(texts={"ideas": "1.0"})])
    @example([])
    @given(st.lists(sheets(), max_size=4))
    def holds(people: list[Sheet]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            table = Path(folder) / f"answers{ending}"
            write_table(table, ASKS, people, labels=labels)
            assert read_table(table, ASKS) == tally(ASKS, people)

    holds()


@settings(max_examples=50, deadline=None)
@given(st.lists(sheets(), max_size=12))
def test_every_measure_always_adds_up(people: list[Sheet]) -> None:
    """Whatever people answer or leave out, each is counted once under every measure."""
    counts = tally(ASKS, people).counts
    assert all(sum(counted.values()) == len(people) for counted in counts.values())


@given(st.text())
def test_tidying_twice_changes_nothing(raw: str) -> None:
    """A text that went through once is left as it is."""
    assert tidied(tidied(raw)) == tidied(raw)


def test_a_form_writes_one_cell_a_column() -> None:
    """Rows are as wide as the header, for a blank sheet too."""
    form = form_of(every_kind())
    assert len(form.write(Sheet(), None)) == len(form.columns) == 27
