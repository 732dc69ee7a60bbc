"""The kit's papers beside the deck: told from the same story as blocks that every writer renders alike."""

from samklang.story.sheets.kit import Papers, tell_papers
from samklang.story.sheets.model import Handout

__all__ = ["Handout", "Papers", "tell_papers"]
