"""Bringing in postings: pasted, dropped and chosen, confirmed one by one, kept over a crash."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.opportunities import read_opportunity
from netbook.store.opportunity_rows import OpportunityRow, opportunity_rows
from netbook.store.requirements import requirements
from netbook.store.unfinished import unfinished
from netbook.ui.desk import Desk
from netbook.ui.opportunities.bring_in import MOST_SHOWN, PLACE, BringIn
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from tests.ui.made_openings import give_up
from tests.ui.test_hasty_clicks import second_click

POSTING = """Platform lead
Northwind · Berlin, Germany

Your profile
- Python and SQL
- German at work

Closing date: 2 December 2026
https://northwind.example/jobs/4711
"""
ALERT = """From: Alerts <alerts@example.com>
Subject: Two jobs for you
Content-Type: text/plain; charset=utf-8

Data engineer
Contoso
Hamburg
View job: https://example.com/jobs/view/1

Platform lead
Tailspin
Remote
View job: https://example.com/jobs/view/2
"""
Opened = Callable[[], BringIn]


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Opened:
    """Opens the dialog over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make() -> BringIn:
        made = BringIn(desk, window)
        made.open()
        qtbot.waitExposed(made)
        return made

    return make


def openings(desk: Desk) -> list[OpportunityRow]:
    """All openings of the notebook."""
    with desk.notebook.read() as s:
        return opportunity_rows(s)


def title(dialog: BringIn) -> str:
    """The title of the draft that is shown."""
    return dialog.fields.lines["title"].text()


