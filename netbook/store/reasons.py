"""Reasons to write to people, each from an entry of the notebook; one statement for each kind."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from netbook.core import reasons as rules
from netbook.core.reasons import Reason
from netbook.store import Session
from netbook.store.days import day_or_none, days_before
from netbook.store.rows import fetched, ids_json
from netbook.store.settings import get_setting, put_setting
from netbook.store.suggestions import owed_to

BIRTHDAYS = "birthdays"

# The living among those asked for, with the day of their last conversation.
_WANTED = "FROM json_each(?) AS w CROSS JOIN contact_state AS st ON st.id = w.value"
_FIRST_NAME = "coalesce(nullif({0}.given, ''), {0}.formatted_name, '')"

_PROMISES = f"""
    SELECT st.id, f.id, f.whose, f.text, f.due_on, coalesce(i.day, 0), substr(f.created_at, 1, 10),
           coalesce(i.channel, ''), i.id
    {_WANTED} CROSS JOIN follow_up AS f ON f.contact_id = st.id
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.done_on IS NULL AND i.trashed_at IS NULL
"""
_FACTS = f"""
    SELECT st.id, f.id, f.section, f.text, f.source,
           max(f.noted_on, coalesce(f.checked_on, 0), coalesce(i.day, 0)), f.noted_on,
           coalesce(i.channel, ''), i.id, {_FIRST_NAME.format("o")}, st.last_day,
           EXISTS (SELECT 1 FROM offered AS x WHERE x.wish_id = f.id AND x.answer = 'made')
    {_WANTED} CROSS JOIN fact AS f ON f.contact_id = st.id
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    LEFT JOIN contact AS o ON o.id = f.said_by_id AND o.id <> st.id AND o.trashed_at IS NULL
    WHERE f.closed_on IS NULL AND i.trashed_at IS NULL AND f.section IN
          ('wants', 'cares', 'openings', 'who')
"""
# A month (2026-09) or a day; of a year or a season nobody can say that it is new.
_POSITIONS = f"""
    SELECT st.id, p.id, p.title, coalesce(o.name, ''), p.started_on, st.last_day
    {_WANTED} CROSS JOIN position AS p ON p.contact_id = st.id
    LEFT JOIN organisation AS o ON o.id = p.organisation_id
    WHERE p.ended_on = '' AND p.started_on >= ? AND p.started_on GLOB '????-[01][0-9]*'
"""
_LAST = """
    SELECT i.id FROM participant AS pa CROSS JOIN interaction AS i ON i.id = pa.interaction_id
    WHERE pa.contact_id = st.id AND i.day = st.last_day AND i.trashed_at IS NULL
    ORDER BY i.id DESC LIMIT 1
"""
_YEAR = f"""
    SELECT count(*) FROM participant AS pa CROSS JOIN interaction AS i ON i.id = pa.interaction_id
    WHERE pa.contact_id = st.id AND i.day > st.last_day - {rules.YEAR} AND i.trashed_at IS NULL
"""
_TALKS = f"""
    SELECT st.id, i.id, i.day, i.channel, i.summary,
           CASE WHEN st.conversations >= {rules.SPOKE_OFTEN} AND st.last_day <= ? THEN ({_YEAR})
                ELSE 0 END
    {_WANTED} CROSS JOIN interaction AS i ON i.id = ({_LAST})
"""
_BIRTHDAY = f"""
    SELECT st.id, c.birthday, st.last_day {_WANTED} CROSS JOIN contact AS c ON c.id = st.id
    WHERE c.birthday <> ''
"""
_WISHING = f"""
    SELECT DISTINCT st.id {_WANTED} CROSS JOIN fact AS f ON f.contact_id = st.id
    WHERE f.section = 'wants' AND f.closed_on IS NULL
