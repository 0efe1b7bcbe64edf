"""What a posting asks for, line by line: below its headings, by bullets, else by sentences."""

import re
from collections.abc import Iterable, Iterator

from netbook.core.fold import fold
from netbook.core.posting_words import KIND_OF, LABEL_OF

MOST = 60
"""No posting asks for more; what is further is something else."""
_LONGEST = 400
_LONGEST_HEADING = 60
_HEADING_WORDS = 6
_AROUND = " *#_=-–?!.…|"
_MOST_LINES = 5_000
# From so many words on, what is within another line says nothing new.
_SAID_AGAIN = 4
BULLET = re.compile(r"^\s*(?:[•‣▪▸►◦●○■□–—*·+✓✔➔→»~]|-(?=\s)|o(?=\s{2,})|\(?\d{1,2}[.)](?=\s))\s*")
_WITHIN = re.compile(r"(?<=\S)\s+(?=([A-ZÀ-Ý][^.!?:;\n]{2,40}):(?:\s|$))")
# An end of a sentence: not after "e.g.", "z. B." or an initial.
_SENTENCE = re.compile(
    r"(?<=[^\W\d_]{2}[.!?;])\s+(?=[A-ZÄÖÜÉÈÀÁÍÓÚÑ]|\d+\+? )|(?<=[)\d][.!?;])\s+(?=[A-Z])"
)
_SHORT_FORMS = re.compile(
    r"\b(?:incl|etc|bzw|ca|vgl|inkl|usw|approx|min|max|resp|inc|ltd|dr|prof)\.$", re.I
)
# A list of keywords: at least three, of few words each.
_LEAST_KEYWORDS, _KEYWORD_WORDS = 3, 4
# What begins with these asks, where a posting has no heading for it.
_ASKS = re.compile(
    r"\b(?:you (?:have|bring|are|know|speak|hold)|(?:we|who) (?:require|expect)|must have|required|"
    r"years? of experience|years?' experience|proven|experience (?:with|in)|degree in|fluent in|"
    r"knowledge of|familiar with|sie (?:haben|bringen|verfugen|besitzen|sprechen)|"
    r"du (?:hast|bringst|verfugst|sprichst)|erfahrung (?:mit|in|im)|kenntnisse|abgeschlossene[sn]?|"
    r"vous (?:avez|possedez|maitrisez|justifiez|parlez)|tu (?:as|maitrises)|"
    r"experience (?:en|dans|de)|maitrise (?:de|du|des)|diplome (?:de|en)|"
    r"(?:anos de )?experiencia (?:en|con)|dominio de|conocimientos? de|titulacion|grado en)\b"
)


def requirements_in(text: str, *, duties: bool = True) -> tuple[str, ...]:
    """The requirements that a description names, each once, in its order.

    Without a heading for them: the bullets and sentences that ask for something, else the duties,
    unless they aren't wanted.
    """
    lines = [
        part.strip() for line in text.splitlines()[:_MOST_LINES] for part in _by_headings(line)
    ]
    found: dict[str, list[str]] = {"requirements": [], "duties": [], "": []}
    kind = ""
    bulleted = gap = False
    for at, line in enumerate(lines):
        if not line:
            gap = True
            continue
        heading, rest = heading_in(line)
        bullet = bool(BULLET.match(line))
        if heading:
            kind, line, bulleted = heading, rest, False
        elif kind and (_is_other_heading(lines, at) or (bulleted and gap and not bullet)):
            kind = "others"  # also what follows a list: how one applies, what the company is
        elif kind and _is_aside(line):
            kind = "others"
        bulleted, gap = bulleted or bullet, False
        if line and kind in found:
            found[kind].append(line)
    asked = _told(found["requirements"])
    if not asked:
        loose = [line for part in ("", "duties") for line in found[part]]
        asked = [each for each in _told(loose) if _ASKS.search(fold(each))]
    if not asked and duties:
        asked = _told(line for line in found["duties"] if BULLET.match(line))
    return each_once(asked)


def _by_headings(line: str) -> Iterator[str]:
    """A line cut before the headings in it: "We bake. Requirements: an oven"."""
    begin = 0
    if not BULLET.match(line):
        for found in _WITHIN.finditer(line):
            if fold(found[1]) in KIND_OF:
                yield line[begin : found.start()]
                begin = found.end()
    yield line[begin:]


