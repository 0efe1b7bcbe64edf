"""Bringing in: read, preview, agree, undo; taking away: a whole file or the old one."""

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from netbook.core.card import Card, Point
from netbook.formats.vcard import read_cards, write_card
from netbook.store.people_counts import count_people
from netbook.ui import style
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.transfer.export_dialog import ExportDialog
from netbook.ui.transfer.mapping_dialog import MappingDialog
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.transfer.words import below_heading, good_to_know
from netbook.ui.widgets.pieces import Filter
from tests.ui.conftest import Made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TransferPage:
    made = TransferPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def vcards(file: Path, *names: str) -> Path:
    cards = (
        Card(formatted_name=name, emails=(Point(f"{name[:3].lower()}@example.com"),))
        for name in names
    )
    file.write_bytes(b"".join(write_card(card, "4.0") for card in cards))
    return file


def previewed(qtbot: QtBot, page: TransferPage, *files: Path) -> Preview:
    page.read(list(files))
    qtbot.waitUntil(lambda: isinstance(page.shown, Preview), timeout=60_000)
    assert isinstance(page.shown, Preview)
    return page.shown


def people(desk: Desk) -> int:
    with desk.notebook.read() as s:
        return count_people(s)


def test_nothing_is_stored_before_it_is_agreed_to(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path
) -> None:
    preview = previewed(qtbot, page, vcards(tmp_path / "a.vcf", "Maya Okafor", "Tom Wójcik"))
    assert preview.agree.text() == "Bring in 2 people"
    assert people(desk) == 0
    qtbot.mouseClick(preview.cancel, Qt.MouseButton.LeftButton)
    assert page.shown is page.start
    assert people(desk) == 0


def test_agreed_it_is_stored_and_one_undo_takes_it_back(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path
) -> None:
    preview = previewed(qtbot, page, vcards(tmp_path / "a.vcf", "Maya Okafor", "Tom Wójcik"))
    qtbot.mouseClick(preview.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: people(desk) == 2)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    notice = desk.notices.kept[-1]
    assert notice.text.startswith("Imported 2")
    assert [action.label for action in notice.actions] == ["Show", "Undo"]
    notice.actions[1].act()
    qtbot.waitUntil(lambda: people(desk) == 0)


def test_the_first_import_goes_on_to_who_do_you_know(
    qtbot: QtBot, desk: Desk, page: TransferPage, opened: list[Target], tmp_path: Path
) -> None:
    preview = previewed(qtbot, page, vcards(tmp_path / "a.vcf", "Maya Okafor", "Tom Wójcik"))
    qtbot.mouseClick(preview.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert opened == [Target("who")]
    assert [action.label for action in desk.notices.kept[-1].actions] == ["Show", "Undo"]


def test_later_imports_go_on_to_people_and_offer_to_ask(
    qtbot: QtBot,
    desk: Desk,
    page: TransferPage,
    made: Made,
    opened: list[Target],
    tmp_path: Path,
) -> None:
    made.person("Ines Duarte", "light")
    preview = previewed(qtbot, page, vcards(tmp_path / "a.vcf", "Maya Okafor", "Tom Wójcik"))
    qtbot.mouseClick(preview.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert opened == [Target("people", action="all")]
    show, ask, undo = desk.notices.kept[-1].actions
    assert (show.label, ask.label, undo.label) == ("Show", "Who do you know?", "Undo")
    ask.act()
    assert opened[-1].page == "who"
    assert len(opened[-1].ids) == 2


def test_known_people_and_unreadable_parts_are_told_apart(
    qtbot: QtBot, desk: Desk, page: TransferPage, made: Made, tmp_path: Path
) -> None:
    made.person("Maya Okafor", emails=(Point("may@example.com"),))
    file = vcards(tmp_path / "a.vcf", "Maya Okafor", "Tom Wójcik")
    file.write_bytes(file.read_bytes() + b"BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n")
    counts = previewed(qtbot, page, file).plan.counts
    assert (counts.new, counts.known, counts.unreadable) == (1, 1, 1)


def test_several_files_are_one_import(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path
) -> None:
    first = vcards(tmp_path / "a.vcf", "Maya Okafor")
    second = tmp_path / "b.csv"
    second.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Tom,Wójcik,,tom@example.com,Adventure Works,Engineer,15 Jan 2024\n"
    )
    preview = previewed(qtbot, page, first, second)
    assert preview.plan.counts.new == 2


def test_a_file_that_is_none_is_one_sentence_and_nothing_to_bring_in(
    qtbot: QtBot, page: TransferPage, tmp_path: Path
) -> None:
    (tmp_path / "picture.vcf").write_bytes(bytes(range(256)) * 40)
    preview = previewed(qtbot, page, tmp_path / "picture.vcf", tmp_path, tmp_path / "gone.csv")
    assert not preview.agree.isEnabled()
    assert len(preview.plan.unread) == 3


def test_the_columns_of_an_unknown_table_are_asked_for(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path
) -> None:
    file = tmp_path / "club.csv"
    file.write_text("wer,wo,xyz\nMaya Okafor,Berlin,maya at home\nTom Wójcik,Kraków,tom\n")
    page.read([file])
    qtbot.waitUntil(lambda: page.findChild(MappingDialog) is not None, timeout=60_000)
    dialog = page.findChild(MappingDialog)
    assert dialog is not None
    choice = dialog.choices[0]
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData("formatted_name"))
    qtbot.mouseClick(dialog._go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.shown, Preview), timeout=60_000)
    assert isinstance(page.shown, Preview)
    assert [entry.card.formatted_name for entry in page.shown.plan.entries] == [
        "Maya Okafor",
        "Tom Wójcik",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_table_in_a_pipe_is_read_once_and_holds_nothing_up(
    qtbot: QtBot, page: TransferPage, tmp_path: Path
) -> None:
    pipe = tmp_path / "table.csv"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("Foo,Bar\n1,2\n3,4\n",))
    writer.start()
    assert not previewed(qtbot, page, pipe).agree.isEnabled()
    writer.join()


