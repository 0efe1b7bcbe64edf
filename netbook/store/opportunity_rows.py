"""Openings as rows of the board, the table and the search, all in a few statements."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.core.opportunity import CLOSED, PARTS
from netbook.store import Session
from netbook.store.days import day_or_none
from netbook.store.organisations import same_organisations
from netbook.store.rows import fetched, ids_json
from netbook.store.search_words import indexed, words_of


class OnIt(NamedTuple):
    """Somebody on an opening, with the first of their parts."""

    contact_id: int
    name: str
    photo: str | None
    role: str


class OpportunityRow(NamedTuple):
    """An opening in a list; `for_id` and `for_name` are of whom it is for, if not the user.

    `facts` counts what is known of the organisation, `asked_on` is the day of the newest ask about
    the opening that waits for its answer, `passed_to` the given name of whom one that wasn't for
    the user is written down for as well.
    """

    id: int
    title: str
    organisation_id: int | None
    organisation: str
    place: str
    remote: bool
    stage_id: int
    stage_since: date
    for_id: int | None
    for_name: str
    source: str
    closed_as: str
    posted_on: date | None
    closes_on: date | None
    next_step: str
    next_on: date | None
    next_time: str
    people: tuple[OnIt, ...]
    requirements: int
    url: str
    facts: int = 0
    asked_on: date | None = None
    passed_to: str = ""


class Found(NamedTuple):
    """An opening that a search found."""

    id: int
    title: str
    organisation: str
    closed: bool


# Openings o in stages t at organisations g; neither they nor whom they are for are in the trash.
LIVING = """
    FROM opportunity AS o
    JOIN stage AS t ON t.id = o.stage_id
    LEFT JOIN organisation AS g ON g.id = o.organisation_id
    LEFT JOIN contact AS f ON f.id = o.for_id
    WHERE o.trashed_at IS NULL AND f.trashed_at IS NULL
"""
_TEXTS = f"SELECT o.id, o.title, coalesce(g.name, ''), o.city, o.location {LIVING}"
_ROWS = f"""
    SELECT o.id, o.title, o.organisation_id, coalesce(g.name, ''),
           CASE WHEN o.city <> '' THEN o.city ELSE o.location END, o.remote, o.stage_id,
           coalesce((SELECT changed_on FROM stage_change WHERE opportunity_id = o.id
                     ORDER BY id DESC LIMIT 1), 1),
           o.for_id, coalesce(f.formatted_name, ''), o.source, o.closed_as, o.posted_on,
           o.closes_on, o.next_step, o.next_on, o.next_time,
           (SELECT count(*) FROM requirement WHERE opportunity_id = o.id),
           coalesce((SELECT url FROM opportunity_link WHERE opportunity_id = o.id
                     ORDER BY id LIMIT 1), ''),
           (SELECT count(*) FROM fact AS k LEFT JOIN interaction AS i ON i.id = k.interaction_id
                WHERE k.organisation_id = o.organisation_id AND k.closed_on IS NULL
                AND i.trashed_at IS NULL),
           (SELECT max(i.day) FROM ask AS a JOIN exchange AS e ON e.id = a.exchange_id
                JOIN interaction AS i ON i.id = e.interaction_id
                WHERE a.opportunity_id = o.id AND a.answer = '' AND i.trashed_at IS NULL),
           CASE WHEN o.closed_as = 'not_for_me' THEN
                (SELECT CASE WHEN w.given <> '' THEN w.given ELSE w.formatted_name END
                 FROM opportunity AS n JOIN contact AS w ON w.id = n.for_id
                 WHERE n.organisation_id IS o.organisation_id AND n.title = o.title
                     AND n.id <> o.id AND n.trashed_at IS NULL AND w.trashed_at IS NULL
                 ORDER BY n.id DESC LIMIT 1) END,
           CASE WHEN t.key <> '{CLOSED}' THEN t.rank END
    {LIVING}
"""
_PEOPLE = """
    SELECT r.opportunity_id, c.id, c.formatted_name, c.photo, r.role
    FROM opportunity_person AS r JOIN contact AS c ON c.id = r.contact_id
    WHERE c.trashed_at IS NULL {}
    ORDER BY r.id
