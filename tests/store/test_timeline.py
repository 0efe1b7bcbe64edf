"""The timeline: newest first, page by page, each filter exactly what it says."""

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.card import Card
from netbook.core.partial_date import PartialDate
from netbook.store import interaction_search, timeline
from netbook.store.contacts import add_contact
from netbook.store.interactions import (
    ExchangeEntry,
    Interaction,
    PromiseEntry,
    log_interaction,
    trash_interactions,
)
from netbook.store.notebook import Notebook
from netbook.store.search_words import words_of
from netbook.store.timeline import (
    EVERYTHING,
    Cursor,
    TimelineFilter,
    all_interactions,
    timeline_page,
)
from netbook.store.trash import restore_contacts, trash_contacts
from tests.store.people import NOW, TODAY, add, person, talk


def ids(notebook: Notebook, wanted: TimelineFilter = EVERYTHING) -> list[int]:
    with notebook.read() as s:
        return [row.id for row in timeline_page(s, wanted).rows]


def test_conversations_come_newest_first_with_all_their_parts(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    old = talk(notebook, "2025", ada)
    new = talk(
        notebook,
        "2026-04-20",
        bo,
        ada,
        channel="phone",
        direction="in",
        minutes=15,
        place="Oslo",
        summary="About work",
        notes="Long.",
        exchanges=(ExchangeEntry("gave", "lead", "at Contoso", ada),),
        promises=(PromiseEntry(None, bo, "theirs", "the slides", date(2026, 5, 8)),),
    )
    with notebook.read() as s:
        page = timeline_page(s, TimelineFilter())
    assert page.next is None
    first, second = page.rows
    assert (first.id, second.id) == (new, old)
    assert (first.happened_on, first.day) == ("2026-04-20", date(2026, 4, 20).toordinal())
    assert (first.channel, first.direction, first.minutes, first.place) == (
        "phone",
        "in",
        15,
        "Oslo",
    )
    assert (first.summary, first.notes) == ("About work", "Long.")
    assert first.people == ((bo, "Bo Ek"), (ada, "Ada Ek"))
    assert first.exchanges == (ExchangeEntry("gave", "lead", "at Contoso", ada),)
    ((number, *rest),) = first.promises
    assert number
    assert rest == [bo, "theirs", "the slides", date(2026, 5, 8), None, ""]
    assert (second.happened_on, second.day) == ("2025", date(2025, 1, 1).toordinal())


def test_pages_follow_each_other_without_gap_or_repetition(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    days = [(TODAY - timedelta(n % 5)).isoformat() for n in range(23)]
    talks = [talk(notebook, day, ada, summary="coffee") for day in days]
    expected = [t for _, t in sorted(zip(days, talks, strict=True), reverse=True)]
    for wanted in (TimelineFilter(), TimelineFilter(contact_id=ada), TimelineFilter(text="coff")):
        seen: list[int] = []
        cursor: Cursor | None = None
        with notebook.read() as s:
            while True:
                rows, cursor = timeline_page(s, wanted, cursor, limit=4)
                seen += [row.id for row in rows]
                if cursor is None:
                    break
            assert [row.id for row in all_interactions(s, wanted)] == expected
        assert seen == expected


def test_gives_are_what_was_given_and_asks_what_was_asked(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    gave = talk(notebook, "2026-04-01", ada, exchanges=(ExchangeEntry("gave", "lead"),))
    asked = talk(notebook, "2026-04-02", ada, exchanges=(ExchangeEntry("asked", "help"),))
    got = talk(notebook, "2026-04-03", ada, exchanges=(ExchangeEntry("received", "help"),))
    assert ids(notebook, TimelineFilter(exchange="gives")) == [gave]
    assert ids(notebook, TimelineFilter(exchange="asks")) == [asked]
    assert ids(notebook, TimelineFilter(exchange="received")) == [got]


def test_a_conversation_in_the_trash_is_in_no_timeline(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    first, second = (talk(notebook, "2026-04-01", ada, summary="coffee") for _ in range(2))
    with notebook.write("Delete") as s:
        assert trash_interactions(s, [first], NOW) == 1
    assert ids(notebook) == [second]
    assert ids(notebook, TimelineFilter(text="coffee")) == [second]
    assert notebook.undo() == "Delete"
    assert sorted(ids(notebook, TimelineFilter(text="coffee"))) == [first, second]


def test_a_conversation_is_out_of_sight_while_all_its_people_are_in_the_trash(
    notebook: Notebook,
) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    both = talk(notebook, "2026-04-01", ada, bo, summary="coffee")
    alone = talk(notebook, "2026-04-02", ada, summary="coffee")
    with notebook.write("Delete") as s:
        trash_contacts(s, [ada], NOW)
    for wanted in (TimelineFilter(), TimelineFilter(text="coffee")):
        assert ids(notebook, wanted) == [both]
    with notebook.read() as s:
        assert timeline_page(s, TimelineFilter()).rows[0].people == ((bo, "Bo Ek"),)
    with notebook.write("Restore") as s:
        restore_contacts(s, [ada])
    for wanted in (TimelineFilter(), TimelineFilter(text="coffee")):
        assert ids(notebook, wanted) == [alone, both]


class Talk(NamedTuple):
    """A made-up conversation: days ago, who, how, what went which way, what was said."""

    ago: int
    people: frozenset[int]
    channel: str
    directions: frozenset[str]
    summary: str


TALKS = st.lists(
    st.builds(
        Talk,
        ago=st.integers(0, 4),
        people=st.frozensets(st.integers(0, 2), min_size=1, max_size=2),
        channel=st.sampled_from(["phone", "email"]),
        directions=st.frozensets(st.sampled_from(["gave", "asked"]), max_size=2),
        summary=st.sampled_from(["migration plan", "migrants", "the plan", ""]),
    ),
    max_size=8,
)
TAGS = (("data",), ("data", "Oslo"), ())
FILTERS = st.builds(
    TimelineFilter,
    contact_id=st.none() | st.integers(0, 2),
    channel=st.none() | st.sampled_from(["phone", "letter"]),
    tag=st.none() | st.sampled_from(["DATA", "oslo", "nobody"]),
    exchange=st.none() | st.sampled_from(["gives", "asks"]),
    text=st.sampled_from(["", "", "mig", "migrat", "migration", "the pl", "plan migr", "x"]),
)


def fits(talk: Talk, wanted: TimelineFilter) -> bool:
    said = words_of(talk.summary)
    words = words_of(wanted.text)
    tags = {tag.lower() for number in talk.people for tag in TAGS[number]}
    return (
        (wanted.contact_id is None or wanted.contact_id in talk.people)
        and wanted.channel in (None, talk.channel)
        and (wanted.tag is None or wanted.tag.lower() in tags)
        and {None: True, "gives": "gave" in talk.directions, "asks": "asked" in talk.directions}[
            wanted.exchange
        ]
        and all(word in said for word in words[:-1])
        and (not words or any(word.startswith(words[-1]) for word in said))
    )


@pytest.mark.parametrize("gathered", [0, 100])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(talks=TALKS, wanted=FILTERS, limit=st.integers(1, 9))
def test_filters_give_exactly_what_fits(
    talks: list[Talk],
    wanted: TimelineFilter,
    limit: int,
    gathered: int,
    notebook: Notebook,
) -> None:
    with pytest.MonkeyPatch.context() as m, notebook.write("Fill") as s:
        m.setattr(timeline, "GATHERED", gathered)
        m.setattr(interaction_search, "FIRST_LOOK", 2)
        m.setattr(interaction_search, "NEXT_LOOK", 2)
        s.connection().exec_driver_sql("DELETE FROM contact")
        s.connection().exec_driver_sql("DELETE FROM interaction")
        people = [
            add_contact(s, Card(formatted_name=f"Ada {n}", tags=tags), now=NOW)
            for n, tags in enumerate(TAGS)
        ]
        numbers = [
            log_interaction(
                s,
                Interaction(
                    happened_on=PartialDate.of(TODAY - timedelta(talk.ago)),
                    channel=talk.channel,
                    summary=talk.summary,
                    participants=tuple(people[n] for n in sorted(talk.people)),
                    exchanges=tuple(ExchangeEntry(d, "lead") for d in sorted(talk.directions)),
                ),
                today=TODAY,
                now=NOW,
            )
            for talk in talks
        ]
        asked = wanted
        if wanted.contact_id is not None:
            asked = wanted._replace(contact_id=people[wanted.contact_id])
        found: list[int] = []
        cursor: Cursor | None = None
        while True:
            rows, cursor = timeline_page(s, asked, cursor, limit)
            found += [row.id for row in rows]
            if cursor is None:
                break
    fitting = [(-t.ago, n) for t, n in zip(talks, numbers, strict=True) if fits(t, wanted)]
    assert found == [number for _, number in sorted(fitting, reverse=True)]


def test_a_person_of_that_tag_is_enough(notebook: Notebook) -> None:
    ada, bo = add(notebook, person("Ada Ek", tags=("data",)), "Bo Ek")
    both = talk(notebook, "2026-04-01", ada, bo)
    talk(notebook, "2026-04-02", bo)
    assert ids(notebook, TimelineFilter(tag="Data")) == [both]
