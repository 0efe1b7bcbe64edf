"""People as somebody jots them down or pastes them: a line each, a name and what stands behind it.

`Maya Okafor, Head of Data, Northwind` and `2. Tom Wójcik <tom@example.com>; met at PyData` are such
lines. What is not understood stays as a note, in the words that were written.
"""

import csv
import re
from collections.abc import Iterator
from typing import NamedTuple

from netbook.core.card import Card, Organisation, Point
from netbook.core.contact_key import phone_key
from netbook.core.fold import fold
from netbook.core.honorifics import GENERATIONS, LETTERS, SHORT_LETTERS

# So many lines are read; longer lists are files, which are brought in.
MOST_LINES = 2000
# Nobody jots down more about one person in a line; what stands behind that is kept as a note.
LONGEST = 500

_MARK = re.compile(r"\s*(?:(?:[-*•‣▪◦●○■□–—·>+]+\s+|[\[(][ xX✓✔]?[\])]\s*|\d{1,4}[.)]\s*(?=\D)))+")
_EMAIL = re.compile(r"(?:mailto:)?([^\s,;:<>()\[\]\"']+@[^\s,;:<>()\[\]\"'@]+\.[^\W\d_]{2,})", re.I)
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]*[^\s<>\".,;:!?)]", re.I)
_PATH = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/\S+", re.I)
_PHONE = re.compile(r"(?:\+|\(\+?)?\d[\d\s()./-]{5,22}\d")
_PHONE_AT_END = re.compile(r"\s(\+\d[\d\s()./-]{6,20}\d)\Z")
_DATES = re.compile(r"\d{4}\s*[-/.–]\s*\d{1,4}(?:\s*[-/.]\s*\d{1,2})?|(?:\d{1,2}[./-]){2}\d{2,4}")
_LABEL = re.compile(
    r"\s*(?:e-?mail|mail|tel|telefon|telephone|teléfono|téléphone|phone|mobile|mobil|móvil|portable"
    r"|cell|handy|web|linkedin|m|t|p|e)\.?\s*:\s*",
    re.I,
)
_DASH = re.compile(r"\s+[-–—|]\s+|\s*:\s+|\s*[—|]\s*")
# A comma, but not one inside of brackets: `Priya (met at PyData, 2019)`.
_COMMA = re.compile(r",(?![^()]*\))")
_HELD_AT = re.compile(r"(.+?)\s+(?:at|bei|chez|en|@)\s*(?<=[\s@])(\S.*)")
_BRACKETS = re.compile(r"(.*\S)\s*\(([^()]*)\)\s*\Z")
_LEGAL = frozenset("inc ltd llc llp plc gmbh ag se kg sa sas sarl srl sl bv co corp".split())
# Words with which a note begins, however it is capitalised, and no title.
_NOTED = frozenset(
    "met meet know knows known works worked working lives studied saw seen friend from via through "
    "introduced recommended referred wants asked knows ask call write born moved owes likes "
    "kenne kennt getroffen kennengelernt arbeitet wohnt freund freundin aus von über "
    "connu connue rencontré rencontrée travaille habite ami amie de "
    "conocí conoce trabaja vive amigo amiga".split()
)
# A title is told from an organisation by these words, where both stand in the other order.
_TITLES = frozenset(
    "head director manager engineer developer designer analyst consultant officer founder "
    "co-founder cofounder lead president recruiter professor ceo cto cfo coo cio cpo vp partner "
    "owner scientist researcher editor teacher nurse doctor lawyer architect student "
    "leiter leiterin geschäftsführer geschäftsführerin entwickler entwicklerin berater beraterin "
    "directeur directrice responsable ingénieur ingénieure développeur développeuse "
    "directora gerente ingeniero ingeniera desarrollador desarrolladora".split()
)


class WrittenPerson(NamedTuple):
    """One line: its number from 1, and the card that it makes; without a name it has a point."""

    line: int
    card: Card


def read_people_lines(text: str) -> Iterator[WrittenPerson]:
    """The people of the first MOST_LINES lines; lines without a letter or digit are passed over."""
    for number, line in enumerate(text.splitlines()[:MOST_LINES], 1):
        if card := read_person(line):
            yield WrittenPerson(number, card)


def read_person(line: str) -> Card | None:
    """The card that one line makes; None where there is neither a letter nor a digit in it."""
    line, behind = line[:LONGEST].replace("\x00", " "), line[LONGEST:].strip()
    bare = line[mark.end() :] if (mark := _MARK.match(line)) else line
    parts = [part for part in map(_trimmed, _parted(bare)) if any(map(str.isalnum, part))]
    if not parts:
        return None
    found = _Found()
    name = _take_name(parts, found)
    rest = [part for part in parts if not found.takes(part)]
    title, organisation, notes = _position_of(rest)
    if organisation and found.organisation:
        notes.append(found.organisation)
    notes += [behind] if behind else []
    held = Organisation(name=organisation or found.organisation, title=title)
    return Card(
        formatted_name=name,
        organisations=(held,) if held != Organisation() else (),
        emails=tuple(Point(value) for value in dict.fromkeys(found.emails)),
        phones=tuple(Point(value) for value in dict.fromkeys(found.phones)),
        urls=tuple(Point(value) for value in dict.fromkeys(found.urls)),
        notes=(", ".join(notes),) if notes else (),
    )


