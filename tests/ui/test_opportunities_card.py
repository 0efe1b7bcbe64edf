"""A card of the board: what is painted of who is on an opening."""

from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from netbook.store.opportunity_people import put_person
from netbook.ui.desk import Desk
from netbook.ui.opportunities import card_delegate
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
