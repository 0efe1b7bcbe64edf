"""From a posting to an introduction: what is asked, answered, thanked for, and told, by hand."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Card, Name, Organisation, Point
from netbook.core.partial_date import PartialDate
from netbook.core.relationship import Tie
from netbook.store.asks import AskRow, asks
from netbook.store.check import check
from netbook.store.contacts import add_contact
from netbook.store.follow_ups import open_promises
from netbook.store.interactions import Interaction, log_interaction, read_interaction
from netbook.store.opportunities import read_opportunity
from netbook.store.opportunity_people import people_on
from netbook.store.profile import Proof, Skill, save_proof, save_skill
from netbook.store.relationships import add_relationship
from netbook.store.requirements import requirements
from netbook.store.timeline import TimelineFilter, all_interactions
from netbook.ui.opportunities.bring_in import BringIn
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.people.page import PeoplePage
from netbook.ui.today.page import TodayPage
from netbook.ui.write.page import WritePage
from tests.e2e.test_main_job import TODAY, Program

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program in its window; the suite lets no socket open."""
    made = Program(qapp, qtbot, tmp_path)
    made.start()
    yield made
    made.end()
    assert made.broken == []


def people(program: Program) -> tuple[int, int]:
    """Maya, with whom one worked lately, and Dieter, to whom she reports; what one can do."""
    with program.notebook.write("Begin") as s:
        maya, dieter = (
            add_contact(
                s,
                Card(
                    formatted_name=f"{given} {family}",
                    name=Name(family=family, given=given),
                    emails=(Point(f"{given.lower()}@northwind.example"),),
                    organisations=(Organisation("Northwind Traders", (), title),),
                ),
                now=NOW,
            )
            for given, family, title in (
                ("Maya", "Okafor", "Head of Data"),
                ("Dieter", "Hahn", "CTO"),
            )
        )
        add_relationship(s, maya, dieter, Tie("reports_to"), on=TODAY)
        for month in (3, 6, 9):
            talk = Interaction(
                happened_on=PartialDate(2026, month, 18),
                channel="in_person",
                summary="Worried about data contracts",
                participants=(maya,),
            )
            log_interaction(s, talk, today=TODAY, now=NOW)
        skill = save_skill(s, Skill(None, "Lakehouse migrations"))
        save_proof(s, Proof(None, skill, "Led the migration to a lakehouse", "Contoso"))
    return maya, dieter


def click(program: Program, find: Callable[[], QWidget | None]) -> None:
    """Click what is found, once it is there and rests where it stands."""
    places: list[object] = []

    def rests() -> bool:
        QCoreApplication.processEvents()
        widget = find()
        if widget is None or program.tasks.busy:
            places.clear()
            return False
        places.append((widget, widget.mapTo(widget.window(), widget.rect().center())))
        return len(places) > 1 and places[-1] == places[-2]

    program.qtbot.waitUntil(rests, timeout=30_000)
    widget = find()
    assert widget is not None
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def button(within: QWidget, label: str) -> Callable[[], QPushButton | None]:
    """Finds the button whose text begins like that, once it can be seen."""

    def find() -> QPushButton | None:
        found = within.findChildren(QPushButton)
        return next((b for b in found if b.isVisible() and b.text().startswith(label)), None)

    return find


def choose(program: Program, label: str) -> None:
    """Choose a line of the menu that dropped, by the keyboard."""
    program.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _line in menu.actions():
        active = menu.activeAction()
        if active is not None and active.text().startswith(label):
            break
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QCoreApplication.processEvents()


def page(program: Program, kind: type[QWidget]) -> QWidget:
    program.qtbot.waitUntil(lambda: isinstance(program.window.current, kind), timeout=30_000)
    return program.page(kind)


def saved_page(file: Path) -> Path:
    """A page with a posting, as a browser saves it."""
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Platform lead",
        "hiringOrganization": {"@type": "Organization", "name": "Northwind Traders GmbH"},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": "Berlin"}},
        "validThrough": "2026-12-02",
        "url": "https://jobs.northwind.example/platform-lead",
        "description": "<p>We move our warehouse.</p><h3>Requirements</h3><ul>"
        "<li>Lead the migration to a lakehouse</li><li>German at work</li></ul>",
    }
    script = f'<script type="application/ld+json">{json.dumps(posting)}</script>'
    file.write_text(f"<html><head><title>Job</title>{script}</head></html>", encoding="utf-8")
    return file


def drop(on: QWidget, file: Path) -> None:
    """Drop a file, as the system does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    place = QPointF(40, 40)
    entering = QDragEnterEvent(place.toPoint(), copy, data, left, NONE)
    QApplication.sendEvent(on, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(on, QDropEvent(place, copy, data, left, NONE))


def dialog() -> BringIn | None:
    """The dialog that confirms what was brought in."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, BringIn) else None


def the_ask(program: Program) -> AskRow:
    with program.notebook.read() as s:
        (row,) = asks(s)
    return row


def promises(program: Program) -> list[str]:
    with program.notebook.read() as s:
        return [each.text for each in open_promises(s)]


