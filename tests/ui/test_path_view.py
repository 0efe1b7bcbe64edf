"""Paths to somebody as they are shown: by ear, by keyboard, at any width."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.introduction import Evidence, Hop, Mend, Path
from netbook.core.relationship import Tie
from netbook.store.notebook import Notebook
from netbook.store.relationships import add_relationship
from netbook.ui.desk import Desk
from netbook.ui.people.connections_tab import ConnectionsTab
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from netbook.ui.widgets.path_view import PathView
from netbook.ui.widgets.path_words import hop_words, path_sentence, strength_words
from tests.ui.made_people import TODAY, northwind, talk


def hop(number: int, name: str, kind: str, strength: str, *evidence: Evidence) -> Hop:
    noted = strength != "ask"
    given = name.split()[0]
    return Hop(None, number, name, given, None, "", "", kind, evidence, noted, 20, strength)


REPORTS = Evidence("reports_to", day=date(2026, 6, 11))
TALKS = Evidence("talks", day=date(2026, 9, 18), times=11)
ONCE = Evidence("talks", "PyData", "event", day=date(2026, 6, 4), times=1)


def path(name: str, strength: str, *own: Evidence, mend: Mend | None = None) -> Path:
    hops = (
        hop(1, name, "well", strength, *own),
        hop(2, "Dieter Hahn", "reports_to", "strong", REPORTS),
    )
    return Path(hops, 2, strength, 0, mend, None, None, 40)


MAYA = path(
    "Maya Okafor", "strong", TALKS, mend=Mend("tell", 1, "Maya Okafor", "Maya", "Priya Nair")
)
INES = path(
    "Ines Duarte",
    "weak",
    ONCE,
    mend=Mend("give", 1, "Ines Duarte", "Ines", "a study group", date(2026, 5, 4)),
)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> PathView:
    made = PathView(desk)
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def buttons(widget: QWidget, start: str) -> list[QPushButton]:
    return [
        each
        for each in widget.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName().startswith(start)
    ]


def place(view: PathView, name: str) -> int:
    """How far from the left a button is; nowhere while it isn't there."""
    found = buttons(view, name)
    return found[0].mapTo(view, QPoint()).x() if found else 150


def test_a_path_is_one_sentence_to_the_ear() -> None:
    assert path_sentence(INES, TODAY) == (
        "Ines Duarte: You spoke once, 4 Jun (PyData); Dieter Hahn: Ines reports to Dieter"
        " (your note, 11 Jun). Weak: Ines could not say much about you yet."
        " Give something first. Noted 4 May: a study group"
    )
    assert strength_words(MAYA, TODAY) == "Strong. First tell Maya how it went with Priya Nair."
    asked = MAYA._replace(asked_on=date(2026, 11, 1), mend=Mend("wait", 1, "Maya Okafor", "Maya"))
    assert "You asked Maya for something on 1 Nov" in strength_words(asked, TODAY)


def test_who_wrote_once_was_not_spoken_with() -> None:
    wrote = Evidence("talks", "asked for advice", "email", day=date(2026, 6, 4), times=1)
    one = INES._replace(hops=(hop(5, "Ines Duarte", "met", "weak", wrote), INES.hops[1]))
    assert hop_words(one, 0, TODAY) == "1 conversation, last 4 Jun (asked for advice)"


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        (Evidence("ask", "Litware"), "Were Maya and Dieter at Litware together?"),
        (
            Evidence("introduction", "", "received", True, date(2026, 9, 4)),
            "Maya introduced you to Dieter, 4 Sept",
        ),
        (
            Evidence("introduction", "", "gave", True, date(2026, 9, 4)),
            "You introduced Maya and Dieter, 4 Sept",
        ),
        (Evidence("knows", "", "", True, date(2026, 6, 11)), "Maya and Dieter know each other"),
    ],
)
def test_each_kind_of_evidence_is_said(evidence: Evidence, said: str) -> None:
    second = hop(2, "Dieter Hahn", evidence.kind, "fair", evidence)
    assert said in hop_words(MAYA._replace(hops=(MAYA.hops[0], second)), 1, TODAY)


def test_whom_to_write_to_is_told_by_keyboard_alone(qtbot: QtBot, view: PathView) -> None:
    view.show_paths([MAYA, INES, path("Tom Wójcik", "fair", TALKS)], {2: "hiring manager"})
    qtbot.waitUntil(lambda: len(buttons(view, "Write to")) == 2)
    assert [each.text() for each in buttons(view, "Write to")] == ["Write to Maya", "Write to Ines"]
    assert any(each.text() == "hiring manager" for each in view.findChildren(QLabel))
    with qtbot.waitSignal(view.write) as told:
        qtbot.keyClick(buttons(view, "Write to Maya")[0], Qt.Key.Key_Space)
    assert told.args == [MAYA]
    qtbot.keyClick(view.more, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(buttons(view, "Write to")) == 3)
    assert not view.more.isVisible()


