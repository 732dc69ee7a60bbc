"""What can be typed: every command with its arguments, which is also the map that `samklang --help` prints."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

MAP = """\
A package (a folder of text files) and a table of answers become the deck a quality cluster meets around.

  samklang new my-package                      a package that works, to write your own from
  samklang check my-package                    every fault, with file, line and cure
  samklang invent my-package --n 34 -o a.csv   believable answers to try it with
  samklang read export.xlsx --package my-package -o a.csv
                                               another program's export as a table of answers
  samklang quotes my-package a.csv -o q.csv    the texts, masked, for somebody outside the cluster to approve
  samklang build my-package a.csv -o kit       the deck and the figures behind it
  samklang verify kit                          every number in the kit, read back
"""


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="samklang",
        description=MAP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Errors go to standard error and end with exit code 2. 'samklang COMMAND --help' tells more.",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _check(commands)
    _new(commands)
    _schema(commands)
    _invent(commands)
    _read(commands)
    _quotes(commands)
    _build(commands)
    _verify(commands)
    return top


Commands = argparse._SubParsersAction  # argparse has no public name for it


def _check(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("check", help="report every fault of a package, with file, line and cure")
    command.add_argument("package", type=Path, metavar="PACKAGE", help="the package's folder")
    command.add_argument(
        "--diff",
        type=Path,
        metavar="OLD",
        help="tell instead what changed since the version in this folder, and which figures stay comparable",
    )
    command.add_argument("--json", action="store_true", help="print the faults as JSON on standard output")


def _new(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("new", help="write a new package that works, to change into your own")
    command.add_argument("key", metavar="KEY", help="the package's key, for example 'medicin-til-aeldre'")
    command.add_argument("--folder", type=Path, default=Path(), help="where to put it (default: here)")


def _schema(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("schema", help="print the JSON Schemas that let an editor complete package files")
    command.add_argument("name", nargs="?", metavar="NAME", help="one schema only, for example 'questionnaire'")
    command.add_argument("-o", "--output", type=Path, metavar="FOLDER", help="write them as files instead")


def _invent(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("invent", help="make believable synthetic answers to a package")
    command.add_argument("package", type=Path, metavar="PACKAGE", help="the package's folder")
    command.add_argument("--n", type=_count, default=34, help="how many answer (default: 34)")
    command.add_argument("--seed", type=int, default=7, help="another seed gives other answers (default: 7)")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="a .csv or .xlsx file")


def _read(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("read", help="turn another program's export into a table of answers")
    command.add_argument("file", type=Path, metavar="FILE", help="the export, a .csv or .xlsx file")
    command.add_argument("--package", type=Path, required=True, metavar="PACKAGE", help="the package's folder")
    command.add_argument(
        "--map", type=Path, metavar="FILE", help="a mapping file (.toml); guessed and written if left out"
    )
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="a .csv or .xlsx file")


def _quotes(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("quotes", help="write the masked texts as a table for somebody outside to approve")
    command.add_argument("package", type=Path, metavar="PACKAGE", help="the package's folder")
    command.add_argument("answers", type=Path, metavar="ANSWERS", help="a .csv or .xlsx table, one row a person")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help="a .csv or .xlsx file")
    command.add_argument("--meeting", type=Path, metavar="FILE", help="the meeting's TOML file; its roster is masked")
    command.add_argument("--policy", type=Path, metavar="FILE", help="a TOML file with stricter floors")


def _build(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("build", help="make the kit for one meeting from a package and its answers")
    command.add_argument("package", type=Path, metavar="PACKAGE", help="the package's folder")
    command.add_argument("answers", type=Path, metavar="ANSWERS", help="a .csv or .xlsx table, one row a person")
    add = command.add_argument
    add("-o", "--output", type=Path, required=True, metavar="FOLDER", help="a new or empty folder for the kit")
    add("--previous", type=Path, metavar="FILE", help="the answers of the round before")
    add("--quotes", type=Path, metavar="FILE", help="the table of 'samklang quotes', filled in")
    add("--invited", type=_count, metavar="N", help="how many were invited to answer")
    add("--previous-invited", type=_count, metavar="N", help="how many were invited to the round before")
    add("--cluster", metavar="NAME", help="the cluster's name")
    add("--date", type=_date, metavar="YYYY-MM-DD", help="the day of the meeting")
    add("--minutes", type=_count, metavar="N", help="the meeting's length (default: the package's own)")
    add("--language", choices=("da", "en"), help="the kit's language (default: da)")
    add("--template", type=Path, metavar="FILE", help="a .pptx template, with a mapping file (.toml) beside it")
    add("--policy", type=Path, metavar="FILE", help="a TOML file with stricter floors")
    add("--meeting", type=Path, metavar="FILE", help="a TOML file on the meeting: time, place, contact, agreements")
    add("--json", action="store_true", help="print what was found and made as JSON")


def _verify(commands: Commands[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("verify", help="read every number of a kit back and hold it against the figures")
    command.add_argument("folder", type=Path, metavar="FOLDER", help="the folder that 'build' wrote")
    command.add_argument("--json", action="store_true", help="print what was found as JSON")


def _count(words: str) -> int:
    if not words.isascii() or not words.isdigit():
        raise argparse.ArgumentTypeError(f"'{words}' is not a whole number from 0 up")
    return int(words)


def _date(words: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{words}' is not a date such as 2027-01-13") from None
