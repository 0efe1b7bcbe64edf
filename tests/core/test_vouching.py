"""Who could vouch for somebody: those who were there, the freshest first, never from afar."""

from datetime import date

from netbook.core.vouching import Seen, by_weight, can_vouch

DAY = date(2026, 5, 1)


def test_messages_alone_are_not_enough() -> None:
    assert not can_vouch(Seen("", False, DAY))
    assert can_vouch(Seen("", True, None))
    assert can_vouch(Seen("worked", False, None))


def test_what_was_done_together_comes_before_meetings_and_the_fresh_before_the_old() -> None:
    together = Seen("worked", False, date(2020, 1, 1))
    met, met_lately = Seen("", True, date(2024, 1, 1)), Seen("", True, DAY)
    assert sorted([met, met_lately, together], key=by_weight) == [together, met_lately, met]
