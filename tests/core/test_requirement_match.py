"""What answers a requirement: by its words and the tables, precise rather than generous."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.requirement_match import GAP, HOWS, Brought, answer_to

MIGRATION = Brought(1, 11, "Led the migration of 900 reports to a lakehouse without a lost day")
LED = Brought(2, 12, "led four at Contoso")
BROUGHT = [
    Brought(1, None, "Data engineering"),
    MIGRATION,
    Brought(2, None, "Working with people"),
    LED,
    Brought(3, None, "Python"),
    Brought(4, None, "German"),
    Brought(5, None, "Public speaking"),
    Brought(6, None, "Deutsches Steuerrecht"),
    Brought(7, None, "Excel"),
]


@pytest.mark.parametrize(
    ("asked", "how", "skill", "proof"),
    [
        ("Own the migration to a lakehouse", "proof", 1, 11),
        ("Lead a team of five", "proof", 2, 12),
        ("Führungserfahrung", "proof", 2, 12),
        ("German at work", "skill", 4, None),
        ("Sehr gute Deutschkenntnisse", "skill", 4, None),
        ("5+ years of experience with Python and SQL", "skill", 3, None),
        ("Programming in at least one language", "skill", 3, None),
        ("Erfahrung im Data Engineering", "proof", 1, 11),
        ("Excel and PowerPoint", "skill", 7, None),
    ],
)
def test_what_is_there_is_found(asked: str, how: str, skill: int, proof: int | None) -> None:
    answer = answer_to(asked, BROUGHT)
    assert (answer.how, answer.skill_id, answer.proof_id) == (how, skill, proof)
    assert answer.words


@pytest.mark.parametrize(
    "asked",
    [
        "Kubernetes",
        "Experience with dbt and Airflow",
        "Excellent communication skills",
        "Bachelor's degree in Computer Science",
        "Driving licence class B",
        "Lead the rollout of a new ERP",
        "Work in a team",
        "3 years of experience",
        "Französisch in Wort und Schrift",
        "",
    ],
)
def test_what_is_not_there_is_a_gap(asked: str) -> None:
    assert answer_to(asked, BROUGHT) == GAP


def test_a_skill_named_in_full_is_not_found_by_half_its_name() -> None:
    assert answer_to("Fluent German", [Brought(6, None, "German tax law")]) == GAP


def test_nothing_brought_is_a_gap() -> None:
    assert answer_to("Python", []) == GAP


@given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=4))
def test_any_texts_are_compared(asked: str, names: list[str]) -> None:
    answer = answer_to(asked, [Brought(at, None, name) for at, name in enumerate(names)])
    assert answer.how in HOWS
    assert answer.skill_id is None or answer.skill_id < len(names)


def test_whoever_built_a_team_led_it() -> None:
    built = Brought(2, 12, "Built a team of five; four of them lead today")
    assert answer_to("Lead a team of five", [built]).proof_id == 12
