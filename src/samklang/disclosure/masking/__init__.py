"""Free text without what points at a person, a practice or a place: each such piece becomes a plain word."""

from samklang.disclosure.masking.masker import Masked as Masked
from samklang.disclosure.masking.masker import Masker as Masker
