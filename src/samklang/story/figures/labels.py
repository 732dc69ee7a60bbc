"""The words on the parts of a scale or a choice, joined where the gate joined them."""

from __future__ import annotations

from samklang.findings import Part
from samklang.package.questions import ChoiceQuestion, Scale
from samklang.story.context import Context
from samklang.story.format import capital


def scale_label(context: Context, scale: Scale, part: Part) -> str:
    """'i ringe grad', or 'i ringe grad eller slet ikke' for joined parts, best first."""
    by_code = {str(label.code): context.words(label.text) for label in scale.labels}
    first, *others = (by_code[code] for code in part.labels)
    if not others:
        return first
    *between, last = (words[:1].lower() + words[1:] for words in others)
    return context.say("joined_labels", first=", ".join((first, *between)), last=last)


def legend(context: Context, scale: Scale, part: Part) -> str:
    """The part's label as it stands in a legend, with a capital."""
    return capital(scale_label(context, scale, part))


def option_label(context: Context, question: ChoiceQuestion, part: Part) -> str:
    """The option's text, or the pooled options as a list."""
    by_key = {option.key: context.words(option.text) for option in question.options}
    return context.listed([by_key[key] for key in part.labels])
