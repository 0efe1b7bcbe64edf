"""Names, organisations, nicknames, tags and other texts, with their escapes."""

import pytest

from netbook.core.card import Card, Name, Organisation
from tests.formats.vcard_cards import card_of, items_of


def test_the_parts_of_a_name() -> None:
    card = card_of("FN:Dr. Maya Okafor", "N:Okafor;Maya;Ngozi,Ada;Dr.;M.Sc.\\, B.A.")
    assert card.formatted_name == "Dr. Maya Okafor"
    assert card.name == Name("Okafor", "Maya", "Ngozi,Ada", "Dr.", "M.Sc., B.A.")


def test_a_name_may_be_short_or_long() -> None:
    assert card_of("N:Okafor").name == Name("Okafor")
    # RFC 9554: second surname and generation, said again among the first five.
    long = card_of("N:de Sousa Reis;Ana;;;Jr.;Reis;Jr.", version="4.0")
    assert long.name == Name("de Sousa Reis", "Ana", "", "", "Jr.")
    assert card_of("N:a;b;c;d;e;f").name == Name("a", "b", "c", "d", "e f")


def test_no_formatted_name_is_none() -> None:
    assert card_of("N:Okafor;Maya;;;") == Card(name=Name("Okafor", "Maya"))
    assert card_of("FN:", "TEL:1").formatted_name == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("a\\, b\\; c\\nd\\\\n", "a, b; c\nd\\n"),
        ("a\\Nb\\:c\\\"d\\\"", 'a\nb:c"d"'),
        ("one, two; three", "one, two; three"),
        ("C:\\Temp\\x", "C:\\Temp\\x"),
        ("ends in \\", "ends in \\"),
        ("  blanks around ", "blanks around"),
        ("kept\\ ", "kept "),
        ("\\\\, x", "\\, x"),
    ],
)  # fmt: skip
def test_text_is_unescaped_and_never_cut(written: str, said: str) -> None:
    assert card_of(f"NOTE:{written}").notes == (said,)


def test_version_2_escapes_only_where_its_writer_does() -> None:
    card = card_of("N:;A\\;B\\\\;C\\\\\\;;D;\\:E", "FN:A;B\\C\\;D:E\\\\", version="2.1")
    assert card.name == Name("", "A;B\\", "C\\;", "D", ":E")
    assert card.formatted_name == "A;B\\C\\;D:E\\\\"
    assert card_of("NOTE:a\\; b\\, c\\nd", version="2.1").notes == ("a; b, c\nd",)


def test_commas_are_text_but_in_lists() -> None:
    card = card_of("NICKNAME:Jo,Joe\\,y, J", "CATEGORIES:work,a\\,b,,friends", "ORG:Hahn, Fischer")
    assert card.nicknames == ("Jo", "Joe,y", "J")
    assert card.tags == ("work", "a,b", "friends")
    assert card.organisations == (Organisation("Hahn, Fischer"),)
    assert card_of("NICKNAME:Jo, the cook", version="2.1").nicknames == ("Jo, the cook",)


def test_every_note_is_kept() -> None:
    assert card_of("NOTE:one", "NOTE:", "NOTE:two").notes == ("one", "two")


def test_organisations_with_their_units() -> None:
    card = card_of("ORG:Open;Handset; Alliance;", "TITLE:Head\\, Data", "ROLE:Speaker")
    assert card.organisations == (
        Organisation("Open", ("Handset", "Alliance"), "Head, Data", "Speaker"),
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("ORG:A", "TITLE:a", "ORG:B", "TITLE:b"),
        ("ORG:A", "ORG:B", "TITLE:a", "TITLE:b"),
        ("TITLE:a", "TITLE:b", "ORG:A", "ORG:B"),
        ("TITLE:a", "ORG:A", "TITLE:b", "ORG:B"),
        ("i2.ORG:A", "i1.ORG:B", "i1.TITLE:b", "i2.TITLE:a"),
        ("i2.ORG:A", "i1.ORG:B", "i1.TITLE:b", "TITLE:a"),
    ],
)
def test_titles_pair_with_organisations(lines: tuple[str, ...]) -> None:
    assert card_of(*lines).organisations == (
        Organisation("A", title="a"),
        Organisation("B", title="b"),
    )


def test_a_group_may_have_a_title_only() -> None:
    card = card_of("i1.ORG:A", "i2.ORG:", "i2.TITLE:b", "i2.ROLE:c")
    assert card.organisations == (Organisation("A"), Organisation("", (), "b", "c"))


def test_titles_without_an_organisation() -> None:
    card = card_of("TITLE:Mayor", "TITLE;LANGUAGE=de:Burgermeister")
    assert card.organisations == (Organisation(title="Mayor"), Organisation(title="Burgermeister"))
    assert card_of("ORG:;", "FN:x").organisations == ()
    assert card_of("ORG:;Data").organisations == (Organisation("", ("Data",)),)


def test_a_second_name_and_uid_are_kept_verbatim() -> None:
    card = card_of("FN:Maya", "FN;LANGUAGE=ja:マヤ", "N:a", "N;ALTID=1:b", "UID:1", "UID:2")
    assert card == Card(
        formatted_name="Maya",
        name=Name("a"),
        uid="1",
        unknown=("FN;LANGUAGE=ja:マヤ", "N;ALTID=1:b", "UID:2"),
    )


def test_phonetic_names_are_the_pronunciation() -> None:
    card = card_of("X-PHONETIC-LAST-NAME:oh-KAH-for", "X-PHONETIC-FIRST-NAME:MY-ah")
    assert card.pronunciation == "MY-ah oh-KAH-for"


def test_pronouns_name_order_and_connection() -> None:
    card = card_of(
        "PRONOUNS:she/her",
        "X-NETBOOK-NAME-ORDER:family_first",
        "X-NETBOOK-CONNECTED-ON:2021-04-03",
        version="4.0",
    )
    assert (card.pronouns, card.name_order) == ("she/her", "family_first")
    assert card.connected_on == "2021-04-03"


def test_what_a_writer_makes_anew_is_not_kept() -> None:
    items = items_of("BEGIN:VCARD", "VERSION:4.2", "PRODID:x", "REV:20081031", "FN:y", "END:VCARD")
    assert items == [Card(formatted_name="y")]
