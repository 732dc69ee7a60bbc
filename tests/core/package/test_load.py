"""A folder becomes a package, or a list of everything that is wrong with its files."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

from samklang.package import load as load_module
from samklang.package.check import check
from samklang.package.load import load, read
from samklang.problems import ProblemsFound

CALM = """key: calm-1
name: { da: Ro, en: Calm }
version: "1"
licence: CC0-1.0
source: Made up for this test.
stem: { da: I dag …, en: Today … }
labels: # two
  - { points: 1, text: { da: Ja, en: Yes } }
  - { points: 0, text: { da: Nej, en: No } }
items:
  - { key: calm, text: { da: er jeg rolig, en: I am calm } }
factor: 100
bands: # one
  - { key: all, upto: 100, tone: high, text: { da: alt, en: all } }
caution: { da: Et fingerpeg, en: A hint }
"""


def said(folder: Path, today: datetime.date) -> list[str]:
    """File, line and message of each fault."""
    return [f"{p.file}:{p.line}: {p.message}" for p in check(folder, today)]


def own(folder: Path, text: str = CALM, name: str = "calm-1.yaml") -> None:
    """Give the package an instrument of its own and let a question use it."""
    (folder / "instruments").mkdir()
    (folder / "instruments" / name).write_text(text, encoding="utf-8")
    path = folder / "questionnaire.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("instrument: who-5", "instrument: calm-1"), encoding="utf-8"
    )


def test_a_package_is_whole(folder: Path) -> None:
    """Every part is there, slides in the order of their names, instruments as far as they are used."""
    package = load(folder)
    assert (package.key, package.title.en) == ("my-package", "How we are doing")
    names = [slide.name for slide in package.slides]
    assert names == sorted(names)
    assert names[0] == "01-title"
    assert len(package.agenda.blocks) == 6


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, today: datetime.date) -> None:
    """A wrong path is one clear fault, not a list of missing files."""
    (problem,) = check(tmp_path / "nowhere", today)
    assert problem.message == "there is no such folder"
    with pytest.raises(ProblemsFound, match="there is no such folder"):
        load(tmp_path / "nowhere")


def test_a_path_with_dots_still_shows_the_folder_s_name(
    folder: Path, today: datetime.date, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever stands inside the folder and checks '.' sees its name."""
    (folder / "agenda.yaml").unlink()
    monkeypatch.chdir(folder)
    assert said(Path(), today) == ["my-package/agenda.yaml:None: the file is missing"]


def test_every_missing_file_is_named_at_once(folder: Path, today: datetime.date) -> None:
    """An empty folder is told all it lacks."""
    shutil.rmtree(folder / "slides")
    for name in ("package", "questionnaire", "references", "agenda"):
        (folder / f"{name}.yaml").unlink()
    assert said(folder, today) == [
        "my-package/agenda.yaml:None: the file is missing",
        "my-package/package.yaml:None: the file is missing",
        "my-package/questionnaire.yaml:None: the file is missing",
        "my-package/slides:None: there are no slides",
    ]
    with pytest.raises(ProblemsFound, match="the file is missing"):
        load(folder)


def test_figures_may_be_left_out(folder: Path, today: datetime.date) -> None:
    """A package without published figures is whole."""
    (folder / "references.yaml").unlink()
    assert check(folder, today) == []
    assert load(folder).figures.figures == ()


def test_what_cannot_be_read_is_said(folder: Path, today: datetime.date) -> None:
    """Folders in place of files, empty files and files in another encoding are faults of their own."""
    for name in ("package.yaml", "slides/01-title.md"):
        (folder / name).unlink()
        (folder / name).mkdir()
    (folder / "agenda.yaml").write_text("# nothing yet\n")
    (folder / "questionnaire.yaml").write_bytes("introduction:\n  da: På\n".encode("cp1252"))
    found = said(folder, today)
    assert [line for line in found if "slides/0" not in line or "01-title" in line][:3] == [
        "my-package/agenda.yaml:1: there is nothing here",
        "my-package/package.yaml:None: cannot be read (Is a directory)",
        "my-package/questionnaire.yaml:2: the text is not UTF-8",
    ]
    assert "my-package/slides/01-title.md:None: cannot be read (Is a directory)" in found


