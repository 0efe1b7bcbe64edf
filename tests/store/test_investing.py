"""People worth investing in: each with a reason that an entry bears out, nobody twice."""

from datetime import timedelta

from netbook.store.contacts import set_enjoyed, set_paused, set_sphere
from netbook.store.facts import add_fact
from netbook.store.interactions import ExchangeEntry
from netbook.store.investing import Worth, worth_investing
from netbook.store.later import put_off
from netbook.store.notebook import Notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.summaries import read_summary
from netbook.store.trash import trash_interactions
from tests.store.people import NOW, TODAY, add, talk

HELP = (ExchangeEntry("received", "help"),)
GAVE = (ExchangeEntry("gave", "lead"),)


def found(notebook: Notebook, limit: int = 10) -> list[Worth]:
    with notebook.read() as s:
        return worth_investing(s, TODAY, limit)


def why(notebook: Notebook) -> dict[int, str]:
    return {each.contact_id: each.why for each in found(notebook)}


def test_each_reason_is_found_where_it_is_true(notebook: Notebook) -> None:
    names = ("Ada Ek", "Bo Ek", "Cy Ek", "Di Ek", "Ed Ek", "Flo Ek")
    wrote, helped, fading, opening, cares, nobody = add(notebook, *names)
    letter = talk(notebook, "2026-04-01", wrote, channel="email", direction="in", summary="Hi")
    talk(notebook, "2026-03-01", helped, exchanges=HELP)
    for month in (1, 2, 3):
        talk(notebook, f"2024-0{month}-01", fading)
    talk(notebook, "2026-01-01", opening)
    talk(notebook, "2026-01-02", opening)
    once = talk(notebook, "2026-04-02", cares)
    talk(notebook, "2026-04-28", nobody)
    with notebook.write("Note") as s:
        note = {"noted_on": TODAY, "now": NOW}
        add_fact(s, contact_id=opening, section="openings", text="Seeks an analyst", **note)
        fact = add_fact(
            s, contact_id=cares, section="cares", text="Choirs", interaction_id=once, **note
        )
    assert why(notebook) == {
        wrote: "wrote",
        helped: "helped",
        fading: "fading",
        opening: "opening",
        cares: "cares",
    }
    rows = {each.why: each for each in found(notebook)}
    assert (rows["wrote"].source, rows["wrote"].source_id) == ("interaction", letter)
    assert (rows["wrote"].interaction_id, rows["wrote"].text) == (letter, "Hi")
    assert (rows["cares"].source_id, rows["cares"].interaction_id) == (fact, once)
    assert (rows["fading"].level, rows["fading"].day.isoformat()) == ("fading", "2024-03-01")
    assert [each.why for each in found(notebook, 2)] == ["wrote", "helped"]


def test_a_reason_goes_once_it_was_acted_on(notebook: Notebook) -> None:
    wrote, helped, fading = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek")
    talk(notebook, "2026-04-01", wrote, channel="email", direction="in")
    talk(notebook, "2026-03-01", helped, exchanges=HELP)
    for month in (1, 2, 3):
        talk(notebook, f"2024-0{month}-01", fading)
    assert set(why(notebook)) == {wrote, helped, fading}
    talk(notebook, "2026-04-30", wrote, channel="email", direction="out")
    assert set(why(notebook)) == {helped, fading}
    talk(notebook, "2026-04-30", helped, exchanges=GAVE)
    assert set(why(notebook)) == {fading}
    talk(notebook, "2026-04-30", fading)
    assert why(notebook) == {}


def test_an_email_of_last_week_may_still_be_answered(notebook: Notebook) -> None:
    (wrote,) = add(notebook, "Ada Ek")
    talk(notebook, str(TODAY - timedelta(13)), wrote, channel="email", direction="in")
    assert why(notebook) == {}


def test_nobody_private_paused_put_off_or_in_the_trash(notebook: Notebook) -> None:
    people = add(notebook, "Ada Ek", "Bo Ek", "Cy Ek", "Di Ek", "Ed Ek")
    talks = [
        talk(notebook, "2026-04-01", person, channel="email", direction="in") for person in people
    ]
    assert set(why(notebook)) == set(people)
    with notebook.write("Spare them") as s:
        set_sphere(s, people[:1], "personal")
        set_paused(s, people[1:2], True)
        put_off(s, people[2], TODAY + timedelta(9), TODAY)
        trash_interactions(s, talks[3:4], NOW)
    assert set(why(notebook)) == {people[4]}


def test_who_was_a_pleasure_to_work_with_has_a_list(notebook: Notebook) -> None:
    ada, bo = add(notebook, "Ada Ek", "Bo Ek")

    def listed() -> list[int]:
        with notebook.read() as s:
            return list(people_ids(s, PeopleQuery(enjoyed=True), TODAY))

    assert listed() == []
    with notebook.write("Mark") as s:
        assert set_enjoyed(s, [bo], True) == 1
        assert set_enjoyed(s, [bo], True) == 0
    assert listed() == [bo]
    with notebook.read() as s:
        told = [read_summary(s, each) for each in (ada, bo)]
        assert [each is not None and each.enjoyed for each in told] == [False, True]
        assert list(people_ids(s, PeopleQuery(text="ek", enjoyed=True), TODAY)) == [bo]
    notebook.undo()
    assert listed() == []
