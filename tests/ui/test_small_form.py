"""A small form within a card, by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.ui.desk import Desk
from netbook.ui.opportunities.step_form import StepForm
from netbook.ui.target import Target
from netbook.ui.widgets.small_form import SmallForm
from tests.ui.made_organisations import click, number, shown
from tests.ui.made_organisations import people as people


def test_enter_on_cancel_gives_up(qtbot: QtBot, desk: Desk) -> None:
    form = StepForm(desk)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    told: list[str] = []
    form.done.connect(lambda _written: told.append("saved"))
    form.given_up.connect(lambda: told.append("given up"))
    form.cancel.setFocus()
    qtbot.keyClick(form.cancel, Qt.Key.Key_Return)
    assert told == ["given up"]
    form.save.setFocus()
    qtbot.keyClick(form.save, Qt.Key.Key_Enter)
    assert told == ["given up", "saved"]


def seen(inner: QWidget, area: QScrollArea) -> bool:
    place = QRect(inner.mapTo(area.viewport(), QPoint()), inner.size())
    return inner.isVisible() and area.viewport().rect().contains(place)


@pytest.mark.parametrize("opens", ["who decides", "a question", "a fact"])
@pytest.mark.parametrize("size", [(1080, 560), (760, 560)])
def test_all_of_a_form_comes_into_view_where_it_opens_at_the_foot(
    qtbot: QtBot,
    desk: Desk,
    people: dict[str, int],
    notebook: Notebook,
    opens: str,
    size: tuple[int, int],
) -> None:
    page = shown(qtbot, desk)
    page.resize(*size)
    page.show_target(Target("organisations", organisation_id=number(notebook)))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    view = page.view
    card, button = {
        "who decides": (view.decides, view.decides.add),
        "a question": (view.questions, view.questions.ask),
        "a fact": (view.known, view.known.sections["does"].add),
    }[opens]
    area = next(each for each in view.findChildren(QScrollArea) if each.isAncestorOf(card))
    inside, bar = area.widget(), area.verticalScrollBar()
    assert inside is not None
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    # What opens the form is the last thing in sight.
    def at_the_foot() -> bool:
        foot = button.mapTo(inside, QPoint(0, button.height())).y()
        bar.setValue(foot - area.viewport().height() + 4)
        return seen(button, area)

    qtbot.waitUntil(at_the_foot)
    click(button)
    form = next(each for each in card.findChildren(SmallForm) if each.isVisible())
    qtbot.waitUntil(lambda: seen(form, area) and seen(form.save, area))
    focus = page.focusWidget()
    assert focus is not None
    assert form.isAncestorOf(focus)
    assert seen(focus, area)


def test_a_form_too_high_for_its_place_shows_its_top_and_what_has_the_focus(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = shown(qtbot, desk)
    page.setMinimumSize(1, 1)
    page.resize(760, 190)
    page.show_target(Target("organisations", organisation_id=number(notebook)))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    view = page.view
    area = next(each for each in view.findChildren(QScrollArea))
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    view.decides.add.click()
    form = view.decides.form
    qtbot.waitUntil(lambda: seen(form.person, area))
    assert form.height() > area.viewport().height()
    assert form.mapTo(area.viewport(), QPoint()).y() >= 0
