"""`samklang` and `python -m samklang`: the command line's door."""

from __future__ import annotations

import sys

from samklang.cli import main

if __name__ == "__main__":
    sys.exit(main())