class _Found:
    """The ways to reach somebody that a line holds, and where the name says they are."""

    def __init__(self) -> None:
        self.organisation = ""
        self.emails: list[str] = []
        self.phones: list[str] = []
        self.urls: list[str] = []

    def takes(self, part: str) -> bool:
        """Whether a part is nothing but ways to reach them; those in a sentence are kept too."""
        left = self.without_addresses(part)
        bare = left[label.end() :] if (label := _LABEL.match(left)) else left
        bare = bare.strip()
        if _is_phone(bare):
            self.phones.append(bare)
            return True
        return not any(map(str.isalnum, bare))

    def without_addresses(self, text: str) -> str:
        """The text without email and web addresses, which are kept."""
        self.emails += _EMAIL.findall(text)
        text = _EMAIL.sub(" ", text)
        for pattern in (_URL, _PATH):
            self.urls += pattern.findall(text)
            text = pattern.sub(" ", text)
        return text


def _parted(line: str) -> list[str]:
    """The parts between tabs, else semicolons, else commas; those in quotation marks are whole."""
    mark = next((mark for mark in "\t;" if mark in line), ",")
    if '"' in line and line.count('"') % 2 == 0:
        cells = next(csv.reader([line], delimiter=mark, skipinitialspace=True), [])
    else:
        cells = line.split(mark) if mark != "," else _COMMA.split(line)
    if mark == "," or "," not in cells[0]:
        return cells
    family, given = cells[0].split(",", 1)
    return [f"{given.strip()} {family.strip()}", *cells[1:]]


def _trimmed(part: str) -> str:
    return " ".join(part.split()).strip("\"'<> ")


def _take_name(parts: list[str], found: _Found) -> str:
    """Take the name out of the first part; what else stands there becomes the next part."""
    first = parts.pop(0)
    if bracket := _BRACKETS.match(first):
        first, *behind = bracket.groups()
        parts[:0] = [_trimmed(text) for text in behind]
    elif dash := _DASH.search(first):
        parts[:0] = [_trimmed(text) for text in first[dash.end() :].split("|")]
        first = first[: dash.start()]
    if _is_phone(first):
        found.phones.append(first)
        return ""
    name = _trimmed(found.without_addresses(first))
    if (held := _HELD_AT.fullmatch(name)) and not held[2][0].islower():
        name, found.organisation = held.groups()
    if phone := _PHONE_AT_END.search(name):
        found.phones.append(phone[1])
        name = name[: phone.start()]
    while parts and name and _is_letters(parts[0]):
        name = f"{name}, {parts.pop(0)}"
    return name if any(map(str.isalnum, name)) else ""


def _is_letters(part: str) -> bool:
    """Whether a part is what stands behind a name: `PhD`, `Jr.`."""
    known = LETTERS | SHORT_LETTERS | GENERATIONS
    return all(fold(word).strip(".()") in known for word in part.split())


def _is_phone(part: str) -> bool:
    if not _PHONE.fullmatch(part) or _DATES.fullmatch(part):
        return False
    return len(phone_key(part)) >= 6 and sum(map(str.isdigit, part)) <= 17


def _position_of(parts: list[str]) -> tuple[str, str, list[str]]:
    """Title, organisation, and what is left as notes."""
    parts = _with_legal_forms(parts)
    if not parts or _is_note(parts[0]):
        return "", "", parts
    held = _HELD_AT.fullmatch(parts[0])
    if held and not held[2][0].islower():
        return held[1], held[2], parts[1:]
    if len(parts) == 1 or _is_note(parts[1]):
        return (parts[0], "", parts[1:]) if _is_title(parts[0]) else ("", "", parts)
    title, organisation, *notes = parts
    if _is_title(organisation) and not _is_title(title):
        title, organisation = organisation, title
    return title, organisation, notes


def _with_legal_forms(parts: list[str]) -> list[str]:
    joined: list[str] = []
    for part in parts:
        if joined and fold(part).replace(".", "") in _LEGAL:
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


def _is_note(part: str) -> bool:
    """Whether a part says something rather than names a title or an organisation."""
    words = part.split()
    if part[0].islower() or len(words) > 8 or words[0].casefold().strip(".,:") in _NOTED:
        return True
    ends = part.endswith((".", "!", "?")) and len(words) > 3
    return ends and fold(words[-1]).replace(".", "") not in _LEGAL


def _is_title(part: str) -> bool:
    return not _TITLES.isdisjoint(part.casefold().replace("/", " ").split())
