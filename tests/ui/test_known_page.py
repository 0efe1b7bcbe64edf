"""Who do you really know?: relationships by how well, and whom to turn to next, with why."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netbook.core.depth_levels import LEVELS
from netbook.store.contacts import set_enjoyed
from netbook.store.interactions import ExchangeEntry
from netbook.ui.desk import Desk
from netbook.ui.known.page import SHOWN, KnownPage
from netbook.ui.target import Target
from tests.ui.conftest import Made

HELP = (ExchangeEntry("received", "introduction"),)


def shown(qtbot: QtBot, desk: Desk) -> KnownPage:
    page = KnownPage(desk)
    qtbot.addWidget(page)
    page.resize(1090, 820)
    page.show()
    page.show_target(Target("known"))
    return page


def some(made: Made) -> tuple[int, int, int]:
    """Somebody fading, somebody who helped, and somebody of whom nothing is noted."""
    ann, ben = made.person("Ann Ek"), made.person("Ben Ek", photo=None)
    for ago in (900, 800, 700):
        made.talk(ann, ago=ago, channel="in_person")
    made.talk(ben, ago=100, channel="phone", exchanges=HELP)
    return ann, ben, made.person("Tom Adams")


def test_relationships_are_counted_not_contacts(qtbot: QtBot, desk: Desk, made: Made) -> None:
    some(made)
    page = shown(qtbot, desk)
    assert page._summary.text().startswith("1 fading, 1 a little.")
    assert [(row.head, row.below != "") for row in page.held.rows] == [
        ("fading", True),
        ("met", True),
        ("nothing noted yet", True),
    ]
    assert sorted(SHOWN) == sorted(LEVELS)


def test_each_person_has_a_plain_reason_and_keys(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    ann, ben, _tom = some(made)
    page = shown(qtbot, desk)
    assert [(row.id, row.right, row.below) for row in page.model.rows] == [
        (
            ben,
            "met",
            "You received an introduction from Ben, and nothing that you gave since is noted "
            "(13 Aug).",
        ),
        (ann, "fading", "You know each other, and last spoke 23 months ago."),
    ]
    assert page.model.data(page.model.index(1, 0)) == (
        "Ann Ek; fading; You know each other, and last spoke 23 months ago."
    )
    QTest.keyClick(page.people, Qt.Key.Key_Return)
    QTest.keyClick(page.people, Qt.Key.Key_Down)
    QTest.keyClick(page.people, Qt.Key.Key_L)
    assert opened == [
        Target("people", contact_id=ben),
        Target("people", contact_id=ann, action="log"),
    ]
    keys = page.keys()
    assert {key.key for key in keys} == {"Return", "L", "W", "S"}


def test_a_level_leads_to_its_people(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    ann, _ben, tom = some(made)
    page = shown(qtbot, desk)
    page.holds.setFocus()
    page.holds.selectRow(0)
    QTest.keyClick(page.holds, Qt.Key.Key_Return)
    page.holds.selectRow(2)
    QTest.keyClick(page.holds, Qt.Key.Key_Return)
    assert opened == [Target("people", ids=(ann,)), Target("people", ids=(tom,))]


def test_what_was_acted_on_is_gone_and_whom_one_enjoyed_has_a_way(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    ann, ben, _tom = some(made)
    page = shown(qtbot, desk)
    assert page.enjoyed.isHidden()
    made.talk(ann, ago=0)
    qtbot.waitUntil(lambda: [row.id for row in page.model.rows] == [ben])
    with made.notebook.write("Mark") as s:
        set_enjoyed(s, [ann], True)
    qtbot.waitUntil(lambda: not page.enjoyed.isHidden())
    qtbot.mouseClick(page.enjoyed, Qt.MouseButton.LeftButton)
    assert opened == [Target("people", action="enjoyed")]


def test_an_empty_page_says_what_to_press(qtbot: QtBot, desk: Desk, opened: list[Target]) -> None:
    page = shown(qtbot, desk)
    assert page._nobody.isVisible()
    assert page.focusWidget() is page.write
    qtbot.mouseClick(page.write, Qt.MouseButton.LeftButton)
    assert opened == [Target("timeline", action="log")]
