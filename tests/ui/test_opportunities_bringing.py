"""What comes to the page of openings from outside: pasted, or dropped on it or on a card."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.attachments import attachments
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.trash import trash_opportunities
from netbook.ui.desk import Desk
from netbook.ui.opportunities.bring_in import BringIn
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.target import Target
from tests.e2e.scenes import close_all, open_dialog
from tests.ui.conftest import NOW, TODAY, active

LEFT = Qt.MouseButton.LeftButton
PAGE = """<html><head><title>Data lead | Adventure Works</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting",
"title": "Data lead", "hiringOrganization": {"@type": "Organization", "name": "Adventure Works"},
"jobLocation": {"address": {"addressLocality": "Lublin"}}, "description": "Lead a team."}
</script></head><body><h1>Data lead</h1></body></html>"""


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> OpportunitiesPage:
    with desk.notebook.write("Add") as s:
        opening = Opportunity("Platform lead", organisation="Northwind")
        save_opportunity(s, opening, today=TODAY, now=NOW)
    made = active(OpportunitiesPage(desk), qtbot, 1180, 800)
    made.show_target(Target("opportunities"))
    return made


def titles(desk: Desk) -> list[str]:
    with desk.notebook.read() as s:
        return [row.title for row in opportunity_rows(s)]


def dialog() -> BringIn:
    found = open_dialog()
    assert isinstance(found, BringIn)
    return found


def dropped(over: QWidget, files: list[Path]) -> None:
    """Drop files on a widget, as the system would."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    at, copy, none = QPoint(5, 5), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, LEFT, none)
    QApplication.sendEvent(over, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(over, QDropEvent(at, copy, data, LEFT, none))


def test_a_posting_is_pasted_from_the_keyboard(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage
) -> None:
    data = QMimeData()
    data.setHtml(PAGE)
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(page.board.columns[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    form = dialog()
    qtbot.waitUntil(lambda: form.confirming)
    assert form.fields.lines["title"].text() == "Data lead"
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: page.current is not None and page.current.title == "Data lead")
    assert titles(desk) == ["Data lead", "Platform lead"]
    assert "Data lead, Adventure Works: who can introduce you" in page.pane.paths.heading.text()


def test_with_nothing_copied_the_dialog_says_what_to_do(
    qtbot: QtBot, page: OpportunitiesPage
) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(page.paste, LEFT)
    assert not dialog().confirming
    close_all()


def test_text_is_pasted_into_a_field_and_nowhere_else(
    qtbot: QtBot, page: OpportunitiesPage
) -> None:
    QGuiApplication.clipboard().setText("north")
    page.filters.search.setFocus()
    qtbot.keyClick(page.filters.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.filters.search.text() == "north"
    assert open_dialog() is None


def test_a_saved_page_and_a_document_are_dropped(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage, tmp_path: Path
) -> None:
    saved, letter = tmp_path / "job.html", tmp_path / "Letter.pdf"
    saved.write_text(PAGE)
    letter.write_bytes(b"%PDF-1.7")
    dropped(page, [saved, letter])
    form = dialog()
    qtbot.waitUntil(lambda: form.confirming)
    assert form.fields.lines["organisation"].text() == "Adventure Works"
    close_all()
    assert page.current is not None
    number = page.current.id

    def names() -> list[str]:
        with desk.notebook.read() as s:
            return [each.name for each in attachments(s, number)]

    qtbot.waitUntil(lambda: names() == ["Letter.pdf"])
    dropped(page.pane.papers, [saved])
    qtbot.waitUntil(lambda: names() == ["Letter.pdf", "job.html"])
    assert titles(desk) == ["Platform lead"]


def test_a_document_that_is_gone_is_said(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage, tmp_path: Path
) -> None:
    page.pane.papers.add_files([tmp_path / "nowhere.pdf"])
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert desk.notices.kept[-1].text == "This file can't be read."


def test_a_document_goes_to_no_opening_that_is_not_looked_at(
    qtbot: QtBot, desk: Desk, page: OpportunitiesPage, tmp_path: Path
) -> None:
    assert page.current is not None
    number = page.current.id
    with desk.notebook.write("Trash") as s:
        trash_opportunities(s, [number], NOW)
    page.reload()
    assert page.current is None
    letter = tmp_path / "Letter.pdf"
    letter.write_bytes(b"%PDF-1.7")
    dropped(page, [letter])
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert desk.notices.kept[-1].text == "No openings yet."
    with desk.notebook.read() as s:
        assert attachments(s, number) == []