def test_without_paths_it_says_what_to_note(view: PathView) -> None:
    view.show_paths([MAYA])
    view.show_paths([])
    texts = [each.text() for each in view.findChildren(QLabel) if each.isVisible()]
    assert len(texts) == 1
    assert "under Connections" in texts[0]


def test_paths_stand_below_each_other_where_there_is_no_room(qtbot: QtBot, view: PathView) -> None:
    view.show_paths([MAYA, INES])
    qtbot.waitUntil(lambda: len(buttons(view, "Write to")) == 2)
    qtbot.waitUntil(lambda: place(view, "Write to Ines") > 200)
    view.resize(300, 700)
    qtbot.waitUntil(lambda: place(view, "Write to Ines") < 100)


def test_a_name_stands_right_above_what_speaks_for_the_hop(qtbot: QtBot, view: PathView) -> None:
    view.show_paths([MAYA])
    qtbot.waitUntil(lambda: bool(buttons(view, "Maya Okafor")))
    name = buttons(view, "Maya Okafor")[0]
    hops = [each for each in view.findChildren(QLabel) if each.property("role") == "muted"]
    said = next(each for each in hops if each.isVisible())
    assert abs(first_ink(view, said) - first_ink(view, name)) <= 1


def first_ink(view: PathView, widget: QWidget) -> int:
    """How far from the left of the view the first pixel of some words is."""
    picture = widget.grab().toImage()
    ground = picture.pixel(picture.width() - 1, 0)
    inked = (
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    )
    return widget.mapTo(view, QPoint()).x() + next(inked)


def test_the_card_is_there_for_people_whom_one_hardly_knows(
    qtbot: QtBot, desk: Desk, notebook: Notebook, opened: list[Target]
) -> None:
    ids = northwind(notebook)
    with notebook.write("Note") as s:
        add_relationship(s, ids["Maya"], ids["Dieter"], Tie("reports_to"), on=TODAY)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    page.show()
    qtbot.waitExposed(page)
    page.show_target(Target("people", contact_id=ids["Dieter"]))
    page.card.tabs.open("connections")
    tab = page.findChild(ConnectionsTab)
    assert isinstance(tab, ConnectionsTab)
    qtbot.waitUntil(lambda: bool(buttons(tab.paths, "Write to Maya")))
    qtbot.keyClick(buttons(tab.paths, "Write to Maya")[0], Qt.Key.Key_Space)
    assert opened[-1].page == "write"
    assert (opened[-1].contact_id, opened[-1].other_id) == (ids["Maya"], ids["Dieter"])
    for day in range(1, 19):
        talk(notebook, ids["Dieter"], date(2026, 10, day))
    for month in range(2, 9):
        talk(notebook, ids["Dieter"], date(2026, month, 1))
    page.show_target(Target("people", contact_id=ids["Dieter"]))
    qtbot.waitUntil(tab.paths.isHidden)


def test_nobody_hardly_known_is_asked_to_introduce_one_to_whom_one_met(
    qtbot: QtBot, desk: Desk, notebook: Notebook
) -> None:
    ids = northwind(notebook)
    priya, dieter = ids["Priya"], ids["Dieter"]
    with notebook.write("Note") as s:
        add_relationship(s, priya, dieter, Tie("friend"), on=TODAY)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    page.show()
    qtbot.waitExposed(page)
    page.show_target(Target("people", contact_id=dieter))
    page.card.tabs.open("connections")
    tab = page.findChild(ConnectionsTab)
    assert isinstance(tab, ConnectionsTab)
    qtbot.waitUntil(lambda: bool(buttons(tab.paths, "Write to Priya")))
    talk(notebook, dieter, date(2026, 10, 2))
    page.show_target(Target("people", contact_id=dieter))
    qtbot.waitUntil(tab.paths.isHidden)


def test_tab_goes_through_paths_that_came_later_before_what_follows_them(
    desk: Desk, qtbot: QtBot
) -> None:
    page, before, view = QWidget(), QPushButton("before"), PathView(desk)
    layout = QVBoxLayout(page)
    layout.addWidget(before)
    layout.addWidget(view)
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    more = tuple(path(name, "fair", TALKS) for name in ("Sofia Reyes", "Tom Lee"))
    view.show_paths((MAYA,))
    view.show_paths((MAYA, INES, *more))
    qtbot.waitUntil(lambda: bool(buttons(view, "Ines Duarte")))
    before.setFocus()
    seen = []
    for _ in range(6):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.focusWidget().accessibleName().split(";")[0])
    assert seen == [
        *("Maya Okafor", "Dieter Hahn", "Write to Maya"),
        *("Ines Duarte", "Dieter Hahn", "Write to Ines"),
    ]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is view.more
