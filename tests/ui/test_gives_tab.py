"""The tab of gives and asks: entries, sums, and how it stands before one asks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.facts import add_fact
from netbook.store.interactions import ExchangeEntry
from netbook.ui.desk import Desk
from netbook.ui.people.gives_tab import GivesTab
from netbook.ui.people.page import PeoplePage
from netbook.ui.widgets.interaction_form import InteractionForm
from tests.ui.conftest import NOW, TODAY, Made

GAVE, ASKED = ExchangeEntry("gave", "feedback", "on the plan"), ExchangeEntry("asked", "lead")


def tab(qtbot: QtBot, desk: Desk, contact_id: int) -> GivesTab:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    desk.bus.changed.connect(lambda _change: page.reload())
    page.reload()
    page.show()
    page.card.show_contact(contact_id)
    page.card.tabs.open("gives")
    made = page.card.findChild(GivesTab)
    assert made is not None
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def sentences(gives: GivesTab) -> list[str]:
    model = gives.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_everything_that_went_either_way_is_listed_and_summed(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya, priya = made.person("Maya Okafor"), made.person("Priya Nair")
    introduced = ExchangeEntry("received", "introduction", "", None, priya, TODAY)
    made.talk(maya, ago=40, exchanges=(GAVE,))
    made.talk(maya, ago=18, exchanges=(ASKED, introduced))
    gives = tab(qtbot, desk, maya)
    assert sentences(gives) == [
        "asked for a lead; 3 Nov",
        "introduced you to Priya Nair; 3 Nov; thanked",
        "gave feedback; on the plan; 12 Oct",
    ]
    assert gives.sums.said.text() == "Given once, asked once, received once."
    assert "gave feedback" in texts(gives.sums)


def test_a_row_opens_its_conversation(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    made.talk(maya, ago=40, exchanges=(GAVE,), summary="The hiring plan")
    gives = tab(qtbot, desk, maya)
    gives.list.selectRow(0)
    qtbot.keyClick(gives.list, Qt.Key.Key_Return)
    form = gives.window().findChild(InteractionForm)
    assert form is not None
    assert form.summary.text() == "The hiring plan"
    form.reject()


@pytest.mark.parametrize(
    ("talks", "said"),
    [
        ((), "Nothing was asked or given yet."),
        (((40, GAVE),), "You last gave Maya something on 12 October. It is a good moment to ask."),
        (
            ((40, GAVE), (18, ASKED), (11, ASKED)),
            "You last gave Maya something on 12 October. You asked twice since.",
        ),
        (
            ((18, ASKED), (11, ExchangeEntry("received", "lead"))),
            "You have not noted yet that you gave Maya anything. You asked once."
            " Maya gave you something once.",
        ),
    ],
)
def test_the_balance_is_said_before_one_asks(
    qtbot: QtBot,
    desk: Desk,
    made: Made,
    talks: tuple[tuple[int, ExchangeEntry], ...],
    said: str,
) -> None:
    maya = made.person("Maya Okafor")
    for ago, exchange in talks:
        made.talk(maya, ago=ago, exchanges=(exchange,))
    gives = tab(qtbot, desk, maya)
    assert gives.balance.said.text() == said


def test_what_could_be_given_first_is_from_what_they_told(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    made.talk(maya, ago=18, exchanges=(ASKED,))
    gives = tab(qtbot, desk, maya)
    assert any(said.startswith("Ask Maya what would help") for said in texts(gives.balance))
    with desk.notebook.write("Fact") as s:
        for section, text in (("cares", "data contracts"), ("wants", "a speaker for the meetup")):
            add_fact(s, contact_id=maya, section=section, text=text, noted_on=TODAY, now=NOW)
    qtbot.waitUntil(lambda: "You could give first:" in texts(gives.balance))
    shown = texts(gives.balance)
    assert shown.index("a speaker for the meetup") < shown.index("data contracts")


@pytest.mark.parametrize(("button", "direction"), [("gave", "gave"), ("asked", "asked")])
def test_a_give_and_an_ask_are_written_down_from_here(
    qtbot: QtBot, desk: Desk, made: Made, button: str, direction: str
) -> None:
    maya = made.person("Maya Okafor")
    gives = tab(qtbot, desk, maya)
    getattr(gives.balance, button).click()
    form = gives.window().findChild(InteractionForm)
    assert form is not None
    form.save.click()
    qtbot.waitUntil(lambda: len(sentences(gives)) == 1)
    assert sentences(gives)[0].startswith(direction)
