"""The choices a slide's writer makes: cards or running text, one table or two, what stands in a ring's place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reading import opened, texts, xpath
from samklang.documents.pptx.deck import build
from samklang.package.slides import Line, Run
from samklang.story.charts import Chart
from samklang.story.model import (
    AgreementRow,
    Agreements,
    BigNumber,
    Content,
    Figure,
    Notes,
    Offers,
    Opening,
    PanelPart,
    Passage,
    PlanSheet,
    Points,
    Programme,
    ProgrammeRow,
    Response,
    Scene,
    Talk,
    VideoSlot,
)
from scenes import Say, every_scene, line

DEFAULT = Path(__file__).parents[2] / "data/pptx/pythonpptx_default.pptx"
SAY = Say("da")


def slide(content: Content, template: Path | None = None, subtitle: str | None = None) -> Any:
    """The only slide of a deck with this content, none of whose texts were cut."""
    scene = Scene(key="a", section="A", title="Overskrift", subtitle=subtitle, content=content, notes=Notes())
    deck, cut = build(every_scene().model_copy(update={"scenes": (scene,)}), template)
    assert cut == ()
    return opened(deck).slides[0]


def opened_width(on: Any) -> int:
    """The width of the slide's presentation."""
    return int(on.part.package.presentation_part.presentation.slide_width)


def named(on: Any, name: str) -> list[Any]:
    """The shapes whose name begins so."""
    return [shape for shape in on.shapes if shape.name.rpartition(" ")[0] == name]


def point(text: str, lead: str | None = None, style: str = "bullet", number: int | None = None) -> Line:
    """A point, with a bold lead or without, as the package's loader reads it."""
    runs = (Run(text=""), Run(text=lead, bold=True), Run(text=text)) if lead else (Run(text=text),)
    return Line.model_validate({"style": style, "runs": runs, "number": number})


@pytest.mark.parametrize(("count", "columns"), [(2, 1), (3, 1), (4, 2), (5, 1), (6, 1)])
def test_a_short_list_with_leads_is_cards(count: int, columns: int):
    """Two by two where there are four, below each other otherwise."""
    cards = named(slide(Points(lines=tuple(point(" følger.", f"Punkt {i}.") for i in range(count)))), "Card")
    assert len([card for card in cards if not card.text_frame.text]) == count
    assert len({card.left for card in cards if not card.text_frame.text}) == columns


def test_leads_stand_beside_their_sentence_where_there_are_many():
    """Five cards: the lead in one text, its sentence in another on the same line."""
    on = slide(Points(lines=tuple(point(" – følger.", f"Punkt {i}:") for i in range(5))))
    said = [shape for shape in named(on, "Card 1") if shape.text_frame.text]
    assert [shape.text_frame.text for shape in said] == ["Punkt 0:", "følger."]
    assert said[0].top == said[1].top


def test_a_bold_beginning_of_a_sentence_is_no_lead():
    """'Skriv ned, hvem der gør hvad' stays one sentence, on a card of its own."""
    on = slide(Points(lines=(point(" hvem der gør hvad.", "Skriv ned,"), point("Vælg én ting"))))
    assert {"Skriv ned, hvem der gør hvad.", "Vælg én ting"} <= set(texts(on))


def test_numbered_points_carry_their_own_numbers_in_circles():
    """Those the author gave them."""
    lines = (point("A", style="number", number=3), point("B", style="number", number=4))
    assert [shape.text_frame.text for shape in named(slide(Points(lines=lines)), "Number")] == ["3", "4"]


def test_paragraphs_mixed_kinds_and_long_lists_are_running_text():
    """In the layout's own placeholder, so that it can be edited as an outline; each line keeps its kind."""
    number = point("A", style="number", number=2)
    heading = Line(style="heading", runs=(Run(text="Sådan"),))
    for lines in ((heading, number), (number, point("B")), (number,) * 8, (line("Et afsnit"), line("Et til"))):
        body = named(slide(Points(lines=lines)), "Body")
        assert body[0].is_placeholder
        numbers = xpath(body[0]._element, ".//a:buAutoNum/@startAt")
        assert numbers == ["2"] * len([each for each in lines if each.style == "number"])
        bullets = xpath(body[0]._element, ".//a:buChar/@char")
        assert len(bullets) == len([each for each in lines if each.style == "bullet"])


def test_a_long_lead_takes_more_of_its_card():
    """So that many cards are set large."""
    lines = tuple(point(" 2,27", f"Går på kompromis med alt sit arbejde {i}:") for i in range(6))
    card = [shape for shape in named(slide(Points(lines=lines)), "Card 1") if shape.text_frame.text]
    short = tuple(point(" 2,27", f"Udskyder {i}:") for i in range(6))
    plain = [shape for shape in named(slide(Points(lines=short)), "Card 1") if shape.text_frame.text]
    assert card[0].width > plain[0].width


