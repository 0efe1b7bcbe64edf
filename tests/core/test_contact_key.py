"""When two cards speak of the same address, number, page or person."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Address, Card, Custom, Name, Organisation, Photo, Point, Relation
from netbook.core.contact_key import (
    display_name,
    email_key,
    fingerprint,
    im_key,
    name_key,
    phone_key,
    point_key,
    sort_key,
    url_key,
)

MAYA = Card(
    formatted_name="Maya Okafor",
    name=Name("Okafor", "Maya"),
    organisations=(Organisation("Northwind", (), "Head of Data"),),
    emails=(Point("maya@example.com", ("work", "internet"), True), Point("maya@home.example")),
    phones=(Point("+49 151 0000000"),),
    addresses=(Address(city="Berlin", labels=("home",)),),
    notes=("Met at PyData.",),
    tags=("data", "ex-contoso"),
    uid="one",
    photo=Photo("image/png", b"picture"),
    relations=(Relation("Ada", ("friend",)),),
    custom=(Custom("Likes", "tea"),),
    unknown=("X-THING:1", "REV:2024-01-01T00:00:00Z"),
)


@pytest.mark.parametrize(
    "value",
    [
        "maya@example.com",
        " Maya@Example.COM ",
        "mailto:maya@example.com",
        "MAILTO:maya@example.com?subject=Hello",
        "Maya Okafor <maya@example.com>",
        "<mailto:maya@example.com>",
    ],
)
def test_one_email_address_is_written_in_many_ways(value: str) -> None:
    assert email_key(value) == "maya@example.com"


@pytest.mark.parametrize(
    ("values", "key"),
    [
        (
            [
                "+49 151 0000000",
                "0049 151 0000000",
                "0151 0000000",
                "0151/000-0000",
                "491510000000",
                "+49 (0)151 0000000",
                "(+49) 151 0000000",
                "tel:+49-151-0000000",
                "+49 151 0000000 ext. 12",
                "+49 151 0000000;ext=12",
                "+49 151 0000000, 12",
            ],
            "10000000",
        ),
        (["+1 (415) 555-2671", "415.555.2671", "1-415-555-2671", "+14155552671 x12"], "55552671"),
        (["+45 32 12 34 56", "32123456", "004532123456"], "32123456"),
        (["+354 555 1234", "5551234"], "5551234"),
        (["+39 06 1234 567", "06 1234567"], "61234567"),
        (["+44 20 7946 0018", "020 7946 0018"], "79460018"),
        (["112"], "112"),
        (["000"], "000"),
        (["١٢٣٤٥٦٧٨", "12345678"], "12345678"),
        (["1-800-NETBOOK"], "1-800-netbook"),
        (["ask Ada"], "ask ada"),
        ([""], ""),
    ],
)
def test_one_number_is_written_in_many_ways(values: list[str], key: str) -> None:
    assert {phone_key(value) for value in values} == {key}


def test_different_numbers_stay_different() -> None:
    assert phone_key("+49 151 0000001") != phone_key("+49 151 0000002")


@pytest.mark.parametrize(
    ("values", "key"),
    [
        (
            [
                "https://www.linkedin.com/in/maya-okafor-1",
                "http://de.linkedin.com/in/Maya-Okafor-1/",
                "linkedin.com/in/maya-okafor-1/en",
                "https://m.linkedin.com/in/maya-okafor-1?locale=de_DE&trk=x",
                "www.linkedin.com/in/maya%2Dokafor-1#about",
            ],
            "linkedin.com/in/maya-okafor-1",
        ),
        (["https://Maya.Example/", "maya.example", "http://maya.example:80"], "maya.example"),
        (["https://maya.example/Notes/?utm_source=x"], "maya.example/Notes"),
        (["https://maya.example/?b=2&a=1", "maya.example?a=1&b=2"], "maya.example?a=1&b=2"),
        (["https://twitter.com/Maya", "https://x.com/maya"], "x.com/maya"),
        (["https://maya.example:8080/"], "maya.example:8080"),
        ([""], ""),
    ],
)
def test_one_page_has_many_addresses(values: list[str], key: str) -> None:
    assert {url_key(value) for value in values} == {key}


def test_two_linkedin_profiles_stay_different() -> None:
    assert url_key("linkedin.com/in/maya") != url_key("linkedin.com/company/maya")


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("xmpp:Maya@Chat.example/phone", "maya@chat.example"),
        ("skype:maya.okafor?chat", "maya.okafor"),
        ("@Maya", "maya"),
        ("sip:maya@example.com", "maya@example.com"),
        ("matrix:u/maya:chat.example", "u/maya:chat.example"),
    ],
)
def test_a_chat_address_is_compared_without_its_scheme(value: str, key: str) -> None:
    assert im_key(value) == key


@given(st.sampled_from(["email", "phone", "url", "im"]), st.text())
def test_any_value_has_a_key(kind: str, value: str) -> None:
    key = point_key(kind, value)
    assert key == point_key(kind, f"  {value.strip()} ")


@given(st.integers(1, 999), st.integers(10**6, 10**11))
def test_a_number_with_and_without_plus_is_one_number(country: int, number: int) -> None:
    assert phone_key(f"+{country}{number:011}") == phone_key(f"00{country}{number:011}")


@pytest.mark.parametrize(
    "name",
    [
        "Maya Okafor",
        "maya  OKAFOR",
        "Okafor, Maya",
        "Okafor Maya",
        "Dr. Maya Okafor",
        "Maya Okafor, PhD, MBA",
        "Maya Okafor MBA",
        "Ms Maya Ókafor ✨",
    ],
)
def test_the_same_name_is_written_in_many_ways(name: str) -> None:
    assert name_key(name) == "maya okafor"
    assert name_key(Card(formatted_name=name)) == "maya okafor"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jonas Ek Jr.", "Jonas Ek"),
        ("Jonas Ek III", "Jonas Ek"),
        ("Maya C. Okafor", "Maya Okafor"),
        ("Jack Ma", "Jack"),
        ("Don Ek", "Ek"),
        ("Lena", "Lena Fischer"),
    ],
)
def test_different_people_keep_different_names(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_of_titles_only_is_a_name() -> None:
    assert name_key("Dr.") == "dr"
    assert name_key("✨") == "✨"


@given(st.lists(st.from_regex(r"[A-ZÀ-Þ][a-zà-þ]{3,8}", fullmatch=True), min_size=1), st.randoms())
def test_a_name_is_the_same_in_any_order_of_its_words(words: list[str], random: Random) -> None:
    shuffled = random.sample(words, len(words))
    assert name_key(" ".join(shuffled)) == name_key(" ".join(words))


@pytest.mark.parametrize(
    ("card", "shown"),
    [
        (MAYA, "Maya Okafor"),
        (replace(MAYA, formatted_name=" "), "Maya Okafor"),
        (Card(name=Name("Wang", "Xiaoming"), name_order="family_first"), "Wang Xiaoming"),
        (Card(nicknames=("Bo",)), "Bo"),
        (Card(organisations=(Organisation("Contoso"),), emails=(Point("x@y.example"),)), "Contoso"),
        (Card(emails=(Point("x@y.example"),)), "x@y.example"),
        (Card(phones=(Point("112"),)), "112"),
        (Card(formatted_name="Maya\nOkafor"), "Maya Okafor"),
        (Card(), ""),
    ],
)
def test_everybody_is_shown_by_the_best_name_there_is(card: Card, shown: str) -> None:
    assert display_name(card) == shown


def test_people_sort_as_they_are_shown_without_titles() -> None:
    names = ["Émile Roux", "Dr. Ada Ek", "zoe Ng", "Łukasz Bąk", "Contoso, Inc."]
    ordered = sorted(names, key=lambda name: sort_key(Card(formatted_name=name)))
    assert ordered == ["Dr. Ada Ek", "Contoso, Inc.", "Émile Roux", "Łukasz Bąk", "zoe Ng"]


def test_the_same_card_in_another_order_is_the_same_card() -> None:
    first, second = MAYA.emails
    other = replace(
        MAYA,
        emails=(second, replace(first, labels=("internet", "work"))),
        tags=MAYA.tags[::-1],
        unknown=("item1.X-ABUID:5", "X-THING:1", "PRODID:-//Other//", "REV;VALUE=x:2025"),
        uid="two",
    )
    assert fingerprint(other) == fingerprint(MAYA)


@pytest.mark.parametrize(
    "other",
    [
        replace(MAYA, formatted_name="Maya O."),
        replace(MAYA, emails=MAYA.emails[:1]),
        replace(MAYA, emails=(*MAYA.emails, MAYA.emails[0])),
        replace(MAYA, phones=MAYA.emails, emails=MAYA.phones),
        replace(MAYA, photo=Photo("image/png", b"other")),
        replace(MAYA, photo=None),
        replace(MAYA, unknown=("X-THING:2",)),
        replace(MAYA, notes=("Met at", "PyData.")),
        replace(MAYA, tags=("data ex-contoso",)),
        replace(MAYA, pronouns="she/her"),
    ],
)
def test_another_fact_makes_another_card(other: Card) -> None:
    assert fingerprint(other) != fingerprint(MAYA)


def test_the_fingerprint_stays_over_versions_of_netbook() -> None:
    """Notebooks keep it: a change here makes every imported card look new."""
    assert fingerprint(MAYA) == ("33ad0c4c3cde9487cebd0901062339bfcc8c66167d56e1f93a04543ae98bcd95")
    assert fingerprint(Card()) == (
        "a9960022d10fba7af2c77d2065c13b5cc414a9a8baee03f4fddc2e6fc48b1c95"
    )


@given(st.text(), st.lists(st.text()))
def test_any_text_has_a_fingerprint_and_a_name(name: str, notes: list[str]) -> None:
    card = Card(formatted_name=name, notes=tuple(notes))
    assert fingerprint(card) == fingerprint(replace(card, notes=tuple(reversed(notes))))
    assert name_key(card) == name_key(display_name(card))
    assert sort_key(card) == sort_key(card).strip()
