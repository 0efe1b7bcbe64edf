"""Days and lines are read in the language and the order of figures that NetBook speaks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.interactions import read_interaction
from netbook.store.timeline import TimelineFilter, timeline_page
from netbook.ui import language
from netbook.ui.desk import Desk
from netbook.ui.timeline.many_lines import ManyLines
from netbook.ui.widgets.capture_line import CaptureLine
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.day_field import DayField
from tests.ui.conftest import Made


@pytest.mark.parametrize(
    ("spoken", "territory", "typed", "meant"),
    [
        ("de", "DE", "letzten Dienstag", "2026-11-17"),
        ("de", "DE", "last Tuesday", "2026-11-17"),
        ("de", "DE", "03/05/2024", "2024-05-03"),
        ("fr", "FR", "hier", "2026-11-20"),
        ("es", "ES", "ayer", "2026-11-20"),
        ("en", "GB", "vorgestern", "2026-11-19"),
        ("en", "GB", "03/05/2024", "2024-05-03"),
        ("en", "US", "03/05/2024", "2024-03-05"),
    ],
)
def test_a_day_is_read(
    qapp: QApplication,
    qtbot: QtBot,
    desk: Desk,
    spoken: str,
    territory: str,
    typed: str,
    meant: str,
) -> None:
    language.put_on(qapp, spoken, territory)
    day, date = DayField(desk, "Day"), DateField("Birthday", desk.bus)
    for field in (day, date):
        qtbot.addWidget(field)
        qtbot.keyClicks(field.field, typed)
    assert str(day.day) == meant
    assert date.value() == meant


def test_a_promise_has_its_day_in_german(qapp: QApplication, qtbot: QtBot, desk: Desk) -> None:
    language.put_on(qapp, "de", "DE")
    field = DateField("Until", desk.bus, ahead=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.field, "bis Ende der Woche")
    assert str(field.due_day()) == "2026-11-22"


@pytest.mark.parametrize(
    ("spoken", "territory", "written", "day", "promised"),
    [
        (
            "de",
            "DE",
            "Kaffee mit Maya Okafor gestern, habe ihr versprochen, die Unterlagen zu schicken",
            "2026-11-20",
            ["die Unterlagen zu schicken"],
        ),
        (
            "de",
            "DE",
            "coffee with Maya Okafor yesterday, promised the notes",
            "2026-11-20",
            ["the notes"],
        ),
        ("en", "US", "11/10/2026 coffee with Maya Okafor", "2026-11-10", []),
        ("en", "GB", "11/10/2026 coffee with Maya Okafor", "2026-10-11", []),
    ],
)
def test_a_line_is_read_and_stored(
    qapp: QApplication,
    qtbot: QtBot,
    desk: Desk,
    made: Made,
    spoken: str,
    territory: str,
    written: str,
    day: str,
    promised: list[str],
) -> None:
    maya = made.person("Maya Okafor")
    language.put_on(qapp, spoken, territory)
    line = CaptureLine(desk)
    qtbot.addWidget(line)
    qtbot.keyClicks(line.field, written)
    qtbot.keyClick(line.field, Qt.Key.Key_Return)
    with desk.notebook.read() as session:
        (row,) = timeline_page(session, TimelineFilter()).rows
        stored = read_interaction(session, row.id)
    assert str(stored.happened_on) == day
    assert list(stored.participants) == [maya]
    assert [promise.text for promise in stored.promises] == promised


def test_each_of_many_lines_is_read_in_its_own_language(
    qapp: QApplication, qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    language.put_on(qapp, "de", "DE")
    below = QWidget()
    qtbot.addWidget(below)
    many = ManyLines(desk, below)
    many.field.setPlainText("Gestern\n- Kaffee mit Maya\n\nlast Tuesday\n- lunch with Maya")
    many.understand()
    read = [line.interaction for line in many.model.rows]
    assert [str(i.happened_on) for i in read if i] == ["2026-11-20", "2026-11-17"]
