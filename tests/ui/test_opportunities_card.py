"""A card of the board: what is painted of who is on an opening."""

from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from netbook.store.opportunity_people import put_person
from netbook.store.stages import stages
from netbook.ui.desk import Desk
from netbook.ui.opportunities import card_delegate
from netbook.ui.opportunities.ways_in import MOST
from tests.ui.conftest import Made
from tests.ui.made_openings import Shown, add
from tests.ui.made_openings import shown as shown


def test_it_says_how_many_more_are_on_it_than_it_has_faces(
    qtbot: QtBot, desk: Desk, shown: Shown, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []
    paint = card_delegate.paint_text

    def watch(painter: QPainter, rect: QRectF, words: str, *more: Any) -> float:
        painted.append(words)
        return paint(painter, rect, words, *more)

    monkeypatch.setattr(card_delegate, "paint_text", watch)
    number = add(desk, "Platform lead", organisation="Northwind")
    page = shown(opportunity_id=number)
    names = ("Maya Okafor", "Tom Weber", "Priya Nair", "Dieter Hahn")
    for at, name in enumerate(names):
        one = made.person(name)
        with desk.notebook.write("Put") as s:
            put_person(s, number, one, "insider")
        card = page.board.columns[0].openings.index(0, 0)
        qtbot.waitUntil(
            lambda card=card, name=name: name in card.data(Qt.ItemDataRole.AccessibleTextRole)
        )
        painted.clear()
        page.board.columns[0].grab()
        assert set(painted) == ({f"+{at - 1}"} if at > 1 else set())


def test_the_first_of_each_stage_count_their_ways_in_however_many_stand_before(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    for at in range(2 * MOST):
        add(desk, f"Lead {at}", organisation=f"Company {at}")
    with desk.notebook.read() as s:
        second = stages(s)[1].id
    add(desk, "Data engineer", stage_id=second, organisation="Fabrikam")
    page = shown()
    card = page.board.columns[1].openings.index(0, 0)
    qtbot.waitUntil(
        lambda: card.data(Qt.ItemDataRole.AccessibleTextRole).endswith("; nobody leads there yet")
    )
