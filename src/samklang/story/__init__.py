"""Findings and package told as scenes that every document and screen shows alike."""

from samklang.story.model import Scene, Story
from samklang.story.tell import tell

__all__ = ["Scene", "Story", "tell"]
