"""A finished kit read back: every number in it is a finding, worked out from findings, or in somebody's own words."""

from samklang.verification.judge import Stray, Verdict
from samklang.verification.verify import verify

__all__ = ["Stray", "Verdict", "verify"]
