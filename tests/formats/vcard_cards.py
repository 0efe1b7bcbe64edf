"""Made-up cards and damaged files for the vCard tests."""

import io

from hypothesis import strategies as st

from netbook.core.card import (
    Address,
    Card,
    Custom,
    Name,
    Organisation,
    Photo,
    Point,
    Relation,
)
from netbook.core.problem import Problem
from netbook.formats.vcard import read_cards


def card_of(*lines: str, version: str = "3.0") -> Card:
    """The one card with these lines, nothing being wrong with it."""
    (card,) = items_of("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD")
    assert isinstance(card, Card), card
    return card


def items_of(*lines: str) -> list[Card | Problem]:
    """What reading a file of these lines gives."""
    return read("\r\n".join([*lines, ""]).encode())


def read(data: bytes) -> list[Card | Problem]:
    """What reading this file gives."""
    return list(read_cards(io.BytesIO(data)))


def cards_in(data: bytes) -> list[Card]:
    """The cards of this file, whatever else was wrong."""
    return [item for item in read(data) if isinstance(item, Card)]


# Text with what vCard gives a meaning, and with all the rest of Unicode.
texts = st.text(
    st.one_of(
        st.sampled_from("\\;,:\"^=nNr \t\n\r'abc.%&_$!<>"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)
said = texts.filter(bool)
labels = st.lists(
    st.one_of(
        st.sampled_from(["home", "work", "cell", "pref", "x-kind", "aim", "spouse", "front desk"]),
        said.map(str.lower).filter(lambda label: bool(label) and label == label.lower()),
    ),
    max_size=3,
    unique=True,
).map(tuple)
urls = st.sampled_from(
    ["https://www.example.com/a,b;c?d=e", "tel:+49-30-1;ext=2", "sip:a@b.example"]
)
points = st.lists(st.builds(Point, st.one_of(said, urls), labels, st.booleans()), max_size=3).map(
    tuple
)


def some(strategy: st.SearchStrategy[str], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    """A tuple of a few."""
    return st.lists(strategy, max_size=most).map(tuple)


dates = st.one_of(
    st.dates().map(str),
    st.sampled_from(
        ["", "--02-29", "1985", "1985-04", "---12", "--04", "2009-08-08T14:30-05:00", "19850412"]
    ),
    texts,
)
addresses = st.lists(
    st.builds(
        Address,
        texts, texts, texts, texts, texts, texts, texts,
        labels,
        texts,
    ).filter(lambda a: a != Address(labels=a.labels)),
    max_size=3,
).map(tuple)  # fmt: skip
organisations = st.lists(
    st.builds(Organisation, texts, some(said), texts, texts).filter(lambda o: o != Organisation()),
    max_size=3,
).map(tuple)
photos = st.one_of(
    st.none(),
    st.builds(
        Photo,
        st.sampled_from(["image/jpeg", "image/png", "image/x-own", "image/svg+xml"]),
        st.binary(min_size=1, max_size=300),
    ),
)
kept_lines = st.sampled_from(
    [
        "X-OWN:something, else; and \\more\\",
        "item1.X-ABADR:de",
        "item2.X-OWN;TYPE=a:b",
        "item2.X-ABLabel:Not mine",
        "SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:ｱﾝﾄﾞｳ",
        "KEY;X509;ENCODING=BASE64:MIIDITCCAoqgAwIBAgIQT52W2WawmStUwpV8tBV9TTANBgkqhkiG9w0BAQUFADBMMQ==",
        "X-LONG;ENCODING=QUOTED-PRINTABLE:" + "=C3=91=20" * 30,
        "X-WIDE:" + "Ñandú " * 30 + "🦤" * 40,
        "not a property at all",
        "GEO:1;2",
        'X-QUOTED;A="b:c;d":e',
        "AGENT:BEGIN:VCARD\\nFN:Somebody\\, else\\nEND:VCARD\\n",
        "PHOTO;VALUE=URI:http://www.example.com/photo.png",
    ]
)
cards = st.builds(
    Card,
    texts,
    st.builds(Name, texts, texts, texts, texts, texts),
    some(said),
    organisations,
    points,
    points,
    points,
    points,
    addresses,
    dates,
    dates,
    some(said),
    some(said),
    st.one_of(texts, st.just("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1")),
    photos,
    st.lists(st.builds(Relation, st.one_of(said, urls), labels), max_size=3).map(tuple),
    st.lists(st.builds(Custom, texts, st.one_of(texts, st.dates().map(str))), max_size=3).map(
        tuple
    ),
    some(kept_lines),
    texts,
    texts,
    texts,
    st.sampled_from(["", "given_first", "family_first"]),
    st.one_of(texts, st.sampled_from(["Europe/Berlin", "-0500", "+05:30", "UTC"])),
).filter(lambda card: card != Card())
