"""The command line: the only place that reads today's date, the disk and the user's wishes."""

from samklang.cli.main import main

__all__ = ["main"]
