"""Gives and asks in sums, one by one, and as a balance."""

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netbook.core.captured import EXCHANGE_DIRECTIONS, EXCHANGE_KINDS
from netbook.store.exchanges import ANSWERS, Balance, balance, exchange_rows, exchange_sums
from netbook.store.interactions import (
    ExchangeEntry,
    read_interaction,
    save_interaction,
    trash_interactions,
)
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_contacts
from tests.store.people import NOW, TODAY, add, talk


def test_sums_go_by_contact_and_over_all(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    gave, asked = ExchangeEntry("gave", "lead"), ExchangeEntry("asked", "advice")
    talk(notebook, "2026-03-01", ada, exchanges=(gave, asked))
    talk(notebook, "2026-04-01", ada, bo, exchanges=(gave, gave._replace(contact_id=bo)))
    with notebook.read() as s:
        of_ada, over_all = exchange_sums(s, ada), exchange_sums(s)
        recent = exchange_sums(s, since=date(2026, 3, 15))
    assert of_ada[:3] == (2, 1, 0)
    assert [tuple(one) for one in of_ada.kinds] == [("gave", "lead", 2), ("asked", "advice", 1)]
    assert over_all[:3] == (3, 1, 0)
    assert recent[:3] == (2, 0, 0)


def test_thanks_and_telling_how_it_went_are_told_apart_and_count_as_no_gift(
    notebook: Notebook,
) -> None:
    (ada,) = add(notebook, "Ada Ek")
    entries = (
        ExchangeEntry("gave", "thanks"),
        ExchangeEntry("received", "thanks"),
        ExchangeEntry("gave", "outcome"),
        ExchangeEntry("gave", "attention"),
    )
    talk(notebook, "2026-04-01", ada, exchanges=entries)
    with notebook.read() as s:
        sums = exchange_sums(s, ada)
    assert sums[:3] == (1, 0, 0)
    assert len(sums.kinds) == 4


def test_entries_come_newest_first_with_whom_they_were_of(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    old = talk(notebook, "2026-03", ada, exchanges=(ExchangeEntry("asked", "lead", "at Contoso"),))
    new = talk(
        notebook,
        "2026-04-01",
        ada,
        exchanges=(ExchangeEntry("received", "introduction", "", None, bo, TODAY),),
    )
    with notebook.read() as s:
        rows = exchange_rows(s)
        assert exchange_rows(s, ada) == rows
        assert exchange_rows(s, bo) == []
        assert exchange_rows(s, limit=1) == rows[:1]
    assert [(r.interaction_id, r.happened_on, r.kind, r.name, r.other, r.note) for r in rows] == [
        (new, "2026-04-01", "introduction", "Ada Ek", "Bo Ek", ""),
        (old, "2026-03", "lead", "Ada Ek", "", "at Contoso"),
    ]
    assert (rows[0].thanked_on, rows[0].told_on) == (TODAY, None)


def test_the_trash_counts_for_nothing(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")
    gone = talk(notebook, "2026-04-01", ada, exchanges=(ExchangeEntry("gave", "lead"),))
    talk(notebook, "2026-04-02", bo, exchanges=(ExchangeEntry("gave", "lead"),))
    with notebook.write("Trash") as s:
        trash_interactions(s, [gone], NOW)
        trash_contacts(s, [bo], NOW)
        assert exchange_sums(s)[:3] == (0, 0, 0)
        assert exchange_rows(s) == []


def test_the_balance_counts_from_when_something_was_last_given(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")

    def now() -> Balance:
        with notebook.read() as s:
            return balance(s, ada)

    assert now() == Balance(0, 0, None)
    talk(notebook, "2026-01-01", ada, exchanges=(ExchangeEntry("asked", "lead"),))
    assert now() == Balance(1, 0, None)
    talk(notebook, "2026-02-01", ada, exchanges=(ExchangeEntry("gave", "advice"),))
    assert now() == Balance(0, 0, date(2026, 2, 1))
    talk(
        notebook,
        "2026-03-01",
        ada,
        exchanges=(ExchangeEntry("asked", "lead"), ExchangeEntry("received", "lead")),
    )
    talk(notebook, "2026-04-01", ada, exchanges=(ExchangeEntry("gave", "thanks"),))
    assert now() == Balance(1, 1, date(2026, 2, 1))


entries = st.tuples(st.sampled_from(EXCHANGE_DIRECTIONS), st.sampled_from(EXCHANGE_KINDS)).map(
    lambda said: ExchangeEntry(*said)
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(st.lists(st.lists(entries, max_size=4), max_size=5))
def test_sums_agree_with_the_entries(notebook: Notebook, talks: list[list[ExchangeEntry]]) -> None:
    (ada,) = add(notebook, "Ada Ek")
    for exchanged in talks:
        talk(notebook, "2026-04-01", ada, exchanges=tuple(exchanged))
    with notebook.read() as s:
        sums, rows = exchange_sums(s, ada), exchange_rows(s, ada)
    assert len(rows) == sum(map(len, talks))
    assert Counter({(d, k): n for d, k, n in sums.kinds}) == Counter(
        (e.direction, e.kind) for exchanged in talks for e in exchanged
    )
    assert sum(sums[:3]) == sum(row.kind not in ANSWERS for row in rows)


def test_one_that_is_taken_out_leaves_the_others_their_rows(notebook: Notebook) -> None:
    (ada,) = add(notebook, "Ada Ek")
    three = tuple(ExchangeEntry("received", kind) for kind in ("lead", "advice", "help"))
    number = talk(notebook, "2026-04-01", ada, exchanges=three)
    with notebook.write("Edit") as s:
        before = {row.kind: row.id for row in exchange_rows(s)}
        kept = read_interaction(s, number)
        changed = (three[1]._replace(note="on the talk"), three[2])
        whole = replace(kept, exchanges=changed)
        save_interaction(s, whole, today=TODAY, now=NOW)
        assert read_interaction(s, number).exchanges == changed
        after = {row.kind: row.id for row in exchange_rows(s)}
    assert after == {kind: before[kind] for kind in ("advice", "help")}
