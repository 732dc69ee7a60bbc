"""The lowest floors there are: a policy or a package may raise them, never lower them (disclosure rule R2 to R4)."""

from __future__ import annotations

OPEN_FROM = 5
AGGREGATE_FROM = 5
FULL_FROM = 10
TEXT_FROM = 10
BAR_GROUP = 3
CELL_INSIDE = 3
CELL_OUTSIDE = 5
