"""Half-written text, kept by the place it is being typed in; written outside undo."""

import re
from collections.abc import Collection, Iterable

from netbook.store import Session
from netbook.store.rows import ids_json
from netbook.store.undo import STEPS

_SENT = "sent:"
# Where text about these is left half-written, by their ids and UIDs, which others may get later.
_PLACES = {
    "contact": (
        *("card/{uid}", "notes/{uid}", "who/{id}", "capture/{id}", "message:{id}", "to:{id}"),
        *("known:{id}", "part:{id}", "role:{id}"),
    ),
    "interaction": ("form/{id}", "sent:{uid}"),
    "opportunity": ("opportunities/{id}", "opening:{id}"),
    "organisation": ("organisation:{id}", "at:{id}"),
    "question": ("question:{id}",),
    "requirement": ("asked:{id}", "shown:{id}"),
    "pitch": ("pitch/{id}",),
}
# How a form keeps whom it names, see `named_in_form`.
_NAMED = re.compile(r'"contact:(\d+)"')
# Of conversations that are gone: undone.
_UNSENT = """
    SELECT id, substr(place, instr(place, '/') + 1) AS back,
           substr(place, 6, instr(place, '/') - 6) AS uid
    FROM unfinished AS u
    WHERE place GLOB 'sent:*' AND NOT EXISTS (
        SELECT 1 FROM interaction WHERE uid = substr(u.place, 6, instr(u.place, '/') - 6))
    AND NOT EXISTS (
        SELECT 1 FROM unfinished WHERE place = substr(u.place, instr(u.place, '/') + 1))
    ORDER BY id DESC
"""
# Of conversations that are back: redone. What is typed into one of them takes `sent` out of it.
_SENT_AGAIN = """
    SELECT u.id, u.place, i.uid FROM unfinished AS u
    CROSS JOIN interaction AS i
        ON i.uid = CASE WHEN json_valid(u.text) THEN u.text ->> '$.sent' END
    WHERE u.place GLOB 'message:*'
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
    """Keep a message, as JSON, that went out and was written down, for `take_back_unsent`.

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
    """Whether a message is half written again or no longer: undone or redone since."""
    run = s.connection().exec_driver_sql
    return any(run(query).first() is not None for query in (_UNSENT, _SENT_AGAIN))


def take_back_unsent(s: Session) -> list[str]:
    """Put messages that are half written again where they were; the places.

    Where something else was begun since, they wait until that is finished. One that is sent again,
    and was not changed meanwhile, goes from its place.
    """
    run = s.connection().exec_driver_sql
    again = run(_SENT_AGAIN).all()
    for number, place, uid in again:
        change = "UPDATE unfinished SET place = ?, text = json_remove(text, '$.sent') WHERE id = ?"
        run(change, (f"{_SENT}{uid}/{place}", number))
    back = {row[1]: (row[0], row[2]) for row in reversed(run(_UNSENT).all())}
    for place, (number, uid) in back.items():
        change = (
            "UPDATE unfinished SET place = ?, text = CASE WHEN json_valid(text)"
            " THEN json_set(text, '$.sent', ?) ELSE text END WHERE id = ?"
        )
        run(change, (place, uid, number))
    return [*back, *(row[1] for row in again)]


def forget_about(s: Session, table: str, ids: Iterable[int]) -> None:
    """Forget what was left half-written about rows of a table that are deleted for good."""
    run = s.connection().exec_driver_sql
    by_uid = any("{uid}" in name for name in _PLACES[table])
    query = f"SELECT id, uid FROM {table}" if by_uid else f"SELECT id, '' FROM {table}"
    rows = run(f"{query} WHERE id IN (SELECT value FROM json_each(?))", (ids_json(ids),)).all()
    _forget(s, [name.format(id=row[0], uid=row[1]) for row in rows for name in _PLACES[table]])
    if table == "contact":
        _forget_named(s, {row[0] for row in rows})


def forget_of_new(s: Session, start: int) -> None:
    """Forget what was left about others whose ids rows got that were added since a mark of the log.

    Adding those was undone, or they were deleted: it would be shown as what is written of these.
    """
    run = s.connection().exec_driver_sql
    query = "SELECT DISTINCT \"table\" FROM undo_log WHERE id > ? AND kind = 'i'"
    added = {*run(query, (start,)).scalars()} & _PLACES.keys()
    left = run("SELECT place, text FROM unfinished").all() if added else ()
    for table in added if left else ():
        names = [name for name in _PLACES[table] if "{id}" in name]
        parts = "|".join(name.format(id=r"(\d+)") for name in names)
        found = {int(one) for row in left for one in _ids(rf"(?:^|/)(?:{parts})(?=/|$)", row[0])}
        if table == "contact":
            found |= {int(one) for row in left for one in _NAMED.findall(row[1])}
        query = (
            "SELECT row FROM undo_log WHERE id > ? AND kind = 'i' AND \"table\" = ?"
            " AND row IN (SELECT value FROM json_each(?))"
        )
        new = {*run(query, (start, table, ids_json(found))).scalars()} if found else set()
        _forget(s, [name.format(id=one) for one in new for name in names])
        if table == "contact":
            _forget_named(s, new)


def _ids(pattern: str, place: str) -> list[str]:
    return [one for found in re.finditer(pattern, place) for one in found.groups() if one]


def _forget(s: Session, names: Iterable[str]) -> None:
    """Each is named by a part of its places: `message:7` is one of `message:7/to:9`."""
    run = s.connection().exec_driver_sql
    gone = [f"/{name}/" for name in names]
    for place in run("SELECT place FROM unfinished").scalars().all() if gone else ():
        if any(name in f"/{place}/" for name in gone):
            run("DELETE FROM unfinished WHERE place = ?", (place,))


def named_in_form(contact_id: int) -> str:
    """How a form that is kept as JSON names a contact, so that it can be found in it."""
    return f"contact:{contact_id}"


def named_there(said: Iterable[object]) -> list[int]:
    """The contacts named so."""
    found = [_NAMED.fullmatch(f'"{each}"') for each in said]
    return [int(one[1]) for one in found if one]


def _forget_named(s: Session, ids: Collection[int]) -> None:
    """Take contacts out of the forms that name them; the rest of the form stays."""
    run = s.connection().exec_driver_sql
    query = "SELECT place, text FROM unfinished WHERE instr(text, '\"contact:')"
    for place, text in run(query).all() if ids else ():
        without = _NAMED.sub(lambda found: "null" if int(found[1]) in ids else found[0], text)
        if without != text:
            run("UPDATE unfinished SET text = ? WHERE place = ?", (without, place))


def half_written(s: Session, places: str) -> dict[str, str]:
    """What was left half-written at places whose names begin so, by the place, newest first."""
    query = "SELECT place, text FROM unfinished WHERE place GLOB ? || '*' ORDER BY id DESC"
    return {row[0]: row[1] for row in s.connection().exec_driver_sql(query, (places,))}
