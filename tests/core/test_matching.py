"""Whether wishes meet offers: rules told one by one, and the lines of the practice set."""

import csv
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.matching import MATCHES_FROM, match, terms, why

PRACTICE = Path(__file__).parents[1] / "data" / "give_first_practice"


class Line(NamedTuple):
    kind: str
    topics: frozenset[str]
    text: str


def practice(name: str) -> list[Line]:
    with (PRACTICE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="|")
        return [Line(row["kind"], frozenset(row["topics"].split()), row["text"]) for row in rows]


def labelled(name: str) -> tuple[dict[str, str], dict[str, str], set[tuple[str, str]]]:
    """The wishes and the offers of a labelled set by their number, and the pairs that are true."""

    def rows(file_name: str) -> list[dict[str, str]]:
        with (PRACTICE / name / file_name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    entries = rows("entries.csv")
    wishes, offers = (
        {row["id"]: row["text"] for row in entries if row["kind"] == kind}
        for kind in ("wish", "offer")
    )
    return wishes, offers, {(row["wish"], row["offer"]) for row in rows("matches.csv")}


LINES = practice("practice")
WISHES = [line for line in LINES if line.kind == "wish"]
OFFERS = [line for line in LINES if line.kind == "offer"]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.sampled_from([line.text for line in LINES]),
    st.lists(st.sampled_from(" ".join(line.text for line in LINES).split())).map(" ".join),
)


def meets(wish: str, offer: str) -> bool:
    return match(wish, offer) >= MATCHES_FROM


def counts(name: str) -> tuple[int, int, int]:
    """How many pairs of a practice file are found, found rightly, and true."""
    lines = practice(name)
    pairs = [
        (meets(wish.text, offer.text), bool(wish.topics & offer.topics))
        for wish in lines
        for offer in lines
        if wish.kind == "wish" and offer.kind == "offer"
    ]
    return (
        sum(found for found, _ in pairs),
        sum(found and true for found, true in pairs),
        sum(true for _, true in pairs),
    )


@pytest.mark.parametrize(
    ("name", "least_precision", "least_recall"),
    [
        ("practice", 0.9, 0.95),
        ("more", 0.85, 0.85),
        ("near_misses", 0.8, 0.9),
        ("short", 0.8, 0.7),
    ],
)
def test_the_practice_sets_are_met(name: str, least_precision: float, least_recall: float) -> None:
    found, right, true = counts(name)
    precision, recall = right / found, right / true
    print(f"{name}: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= least_precision
    assert recall >= least_recall


@pytest.mark.parametrize(
    ("name", "least_precision", "least_recall"),
    [("a", 0.96, 0.95), ("b", 0.86, 0.75), ("c", 0.93, 0.89), ("d", 0.94, 0.94), ("e", 0.82, 0.68)],
)
def test_the_pairs_that_others_labelled_are_met(
    name: str, least_precision: float, least_recall: float
) -> None:
    wishes, offers, true = labelled(name)
    found = {(w, o) for w in wishes for o in offers if meets(wishes[w], offers[o])}
    precision, recall = len(found & true) / len(found), len(found & true) / len(true)
    print(f"{name}: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= least_precision
    assert recall >= least_recall
    for wish, offer in found:
        assert terms(wishes[wish]) & terms(offers[offer]), (wishes[wish], offers[offer])
        assert why(wishes[wish], offers[offer]), (wishes[wish], offers[offer])


def test_what_meets_shares_a_term() -> None:
    for wish in WISHES:
        for offer in OFFERS:
            if meets(wish.text, offer.text):
                assert terms(wish.text) & terms(offer.text), (wish.text, offer.text)
                assert why(wish.text, offer.text), (wish.text, offer.text)


@given(TEXTS, TEXTS)
def test_any_two_texts_have_a_score_and_share_a_term_where_they_meet(wish: str, offer: str) -> None:
    score = match(wish, offer)
    assert 0.0 <= score <= 1.0
    assert score == match(wish, offer)
    assert set(why(wish, offer)) <= terms(wish) & terms(offer)
    if score >= MATCHES_FROM:
        assert why(wish, offer)


@given(st.sampled_from(OFFERS), st.sampled_from(WISHES))
def test_accents_do_not_matter(offer: Line, wish: Line) -> None:
    plain = str.maketrans("äöüéèêçñáíóú", "aoueeecnaiou")
    assert match(wish.text.translate(plain), offer.text) == match(wish.text, offer.text)


@pytest.mark.parametrize(
    ("wish", "offer"),
    [
        ("LOOKS FOR A PLUMBER", "is a plumber"),
        ("sucht Entwickler:in", "Entwicklerin mit freien Kapazitäten, freiberuflich"),
        ("needs an accountent", "Accountant with free capacity"),
        ("cherche un·e graphiste", "Graphiste freelance"),
        ("Needs a grant for a theater piece", "Foundation gives grants for theatre"),
        ("Looks for tango lessons, online or in Rome", "Teaches tango in Oslo, also online"),
        ("Wants a room in Kreuzberg", "Has a room free in Berlin"),
        ("Sucht eine Wohnung in Österreich", "Rents out a flat in Graz"),
        ("Golang dev, fed up with his agency", "Her team is hiring a backend engineer, Go"),
        ("Nurse, wants to move to Scotland", "Clinic in Glasgow, short of three nurses"),
        ("Drives lorries, looks for a new employer", "Spedition stellt Fahrer ein"),
        ("Köchin, sucht neue Stelle", "busca un cocinero para la temporada"),
    ],
)
def test_the_same_said_otherwise_meets(wish: str, offer: str) -> None:
    assert meets(wish, offer)


@pytest.mark.parametrize(
    ("wish", "offer"),
    [
        ("Looks for a job as a data analyst in Berlin", "Hires a data analyst in Madrid"),
        ("Looks for a mentor in data analysis", "Hires data analysts"),
        ("Wants a course in data analysis", "Hires data analysts"),
        ("Looks for Spanish lessons", "Teaches Portuguese"),
        ("Looks for an internship in marketing", "Hires a head of marketing"),
        ("Searches for a job as a nurse", "No longer hires nurses"),
        ("Needs a flat for July", "Rents out a flat in April"),
        ("Needs a speaker on Monday", "Has time to speak on Fridays"),
        ("Looks for a job as a lawyer, not in Paris", "Hires a lawyer in Paris"),
        ("Would like an introduction at Contoso", "Has worked at Fabrikam for years"),
        ("Looks for a good new team", "Has a good new job for a friendly team"),
        ("", ""),
    ],
)
def test_what_is_apart_does_not_meet(wish: str, offer: str) -> None:
    assert not meets(wish, offer)


def test_why_names_the_finest_shared_term_alone() -> None:
    assert why("Looks for a job as a data analyst", "Hires a data analyst") == ("data_analyst",)
