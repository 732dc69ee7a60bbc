"""Findings as figures: one module a kind of question, and three doors."""

from samklang.story.figures.drawn import Drawn
from samklang.story.figures.figure import compare, draw
from samklang.story.figures.quotes import Wall, draw_walls
from samklang.story.figures.source import response, source_line
from samklang.story.figures.withheld import draw_unopened, reason

__all__ = ["Drawn", "Wall", "compare", "draw", "draw_unopened", "draw_walls", "reason", "response", "source_line"]
