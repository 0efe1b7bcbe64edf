"""Half-written text, kept by the place it is being typed in; written outside undo."""

from collections.abc import Iterable

from netbook.store import Session
from netbook.store.undo import STEPS

_SENT = "sent:"
# Of conversations that are gone: undone.
_UNSENT = """
    SELECT id, substr(place, instr(place, '/') + 1) AS back FROM unfinished AS u
    WHERE place GLOB 'sent:*' AND NOT EXISTS (
        SELECT 1 FROM interaction WHERE uid = substr(u.place, 6, instr(u.place, '/') - 6))
    AND NOT EXISTS (
        SELECT 1 FROM unfinished WHERE place = substr(u.place, instr(u.place, '/') + 1))
    ORDER BY id DESC
"""


def unfinished(s: Session, place: str) -> str:
    """What was left half-written there, or nothing."""
    query = "SELECT text FROM unfinished WHERE place = ?"
    text: str | None = s.connection().exec_driver_sql(query, (place,)).scalar()
    return text or ""


def keep_unfinished(s: Session, place: str, text: str) -> None:
    """Keep what is being typed there; no text forgets it."""
    run = s.connection().exec_driver_sql
    if not text:
        run("DELETE FROM unfinished WHERE place = ?", (place,))
        return
    run(
        "INSERT INTO unfinished (place, text) VALUES (?1, ?2)"
        " ON CONFLICT (place) DO UPDATE SET text = ?2 WHERE text <> ?2",
        (place, text),
    )


def keep_sent(s: Session, interaction_id: int, place: str, text: str) -> None:
    """Keep a message that went out and was written down, for `take_back_unsent`.

    So many are kept as there are steps that could be undone.
    """
    run = s.connection().exec_driver_sql
    query = "SELECT uid FROM interaction WHERE id = ?"
    uid = run(query, (interaction_id,)).scalar_one()
    keep_unfinished(s, f"{_SENT}{uid}/{place}", text)
    run(
        "DELETE FROM unfinished WHERE place GLOB 'sent:*' AND id NOT IN"
        " (SELECT id FROM unfinished WHERE place GLOB 'sent:*' ORDER BY id DESC LIMIT ?)",
        (STEPS,),
    )


def any_unsent(s: Session) -> bool:
    """Whether the writing down of a message was undone, so that it is half written again."""
    return s.connection().exec_driver_sql(_UNSENT).first() is not None


def take_back_unsent(s: Session) -> list[str]:
    """Put messages that are half written again where they were; the places.

    Where something else was begun since, they wait until that is finished.
    """
    run = s.connection().exec_driver_sql
    back = {row[1]: row[0] for row in reversed(run(_UNSENT).all())}
    for place, number in back.items():
        run("UPDATE unfinished SET place = ? WHERE id = ?", (place, number))
    return [*back]


def forget_unfinished(s: Session, names: Iterable[str]) -> None:
    """Forget what was left half-written of things that are deleted for good.

    Each is named by a part of its places: `message:7` is one of `message:7/to:9`.
    """
    run = s.connection().exec_driver_sql
    gone = [f"/{name}/" for name in names]
    for place in run("SELECT place FROM unfinished").scalars().all():
        if any(name in f"/{place}/" for name in gone):
            run("DELETE FROM unfinished WHERE place = ?", (place,))


def half_written(s: Session, places: str) -> dict[str, str]:
    """What was left half-written at places whose names begin so, by the place, newest first."""
    query = "SELECT place, text FROM unfinished WHERE place GLOB ? || '*' ORDER BY id DESC"
    return {row[0]: row[1] for row in s.connection().exec_driver_sql(query, (places,))}
