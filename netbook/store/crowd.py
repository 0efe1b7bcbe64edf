"""Many people on one day, a party or a round of letters: they come to be due over weeks.

Whoever was one of more than `CROWD` people on the day of their last conversation has a turn between
how often and at the latest, by their id and the data alone: it stays where it is when others of
them are written to. Bits in reverse order spread any number of people evenly.
"""

from collections.abc import Callable, Iterator

CROWD = 8
_BITS = 5
_REVERSED = " | ".join(
    f"((({{id}} >> {bit}) & 1) << {_BITS - 1 - bit})"  # the lowest bit becomes the highest
    for bit in range(_BITS)
)


def turn(contact_id: str, every: str, latest: str) -> str:
    """How many days after how often the turn of a contact is, never more than at the latest."""
    place = _REVERSED.format(id=contact_id)
    return f"({place}) * ({latest} - {every} + 1) / {1 << _BITS}"


def _present(day: str, most: int, but: str = "NULL") -> str:
    """How many people there were conversations with on a day, counted up to `most`.

    `but` is a conversation that doesn't count.
    """
    return f"""
        (SELECT count(*) FROM (
            SELECT DISTINCT cp.contact_id FROM interaction AS ci
            CROSS JOIN participant AS cp ON cp.interaction_id = ci.id
            WHERE ci.day = {day} AND ci.trashed_at IS NULL AND ci.id IS NOT {but} LIMIT {most}))
    """


def crowded(day: str) -> str:
    """Whether more than `CROWD` people were there on a day; not where that is null."""
    return f"({day} IS NOT NULL AND {_present(day, CROWD + 1)} > {CROWD})"


def crowd_triggers(again_due: Callable[[str], str]) -> Iterator[tuple[str, str, str]]:
    """Name, event and body of each trigger that looks again at the others of a day.

    That is when the day becomes crowded or ceases to be: few people then, if any.
    `again_due` makes the statement for the contacts that a condition selects.
    """
    of_day = "contact_state.last_day = {}"
    few = f"{_present('{day}', CROWD + 2)} <= {CROWD + 1}"
    day = "(SELECT day FROM interaction WHERE id = {})"
    new, old = day.format("NEW.interaction_id"), day.format("OLD.interaction_id")
    yield (
        "crowd_participant_insert",
        f"INSERT ON participant WHEN {_present(new, CROWD + 2)} = {CROWD + 1}",
        again_due(of_day.format(new)),
    )
    yield (
        "crowd_participant_delete",
        f"DELETE ON participant WHEN {few.format(day=old)}",
        again_due(of_day.format(old)),
    )
    yield (
        "crowd_participant_update",
        f"UPDATE OF interaction_id, contact_id ON participant"
        f" WHEN {few.format(day=old)} OR {few.format(day=new)}",
        again_due(f"contact_state.last_day IN ({old}, {new})"),
    )
    yield (
        "crowd_interaction_delete",
        f"DELETE ON interaction WHEN {few.format(day='OLD.day')}",
        again_due(of_day.format("OLD.day")),
    )
    for which in ("OLD", "NEW"):
        yield (
            f"crowd_interaction_{which.lower()}_day",
            "UPDATE OF day, trashed_at ON interaction"
            " WHEN (OLD.day IS NOT NEW.day OR OLD.trashed_at IS NOT NEW.trashed_at)"
            f" AND {_present(f'{which}.day', CROWD + 1, but='NEW.id')} <= {CROWD}",
            again_due(of_day.format(f"{which}.day")),
        )
