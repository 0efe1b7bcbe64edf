"""One person's card: reached, tagged, kept in touch with, noted on, and edited without loss."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from netbook.core.card import Point
from netbook.store.contacts import read_card, read_summary, save_card
from netbook.store.follow_ups import open_promises
from netbook.store.notebook import Notebook
from netbook.store.shared_experiences import shared_experiences
from netbook.store.timeline import TimelineFilter, timeline_page
from netbook.ui.desk import Desk
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.geometry import faults
from tests.ui.made_people import TODAY, add, talk


@pytest.fixture
def maya(notebook: Notebook) -> int:
    contact_id = add(notebook, "Maya Okafor", "Head of Data", "Northwind Traders")
    talk(notebook, contact_id, date(2026, 9, 18), "Coffee", every=42)
    return contact_id


@pytest.fixture
def page(desk: Desk, maya: int, qtbot: QtBot) -> PeoplePage:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 820)
    page.show()
    qtbot.waitExposed(page)
    page.show_target(Target("people", contact_id=maya))
    return page


@pytest.fixture
def links_opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def pick(label: str) -> None:
    """Choose an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text().split("\t")[0] == label)
    menu.close()
    action.trigger()


def find_button(page: PeoplePage, name: str) -> QPushButton:
    QApplication.processEvents()
    return next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == name and not each.isHidden()
    )


def test_the_address_opens_mail_and_asks_once_whether_it_reached(
    page: PeoplePage,
    desk: Desk,
    notebook: Notebook,
    maya: int,
    links_opened: list[str],
    qtbot: QtBot,
) -> None:
    find_button(page, "Write to maya@northwind.example, work").click()
    assert links_opened == ["mailto:maya@northwind.example"]
    notice = desk.notices.kept[-1]
    assert notice.text == "Did you reach Maya?"
    next(each for each in notice.actions if each.label == "Yes").act()
    with notebook.read() as s:
        newest = timeline_page(s, TimelineFilter(contact_id=maya)).rows[0]
    assert (newest.channel, newest.direction, newest.day) == ("email", "out", TODAY.toordinal())
    qtbot.waitUntil(lambda: "email, today" in page.card.timeline.keeping._quiet.text())


def test_the_organisation_leads_to_its_page(
    page: PeoplePage, notebook: Notebook, opened: list[Target], qtbot: QtBot
) -> None:
    head = page.card.head
    assert (head.position.text(), head.place.text()) == ("Head of Data", "Northwind Traders")
    with notebook.read() as s:
        found = s.connection().exec_driver_sql("SELECT id FROM organisation").scalar_one()
    qtbot.mouseClick(head.place, Qt.MouseButton.LeftButton)
    assert opened == [Target("organisations", organisation_id=found)]


def test_an_address_is_copied_from_its_menu(page: PeoplePage, qtbot: QtBot) -> None:
    button = find_button(page, "Write to maya@northwind.example, work")
    button.customContextMenuRequested.emit(QPoint(1, 1))
    pick("Copy")
    assert QGuiApplication.clipboard().text() == "maya@northwind.example"


def test_a_dangerous_link_is_not_opened(
    page: PeoplePage,
    desk: Desk,
    notebook: Notebook,
    maya: int,
    links_opened: list[str],
    qtbot: QtBot,
) -> None:
    with notebook.write("Edit") as s:
        card = read_card(s, maya)
        save_card(s, maya, replace(card, urls=(Point("file:///etc/passwd"),)))
    qtbot.waitUntil(lambda: len(page.card.person.card.urls) == 1)
    find_button(page, "Open file:///etc/passwd").click()
    assert links_opened == []
    assert desk.notices.kept[-1].kind == "error"


def test_write_goes_to_the_page_that_puts_a_message_together(
    page: PeoplePage, maya: int, opened: list[Target]
) -> None:
    page.card.head.write.click()
    assert opened == [Target("write", contact_id=maya)]


def test_looking_at_a_profile_asks_nothing(
    page: PeoplePage,
    desk: Desk,
    notebook: Notebook,
    maya: int,
    links_opened: list[str],
    qtbot: QtBot,
) -> None:
    with notebook.write("Edit") as s:
        card = read_card(s, maya)
        save_card(s, maya, replace(card, urls=(Point("https://www.linkedin.com/in/maya"),)))
    qtbot.waitUntil(lambda: len(page.card.person.card.urls) == 1)
    find_button(page, "Open https://www.linkedin.com/in/maya").click()
    assert links_opened == ["https://www.linkedin.com/in/maya"]
    assert desk.notices.kept == []


def test_tags_are_put_on_and_taken_off_in_the_picker(page: PeoplePage, qtbot: QtBot) -> None:
    tags = page.card.head.tags
    tags.edit.click()
    qtbot.keyClicks(tags._picker._field, "pydata")
    qtbot.keyClick(tags._picker._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags.tags() == ["pydata"])
    qtbot.keyClick(tags._picker._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tags.tags() == [])
    tags._picker.close()