def test_reading_can_be_cancelled(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path
) -> None:
    page.read([vcards(tmp_path / "a.vcf", "Maya Okafor")])
    page.shown.cancel.click()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not desk.tasks.busy, timeout=60_000)
    assert page.shown is page.start
    assert desk.notices.kept[-1].text == "Stopped. Nothing was stored."


def test_people_are_taken_away_as_a_whole_file(
    qtbot: QtBot, desk: Desk, page: TransferPage, made: Made, tmp_path: Path
) -> None:
    maya = made.person("Maya Okafor")
    made.person("Tom Wójcik")
    page._export("vcard4", tmp_path / "out.vcf", (maya,))
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    with (tmp_path / "out.vcf").open("rb") as stream:
        cards = [card for card in read_cards(stream) if isinstance(card, Card)]
    assert [card.formatted_name for card in cards] == ["Maya Okafor"]


def test_a_folder_that_may_not_be_written_leaves_the_old_export(
    qtbot: QtBot, desk: Desk, page: TransferPage, made: Made, tmp_path: Path
) -> None:
    made.person("Maya Okafor")
    page._export("vcard4", tmp_path / "missing" / "out.vcf", None)
    qtbot.waitUntil(lambda: bool(desk.notices.kept))
    assert desk.notices.kept[-1].kind == "error"
    assert page.shown is page.start


def test_the_dialog_offers_the_selection_only_where_there_is_one(
    qtbot: QtBot, page: TransferPage
) -> None:
    everybody = ExportDialog((), lambda *_: None, page)
    some = ExportDialog((3, 4), lambda *_: None, page)
    assert everybody.some.isHidden()
    assert some.some.isChecked()
    some.kinds["google"].setChecked(True)
    assert some.kind == "google"


@pytest.mark.parametrize("selected", [(), (3, 4)])
def test_the_dialog_shows_all_of_it_where_there_is_room(
    qtbot: QtBot, page: TransferPage, selected: tuple[int, ...]
) -> None:
    dialog = ExportDialog(selected, lambda *_: None, page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    scroll = dialog.findChild(QScrollArea)
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() == 0


def test_whose_name_is_known_is_said_to_come_in_as_new(
    qtbot: QtBot, page: TransferPage, made: Made, tmp_path: Path
) -> None:
    made.person("Maya Okafor")
    preview = previewed(qtbot, page, vcards(tmp_path / "a.vcf", "Maya Okafor", "Tom Wójcik"))
    assert "of them may be in the notebook already" in good_to_know(preview.plan)


def test_an_empty_table_is_called_empty_and_nothing_is_told_of_nobody(
    qtbot: QtBot, page: TransferPage, tmp_path: Path
) -> None:
    (tmp_path / "people.csv").write_bytes(b"\r\n")
    preview = previewed(qtbot, page, tmp_path / "people.csv")
    shown = [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]
    assert "the file is empty" in shown
    assert "Good to know" not in shown


def test_what_was_read_in_part_is_not_called_unread(
    qtbot: QtBot, page: TransferPage, tmp_path: Path
) -> None:
    file = vcards(tmp_path / "a.vcf", "Maya Okafor")
    file.write_bytes(file.read_bytes().replace(b"END:VCARD", b"no property at all\r\nEND:VCARD"))
    preview = previewed(qtbot, page, file, tmp_path / "gone.csv")
    labels = [chip.text() for chip in preview.findChildren(Filter)]
    assert labels[-1] == "Could not be read, or not all of it 2"
    assert below_heading(preview.plan) == "vCard, one person. Nothing is stored until you agree."


def test_a_card_without_a_name_is_shown_as_such(
    qtbot: QtBot, page: TransferPage, tmp_path: Path
) -> None:
    file = tmp_path / "a.vcf"
    file.write_bytes(b"BEGIN:VCARD\r\nVERSION:4.0\r\nNOTE:Met at the fair\r\nEND:VCARD\r\n")
    preview = previewed(qtbot, page, file)
    assert preview.list.model().index(0, 0).data() == "No name; new"


def test_what_does_not_fit_into_a_row_stands_in_its_tool_tip(
    qtbot: QtBot, page: TransferPage, made: Made, tmp_path: Path
) -> None:
    made.person("Maya Okafor", emails=(Point("may@example.com"),), birthday="1980-04-07")
    file = vcards(tmp_path / "a.vcf", "Maya Okafor")
    more = b"BDAY:19810407\r\nTEL:+44 20 7946 0000\r\nEND:VCARD"
    file.write_bytes(file.read_bytes().replace(b"END:VCARD", more))
    tip = previewed(qtbot, page, file).list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == [
        "adds: phone; yours stays: birthday",
        "birthday: “1980-04-07” stays, the file has “1981-04-07”",
    ]


def test_a_small_window_with_large_text_squeezes_no_sentence(
    qapp: QApplication, qtbot: QtBot, page: TransferPage
) -> None:
    style.dress(qapp, "light", 200, 10.0)
    page.resize(584, 366)
    said = [label for label in page.start.findChildren(QLabel) if label.wordWrap()]
    assert said
    qtbot.waitUntil(
        lambda: all(label.height() >= label.heightForWidth(label.width()) for label in said)
    )