def heading_in(line: str) -> tuple[str, str]:
    """Which part a line begins (requirements, duties, others), and what else it says."""
    head, colon, rest = line.partition(":")
    if len(head) > _LONGEST_HEADING or BULLET.match(line):
        return "", ""
    words = re.sub(r"\s*\(.*\)$", "", fold(head).strip(_AROUND)).split()
    rest = rest.strip(" *_")
    for size in range(min(len(words), _HEADING_WORDS), 0, -1):
        kind = KIND_OF.get(" ".join(words[:size]).rstrip(",;"))
        if kind is None:
            continue
        if size == len(words):
            return kind, rest
        # "Your profile at a glance"; but "Experience shows" is no heading.
        if not rest and (colon or (size > 1 and len(words) - size <= 3)) and not _ends(line):
            return kind, ""
    return "", ""


def _ends(line: str) -> bool:
    return line.endswith((".", ";", ","))


def _is_aside(line: str) -> bool:
    """Whether a line tells of the posting itself: its closing day, its address."""
    head, colon, rest = line.partition(":")
    label = LABEL_OF.get(fold(head).strip(_AROUND + "•"), "") if len(head) < 40 else ""
    return bool(colon and rest.strip() and label) or line.startswith(("http://", "https://"))


def _is_other_heading(lines: list[str], at: int) -> bool:
    """Whether a line is a heading that no table knows: short, with a colon or above bullets."""
    line = lines[at]
    if BULLET.match(line) or len(line) > _LONGEST_HEADING:
        return False
    if line.endswith(":"):
        return True
    below = next((each for each in lines[at + 1 : at + 4] if each), "")
    above = lines[at - 1] if at else ""
    return not _ends(line) and not above and bool(BULLET.match(below)) and len(line.split()) <= 6


def lines_told(text: str) -> tuple[str, ...]:
    """The single things in a text that only says what is asked for: a field of a posting."""
    lines = [line.strip() for line in text.splitlines()[:_MOST_LINES] if line.strip()]
    if len(lines) == 1:
        parts = [part.strip() for part in lines[0].rstrip(".").split(",")]
        if len(parts) >= _LEAST_KEYWORDS and all(
            part and len(part.split()) <= _KEYWORD_WORDS for part in parts
        ):
            return each_once(parts)
        lines = list(_by_repeated_beginning(lines[0]))
    return each_once(_told(line for line in lines if _tells(line)))


def _tells(line: str) -> bool:
    kind, rest = heading_in(line)
    return not kind or bool(rest)


def _by_repeated_beginning(text: str) -> Iterator[str]:
    """Parts of a text whose line ends were lost, where three words begin each of them."""
    beginning = re.match(r"[A-Z]\S*\s\S+\s\S+", text)
    if beginning is None or text.count(beginning.group()) < 2:
        yield text
        return
    yield from re.split(rf"(?<=[^.,;:])\s+(?={re.escape(beginning.group())})", text)


def each_once(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines without those that say what another one says already."""
    kept: dict[str, str] = {}
    for line in lines:
        words = fold(line).strip(" .;,")
        said = len(words.split()) >= _SAID_AGAIN and any(words in other for other in kept)
        if words and not said:
            kept.setdefault(words, line)
        if len(kept) == MOST:
            break
    return tuple(kept.values())


def _told(lines: Iterable[str]) -> list[str]:
    """Single requirements: a bullet is one, other lines may hold several sentences."""
    told: list[str] = []
    for line in lines:
        if bullet := BULLET.match(line):
            told.append(line[bullet.end() :])
        else:
            told += _sentences(line)
    shortened = (_plain(each) for each in told)
    return [each for each in shortened if any(letter.isalpha() for letter in each)]


def _sentences(line: str) -> list[str]:
    parts = re.split(r"\s*[•▪●]\s*", line)
    if len(parts) == 1:
        parts = []
        for piece in _SENTENCE.split(line):
            if parts and _SHORT_FORMS.search(parts[-1]):
                parts[-1] += " " + piece
            else:
                parts.append(piece)
    return parts


def _plain(text: str) -> str:
    text = " ".join(text.split()).strip(" *_")
    return text.rstrip(" ;,") if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + "…"
