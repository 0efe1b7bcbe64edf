"""Whether wishes meet offers: rules told one by one, and the lines of the practice set."""

import csv
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.matching import MATCHES_FROM, match, terms, why

PRACTICE = Path(__file__).parents[1] / "data" / "give_first_practice" / "practice.csv"


class Line(NamedTuple):
    kind: str
    topics: frozenset[str]
    text: str


def practice() -> list[Line]:
    with PRACTICE.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="|")
        return [Line(row["kind"], frozenset(row["topics"].split()), row["text"]) for row in rows]


LINES = practice()
WISHES = [line for line in LINES if line.kind == "wish"]
OFFERS = [line for line in LINES if line.kind == "offer"]
TEXTS = st.one_of(
    st.text(max_size=200),
    st.sampled_from([line.text for line in LINES]),
    st.lists(st.sampled_from(" ".join(line.text for line in LINES).split())).map(" ".join),
)


def meets(wish: str, offer: str) -> bool:
    return match(wish, offer) >= MATCHES_FROM


def test_the_practice_set_is_met() -> None:
    found = {(w.text, o.text) for w in WISHES for o in OFFERS if meets(w.text, o.text)}
    true = {(w.text, o.text) for w in WISHES for o in OFFERS if w.topics & o.topics}
    precision = len(found & true) / len(found)
    recall = len(found & true) / len(true)
    print(f"practice: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= 0.9
    assert recall >= 0.93


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