def test_a_slip_in_a_file_s_name_is_found(folder: Path, today: datetime.date) -> None:
    """A file that is never read because of its name is named, with the name probably meant."""
    (folder / "references.yaml").rename(folder / "reference.yaml")
    (folder / "x1.yml").write_text("a: 1\n")
    problems = check(folder, today)
    assert [(problem.file, problem.cure) for problem in problems] == [
        ("my-package/reference.yaml", "Did you mean 'references.yaml'"),
        (
            "my-package/x1.yml",
            "A package's files are package.yaml, questionnaire.yaml, references.yaml, agenda.yaml",
        ),
    ]


def test_other_files_are_left_alone(folder: Path, today: datetime.date) -> None:
    """A licence, examples and a changelog are no business of the format, and not part of the checksum."""
    before = load(folder).checksum
    (folder / "LICENSE.md").write_text("CC BY 4.0")
    (folder / "examples").mkdir()
    (folder / "examples" / "answers.csv").write_text("a;b\n")
    assert check(folder, today) == []
    assert load(folder).checksum == before


def test_the_checksum_does_not_depend_on_the_machine(folder: Path, tmp_path: Path) -> None:
    """Another place and Windows line ends give the same checksum."""
    elsewhere = tmp_path / "elsewhere" / "my-package"
    shutil.copytree(folder, elsewhere)
    for path in [*elsewhere.glob("*.yaml"), *elsewhere.glob("slides/*.md")]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(elsewhere).checksum == load(folder).checksum
    assert len(load(folder).checksum) == 64


@pytest.mark.parametrize(
    "file", ["package.yaml", "questionnaire.yaml", "references.yaml", "agenda.yaml", "slides/05-joy.md"]
)
def test_the_checksum_changes_with_every_file(folder: Path, file: str) -> None:
    """A change in any of its files, be it in a comment, gives the package another checksum."""
    before = load(folder).checksum
    path = folder / file
    path.write_text(path.read_text(encoding="utf-8").replace("\n", " \n", 1), encoding="utf-8")
    assert load(folder).checksum != before


def test_the_checksum_names_the_instrument(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change in a shared instrument gives the packages that use it another checksum."""
    before = load(folder).checksum
    changed = {key: (instrument, raw + b"#") for key, (instrument, raw) in load_module.shipped().items()}
    monkeypatch.setattr(load_module, "shipped", lambda: changed)
    assert load(folder).checksum != before


def test_an_instrument_of_its_own(folder: Path, today: datetime.date) -> None:
    """A package may bring an instrument, and it is loaded with it."""
    own(folder)
    assert check(folder, today) == []
    package = load(folder)
    assert list(package.instruments) == ["calm-1"]
    assert package.instruments["calm-1"].maximum == 100


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("key: calm-1", "key: calm-2", "calm-1.yaml:1: the key 'calm-2' is not the file's name"),
        ("factor: 100", "factor: 10", "calm-1.yaml:1: the last band does not end at the highest score"),
        ("points: 0", "points: 2", "calm-1.yaml:1: the labels do not run from the most points to the fewest"),
        (
            "bands: # one\n",
            "bands:\n  - { key: b, upto: 100, tone: low, text: { da: a, en: b } }\n",
            "calm-1.yaml:1: the bands do not run from the lowest to the highest",
        ),
        ("tone: high", "tone: green", "calm-1.yaml:14: 'tone' cannot be 'green'"),
        (
            "labels: # two\n",
            "labels:\n  - nothing\n",
            "calm-1.yaml:8: entry 1 of 'labels' is not a set of keys with values",
        ),
        ("factor: 100\n", "", "calm-1.yaml:1: 'factor' is missing"),
    ],
)
def test_a_faulty_instrument_is_named_and_not_called_missing(
    folder: Path, today: datetime.date, old: str, new: str, message: str
) -> None:
    """One fault in an instrument is one fault, and the question that uses it is not told that there is none."""
    own(folder, CALM.replace(old, new))
    assert said(folder, today) == [f"my-package/instruments/{message}"]


def test_a_shipped_instrument_is_not_replaced(folder: Path, today: datetime.date) -> None:
    """Nobody scores WHO-5 in a way of their own under its name."""
    own(folder, CALM.replace("calm-1", "who-5"), "who-5.yaml")
    assert "my-package/instruments/who-5.yaml:None: 'who-5' comes with Samklang" in said(folder, today)


def test_what_was_read_is_kept_with_its_faults(folder: Path) -> None:
    """A draft holds what could be read even where the rest could not."""
    (folder / "questionnaire.yaml").write_text("questions: []\n")
    draft = read(folder)
    assert draft.questionnaire is None
    assert draft.questions == ()
    assert draft.agenda is not None
    assert [problem.message for problem in draft.problems] == [
        "'introduction' is missing",
        "'questions' has too few entries",
    ]
