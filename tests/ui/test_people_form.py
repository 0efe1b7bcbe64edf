"""The form of a person's card: nothing is lost, odd values are remarked on, half a form is kept."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from netbook.core.card import Address, Card, Custom, Name, Organisation, Point, Relation
from netbook.store.contacts import read_card, save_card
from netbook.store.notebook import Notebook
from netbook.ui.desk import Desk
from netbook.ui.people.card_form import CardForm
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.made_people import add, talk

FULL = Card(
    formatted_name="Dr. Maya N. Okafor",
    name=Name("Okafor", "Maya", "Ngozi", "Dr.", "PhD"),
    nicknames=("May", "The, comma"),
    organisations=(
        Organisation("Northwind Traders", ("Data", "Platform / Berlin"), "Head of Data", "Lead"),
        Organisation("Lagos Women in Tech", (), "Mentor"),
    ),
    emails=(Point("maya@northwind.example", ("work",), True), Point("no at sign", ("home", "old"))),
    phones=(Point("+49 151 0000000", ("cell",)),),
    urls=(Point("https://example.com/maya", ("x-strange",)),),
    ims=(Point("xmpp:maya@example.com"),),
    addresses=(
        Address("", "Flat 4", "Torstr. 1\n2nd line", "Berlin", "BE", "10119", "Germany", ("work",)),
        Address(formatted="Somewhere\nin Lagos"),
    ),
    birthday="--04-12",
    anniversary="some spring",
    notes=("One note\twith a tab", "Two  spaces\u00a0and more"),
    tags=("data", "a, comma"),
    uid="urn:uuid:11111111-2222-3333-4444-555555555555",
    relations=(Relation("Ada Okafor", ("sibling",)),),
    custom=(Custom("Coffee", "flat\u00a0white"),),
    unknown=("X-ABSHOWAS:COMPANY", "GENDER:F;woman", "KEY:" + "a" * 40_000),
    connected_on="2019-03-12",
    pronunciation="MY-ah",
    pronouns="she/her",
    name_order="given_first",
    time_zone="Africa/Lagos",
)


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


def test_details_are_said_in_words(page: PeoplePage, notebook: Notebook, maya: int) -> None:
    with notebook.write("Edit") as s:
        save_card(s, maya, FULL)
    page.reload()
    page.card.tabs.open("details")
    said = {label.accessibleName() for label in page.card.details.findChildren(QLabel)}
    for line in (
        "Birthday: 12 April",
        "Connected on LinkedIn: 12 March 2019",
        "Pronouns: she/her",
        "Kept from a file: X-ABSHOWAS:COMPANY",
    ):
        assert line in said


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> CardForm:
    made = CardForm(desk)
    qtbot.addWidget(made)
    return made


def test_the_form_gives_back_to_the_letter_what_nobody_touched(form: CardForm) -> None:
    form.fill(FULL)
    assert form.card() == FULL


def test_one_edit_changes_nothing_else(form: CardForm, qtbot: QtBot) -> None:
    form.fill(FULL)
    form.name.pronouns.setText("they/them")
    assert form.card() == replace(FULL, pronouns="they/them")
    form.other.field.setPlainText("GENDER:F;woman\n\nX-OWN:1")
    assert form.card().unknown == ("GENDER:F;woman", "X-OWN:1")


def test_the_name_as_shown_follows_its_parts_until_it_is_written_otherwise(
    form: CardForm, qtbot: QtBot
) -> None:
    form.fill(Card())
    qtbot.keyClicks(form.name.parts["given"], "Maya")
    qtbot.keyClicks(form.name.parts["family"], "Okafor")
    assert form.card().formatted_name == "Maya Okafor"
    form.name.formatted.setText("M. Okafor")
    qtbot.keyClicks(form.name.parts["family"], "-Nair")
    assert form.card().formatted_name == "M. Okafor"
    assert form.card().name == Name(family="Okafor-Nair", given="Maya")


@pytest.mark.parametrize(
    ("written", "kept", "said"),
    [
        ("12 April 1985", "1985-04-12", ""),
        ("12/04/1985", "1985-04-12", "12 April 1985"),
        ("12 April", "--04-12", ""),
        ("April 1985", "1985-04", ""),
        ("around easter", "around easter", "No date that NetBook reads; kept as text."),
        ("", "", ""),
    ],
)
def test_a_birthday_is_read_as_written_or_kept_as_text(
    form: CardForm, written: str, kept: str, said: str, british: None
) -> None:
    form.fill(Card())
    form.more.birthday.field.setText(written)
    assert form.card().birthday == kept
    echo = form.more.birthday.echo
    assert (echo.text() if not echo.isHidden() else "") == said


@pytest.fixture
def british() -> Iterator[None]:
    """Days before months, whatever machine the test runs on."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_an_email_without_at_is_remarked_on_and_kept(form: CardForm, qtbot: QtBot) -> None:
    form.fill(Card(formatted_name="Maya"))
    row = form.emails.add()
    qtbot.keyClicks(row.line, "maya.example.com")
    assert row.remark.text() == "There is no @ in this address."
    assert form.card().emails == (Point("maya.example.com"),)


