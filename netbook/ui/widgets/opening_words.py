"""How openings are said: stages, places, what is next, and an opening in a sentence."""

from datetime import date, time

from netbook.core.opportunity import SENT
from netbook.store.opportunity_rows import OpportunityRow
from netbook.ui import words
from netbook.ui.words import tr

# An opening that closes within so many days is said to be due.
SOON = 14


def stage(key: str, name: str = "") -> str:
    """The name of a stage: the user's own, or that of one that NetBook brings."""
    return name or {
        "spotted": tr("Spotted", "stage of an opening"),
        "researching": tr("Researching", "stage of an opening"),
        "introduced": tr("Introduced", "stage of an opening"),
        "applied": tr("Applied", "stage of an opening"),
        "interviewing": tr("Interviewing", "stage of an opening"),
        "offer": tr("Offer", "stage of an opening"),
        "closed": tr("Closed", "stage of an opening"),
    }.get(key, key)


def end(kind: str) -> str:
    """How an opening ended, within a sentence; nothing while it is open."""
    return {
        "got": tr("got it", "how an opening ended"),
        "declined": tr("they said no", "how an opening ended"),
        "withdrawn": tr("withdrawn", "how an opening ended"),
        "gone": tr("went away", "how an opening ended"),
        "not_for_me": tr("not for me", "how an opening ended"),
    }.get(kind, "")


def part(role: str) -> str:
    """What part somebody has in an opening."""
    return {
        "decision_maker": tr("decides", "part in an opening"),
        "hiring_manager": tr("hiring manager", "part in an opening"),
        "recruiter": tr("recruiter", "part in an opening"),
        "insider": tr("works there", "part in an opening"),
        "introducer": tr("introduces me", "part in an opening"),
        "referee": tr("vouches for me", "part in an opening"),
    }[role]


def source(kind: str) -> str:
    """Where an opening comes from."""
    return {
        "posted": tr("Posted", "where an opening comes from"),
        "unposted": tr("A lead, not posted", "where an opening comes from"),
        "created": tr("Made for me", "where an opening comes from"),
    }[kind]


def employment(kind: str) -> str:
    """A kind of employment; one that is not known as it is."""
    return {
        "FULL_TIME": tr("Full time"),
        "PART_TIME": tr("Part time"),
        "CONTRACTOR": tr("Contract"),
        "TEMPORARY": tr("Temporary"),
        "INTERN": tr("Internship"),
        "VOLUNTEER": tr("Volunteer"),
        "PER_DIEM": tr("By the day"),
        "OTHER": tr("Other", "a kind of employment"),
    }.get(kind, kind)


def salary_unit(kind: str) -> str:
    """For what a salary is paid."""
    return {
        "HOUR": tr("an hour"),
        "DAY": tr("a day"),
        "WEEK": tr("a week"),
        "MONTH": tr("a month"),
        "YEAR": tr("a year"),
    }.get(kind, kind)


def where(row: OpportunityRow) -> str:
    """`Northwind, Berlin`, `Tailspin, remote`."""
    place = row.place or (tr("remote", "where one works") if row.remote else "")
    return ", ".join(part for part in (row.organisation, place) if part)


def at_hour(hhmm: str) -> str:
    """A time kept as HH:MM, as the locale writes it; nothing for what is none."""
    try:
        return words.at_time(time.fromisoformat(hhmm))
    except ValueError:
        return ""


def next_step(row: OpportunityRow, today: date) -> str:
    """`Tuesday 10:00: interview`: the next step with its day, or nothing."""
    if row.next_on is None:
        return row.next_step
    late = row.next_on < today
    day = words.promise_state(row.next_on, today) if late else words.near_day(row.next_on, today)
    when = " ".join(each for each in (day, at_hour(row.next_time)) if each)
    if not row.next_step:
        return when
    # The day first: a long step may be cut.
    return tr("{day}: {what}", "a next step").format(day=when, what=row.next_step)


def what_next(
    row: OpportunityRow, key: str, today: date, ways: int | None = None
) -> tuple[str, bool]:
    """What a card says last, and whether it presses: the next date, else how far it is.

    `key` is that of its stage, empty for one of the user's own; `ways` counts who could introduce
    the user, if that is known.
    """
    return _news(row, key, today) or (_standing(row, today, ways), False)


def wants_ways(row: OpportunityRow, key: str, today: date) -> bool:
    """Whether what a card says last depends on how many could introduce the user."""
    sought = bool(row.people) or row.organisation_id is not None
    return sought and _news(row, key, today) is None and not (row.people and row.facts)


def _standing(row: OpportunityRow, today: date, ways: int | None) -> str:
    if row.people and row.facts:
        return tr("%Ln fact(s)", "", row.facts)
    if ways:
        return tr("%Ln way(s) in", "to an opening, over people", ways)
    if not row.people:
        return tr("nobody on it yet") if ways is None else tr("nobody leads there yet")
    return tr("since {day}").format(day=words.short_day(row.stage_since, today))


def _news(row: OpportunityRow, key: str, today: date) -> tuple[str, bool] | None:
    """What a card has to tell before how it stands."""
    if key == "closed" and row.passed_to:
        return tr("not for me; passed on to {name}").format(name=row.passed_to), False
    if key == "closed":
        return end(row.closed_as) or tr("over", "how an opening ended"), False
    closes = row.closes_on if row.closes_on and row.closes_on >= today else None
    soon = closes is not None and (closes - today).days <= SOON
    waits = row.next_on is not None and row.next_on <= today
    # Of what is sent it no longer matters when the posting closes.
    if closes and key not in SENT and not waits and (soon or row.next_on is None):
        return tr("closes {day}").format(day=words.short_day(closes, today)), soon
    if row.next_on is not None:
        return next_step(row, today), waits
    if row.asked_on is not None:
        return tr("asked {day}").format(day=words.short_day(row.asked_on, today)), False
    if key == "applied":
        return tr("sent {day}").format(day=words.short_day(row.stage_since, today)), False
    return (row.next_step, False) if row.next_step else None


def whose(row: OpportunityRow) -> str:
    """`for Lena Fischer`, where it is for somebody else."""
    if row.for_id is None:
        return ""
    return tr("for {name}").format(name=words.called(row.for_name))


def opening_sentence(row: OpportunityRow, stage_name: str, said: str) -> str:
    """An opening read aloud: title, organisation, stage, what was said last, and who is on it."""
    people = [words.called(each.name) for each in row.people]
    with_whom = tr("with {names}").format(names=words.listed(people)) if people else ""
    title = ", ".join(each for each in (row.title, where(row)) if each)
    return "; ".join(each for each in (title, whose(row), stage_name, said, with_whom) if each)
