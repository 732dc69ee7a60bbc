"""The words on the parts of a scale or a choice, joined where the gate joined them."""

from __future__ import annotations

from samklang.findings import Part
from samklang.package.questions import ChoiceQuestion, Scale
from samklang.story.context import Context


def scale_label(context: Context, scale: Scale, part: Part) -> str:
    """'I ringe grad', or 'I ringe grad eller slet ikke' for a joined part, better label first."""
    by_code = {str(label.code): context.words(label.text) for label in scale.labels}
    words = [by_code[code] for code in part.labels]
    if len(words) == 1:
        return words[0]
    # Three or more joined labels are named by their ends; what lies between follows from the order.
    return context.say("joined_labels", first=words[0], second=words[-1][:1].lower() + words[-1][1:])


def option_label(context: Context, question: ChoiceQuestion, part: Part) -> str:
    """The option's text, or the pooled options as a list."""
    by_key = {option.key: context.words(option.text) for option in question.options}
    return context.listed([by_key[key] for key in part.labels])
