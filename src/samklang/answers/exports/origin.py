"""Which program wrote an export, told by the columns that it always adds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from samklang.answers.exports.headings import listed, squeezed

Tool = Literal["SurveyXact", "REDCap", "Qualtrics", "LimeSurvey", "Kobo", "Google Forms", "Microsoft Forms", "a table"]

QUALTRICS_NAMES = listed("StartDate|EndDate|Status|Response Type|Progress|Finished|RecordedDate|ResponseId")

_SIGNS: tuple[tuple[Tool, int, frozenset[str]], ...] = (
    (
        "SurveyXact",
        2,
        listed(
            """
            stato_1|stato_2|stato_4|statoverall_1|statoverall_2|statoverall_4|respondentid|closetime|difftime
            Samlet status - Ny|Samlet status - Distribueret|Samlet status - Gennemført|Samlet status|importgroup
            """
        ),
    ),
    ("Qualtrics", 3, listed("StartDate|EndDate|Progress|Finished|RecordedDate|ResponseId|DistributionChannel")),
    (
        "LimeSurvey",
        2,
        listed(
            """
            submitdate|lastpage|startlanguage|seed|Date submitted|Last page|Start language
            Indsendt dato|Sidste side|Startsprog
            """
        ),
    ),
    ("Kobo", 2, listed("_uuid|_submission_time|_validation_status|__version__|_submitted_by|deviceid")),
    ("Microsoft Forms", 2, listed("Start time|Completion time|Starttidspunkt|Fuldførelsestidspunkt|Sluttidspunkt")),
    ("Google Forms", 1, listed("Timestamp|Tidsstempel")),
    ("REDCap", 1, listed("record_id|redcap_survey_identifier|redcap_event_name|Record ID|Complete?")),
)
"""Each program with the headings that are its own, and how many of them it takes to know it."""


def origin(headings: Sequence[Iterable[str]]) -> Tool:
    """The program whose columns these are; "a table" if none is known by them."""
    names = [heading for above in headings for heading in above]
    present = set(map(squeezed, names))
    for tool, needed, signs in _SIGNS:
        if len(present & signs) >= needed:
            return tool
    return "REDCap" if any("___" in name for name in names) else "a table"
