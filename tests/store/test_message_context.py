"""What the notebook knows before a message is sent."""

from datetime import date, timedelta
from typing import Any

import pytest

from netbook.core.card import Card, Name, Organisation
from netbook.core.message_check import AskedBefore, Known
from netbook.core.partial_date import PartialDate
from netbook.store.asks import Sent, answer_ask, sent
from netbook.store.facts import add_fact
from netbook.store.follow_ups import add_promise
from netbook.store.interactions import ExchangeEntry, Interaction, log_interaction
from netbook.store.message_context import message_context, nearly_same
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.profile import Proof, Skill, save_proof, save_skill
from netbook.store.suggestions import open_outcomes
from netbook.store.trash import trash_contacts, trash_interactions
from tests.store.people import NOW, TODAY, add, talk

MAYA = Card(
    formatted_name="Maya Okafor",
    name=Name("Okafor", "Maya"),
    organisations=(Organisation("Northwind", (), "Head of Data"),),
)
TEXT = (
    "how is the migration going? I saw that Northwind looks for a platform lead. At Contoso I led"
    " the same move to a lakehouse and halved data incidents in five months with a team of four."
    " Would you be willing to introduce me to Dieter by email this week?"
)


def known(notebook: Notebook, contact_id: int, **about: Any) -> Known:
    with notebook.read() as s:
        return message_context(s, contact_id, TODAY, **about)


def write(notebook: Notebook, contact_id: int, text: str = TEXT, **parts: Any) -> int:
    """A message that went out; its conversation."""
    message = Sent(
        contact_id=contact_id,
        purpose=parts.get("purpose", "catch_up"),
        summary="Wrote",
        text=text,
        on=parts.get("on"),
    )
    with notebook.write("Sent") as s:
        return sent(s, message, today=TODAY, now=NOW).interaction_id