def test_how_often_and_how_close_are_changed_where_they_stand(
    page: PeoplePage, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    keeping = page.card.timeline.keeping
    assert keeping._state.text() == "22 days late"
    keeping.often.click()
    pick("Every 3 months")
    qtbot.waitUntil(lambda: keeping.often.text() == "Every 3 months ▾")
    assert keeping._state.text() == "in 26 days"
    keeping.close_to.click()
    pick("Active")
    qtbot.waitUntil(lambda: keeping.close_to.text() == "How close: active ▾")
    keeping.often.click()
    pick("As how close says: every 6 weeks")
    qtbot.waitUntil(lambda: keeping._state.text() == "22 days late")
    keeping.pause.click()
    qtbot.waitUntil(lambda: keeping._state.text() == "paused")
    with notebook.read() as s:
        summary = read_summary(s, maya)
    assert summary is not None
    assert (summary.circle, summary.cadence_days, summary.paused) == ("active", None, True)


def test_later_puts_off_and_says_until_when(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.card.timeline.keeping.later.click()
    pick("In 2 weeks")
    qtbot.waitUntil(lambda: page.card.timeline.keeping._state.text() == "in 14 days")
    assert "Put off until 5 Dec." in page.card.timeline.keeping._quiet.text()


def test_notes_are_kept_on_leaving_the_field(
    page: PeoplePage, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    notes = page.card.timeline.notes.field
    notes.setFocus()
    qtbot.keyClicks(notes, "Hires juniors")
    page.pane.list.setFocus()
    with notebook.read() as s:
        assert read_card(s, maya).notes == ("Hires juniors",)
    assert notebook.undo() == "Notes on Maya"


def test_half_written_notes_are_back_after_a_crash(
    page: PeoplePage, desk: Desk, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    notes = page.card.timeline.notes
    notes.field.setFocus()
    qtbot.keyClicks(notes.field, "Hires jun")
    notes._draft.flush()
    again = PeoplePage(desk)
    qtbot.addWidget(again)
    again.show()
    again.show_target(Target("people", contact_id=maya))
    assert again.card.timeline.notes.field.text() == "Hires jun"


def test_what_was_done_together_is_added_edited_and_removed(
    page: PeoplePage, desk: Desk, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    together = page.card.timeline.together
    together.add.click()
    form = together.form
    form.kind.setCurrentIndex(form.kind.findData("worked"))
    qtbot.keyClicks(form.where, "Contoso")
    qtbot.keyClicks(form.start.field, "2019")
    qtbot.keyClicks(form.end.field, "May 2022")
    assert form.end.echo.isHidden()
    qtbot.keyClick(form.end.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Contoso, 2019 to May 2022" in together.headings())
    with notebook.read() as s:
        (kept,) = shared_experiences(s, maya)
    assert (kept.kind, kept.started_on, kept.ended_on) == ("worked", "2019", "2022-05")
    assert "Worked together for 3 years." in page.card.timeline.keeping._body.text()
    find_button(page, "More for: Worked together, Contoso, 2019 to May 2022").click()
    pick("Remove")
    qtbot.waitUntil(lambda: "Worked together" not in together.headings())
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: "Worked together" in together.headings())


def test_a_promise_is_added_and_ticked_off(
    page: PeoplePage, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    promises = page.card.timeline.promises
    promises.add.click()
    qtbot.keyClicks(promises.form.what, "send the notes")
    qtbot.keyClicks(promises.form.due.field, "Friday")
    assert promises.form.due.echo.text() == "27 November 2026"
    qtbot.keyClick(promises.form.due.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(promises.findChildren(QCheckBox)))
    with notebook.read() as s:
        (kept,) = open_promises(s, contact_id=maya)
    assert (kept.text, kept.due_on, kept.whose) == ("send the notes", date(2026, 11, 27), "mine")
    box = promises.findChild(QCheckBox)
    assert box.accessibleName() == "Promised to Maya: send the notes; Friday"
    box.click()
    with notebook.read() as s:
        assert open_promises(s, contact_id=maya) == []


def test_the_head_fits_at_any_width(
    page: PeoplePage, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    address = "https://www.example.com/in/somebody-with-a-name-of-very-many-letters"
    with notebook.write("Edit") as s:
        save_card(s, maya, replace(read_card(s, maya), urls=(Point(address),)))
    qtbot.waitUntil(lambda: len(page.card.person.card.urls) == 1)
    head = page.card.head
    for words in ("Write", "Write a message to her now"):
        head.write.setText(words)
        for width in range(720, 1300, 15):
            page.resize(width, 820)
            qtbot.waitUntil(lambda: faults(head) == [])
