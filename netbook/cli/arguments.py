"""What may stand on the command line: the verbs, their arguments, and the options all share."""

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

from netbook import paths
from netbook.core.purposes import PURPOSES

# As good as all, and small enough to be counted with.
MOST = 1 << 48
_DIGITS = re.compile(r"[+-]?[0-9]+")
_LONGEST = 100
WITH_VALUE = ("--notebook", "--on")
EXPORT_KINDS = ("vcard4", "vcard3", "csv", "google", "outlook", "interactions")


class BadUsage(Exception):
    """The command line can't be understood; the text says why in one line."""


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of printing its usage and ending the program."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, in one line."""
        raise BadUsage(message)


@dataclass(frozen=True, slots=True)
class Call:
    """One verb as called: its own words, and what all verbs share."""

    words: argparse.Namespace
    notebook: Path
    today: date
    now: datetime
    json: bool


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: a line of help, and its own arguments as (name, how argparse reads it)."""

    help: str
    arguments: tuple[tuple[str, dict[str, object]], ...] = ()


def _several(name: str, at_least_one: bool, about: str) -> tuple[str, dict[str, object]]:
    return name, {"nargs": "+" if at_least_one else "*", "metavar": name.upper(), "help": about}


def _count(text: str) -> int:
    number = _number(text)
    if number < 0:
        raise argparse.ArgumentTypeError("wants a number of 0 or more")
    return min(number, MOST)


def _number(text: str) -> int:
    if not _DIGITS.fullmatch(text):
        raise argparse.ArgumentTypeError("wants a number")
    # Longer ones than can be are as good as each other, and Python reads none of any length.
    return int(text[:_LONGEST])


def _id(text: str) -> str:
    _number(text)
    return text


def _file(text: str) -> str:
    # As an empty variable of a script gives it: it would be the folder one is in.
    if not text:
        raise argparse.ArgumentTypeError("wants a file's name")
    return text


def _path(text: str) -> Path:
    return Path(_file(text))


_LIMIT: tuple[str, dict[str, object]] = (
    "--limit",
    {"type": _count, "metavar": "N", "help": "print at most so many"},
)

VERBS = {
    "import": Verb(
        "bring in people from vCard, CSV or LinkedIn files",
        (
            (
                "file",
                {
                    "nargs": "+",
                    "type": _file,
                    "metavar": "FILE",
                    "help": "a .vcf, .csv or .zip file",
                },
            ),
            ("--dry-run", {"action": "store_true", "help": "say what is in them, store nothing"}),
        ),
    ),
    "export": Verb(
        "take people or conversations away as one file",
        (
            (
                "file",
                {
                    "type": _file,
                    "metavar": "FILE",
                    "help": "the file to write; - is standard output",
                },
            ),
            _several("query", False, "only people whom these words find"),
            ("--as", {"choices": EXPORT_KINDS, "dest": "kind", "help": "else guessed from FILE"}),
        ),
    ),
    "people": Verb(
        "list people", (_several("query", False, "only people whom these words find"), _LIMIT)
    ),
    "show": Verb(
        "show one person", (_several("contact", True, "an id, UID, address, number or name"),)
    ),
    "log": Verb(
        "write a conversation down",
        (_several("text", True, 'say "coffee with Maya Okafor yesterday"'),),
    ),
    "due": Verb("list all who wait to hear from you, beyond Today's number too", (_LIMIT,)),
    "reasons": Verb(
        "say why to write to one person",
        (_several("contact", True, "an id, UID, address, number or name"),),
    ),
    "depth": Verb(
        "explain how well you know one person",
        (_several("contact", True, "an id, UID, address, number or name"),),
    ),
    "introduce": Verb(
        "say who can introduce you to a person or an organisation",
        (_several("target", True, "a contact as above, or the name of an organisation"),),
    ),
    "promises": Verb("list what was promised, and whom to thank or tell how it went", (_LIMIT,)),
    "opportunities": Verb(
        "list openings, by stage",
        (
            _several("query", False, "only those that these words find"),
            ("--open", {"action": "store_true", "help": "without those that are closed"}),
            _LIMIT,
        ),
    ),
    "search": Verb(
        "search people, openings and conversations", (_several("query", True, "the words"), _LIMIT)
    ),
    "give-first": Verb("list whose noted wish somebody, or you, could meet", (_LIMIT,)),
    "posting": Verb(
        "read a posting without keeping it",
        (("file", {"type": _file, "metavar": "FILE", "help": "a saved page, a mail or a text"}),),
    ),
    "check-message": Verb(
        "look at a message before it is sent",
        (
            ("file", {"type": _file, "metavar": "FILE", "help": "text, or a mail (.eml)"}),
            ("--to", {"metavar": "CONTACT", "help": "whom it is for: an id, UID, address or name"}),
            ("--about", {"metavar": "TARGET", "help": "whom it is about, or an organisation"}),
            ("--opportunity", {"type": _id, "metavar": "ID", "help": "the opening's id"}),
            ("--purpose", {"choices": PURPOSES, "help": "else read from the text"}),
        ),
    ),
    "undo": Verb("take back the last action"),
    "redo": Verb("do again what was taken back"),
    "backup": Verb("make a verified backup"),
    "restore": Verb(
        "take a backup back",
        (("file", {"type": _file, "metavar": "FILE", "help": "a backup of a notebook"}),),
    ),
    "check": Verb("look whether the notebook is sound"),
    "demo": Verb("make the example notebook"),
}


def verb_in(argv: Sequence[str]) -> int | None:
    """Where the verb stands: the first word that is no option and no value of one."""
    skip = False
    for place, word in enumerate(argv):
        if skip:
            skip = False
        elif word in WITH_VALUE:
            skip = True
        elif word == "--" or not word.startswith("-"):
            return place if word in VERBS else None
    return None


def read_call(verb: str, rest: Sequence[str], now: datetime) -> Call:
    """The words after (and options before) a verb; BadUsage for what doesn't belong there."""
    parser = Parser(
        prog=f"netbook {verb}", description=VERBS[verb].help.capitalize() + ".", allow_abbrev=False
    )
    for name, reading in VERBS[verb].arguments:
        parser.add_argument(name, **reading)  # type: ignore[arg-type] # argparse's own keywords
    parser.add_argument("--notebook", type=_path, metavar="PATH", help="another notebook")
    parser.add_argument("--on", type=_day, metavar="DATE", help="as if today were this day")
    parser.add_argument("--json", action="store_true", help="print a JSON document")
    words = parser.parse_intermixed_args(rest)
    return Call(
        words,
        notebook=(words.notebook or paths.notebook_path()).absolute(),
        today=words.on or now.date(),
        now=now,
        json=words.json,
    )


def overview() -> str:
    """What `netbook --help` prints."""
    width = max(map(len, VERBS))
    lines = [
        "usage: netbook [FILE...]      open the window, with these files to bring in",
        "       netbook VERB ...       work without a window",
        "",
        *(f"  {verb:<{width}}  {about.help}" for verb, about in VERBS.items()),
        "",
        "before or after every verb:",
        "  --notebook PATH   another notebook than the one in the data folder",
        "  --on DATE         as if today were this day, such as 2026-05-03",
        "  --json            print a JSON document and nothing else",
        "also: --version, --help, and netbook VERB --help",
    ]
    return "\n".join(lines)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("wants a day such as 2026-05-03") from None