"""
_FILLED = f"""
    SELECT DISTINCT st.id, f.section {_WANTED} CROSS JOIN fact AS f ON f.contact_id = st.id
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    WHERE f.closed_on IS NULL AND i.trashed_at IS NULL
"""


Also = Callable[[Session, Sequence[int], date], Iterable[Reason]]
"""Finds more reasons for contacts, each in the place of what else cites the same entry."""


def reasons(
    s: Session, contact_id: int, today: date, limit: int | None = None, *, also: Also | None = None
) -> list[Reason]:
    """All reasons to write to a living contact, the best first."""
    return _by_contact(s, [contact_id], today, also).get(contact_id, [])[:limit]


def best_reasons(
    s: Session, ids: Sequence[int], today: date, *, also: Also | None = None
) -> dict[int, Reason]:
    """The best reason to write to each of these contacts, where there is any."""
    return {each: found[0] for each, found in _by_contact(s, ids, today, also).items()}


def wants_birthdays(s: Session) -> bool:
    """Whether birthdays are reasons: only where the user asked for them."""
    return bool(get_setting(s, BIRTHDAYS, False))


def want_birthdays(s: Session, wanted: bool) -> None:
    """Have birthdays be reasons from now on, or no longer."""
    put_setting(s, BIRTHDAYS, wanted)


def wishing(s: Session, ids: Sequence[int]) -> list[int]:
    """Those of these contacts of whom a wish is noted."""
    return [row[0] for row in fetched(s, _WISHING, (ids_json(ids),))]


def questions(s: Session, ids: Sequence[int]) -> dict[int, str]:
    """What to ask about each contact (`netbook.core.reasons.QUESTIONS`), by what is not noted."""
    filled: dict[int, set[str]] = {each: set() for each in ids}
    for contact_id, section in fetched(s, _FILLED, (ids_json(ids),)):
        filled[contact_id].add(section)
    return {each: rules.question(each, sections) for each, sections in filled.items()}


class _Found(NamedTuple):
    """A reason with the day of the last conversation of its contact."""

    reason: Reason
    last: date | None


def _by_contact(
    s: Session, ids: Sequence[int], today: date, also: Also | None
) -> dict[int, list[Reason]]:
    found: dict[int, list[_Found]] = {}
    for read in (_promises, _received, _facts, _positions, _talks, _birthdays):
        for each in read(s, ids, today):
            found.setdefault(each.reason.contact_id, []).append(each)
    for more in also(s, list(found), today) if also else ():
        _put_in_place(found[more.contact_id], more)
    return {
        contact_id: [
            each.reason
            for each in sorted(some, key=lambda each: rules.order(each.reason, today, each.last))
        ]
        for contact_id, some in found.items()
    }


def _put_in_place(found: list[_Found], more: Reason) -> None:
    """Put a reason in the place of the one that cites the same entry, if there is one."""
    for at, each in enumerate(found):
        if each.reason.source == more.source:
            kept = each.reason
            found[at] = _Found(
                more._replace(interaction_id=kept.interaction_id, day=kept.day), each.last
            )


def _promises(s: Session, ids: Sequence[int], _today: date) -> Iterator[_Found]:
    for contact_id, number, whose, text, due, day, written, channel, talk in fetched(
        s, _PROMISES, (ids_json(ids),)
    ):
        said_on = date.fromordinal(day) if day else date.fromisoformat(written)
        reason = Reason(
            *(f"promise_{whose}", contact_id, ("follow_up", number), said_on, text),
            channel=channel,
            due=day_or_none(due),
            interaction_id=talk,
        )
        yield _Found(reason, None)


def _received(s: Session, ids: Sequence[int], today: date) -> Iterator[_Found]:
    for each in owed_to(s, ids, today):
        reason = Reason(
            *(each.kind, each.contact_id, ("exchange", each.exchange_id), each.day, each.what),
            *(each.other_given or each.other, each.channel, each.note),
            interaction_id=each.interaction_id,
        )
        yield _Found(reason, None)


def _facts(s: Session, ids: Sequence[int], today: date) -> Iterator[_Found]:
    oldest = days_before(today, rules.FACT_DAYS)
    for (
        contact_id,
        number,
        section,
        text,
        where,
        known,
        noted,
        channel,
        talk,
        by,
        last,
        made,
    ) in fetched(s, _FACTS, (ids_json(ids),)):
        known_on, spoken = date.fromordinal(known), day_or_none(last)
        wish = section == "wants"
        if known_on < oldest or made or (not wish and rules.used_up(known_on, spoken)):
            continue
        reason = Reason(
            *("wish" if wish else "fact", contact_id, ("fact", number), date.fromordinal(noted)),
            *(text, by, channel, where),
            interaction_id=talk,
        )
        yield _Found(reason, spoken)


def _positions(s: Session, ids: Sequence[int], today: date) -> Iterator[_Found]:
    oldest = days_before(today, rules.NEW_POSITION_DAYS)
    for contact_id, number, title, organisation, since, last in fetched(
        s, _POSITIONS, (ids_json(ids), oldest.isoformat()[:7])
    ):
        began = _first_day(since)
        if began is None or began > today or rules.used_up(began, day_or_none(last)):
            continue
        if title or organisation:
            at = ("position", number)
            reason = Reason("position", contact_id, at, began, title, organisation, detail=since)
            yield _Found(reason, None)


def _first_day(since: str) -> date | None:
    """The first day of a month or a day as written; None for a season (2026-21)."""
    try:
        return date.fromisoformat(since if len(since) == 10 else f"{since}-01")
    except ValueError:
        return None


def _talks(s: Session, ids: Sequence[int], today: date) -> Iterator[_Found]:
    quiet_since = days_before(today, rules.SILENT_DAYS)
    for contact_id, number, on, channel, summary, times in fetched(
        s, _TALKS, (quiet_since.toordinal(), ids_json(ids))
    ):
        last = date.fromordinal(on)
        reason = Reason(
            *("silence", contact_id, ("interaction", number), last, summary),
            channel=channel,
            times=times,
            interaction_id=number,
        )
        if rules.silent(times, last, today):
            yield _Found(reason, last)
        if len(summary.split()) >= rules.LAST_TIME_WORDS:
            yield _Found(reason._replace(kind="last_time", times=0), last)


def _birthdays(s: Session, ids: Sequence[int], today: date) -> Iterator[_Found]:
    if not wants_birthdays(s):
        return
    for contact_id, birthday, last in fetched(s, _BIRTHDAY, (ids_json(ids),)):
        on = rules.birthday_on(birthday, today)
        if on is None or last == on.toordinal():
            continue
        if (on - today).days <= rules.BIRTHDAY_DAYS:
            at = ("contact", contact_id)
            yield _Found(Reason("birthday", contact_id, at, on, birthday, due=on), None)