def send(program: Program, kind: str) -> None:
    """Say on the page Write that it was sent, by the keys alone."""
    write = page(program, WritePage)
    assert isinstance(write, WritePage)
    assert write.purpose == kind
    write.message.text.setFocus()
    program.press(Qt.Key.Key_Return)
    form = write.sending.form
    program.qtbot.waitUntil(lambda: form.isVisible() and form.isAncestorOf(focus()))
    program.press(Qt.Key.Key_Return, NONE)
    program.qtbot.waitUntil(lambda: not program.tasks.busy)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "the focus is nowhere"
    return found


def test_from_a_posting_to_an_introduction_thanked_for_and_told(
    program: Program, tmp_path: Path
) -> None:
    maya, dieter = people(program)

    # 1: a saved page is dropped on the board, looked at and confirmed
    program.press(Qt.Key.Key_4)
    board = page(program, OpportunitiesPage)
    assert isinstance(board, OpportunitiesPage)
    drop(board, saved_page(tmp_path / "platform-lead.html"))
    program.qtbot.waitUntil(lambda: dialog() is not None)
    confirm = dialog()
    assert confirm is not None
    program.qtbot.waitUntil(lambda: confirm.fields.isVisible(), timeout=30_000)
    assert confirm.fields.lines["organisation"].value() == "Northwind Traders GmbH"
    click(program, button(confirm, "Save"))
    program.qtbot.waitUntil(lambda: board.pane.row is not None)
    assert board.pane.row is not None
    opening = board.pane.row.id
    with program.notebook.read() as s:
        asked = {each.text: each.how for each in requirements(s, opening)}
        noted = read_opportunity(s, opening)
    assert asked == {"Lead the migration to a lakehouse": "proof", "German at work": "gap"}
    assert noted is not None
    assert (noted.title, noted.city, noted.closes_on) == (
        *("Platform lead", "Berlin"),
        date(2026, 12, 2),
    )

    # 2: who decides there, and who can introduce
    program.activate()
    card = board.pane.people
    click(program, button(card, "Add somebody"))
    program.write("Dieter")
    program.press(Qt.Key.Key_Return, NONE)
    card.form.role.setFocus()
    program.press(Qt.Key.Key_Down, NONE)
    click(program, button(card, "Save"))
    with program.notebook.read() as s:
        assert [(p.contact_id, p.role) for p in people_on(s, opening)] == [
            (dieter, "hiring_manager")
        ]
    program.qtbot.waitUntil(lambda: button(board.pane.paths, "Dieter Hahn")() is not None)
    click(program, button(board.pane.paths, "Write to Maya"))

    # 3: the request, as the notebook proposes it, is looked at and sent
    write = page(program, WritePage)
    assert isinstance(write, WritePage)
    assert write.head.title.text() == "Ask Maya for an introduction to Dieter Hahn"
    text = write.message.text.toPlainText()
    assert "Platform lead" in text
    assert "introduce me to Dieter Hahn" in text
    program.qtbot.waitUntil(lambda: write.checks.heading.text().startswith("Before you send:"))
    send(program, "introduction")
    row = the_ask(program)
    assert (row.contact_id, row.other_id, row.opportunity_id) == (maya, dieter, opening)
    assert (row.asked_on, row.next) == (TODAY, "answer")
    with program.notebook.read() as s:
        assert text.strip() in read_interaction(s, row.interaction_id).notes
        assert (maya, "introducer") in {(p.contact_id, p.role) for p in people_on(s, opening)}

    # 4: Today waits for the answer, and it comes
    program.press(Qt.Key.Key_1)
    today = page(program, TodayPage)
    assert isinstance(today, TodayPage)
    program.qtbot.waitUntil(lambda: today.waiting is not None and today.waiting.isVisible())
    assert today.waiting is not None
    assert today.promises.list.model().rowCount() == 0
    click(program, button(today.waiting, "Maya answered"))
    choose(program, "Yes")
    program.qtbot.waitUntil(lambda: the_ask(program).next == "introduce")
    click(program, button(today.waiting, "Maya introduced me"))
    program.qtbot.waitUntil(lambda: the_ask(program).next == "thank")
    assert the_ask(program).introduced_on == TODAY
    # Nobody is waited for any more, and telling how it went became a promise.
    program.qtbot.waitUntil(lambda: today.waiting is None or not today.waiting.isVisible())
    assert promises(program) == ["Tell Maya how it went with Dieter"]

    # 5: thanks are written from her card
    program.press(Qt.Key.Key_2)
    shown = page(program, PeoplePage)
    assert isinstance(shown, PeoplePage)
    shown.card.show_contact(maya)
    shown.card.tabs.open("gives")
    click(program, button(shown.card, "Write it"))
    send(program, "thank_you")
    program.qtbot.waitUntil(lambda: the_ask(program).next == "tell")
    assert the_ask(program).thanked_on == TODAY

    # 6: how it went is told, by the promise's box on Today
    program.press(Qt.Key.Key_1)
    program.qtbot.waitUntil(lambda: today.promises.list.model().rowCount() == 1)
    today.promises.list.setFocus()
    today.promises.list.selectRow(0)
    program.press(Qt.Key.Key_Space, NONE)
    program.qtbot.waitUntil(lambda: the_ask(program).next == "")
    assert the_ask(program).told_on == TODAY
    assert promises(program) == []
    with program.notebook.read() as s:
        # The thank-you, the answer with the introduction, and the request.
        noted = [each.direction for each in all_interactions(s, TimelineFilter())]
    assert noted[:3] == ["out", "in", "out"]
    assert check(program.notebook).ok