def test_of_somebody_with_nothing_noted_it_says_so(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    found = known(notebook, maya)
    assert found.names == ("Maya Okafor", "Okafor")
    assert found.organisations == ("Northwind",)
    assert (found.untold, found.asked, found.nearly_same) == ((), (), ())
    assert (found.asks_week, found.asks_week_them) == (0, 0)
    assert (found.gave, found.asked_times, found.received, found.last_ask) == (0, 0, 0, None)
    assert found.first_touch is True
    assert found.asked_introducer_on is None


def test_the_words_to_look_for_are_theirs_the_targets_the_openings_and_my_own(
    notebook: Notebook,
) -> None:
    maya, dieter, lena = add(notebook, MAYA, "Dieter Hahn", "Lena Berg")
    talk(notebook, "2026-04-18", maya, summary="Worried about data contracts")
    with notebook.write("Known") as s:
        add_fact(s, contact_id=maya, section="cares", text="open data", noted_on=TODAY, now=NOW)
        add_fact(s, contact_id=maya, section="who", text="two cats", noted_on=TODAY, now=NOW)
        skill = save_skill(s, Skill(None, "Lakehouse migrations"))
        save_proof(s, Proof(None, skill, "Halved data incidents"))
        first, second, _hers = (
            save_opportunity(s, each, today=TODAY, now=NOW)
            for each in (
                Opportunity("Platform lead", organisation="Northwind"),
                Opportunity("Head of BI", organisation="Contoso"),
                Opportunity("Analyst", for_id=lena),
            )
        )
        trash_contacts(s, [lena], NOW)
    found = known(notebook, maya, other_id=dieter, opportunity_id=first)
    assert found.cares == ("open data", "Worried about data contracts")
    assert found.targets == ("Dieter Hahn", "Dieter", "Hahn")
    assert found.openings == ("Platform lead", "Northwind", "Head of BI", "Contoso")
    assert found.titles == ("Platform lead", "Head of BI")
    assert found.brings == ("Lakehouse migrations", "Halved data incidents")
    assert found.first_touch is False
    assert known(notebook, maya, opportunity_id=second).openings[0] == "Head of BI"


def test_what_they_were_asked_before_is_told_with_its_answer(notebook: Notebook) -> None:
    maya, dieter, tom = add(notebook, MAYA, "Dieter Hahn", "Tom Wood")
    talk(notebook, "2026-02-01", maya, exchanges=(ExchangeEntry("asked", "feedback", "my CV"),))
    talk(notebook, "2026-03-01", maya, exchanges=(ExchangeEntry("gave", "resource"),))
    write(notebook, tom, purpose="advice")
    message = Sent(
        contact_id=maya,
        purpose="introduction",
        summary="Asked",
        other_id=dieter,
        on=TODAY - timedelta(3),
    )
    with notebook.write("Asked") as s:
        ids = sent(s, message, today=TODAY, now=NOW)
        assert ids.ask_id is not None
        answer_ask(s, ids.ask_id, "no", TODAY - timedelta(1), today=TODAY, now=NOW)
    found = known(notebook, maya)
    assert found.asked == (
        AskedBefore("introduction", "Dieter Hahn", TODAY - timedelta(3), "no"),
        AskedBefore("question", "my CV", date(2026, 2, 1), ""),
    )
    assert (found.asks_week, found.asks_week_them) == (2, 1)
    assert (found.gave, found.asked_times, found.received) == (1, 2, 0)
    assert found.last_ask == found.asked_introducer_on == TODAY - timedelta(3)


def test_what_others_were_asked_about_the_same_person_is_known(notebook: Notebook) -> None:
    maya, dieter, tom = add(notebook, MAYA, "Dieter Hahn", "Tom Wood")
    entry = ExchangeEntry("asked", "introduction", "", tom, dieter)
    talk(notebook, "2026-04-20", tom, exchanges=(entry,))
    found = known(notebook, maya, other_id=dieter)
    assert found.asked == ()
    assert found.asked_others == (
        AskedBefore("introduction", "Dieter Hahn", date(2026, 4, 20), "", "Tom Wood"),
    )
    assert known(notebook, tom, other_id=dieter).asked_others == ()
    assert known(notebook, maya).asked_others == ()


def test_an_outcome_that_is_only_promised_is_not_told_yet(notebook: Notebook) -> None:
    maya, priya = add(notebook, MAYA, "Priya Nair")
    received = ExchangeEntry("received", "introduction", "", maya, priya)
    talk(notebook, "2026-03-01", maya, exchanges=(received,))
    with notebook.write("Promise") as s:
        (owed,) = open_outcomes(s, TODAY)
        add_promise(
            *(s, maya),
            whose="mine",
            text="Tell her",
            due_on=None,
            now=NOW,
            exchange_id=owed.exchange_id,
            settles="outcome",
        )
        assert open_outcomes(s, TODAY) == []
    (untold,) = known(notebook, maya).untold or ()
    assert untold == ("Priya Nair", date(2026, 3, 1))


def test_who_got_nearly_the_same_text_is_named(notebook: Notebook) -> None:
    maya, tom, ines, jon, lena = add(
        notebook, MAYA, "Tom Wood", "Ines Duarte", "Jon Li", "Lena Berg"
    )
    for days, who in enumerate((tom, ines, jon), start=2):
        greeting = {tom: "Hi Tom, ", ines: "Hi Ines, ", jon: "Hi Jon, "}[who]
        write(notebook, who, greeting + TEXT, on=TODAY - timedelta(days))
    write(notebook, tom, "Hello Tom, " + TEXT, on=TODAY - timedelta(40))
    write(notebook, maya, "Hi Maya, " + TEXT, on=TODAY - timedelta(30))
    write(notebook, lena, "Happy birthday, dear Lena.", on=TODAY - timedelta(1))
    found = known(notebook, maya, draft_text="Hi Maya, " + TEXT).nearly_same or ()
    assert [(each.name, each.on) for each in found] == [
        ("Tom Wood", TODAY - timedelta(2)),
        ("Ines Duarte", TODAY - timedelta(3)),
        ("Jon Li", TODAY - timedelta(4)),
    ]
    assert all(each.ratio > 0.9 for each in found)
    with notebook.write("Trash") as s:
        trash_contacts(s, [tom], NOW)
    assert len(known(notebook, maya, draft_text="Hi Maya, " + TEXT).nearly_same or ()) == 2


@pytest.mark.parametrize(
    ("on", "direction", "channel"),
    [
        (TODAY - timedelta(91), "out", "email"),
        (TODAY, "in", "email"),
        (TODAY, "out", "phone"),
    ],
)
def test_what_is_old_or_wasnt_written_by_me_is_not_compared(
    notebook: Notebook, on: date, direction: str, channel: str
) -> None:
    (tom,) = add(notebook, "Tom Wood")
    with notebook.write("Log") as s:
        log_interaction(
            s,
            Interaction(
                happened_on=PartialDate.of(on),
                channel=channel,
                direction=direction,
                notes=TEXT,
                participants=(tom,),
            ),
            today=TODAY,
            now=NOW,
        )
        assert nearly_same(s, TEXT, TODAY) == ()


def test_a_message_in_the_trash_is_not_compared(notebook: Notebook) -> None:
    (tom,) = add(notebook, "Tom Wood")
    number = write(notebook, tom)
    with notebook.write("Trash") as s:
        assert len(nearly_same(s, TEXT, TODAY)) == 1
        trash_interactions(s, [number], NOW)
        assert nearly_same(s, TEXT, TODAY) == ()
