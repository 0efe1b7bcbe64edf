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
    place = random.choice(PLACES.split())
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
        f"ADR;TYPE=WORK:;;Street {number % 300};{place};;{number:05d};Germany",
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
    theirs: list[tuple[float, float]] = []
    ours: list[tuple[float, float]] = []
    for start in range(0, CARDS, CARDS // ROUNDS):
        numbers = range(start, start + CARDS // ROUNDS)
        text = "".join(ordinary_card(number, random) for number in numbers)
        theirs.append(there_and_back(text, vobject.readComponents, lambda card: card.serialize()))
        ours.append(there_and_back(text, cards_of, lambda card: write_card(card, "3.0")))
    for place, name in enumerate(("reading", "writing")):
        value = median(b[place] / a[place] for a, b in zip(ours, theirs, strict=True))
        speed = CARDS // ROUNDS / median(a[place] for a in ours)
        yield Ratio(
            f"vCard: {name}, vobject / NetBook",
            value,
            15,
            at_least=True,
            note=f"{speed:,.0f} cards a second",
        )


def there_and_back(
    text: str, read: Callable[[str], Iterator[Any]], write: Callable[[Any], object]
) -> tuple[float, float]:
    """The seconds that reading all cards and writing them takes.

    Nothing of it is left afterwards: the garbage collector would look through it for the other.
    """
    gc.collect()
    start = perf_counter()
    cards = list(read(text))
    middle = perf_counter()
    for card in cards:
        write(card)
    end = perf_counter()
    assert len(cards) == CARDS // ROUNDS
    return middle - start, end - middle


def cards_of(text: str) -> Iterator[Card]:
    """The cards of a file that has nothing wrong."""
    for item in read_cards(io.BytesIO(text.encode())):
        assert isinstance(item, Card)
        yield item