def test_a_video_slot_is_a_screen_with_its_words_beside_it():
    """A frame of 16 to 9 with the sign to play, all decoration; without words it stands in the middle."""
    said = slide(VideoSlot(lines=(line("Vis en kort video."),)))
    screen, body = named(said, "Screen")[0], named(said, "Body")[0]
    assert screen.width / screen.height == pytest.approx(16 / 9, rel=0.01)
    assert body.left > screen.left + screen.width
    assert named(said, "Play")
    alone = slide(VideoSlot(lines=()))
    bare = named(alone, "Screen")[0]
    assert bare.left + bare.width / 2 == pytest.approx(opened_width(alone) / 2, rel=0.01)
    assert not named(alone, "Body")


def test_a_line_break_inside_a_text_stays():
    """A break is a break, not a strange character."""
    assert xpath(slide(Points(lines=(line("En linje\nog en til"),)))._element, ".//a:br")


def test_a_long_day_is_two_tables():
    """More than twelve blocks stand in two halves of one size, what each is about under its title."""
    plain = ProgrammeRow(time="9.00", title="Snak ved bordene", about=None, form="talk")
    row = plain.model_copy(update={"about": "Hvad gør tallene ved dig?"})
    on = slide(Programme(rows=(row, plain, plain) * 7, summary="5½ time"))
    tables = [shape for shape in on.shapes if shape.has_table]
    assert [len(table.table.rows) for table in tables] == [11, 10]
    sizes = [set(xpath(table._element, ".//a:rPr[@b]/@sz")) for table in tables]
    assert sizes[0] == sizes[1]
    assert "Hvad gør tallene ved dig?" in texts(on)


def test_rows_of_two_tables_stand_in_line():
    """Equally high in both halves, where that leaves their words large."""
    row = ProgrammeRow(time="9.00", title="Snak ved bordene", about="Hvad gør tallene?", form="talk")
    plain = row.model_copy(update={"about": None})
    on = slide(Programme(rows=(row, *(plain,) * 13), summary="5½ time"))
    heights = {row.height for shape in on.shapes if shape.has_table for row in shape.table.rows}
    assert len(heights) == 1


def test_the_first_column_of_the_programme_and_the_first_row_of_agreements_are_headers():
    """So a screen reader says the time before each block, and the heading before each agreement."""
    programme = slide(SAY.programme())
    assert xpath(programme._element, ".//a:tblPr/@firstCol") == ["1"]
    agreed = Agreements(headings=("A", "B"), rows=(AgreementRow(text="", outcome=""),), empty=None)
    assert xpath(slide(agreed)._element, ".//a:tblPr/@firstRow") == ["1"]


def test_a_long_agreement_takes_a_higher_row():
    """Rows are alike until one needs more."""
    long = AgreementRow(text="Vi mødes hver morgen og taler om det, der fylder. " * 6, outcome="Holder")
    short = AgreementRow(text="Frokost", outcome="Holder")
    on = slide(Agreements(headings=("A", "B"), rows=(long, short, short, short, short, short, short), empty=None))
    heights = [row.height for row in next(shape for shape in on.shapes if shape.has_table).table.rows]
    assert heights[1] > heights[2]
    assert sum(heights) <= named(on, "Table")[0].height


def test_a_word_too_wide_for_its_column_is_set_smaller():
    """A long compound shrinks the table rather than break."""
    row = AgreementRow(text="Speciallægepraksissammenslutningsmedlemskabsordning" + "en" * 8, outcome="Ja")
    on = slide(Agreements(headings=("A", "B"), rows=(row,), empty=None))
    assert max(int(size) for size in xpath(on._element, ".//a:tbl//a:rPr/@sz")) < 2000


def test_where_nothing_is_known_of_earlier_agreements_the_headline_stands_alone():
    """Never an empty hole."""
    assert texts(slide(Agreements(headings=("", ""), rows=(), empty=None)))[1:2] == ["Overskrift"]


def test_the_opening_has_a_subtitle_of_its_own():
    """Under the title, in its own placeholder."""
    on = slide(SAY.opening(), subtitle="En dag om at have det godt")
    assert named(on, "Subtitle")[0].text_frame.text == "En dag om at have det godt"


NOT_KNOWN = Response(answered=34, invited=None, headline="34", caption="læger har svaret")
"""How many answered, where nobody knows how many were invited."""


@pytest.mark.parametrize(
    ("response", "said"),
    [(SAY.opening().response, "34 af 42 læger har svaret · 81 %"), (NOT_KNOWN, "34 læger har svaret")],
)
def test_a_layout_without_room_for_the_ring_says_it_in_words(response: Response, said: str):
    """In the subtitle of the template's own title slide, the cluster's name apart from what stands above it."""
    opening: Opening = SAY.opening().model_copy(update={"response": response})
    subtitle = named(slide(opening, DEFAULT, subtitle="En dag"), "Subtitle")[0]
    lines = subtitle.text_frame.text.split("\n")
    assert (lines[0], lines[1], lines[-1]) == ("En dag", "Klynge Havbakken", said)
    gaps = [int(gap) for gap in xpath(subtitle._element, ".//a:spcPts/@val")]
    assert gaps[1] == max(gaps) > 2 * gaps[2]


