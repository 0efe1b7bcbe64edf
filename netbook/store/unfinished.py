"""Half-written text, kept by the place it is being typed in; written outside undo."""

from collections.abc import Iterable

from netbook.store import Session


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
