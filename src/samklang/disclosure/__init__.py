"""The gate between exact results and what may be shown."""

from samklang.disclosure.gate import baseline as baseline
from samklang.disclosure.gate import disclose as disclose
