"""The deck three ways: ours, the stock way of python-pptx, and the floor of filling in a prepared one."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from bench.timing import Timed, interleaved
from bench.work import story
from samklang.documents import pptx
from samklang.story.model import Figure, Scene

VARYING = ("ppt/slides/", "ppt/charts/", "ppt/embeddings/", "ppt/notesSlides/")


def decks(rounds: int) -> list[Timed]:
    """Ours, stock and floor on the reference round's 30-odd slides."""
    prepared = _prepare(pptx.write(story()))
    return interleaved(rounds, ours=lambda: pptx.write(story()), stock=stock, floor=lambda: _fill(prepared))


def stock() -> bytes:
    """A deck as python-pptx's own documentation builds it: title, text, notes, and each chart by `add_chart`."""
    from pptx import Presentation
    from pptx.util import Inches

    deck = Presentation()
    for scene in story().scenes:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = scene.title
        box = slide.shapes.add_textbox(Inches(0.5), Inches(1.5), Inches(4), Inches(4))
        for line in _lines(scene):
            box.text_frame.add_paragraph().text = line
        slide.notes_slide.notes_text_frame.text = "\n".join(line.plain for line in (*scene.notes.say, *scene.notes.ask))
        if isinstance(scene.content, Figure) and scene.content.chart is not None:
            _stock_chart(slide, scene.content.chart)
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def _lines(scene: Scene) -> list[str]:
    return [text for text in (scene.eyebrow, scene.subtitle, scene.source) if text]


def _stock_chart(slide: Any, chart: Any) -> None:
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches

    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]  # python-pptx has no types here
    series = _series(chart)
    data.categories = [str(index) for index in range(len(series[0][1]))]
    for name, values in series:
        data.add_series(name, values)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_STACKED, Inches(0.5), Inches(1.5), Inches(8), Inches(5), data)
    for plotted in frame.chart.plots[0].series:
        plotted.format.fill.solid()


def _series(chart: Any) -> list[tuple[str, list[float | None]]]:
    """The chart's values as the stock way would hold them: one list a series."""
    match chart.kind:
        case "bar":
            return [(series.name, list(series.values)) for series in chart.series]
        case "comparison":
            return [("mean", [point.value for point in chart.points])]
        case "ranked":
            return [("share", [bar.value for bar in chart.bars])]
        case "dot":
            return [("mean", [row.value for row in chart.rows])]
        case _:
            return [(label, [row.values[i] for row in chart.rows]) for i, label in enumerate(chart.labels)]


def _prepare(deck: bytes) -> list[tuple[str, bytes, bytes | None]]:
    """Every part of a deck: name, bytes, and for constant parts the bytes already compressed."""
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    return [(name, raw, None if name.startswith(VARYING) else _deflated(raw)) for name, raw in parts]


def _deflated(raw: bytes) -> bytes:
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -15)
    return squeeze.compress(raw) + squeeze.flush()


def _fill(prepared: list[tuple[str, bytes, bytes | None]]) -> bytes:
    """The least there is to do: compress what varies, copy the rest, and put them one after the other."""
    out = io.BytesIO()
    for name, raw, constant in prepared:
        out.write(name.encode())
        out.write(constant if constant is not None else _deflated(raw))
    return out.getvalue()