"""
_PART = {part: rank for rank, part in enumerate(PARTS)}
_LATEST = date.max.toordinal()
# Of more than so many openings the people are read with those of all others.
FEW = 200


def opportunity_rows(
    s: Session,
    *,
    text: str = "",
    whose: str = "all",
    source: str = "",
    organisation_id: int | None = None,
    contact_id: int | None = None,
    closed: bool = True,
) -> list[OpportunityRow]:
    """The openings that fit, in the order of the stages; what is due or closes first comes first.

    `whose` is all, mine or others; every word of `text` begins one in the title, organisation or
    place. An organisation is all that are called by the same words; a contact has a part in the
    opening, or it is for them.
    """
    chosen, values = ["true"], list[Any]()
    if words := words_of(text):
        chosen.append("o.id IN (SELECT value FROM json_each(?))")
        values.append(ids_json(_holding(s, words)))
    if whose != "all":
        chosen.append(f"o.for_id IS {'' if whose == 'mine' else 'NOT '}NULL")
    if source:
        chosen.append("o.source = ?")
        values.append(source)
    if organisation_id is not None:
        chosen.append("o.organisation_id IN (SELECT value FROM json_each(?))")
        values.append(ids_json(same_organisations(s, organisation_id)))
    if contact_id is not None:
        part = "SELECT opportunity_id FROM opportunity_person WHERE contact_id = ?"
        chosen.append(f"(o.for_id = ? OR o.id IN ({part}))")
        values += [contact_id, contact_id]
    if not closed:
        chosen.append(f"t.key <> '{CLOSED}'")
    rows = fetched(s, f"{_ROWS} AND {' AND '.join(chosen)}", values)
    people = _people(s, [row[0] for row in rows])
    return [_row(row, people.get(row[0], ())) for row in sorted(rows, key=_place)]


def found_openings(s: Session, text: str, limit: int | None = None) -> list[Found]:
    """The openings that hold all the words, the open ones first, then the newest."""
    words = words_of(text)
    return openings(s, _holding(s, words))[:limit] if words else []


def openings(s: Session, ids: Sequence[int]) -> list[Found]:
    """These openings, the open ones first, then the newest."""
    closed = f"t.key = '{CLOSED}'"
    rows = fetched(
        s,
        f"SELECT o.id, o.title, coalesce(g.name, ''), {closed} {LIVING}"
        f" AND o.id IN (SELECT value FROM json_each(?)) ORDER BY {closed}, o.id DESC",
        (ids_json(ids),),
    )
    return [Found._make((*row[:3], bool(row[3]))) for row in rows]


def _holding(s: Session, words: Sequence[str]) -> list[int]:
    """The openings with words in their title, organisation or place that begin so."""
    rows = fetched(s, _TEXTS)
    beginnings = [f" {word}" for word in words]
    return [
        number
        for number, *texts in rows
        if all(each in said for said in (f" {indexed(texts)}",) for each in beginnings)
    ]


def _place(row: Sequence[Any]) -> tuple[int, ...]:
    """Where a row stands: by its stage, then by what comes first, or came last if it is closed."""
    since, closes_on, next_on, rank = row[7], row[13], row[15], row[-1]
    if rank is None:
        return (_LATEST, 0, -since, -row[0])
    return (rank, min(next_on or _LATEST, closes_on or _LATEST), -since, -row[0])


def _row(row: Sequence[Any], people: tuple[OnIt, ...]) -> OpportunityRow:
    """A row as it was read, with its days as dates."""
    number, *start, remote, stage_id, since = row[:8]
    posted, closes, step, next_on, next_time, asked, url, facts, asked_on, passed_to = row[12:22]
    days = (day_or_none(posted), day_or_none(closes), step, day_or_none(next_on), next_time)
    return OpportunityRow._make(
        (
            *(number, *start, bool(remote), stage_id, date.fromordinal(since), *row[8:12]),
            *(*days, people, asked, url, facts, day_or_none(asked_on), passed_to or ""),
        )
    )


def _people(s: Session, ids: Sequence[int]) -> dict[int, tuple[OnIt, ...]]:
    """Who is on each of these openings: everybody once, those who decide first."""
    few = len(ids) < FEW
    query = _PEOPLE.format(
        "AND r.opportunity_id IN (SELECT value FROM json_each(?))" if few else ""
    )
    found: dict[int, dict[int, OnIt]] = {}
    for number, contact_id, name, photo, role in fetched(s, query, (ids_json(ids),) if few else ()):
        on_it = found.setdefault(number, {})
        if contact_id not in on_it or _PART[role] < _PART[on_it[contact_id].role]:
            on_it[contact_id] = OnIt(contact_id, name, photo, role)
    return {
        number: tuple(sorted(people.values(), key=lambda each: _PART[each.role]))
        for number, people in found.items()
    }
