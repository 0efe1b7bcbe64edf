"""What the five answers mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.acquaintance import ANSWERS, Shared, circle_after, merged, shared_of
from netbook.core.cadence import CIRCLES
from netbook.core.where_when import WhereWhen

TEXTS = st.sampled_from(("", "Contoso", "Fabrikam", "2019"))
SHARED = st.builds(Shared, st.sampled_from(("worked", "met")), TEXTS, TEXTS, TEXTS, TEXTS)


@pytest.mark.parametrize("circle", CIRCLES)
@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_never_makes_anybody_less_close(answer: str, circle: str) -> None:
    after = circle_after(answer, circle)
    assert CIRCLES.index(after) <= CIRCLES.index(circle)
    assert circle_after(answer, after) == after


def test_a_circle_of_another_name_is_left_alone() -> None:
    assert circle_after("well", "chess club") == "chess club"


def test_only_what_was_shared_or_said_is_noted() -> None:
    assert shared_of("well", WhereWhen()) is None
    assert shared_of("not_now", WhereWhen()) is None
    assert shared_of("worked", WhereWhen(), "Contoso") == Shared("worked", "Contoso")
    said = WhereWhen("PyData", "2023", "2023", "the queue")
    assert shared_of("worked", said) == Shared("worked", "PyData", "2023", "2023", "the queue")
    assert shared_of("private", said) == Shared("met", "", "2023", "", "PyData, the queue")


@given(SHARED, SHARED)
def test_what_is_merged_holds_both_and_loses_nothing(known: Shared, said: Shared) -> None:
    both = merged(known, said)
    if both is None:
        pairs = zip(known[1:], said[1:], strict=True)
        assert known.kind != said.kind or any(a and b and a != b for a, b in pairs)
    else:
        assert merged(both, known) == merged(both, said) == both
        assert all(part in both for part in (*known, *said) if part)