def test_where_the_number_invited_is_not_known_there_are_no_dots():
    """The number stands larger where the ring's middle would be, its caption under it."""
    rings = [named(slide(SAY.opening().model_copy(update=each)), "Ring")[0] for each in ({}, {"response": NOT_KNOWN})]
    dots = [[shape for shape in ring.shapes if shape.name.startswith("Doctor")] for ring in rings]
    sizes = [max(int(size) for size in xpath(ring._element, ".//a:rPr/@sz")) for ring in rings]
    assert (len(dots[0]), len(dots[1])) == (42, 0)
    assert sizes[1] > sizes[0]
    assert xpath(rings[1]._element, "./p:nvGrpSpPr/p:cNvPr/@descr") == ["34 læger har svaret"]


def test_more_than_a_hundred_and_fifty_invited_are_not_drawn_one_by_one():
    """A slip of the finger on --invited does not make a million shapes; the number still stands there."""
    many = Response(answered=34, invited=1_000_000, headline="0 %", caption="34 af 1.000.000 læger\nhar svaret")
    (ring,) = named(slide(SAY.opening().model_copy(update={"response": many})), "Ring")
    assert [shape.name.split()[0] for shape in ring.shapes] == ["Share", "Caption"]


def test_a_talk_of_nothing_but_minutes_is_a_clock():
    """No questions and no steps: the panel alone."""
    talk: Talk = SAY.talk().model_copy(update={"questions": (), "steps": ()})
    on = slide(talk)
    assert not named(on, "Card")
    assert "20" in texts(on)


def test_no_offers_and_no_plan_fields_leave_the_slide_to_its_headline():
    """A package may have none in a region."""
    assert not named(slide(Offers(offers=(), closing=None)), "Card")
    assert not named(slide(PlanSheet(fields=())), "Box")


def test_many_offers_keep_their_closing_line_at_the_foot():
    """Nine cards fill the slide, and the last line is still there."""
    offers = next(scene.content for scene in every_scene().scenes if scene.key == "help")
    assert isinstance(offers, Offers)
    on = slide(Offers(offers=offers.offers * 3, closing="Alle ser denne side."))
    assert named(on, "Closing")[0].top > max(card.top + card.height for card in named(on, "Card"))


def passage(text: str) -> Passage:
    """A passage of a panel."""
    return Passage(heading="Tal om", lines=(line(text),))


@pytest.mark.parametrize("chart", [SAY.diverging(), SAY.dots(before=True)])
def test_a_few_words_stand_under_a_chart_that_wants_the_whole_width(chart: Chart):
    """Side by side on one ground, below the chart and not beside it."""
    on = slide(Figure(chart=chart, alt="tal", panel=(passage("Hvad ser I?"), passage("Og hvad nu?"))))
    drawn, ground = named(on, "Chart")[0], named(on, "Panel")[0]
    left, right = named(on, "Tal om")
    assert drawn.width == ground.width > 0.85 * opened_width(on)
    assert ground.top > drawn.top + drawn.height
    assert left.top == right.top
    assert left.left < right.left


WORD = "Speciallægepraksissammenslutningsmedlemskabsordningsbestyrelsen"


@pytest.mark.parametrize(
    ("chart", "parts"),
    [
        (SAY.comparison(), (passage("Hvad ser I?"),)),
        (SAY.diverging(), (BigNumber(heading="Enige", value="63", note="af alle"), passage("Hvad ser I?"))),
        (SAY.diverging(), (passage("Hvad er der sket siden sidst? " * 9), passage("Og nu?"), passage("Hvad ser I?"))),
        (SAY.diverging(), (passage("Og nu?"),) * 6),
    ],
    ids=["another chart", "a number", "many words", "many passages"],
)
def test_other_panels_stay_beside_their_chart(chart: Chart, parts: tuple[PanelPart, ...]):
    """A chart that needs no width, a number to show, or more words than a strip holds."""
    on = slide(Figure(chart=chart, alt="tal", panel=parts))
    drawn, ground = named(on, "Chart")[0], named(on, "Panel")[0]
    assert ground.left > drawn.left + drawn.width
    assert ground.top == drawn.top


def test_a_panel_with_much_to_say_is_set_smaller():
    """Down to twelve points; a note beside a big number moves under it where it is long."""
    passage = Passage(
        heading="Tal om", lines=(line("Hvad er der sket siden sidst, som kan forklare forskellen? " * 3),)
    )
    big = BigNumber(heading="Gennemsnit", value="63", note="peger mod en bedring, men det kan være tilfældigt, " * 2)
    on = slide(Figure(chart=SAY.bars(), alt="tal", panel=(big, passage)))
    assert named(on, "Gennemsnit: note")[0].top > named(on, "Gennemsnit: value")[0].top
    assert xpath(named(on, "Tal om")[0]._element, ".//a:rPr[not(@b)]/@sz") < ["1800"]


def test_a_panel_word_wider_than_the_panel_is_reported():
    """Even the smallest size cannot hold it."""
    content = Figure(chart=SAY.bars(), alt="tal", panel=(passage(WORD),))
    scene = Scene(key="a", section="A", title="Overskrift", content=content, notes=Notes())
    _, cut = build(every_scene().model_copy(update={"scenes": (scene,)}), None)
    assert [overflow.box for overflow in cut] == ["Tal om"]