def paste(dialog: BringIn, qtbot: QtBot, text: str, html: str = "") -> None:
    """Paste into the field by keys."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)
    qtbot.keyClick(dialog.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def with_mail(dialog: BringIn, qtbot: QtBot, folder: Path) -> BringIn:
    """The dialog, once it has read a mail of two postings."""
    (folder / "alert.eml").write_text(ALERT)
    dialog.read_files([folder / "alert.eml"])
    qtbot.waitUntil(lambda: dialog.confirming)
    return dialog


def test_a_pasted_posting_is_confirmed_and_stored(desk: Desk, dialog: Opened, qtbot: QtBot) -> None:
    shown = dialog()
    paste(shown, qtbot, POSTING)
    qtbot.waitUntil(lambda: shown.confirming)
    assert title(shown) == "Platform lead"
    assert shown.fields.lines["organisation"].text() == "Northwind"
    shown.fields.lines["title"].setText("Platform lead, data")
    with qtbot.waitSignal(shown.saved) as saved:
        qtbot.keyClick(shown.fields.lines["title"], Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        stored = read_opportunity(s, saved.args[0])
        asked = [row.text for row in requirements(s, saved.args[0])]
    assert stored is not None
    assert (stored.title, stored.organisation) == ("Platform lead, data", "Northwind")
    assert (stored.city, stored.country, stored.closes_on) == (
        "Berlin",
        "Germany",
        date(2026, 12, 2),
    )
    assert [link.url for link in stored.links] == ["https://northwind.example/jobs/4711"]
    assert asked == ["Python and SQL", "German at work"]
    assert not shown.isVisible()


def test_of_an_endless_text_the_field_shows_the_beginning(dialog: Opened, qtbot: QtBot) -> None:
    shown = dialog()
    paste(shown, qtbot, POSTING + "More of it. " * 400_000)
    qtbot.waitUntil(lambda: shown.confirming)
    assert title(shown) == "Platform lead"
    assert len(shown.field.text()) == MOST_SHOWN
    shown.reject()


def test_what_a_browser_copies_is_read_by_its_markup(dialog: Opened, qtbot: QtBot) -> None:
    shown = dialog()
    html = "<h1>Data engineer</h1><p>Contoso</p><h2>Requirements</h2><ul><li>SQL</li></ul>"
    paste(shown, qtbot, "Data engineer Contoso Requirements SQL", html)
    qtbot.waitUntil(lambda: shown.confirming)
    assert title(shown) == "Data engineer"
    assert shown.fields.requirements.text() == "SQL"


def test_an_address_alone_says_that_it_was_not_fetched(dialog: Opened, qtbot: QtBot) -> None:
    shown = dialog()
    paste(shown, qtbot, "https://careers.northwind.example/jobs/senior-data-engineer-4711")
    qtbot.waitUntil(lambda: shown.confirming)
    assert title(shown) == "Senior data engineer"
    assert "wasn't fetched" in shown.lacking.text()


def test_a_mail_with_several_is_confirmed_one_after_another(
    desk: Desk, dialog: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "alert.eml").write_text(ALERT)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "alert.eml"))])
    shown = dialog()
    shown.take(data)
    qtbot.waitUntil(lambda: shown.confirming)
    assert "Draft 1 of 2" in shown.which.text()
    qtbot.mouseClick(shown.leave_out, Qt.MouseButton.LeftButton)
    assert "Draft 2 of 2" in shown.which.text()
    assert (title(shown), shown.fields.remote.isChecked()) == ("Platform lead", True)
    qtbot.mouseClick(shown.save, Qt.MouseButton.LeftButton)
    assert [row.organisation for row in openings(desk)] == ["Tailspin"]
    assert not shown.isVisible()


def test_two_clicks_leave_out_or_save_one_draft(
    desk: Desk, dialog: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "alert.eml").write_text(ALERT)
    for act in ("leave_out", "save"):
        shown = dialog()
        shown.read_files([tmp_path / "alert.eml"])
        qtbot.waitUntil(lambda shown=shown: shown.confirming)  # type: ignore[misc]
        over = getattr(shown, act)
        qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
        second_click(over, over.rect().center())
        assert "Draft 2 of 2" in shown.which.text()
        give_up(qtbot, shown)
    assert len(openings(desk)) == 1


def test_what_is_read_twice_in_haste_is_shown_once(
    desk: Desk, dialog: Opened, qtbot: QtBot
) -> None:
    shown = dialog()
    shown.field.insertPlainText(POSTING)
    started: list[Task] = []
    desk.tasks.started.connect(started.append)
    with qtbot.waitSignal(desk.tasks.idle):
        shown.read.click()
        assert not shown.read.isEnabled()
        shown.read.click()
    assert len(started) == 1
    assert shown.confirming
    shown.reject()


def test_looking_at_one_that_is_there_keeps_the_other_drafts(
    desk: Desk, dialog: Opened, qtbot: QtBot, tmp_path: Path, opened: list[Target]
) -> None:
    (tmp_path / "alert.eml").write_text(ALERT)
    for again in (False, True):
        shown = dialog()
        shown.read_files([tmp_path / "alert.eml"])
        qtbot.waitUntil(lambda shown=shown: shown.confirming)  # type: ignore[misc]
        if not again:
            shown.confirm()
            give_up(qtbot, shown)
    shown.fields.notes.setPlainText("Dieter told me")
    qtbot.mouseClick(shown.show_known, Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    assert opened[-1].opportunity_id == openings(desk)[0].id
    later = dialog()
    assert later.confirming
    assert later.fields.notes.text() == "Dieter told me"
    later.reject()


def test_one_that_is_there_already_is_said(desk: Desk, dialog: Opened, qtbot: QtBot) -> None:
    for again in (False, True):
        shown = dialog()
        paste(shown, qtbot, POSTING)
        qtbot.waitUntil(lambda shown=shown: shown.confirming)  # type: ignore[misc]
        assert shown.there.isVisible() is again
        if again:
            assert "“Platform lead”, in “Spotted”" in shown.there.text()
            shown.reject()
        else:
            shown.confirm()
    assert len(openings(desk)) == 1


def test_what_holds_no_posting_keeps_what_was_typed(dialog: Opened, qtbot: QtBot) -> None:
    shown = dialog()
    qtbot.keyClicks(shown.field, "...")
    qtbot.mouseClick(shown.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.wrong.text()))
    assert "no posting was found" in shown.wrong.text()
    assert shown.field.text() == "..."
    shown.reject()


def test_a_file_that_is_gone_is_said(dialog: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    shown = dialog()
    shown.read_files([tmp_path / "gone.html"])
    qtbot.waitUntil(lambda: bool(shown.wrong.text()))
    assert not shown.confirming
    shown.reject()


def test_a_half_confirmed_draft_is_back_after_a_crash(
    desk: Desk, dialog: Opened, qtbot: QtBot
) -> None:
    shown = dialog()
    paste(shown, qtbot, POSTING)
    qtbot.waitUntil(lambda: shown.confirming)
    shown.fields.notes.setPlainText("Dieter told me")

    def kept() -> bool:
        with desk.notebook.read() as s:
            return "Dieter" in unfinished(s, PLACE)

    qtbot.waitUntil(kept)
    shown.hide()  # as far as a crash leaves anything: nothing is confirmed or given up
    again = dialog()
    assert again.confirming
    assert "half done" in again.which.text()
    assert (title(again), again.fields.notes.text()) == ("Platform lead", "Dieter told me")
    give_up(qtbot, again)
    with desk.notebook.read() as s:
        assert unfinished(s, PLACE) == ""
    shown.reject()


def test_escape_keeps_the_drafts_of_a_mail_as_they_are(
    desk: Desk, dialog: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = with_mail(dialog(), qtbot, tmp_path)
    shown.fields.notes.setPlainText("Dieter told me")
    shown.fields.source.setCurrentIndex(shown.fields.source.findData("unposted"))
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    again = dialog()
    assert (title(again), again.fields.notes.text()) == ("Data engineer", "Dieter told me")
    assert again.fields.source.currentData() == "unposted"
    assert "half done" in again.which.text()
    again.confirm()
    assert (title(again), again.fields.notes.text()) == ("Platform lead", "")
    assert again.fields.source.currentData() == "posted"
    qtbot.keyClick(again, Qt.Key.Key_Escape)
    last = dialog()
    assert title(last) == "Platform lead"
    give_up(qtbot, last)
    assert not dialog().confirming


def test_what_is_brought_while_a_draft_waits_comes_after_it(
    desk: Desk, dialog: Opened, qtbot: QtBot
) -> None:
    shown = dialog()
    shown.read_text(POSTING)
    qtbot.waitUntil(lambda: shown.confirming)
    assert not shown.brought.isVisible()
    shown.fields.notes.setPlainText("Dieter told me")
    for _twice in range(2):  # the same is there once
        with qtbot.waitSignal(desk.tasks.idle):
            shown.read_text("Data engineer\nContoso · Hamburg, Germany\n")
        assert not desk.tasks.busy
        assert (title(shown), shown.fields.notes.text()) == ("Platform lead", "Dieter told me")
        assert "Draft 1 of 2" in shown.which.text()
        assert shown.brought.text() == "What you brought now comes after this one."
        assert shown.brought.isVisible()
    with qtbot.waitSignal(desk.tasks.idle):
        shown.read_text("...")
    assert "no posting was found" in shown.brought.text()
    shown.confirm()
    assert title(shown) == "Data engineer"
    assert not shown.brought.isVisible()
    shown.confirm()
    assert not shown.isVisible()
    assert sorted(row.title for row in openings(desk)) == ["Data engineer", "Platform lead"]


def test_a_draft_that_is_closed_while_it_waits_leaves_the_others(
    desk: Desk, dialog: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = with_mail(dialog(), qtbot, tmp_path)
    go_on = Event()
    desk.tasks.run("import", lambda _task: go_on.wait(10), lambda _done: None, writes=True)
    shown.confirm()
    shown.close()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert [row.title for row in openings(desk)] == ["Data engineer"]
    qtbot.waitUntil(lambda: title(dialog()) == "Platform lead")