def test_rows_are_taken_out_and_preferred_ones_marked(form: CardForm, qtbot: QtBot) -> None:
    form.fill(FULL)
    form.emails._remove(form.emails.rows[1])
    form.phones.rows[0].star.click()
    assert form.card().emails == FULL.emails[:1]
    assert form.card().phones == (Point("+49 151 0000000", ("cell",), True),)


def test_a_picture_is_taken_and_a_text_file_refused(
    form: CardForm, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = QImage(80, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    assert picture.save(str(tmp_path / "maya.png"))
    (tmp_path / "note.png").write_text("no picture")
    form.fill(FULL)
    form.photo.take_file(tmp_path / "note.png")
    qtbot.waitUntil(lambda: form.photo.remark.text() != "")
    assert form.photo.remark.text() == "This is no picture that NetBook can read."
    form.photo.take_file(tmp_path / "maya.png")
    qtbot.waitUntil(lambda: form.photo.value() is not None)
    photo = form.card().photo
    assert photo is not None
    assert photo.media_type == "image/png"
    form.photo.remove.click()
    assert form.card() == FULL


def test_f2_edits_and_control_s_saves_as_one_step(
    page: PeoplePage, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_F2)
    form = page.card.editing.form
    assert form.isVisible()
    form.name.pronouns.setText("she/her")
    qtbot.keyClick(form.name.pronouns, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.card.head.aside.text() == "she/her")
    assert not form.isVisible()
    assert notebook.undo() == "Edit Maya Okafor"


def test_saved_behind_an_import_it_closes_no_form_of_somebody_else(
    page: PeoplePage, desk: Desk, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    tom = add(notebook, "Tom Wójcik")
    imported = threading.Event()
    desk.tasks.run("import", lambda _task: imported.wait(10), lambda _done: None, writes=True)
    editing = page.card.editing
    for contact_id in (maya, tom):
        page.show_target(Target("people", contact_id=contact_id))
        qtbot.keyClick(page.pane.list, Qt.Key.Key_F2)
        editing.form.name.pronouns.setText("he/him")
        if contact_id == maya:
            editing.save()
            assert not editing.form.isEnabled()
    imported.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert editing.form.isVisible()
    assert editing.form.isEnabled()
    with notebook.read() as s:
        assert read_card(s, maya).pronouns == "he/him"


def test_cancel_leaves_out_and_the_notice_brings_back(
    page: PeoplePage, desk: Desk, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    page.edit()
    form = page.card.editing.form
    form.name.pronouns.setText("she/her")
    qtbot.keyClick(form.name.pronouns, Qt.Key.Key_Escape)
    assert not form.isVisible()
    with notebook.read() as s:
        assert read_card(s, maya).pronouns == ""
    desk.notices.kept[-1].actions[0].act()
    assert form.isVisible()
    assert form.name.pronouns.text() == "she/her"


def test_a_half_written_form_is_back_after_a_crash(
    page: PeoplePage, desk: Desk, notebook: Notebook, maya: int, qtbot: QtBot
) -> None:
    page.edit()
    page.card.editing.form.name.pronouns.setText("she/h")
    page.card.editing._draft.flush()
    again = PeoplePage(desk)
    qtbot.addWidget(again)
    again.resize(1280, 820)
    again.show()
    again.show_target(Target("people", contact_id=maya))
    again.card.tabs.open("details")
    assert again.card.left_over.isVisible()
    again.edit()
    assert again.card.editing.form.name.pronouns.text() == "she/h"


def test_a_change_elsewhere_leaves_the_open_form_alone(
    page: PeoplePage, notebook: Notebook, qtbot: QtBot
) -> None:
    page.edit()
    field = page.card.editing.form.name.pronouns
    field.setText("she/h")
    add(notebook, "Anna Brandt")
    qtbot.waitUntil(lambda: page.pane.list.people.rowCount() == 2)
    assert field.text() == "she/h"
    assert field.isVisible()


def test_a_card_without_any_name_is_not_saved(page: PeoplePage, qtbot: QtBot) -> None:
    page.edit()
    form = page.card.editing.form
    for line in form.findChildren(QLineEdit):
        line.setText("")
    page.card.editing.save()
    assert page.card.editing.remark.text() == "Write a name, an organisation or an address."
    assert form.isVisible()


def test_a_chosen_picture_is_saved_and_shown_in_list_and_card(
    page: PeoplePage, notebook: Notebook, maya: int, tmp_path: Path, qtbot: QtBot
) -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    assert picture.save(str(tmp_path / "maya.png"))
    page.edit()
    form = page.card.editing.form
    form.photo.take_file(tmp_path / "maya.png")
    qtbot.waitUntil(lambda: form.photo.value() is not None)
    page.card.editing.save()
    with notebook.read() as s:
        assert read_card(s, maya).photo is not None

    def middle() -> QColor:
        avatar = page.card.head.avatar
        return avatar.grab().toImage().pixelColor(avatar.width() // 2, avatar.height() // 2)

    qtbot.waitUntil(lambda: middle() == QColor("teal"))
    row = page.pane.list.viewport()
    qtbot.waitUntil(lambda: row.grab().toImage().pixelColor(32, 28) == QColor("teal"))
    page.edit()
    assert page.card.editing.form.photo.value() is not None
    page.card.editing.cancel()
    assert notebook.undo() == "Edit Maya Okafor"
