"""Where people met: words in capitals after `at` or `in`."""

import re

from netbook.core.capture_line import Clause, Line, pattern
from netbook.core.captured import FoundPerson, Span
from netbook.core.fold import level

_WORD = re.compile(r" ?(\w[\w’'&-]*)")


def find_place(
    line: Line, clause: Clause, people: list[FoundPerson]
) -> tuple[str, Span, Span] | None:
    """The place that a clause names, its span, and the span with the word before it.

    A place begins with a capital and goes on with capitals, and may end with a word such as office
    or meetup. What belongs to somebody (at Sofia's) is no place by name, nor is one of `people`.
    """
    words = line.words
    links = re.compile(rf" (?:{words.place_links})(?= )", re.I)
    nouns = re.compile(rf"(?:{words.place_nouns})s?", re.I)
    lead = pattern(words, rf"(?:{'|'.join(words.place)})(?: |(?<='))")
    for found in lead.finditer(line.masked, clause.start, line.told_until(clause)):
        end = start = found.end()
        while word := _WORD.match(line.text, _behind(links, line, end), clause.end):
            low = level(word[1])
            capital = word[1][0].isupper() and bool(
                re.fullmatch(words.place_begins, low)
                or not (low in words.no_names or re.fullmatch(words.nouns, low))
            )
            noun = (end > start or words.nouns_have_capitals) and nouns.fullmatch(low)
            if not capital and not noun:
                break
            end = word.end()
        name = line.text[start:end]
        names = line.names_in(Span(start, end))
        known = [n for n in names if not n.person.is_new or n.person in people]
        if re.search(r"['’]s?\Z", name) or re.fullmatch(words.no_places, level(name)):
            continue
        if name and not known:
            return name, Span(start, end), Span(found.start(), end)
    return None


def _behind(links: re.Pattern[str], line: Line, end: int) -> int:
    """The end of a small word within the name that may go on here, or the end given."""
    link = links.match(line.text, end)
    return link.end() if link else end
