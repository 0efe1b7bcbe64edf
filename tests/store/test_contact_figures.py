"""The figures of what was talked about with one contact."""

from datetime import UTC, date, datetime

from netbook.core.card import Card
from netbook.core.partial_date import PartialDate
from netbook.store.contact_figures import Figures, contact_figures
from netbook.store.contacts import add_contact
from netbook.store.interactions import ExchangeEntry, Interaction, log_interaction
from netbook.store.notebook import Notebook
from netbook.store.trash import trash_interactions

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def test_conversations_and_what_went_which_way_are_counted(notebook: Notebook) -> None:
    with notebook.write("Fill") as s:
        maya = add_contact(s, Card(formatted_name="Maya Okafor"), now=NOW)
        tom = add_contact(s, Card(formatted_name="Tom Wójcik"), now=NOW)

        def talk(day: str, channel: str, *exchanges: ExchangeEntry, summary: str = "") -> int:
            return log_interaction(
                s,
                Interaction(
                    happened_on=PartialDate.parse(day),
                    channel=channel,
                    summary=summary,
                    participants=(maya, tom),
                    exchanges=exchanges,
                ),
                today=TODAY,
                now=NOW,
            )

        talk("2026-09-18", "in_person", ExchangeEntry("gave", "feedback"), summary="Coffee")
        talk("2026-04", "email", ExchangeEntry("asked", "advice", contact_id=maya))
        talk("2019", "in_person", ExchangeEntry("gave", "lead", contact_id=tom))
        gone = talk("2026-11-20", "phone", ExchangeEntry("received", "help"))
    with notebook.write("Delete") as s:
        trash_interactions(s, [gone], NOW)
    with notebook.read() as s:
        figures, toms = contact_figures(s, maya), contact_figures(s, tom)
    assert figures[:5] == (3, 2, 1, 1, 0)
    assert toms[:5] == (3, 2, 2, 0, 0)
    assert figures.last is not None
    assert (figures.last.channel, figures.last.happened_on) == ("in_person", "2026-09-18")
    assert figures.last.summary == "Coffee"


def test_somebody_nothing_is_noted_about_has_none(notebook: Notebook) -> None:
    with notebook.write("Add") as s:
        maya = add_contact(s, Card(formatted_name="Maya Okafor"), now=NOW)
    with notebook.read() as s:
        assert contact_figures(s, maya) == Figures()
