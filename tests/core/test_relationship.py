"""How one person stands to another, said from either side."""

import pytest

from netbook.core.relationship import KINDS, SYMMETRIC, TIES, Tie, directed, inverse, tie_of


@pytest.mark.parametrize("tie", TIES)
def test_both_sides_say_the_same(tie: Tie) -> None:
    for person, other in ((1, 2), (2, 1)):
        kept = directed(person, other, tie)
        assert kept == directed(other, person, inverse(tie))
        first, _second, kind = kept
        assert tie_of(person, first, kind) == tie
        assert tie_of(other, first, kind) == inverse(tie)


def test_every_kind_can_be_said_and_has_a_direction_unless_it_is_mutual() -> None:
    assert {tie.kind for tie in TIES} == set(KINDS)
    assert {tie.kind for tie in TIES if inverse(tie) == tie} == SYMMETRIC
    assert {inverse(tie) for tie in TIES if tie.kind in ("reports_to", "mentors")} <= set(TIES)
