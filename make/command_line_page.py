"""The command-line page, from the parser itself.

argparse's own help is not used: it breaks its lines differently from one Python to the next.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

OPENING = """\
# The command line

Generated from the program: `make docs` writes it anew. `samklang COMMAND --help` says the same.

"""


def command_line_page(parser: argparse.ArgumentParser) -> str:
    """The page: the map, then each command with its arguments."""
    commands = subcommands(parser)
    about = {choice.dest: choice.help or "" for choice in commands._choices_actions}
    parts = [f"```text\n{(parser.description or '').strip()}\n```\n", *prose(parser)]
    for name, command in commands.choices.items():
        parts.append(section(name, about[name], command))
    return OPENING + "\n".join(parts)


def prose(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The parser's closing words, if there are any."""
    if parser.epilog:
        yield parser.epilog + "\n"


def subcommands(parser: argparse.ArgumentParser) -> argparse._SubParsersAction[argparse.ArgumentParser]:
    """The parser's commands."""
    return next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))


def section(name: str, about: str, command: argparse.ArgumentParser) -> str:
    """One command: what it does, how it is typed, and its arguments."""
    actions = [action for action in command._actions if not isinstance(action, argparse._HelpAction)]
    typed = " ".join(["samklang", name, *map(usage, actions)])
    rows = [f"| `{spelling(action)}` | {capital(action.help or '')} |" for action in actions]
    return "\n".join(
        [f"## {name}\n", f"{capital(about)}.\n", f"    {typed}\n", "| argument | what it is |", "|---|---|", *rows, ""]
    )


def capital(words: str) -> str:
    """`words` as the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def usage(action: argparse.Action) -> str:
    """The argument as it stands in the line that shows how to type the command."""
    needed = action.required if action.option_strings else action.nargs != "?"
    return spelling(action) if needed else f"[{spelling(action)}]"


def spelling(action: argparse.Action) -> str:
    """The argument's shortest spelling with what follows it: `-o FOLDER`, `--language da|en`, `PACKAGE`."""
    if action.nargs == 0:
        return action.option_strings[0]
    value = "|".join(action.choices) if action.choices else str(action.metavar or action.dest.upper())
    return f"{action.option_strings[0]} {value}" if action.option_strings else value
