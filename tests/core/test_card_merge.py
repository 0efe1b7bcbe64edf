"""Merging adds what is missing, keeps what is ours, and tells what differs."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Address, Card, Custom, Name, Organisation, Photo, Point, Relation
from netbook.core.card_merge import Differing, merge

OURS = Card(
    formatted_name="Maya Okafor",
    name=Name("Okafor", "Maya"),
    organisations=(Organisation("Northwind", (), "Head of Data"),),
    emails=(Point("maya@northwind.example", ("work",), True),),
    phones=(Point("+49 151 0000000", ("mobile",)),),
    addresses=(Address(city="Berlin"),),
    birthday="--04-07",
    notes=("Likes green tea.",),
    tags=("Data",),
    uid="urn:uuid:maya",
    custom=(Custom("Desk", "4b"),),
)


def test_an_equal_card_adds_nothing() -> None:
    assert merge(OURS, OURS) == (OURS, (), ())
    assert merge(OURS, Card()) == (OURS, (), ())


def test_what_only_differs_in_writing_is_the_same() -> None:
    theirs = Card(
        formatted_name="MAYA ÓKAFOR",
        emails=(Point("Maya@Northwind.example"),),
        phones=(Point("0151 0000000", ("home",)),),
        organisations=(Organisation("NORTHWIND", (), "Head of Data"),),
        tags=("data",),
        addresses=(Address(city="berlin"),),
    )
    assert merge(OURS, theirs) == (OURS, (), ())


def test_what_is_missing_is_added_after_ours() -> None:
    theirs = Card(
        formatted_name="Maya Okafor",
        name=Name("Okafor", "Maya", "Ngozi"),
        nicknames=("May",),
        emails=(Point("maya@example.com", ("home",), True), *OURS.emails),
        addresses=(Address(city="Lagos"),),
        notes=("Met at PyData.",),
        anniversary="2010",
        tags=("Oslo", "data"),
        photo=Photo("image/png", b"made up"),
        relations=(Relation("Tom"),),
        custom=(Custom("Badge", "9"),),
        unknown=("X-FOO:bar",),
        connected_on="2024-09-17",
        uid="urn:uuid:another",
    )
    card, added, differing = merge(OURS, theirs)
    assert differing == ()
    assert set(added) == {
        *("additional", "nicknames", "emails", "addresses", "notes", "anniversary", "tags"),
        *("photo", "relations", "custom", "unknown", "connected_on"),
    }
    assert card.emails == (*OURS.emails, Point("maya@example.com", ("home",)))
    assert card.tags == ("Data", "Oslo")
    assert card.notes == (*OURS.notes, "Met at PyData.")
    assert card.name.additional == "Ngozi"
    assert (card.uid, card.photo) == (OURS.uid, theirs.photo)


def test_a_differing_value_stays_ours_and_is_told() -> None:
    theirs = replace(
        OURS,
        formatted_name="Maya Reyes",
        name=Name("Reyes", "Maya"),
        birthday="1990-04-07",
        organisations=(Organisation("Contoso", (), "CTO"),),
        photo=Photo("image/png", b"theirs"),
    )
    ours = replace(OURS, photo=Photo("image/png", b"ours"))
    assert merge(ours, theirs) == (
        ours,
        (),
        (
            Differing("formatted_name", "Maya Okafor", "Maya Reyes"),
            Differing("family", "Okafor", "Reyes"),
            Differing("birthday", "--04-07", "1990-04-07"),
            Differing("organisations", "Head of Data, Northwind", "CTO, Contoso"),
        ),
    )


def test_a_title_fills_a_gap_or_differs() -> None:
    bare = replace(OURS, organisations=(Organisation("Northwind"),))
    card, added, _ = merge(bare, OURS)
    assert (card.organisations, added) == (OURS.organisations, ("title",))
    theirs = replace(OURS, organisations=(Organisation("Northwind", (), "CTO"),))
    assert merge(OURS, theirs).differing == (Differing("title", "Head of Data", "CTO"),)


def test_a_second_employer_is_added_where_both_know_the_first() -> None:
    both = replace(OURS, organisations=(*OURS.organisations, Organisation("PyData", (), "Chair")))
    assert merge(OURS, both).card.organisations == both.organisations
    assert merge(both, OURS) == (both, (), ())


def test_who_went_by_an_address_gets_the_name() -> None:
    nameless = Card(formatted_name="maya@example.com", emails=(Point("maya@example.com"),))
    card, added, differing = merge(nameless, replace(OURS, emails=nameless.emails))
    assert (card.formatted_name, differing) == ("Maya Okafor", ())
    assert "formatted_name" in added


def test_a_photo_that_is_there_already_is_not_asked_for() -> None:
    theirs = replace(OURS, photo=Photo("image/png", b"theirs"))
    assert merge(OURS, theirs, have_photo=True) == (OURS, (), ())


SAID = st.sampled_from(["", "Maya", "maya", "Tom", "Maya Okafor"])
POINTS = st.lists(
    st.builds(Point, st.sampled_from(["a@x.example", "A@x.example", "0151 0000000"]), st.just(())),
    max_size=2,
).map(tuple)
CARDS = st.builds(
    Card,
    formatted_name=SAID,
    name=st.builds(Name, SAID, SAID),
    nicknames=st.lists(SAID.filter(bool), max_size=2).map(tuple),
    organisations=st.lists(st.builds(Organisation, SAID, title=SAID), max_size=2).map(tuple),
    emails=POINTS,
    phones=POINTS,
    birthday=SAID,
    notes=st.lists(SAID.filter(bool), max_size=2).map(tuple),
)


@given(CARDS, CARDS)
def test_merging_again_adds_nothing_and_nothing_of_ours_is_lost(ours: Card, theirs: Card) -> None:
    card, added, differing = merge(ours, theirs)
    assert bool(added) == (card != ours)
    again = merge(card, theirs)
    assert (again.card, again.added) == (card, ())
    assert again.differing == differing
    for name in ("nicknames", "emails", "phones", "notes"):
        mine = getattr(ours, name)
        assert getattr(card, name)[: len(mine)] == mine
