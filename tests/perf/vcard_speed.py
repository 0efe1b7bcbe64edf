"""Reading and writing 20,000 vCards, next to vobject, which others use for it."""

import gc
import io
from collections.abc import Callable, Iterator
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

from netbook.core.card import Card
from netbook.formats.vcard import read_cards, write_card
from tests.perf.ratio import Ratio

CARDS = 20_000
# Both take turns in this many rounds, so that a machine's moods meet both alike.
ROUNDS = 10
FIRST = "Maya Priya Dieter Lena Jonas Sofia Tom Amir Chidi Elif Hanh Ines Kwame Ravi Zoë Łukasz"
LAST = "Okafor Nair Hahn Fischer Lindqvist Reyes Wójcik Bensaïd Kalu Kaya Tran Duarte Sarpong"
PLACES = "Berlin Oslo Lyon Lagos Kraków Lisbon Accra Bengaluru"


def ordinary_card(number: int, random: Random) -> str:
    """A vCard 3.0 as address books export it, of a made-up person."""
    given, family = random.choice(FIRST.split()), random.choice(LAST.split())
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{given} {family}",
        f"N:{family};{given};;;",
        f"ORG:Company {number % 900};Unit {number % 7}",
        f"TITLE:Engineer {number % 50}",
        f"EMAIL;TYPE=INTERNET,WORK:person{number}@company{number % 900}.example",
        f"EMAIL;TYPE=INTERNET;TYPE=HOME:person{number}@mail.example",
        f"TEL;TYPE=CELL,pref:+49 151 {number:07d}",
        f"item1.TEL:+49 30 {number:06d}",
        "item1.X-ABLabel:front desk",
        f"ADR;TYPE=WORK:;;Street {number % 300};{random.choice(PLACES.split())};;{number:05d};Germany",
        f"URL:https://www.example.com/people/{number}",
        f"BDAY:19{number % 90 + 10}-0{number % 9 + 1}-1{number % 10}",
        f"NOTE:Met at a meetup in spring\\, spoke of topic {number % 40} and of how the",
        "  migration went.\\nWrite again.",
        f"CATEGORIES:tag{number % 30},tag{number % 11}",
        f"UID:urn:uuid:{random.getrandbits(128):032x}",
        "END:VCARD",
        "",
    ]
    return "\r\n".join(lines)


def measure() -> Iterator[Ratio]:
    """Reading with the mapping to cards, and writing, each as a multiple of vobject's speed."""
    import vobject  # the measure, only for development

    random = Random(1)
    reading: list[tuple[float, float]] = []
    writing: list[tuple[float, float]] = []
    for start in range(0, CARDS, CARDS // ROUNDS):
        numbers = range(start, start + CARDS // ROUNDS)
        text = "".join(ordinary_card(number, random) for number in numbers)
        # Each holds its cards only while its own time is taken: the garbage collector looks
        # through what the other left, too.
        theirs, reading_theirs = timed(lambda: list(vobject.readComponents(text)))
        _, writing_theirs = timed(lambda: [card.serialize() for card in theirs])
        del theirs
        gc.collect()
        ours, reading_ours = timed(lambda: list(cards_of(text.encode())))
        _, writing_ours = timed(lambda: [write_card(card, "3.0") for card in ours])
        assert len(ours) == len(numbers)
        reading.append((reading_theirs, reading_ours))
        writing.append((writing_theirs, writing_ours))
        del ours
        gc.collect()
    yield ratio("vCard: reading, vobject / NetBook", reading)
    yield ratio("vCard: writing, vobject / NetBook", writing)


def cards_of(data: bytes) -> Iterator[Card]:
    """The cards of a file that has nothing wrong."""
    for item in read_cards(io.BytesIO(data)):
        assert isinstance(item, Card)
        yield item


def timed(work: Callable[[], list[Any]]) -> tuple[list[Any], float]:
    """What it gives, and the seconds it takes."""
    start = perf_counter()
    result = work()
    return result, perf_counter() - start


def ratio(name: str, rounds: list[tuple[float, float]]) -> Ratio:
    """The median of the rounds, with NetBook's cards a second beside it."""
    value = median(theirs / ours for theirs, ours in rounds)
    speed = CARDS // ROUNDS / median(ours for _, ours in rounds)
    return Ratio(name, value, 15, at_least=True, note=f"{speed:,.0f} cards a second")
