"""The people page as a person uses it: found as they type, opened, chosen together, deleted."""

import json

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netbook.store.contacts import read_card, read_summary
from netbook.store.notebook import Notebook
from netbook.store.people_counts import count_people
from netbook.ui.desk import Desk
from netbook.ui.people.page import PeoplePage
from netbook.ui.target import Target
from tests.ui.made_people import add, northwind

NAMES = ["Dieter Hahn", "Lena Fischer", "Maya Okafor", "Priya Nair", "Tom Wójcik"]


@pytest.fixture
def people(notebook: Notebook) -> dict[str, int]:
    return northwind(notebook)


@pytest.fixture
def page(desk: Desk, people: dict[str, int], qtbot: QtBot) -> PeoplePage:
    return opened_page(desk, qtbot)


@pytest.fixture
def links_opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def opened_page(desk: Desk, qtbot: QtBot, width: int = 1280) -> PeoplePage:
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(width, 820)
    page.show()
    qtbot.waitExposed(page)
    return page


def names(page: PeoplePage) -> list[str]:
    model = page.pane.list.people
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, label: str) -> None:
    """Choose an entry of a menu by its label, or of a menu within it by `menu > label`."""
    for part in label.split(" > "):
        action = next(a for a in menu.actions() if a.text().split("\t")[0] == part)
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()
    for popup in (QApplication.activePopupWidget(), menu):
        if popup is not None:
            popup.close()


def shown_name(page: PeoplePage) -> str:
    return page.card.head.name.text()


def test_everybody_is_listed_by_name_and_the_first_is_shown(page: PeoplePage) -> None:
    assert names(page) == NAMES
    assert shown_name(page) == "Dieter Hahn"


def test_each_row_is_one_sentence(page: PeoplePage) -> None:
    model = page.pane.list.people
    said = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert said[2] == "Maya Okafor, Head of Data, Northwind Traders; 22 days late"
    assert said[0] == "Dieter Hahn, CTO, Northwind Traders; nothing noted yet"


def test_typing_finds_by_name_organisation_and_note(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.pane.search, "northwind")
    assert sorted(names(page)) == ["Dieter Hahn", "Lena Fischer", "Maya Okafor", "Priya Nair"]
    at = names(page).index("Lena Fischer")
    said = page.pane.list.people.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Found in a note" in said
    assert "Northwind" in said


def test_diacritics_and_case_do_not_matter(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.pane.search, "WOJCIK")
    assert names(page) == ["Tom Wójcik"]


def test_the_row_that_says_where_it_matched_is_taller(page: PeoplePage, qtbot: QtBot) -> None:
    plain = page.pane.list.rowHeight(0)
    qtbot.keyClicks(page.pane.search, "applied")
    assert names(page) == ["Lena Fischer"]
    assert page.pane.list.rowHeight(0) > plain
    page.pane.search.clear()
    assert {page.pane.list.rowHeight(row) for row in range(5)} == {plain}


def test_the_card_stays_while_another_search_hides_its_row(
    page: PeoplePage, people: dict[str, int], qtbot: QtBot
) -> None:
    page.pane.show_person(people["Maya"])
    page.show_target(Target("people", contact_id=people["Maya"]))
    qtbot.keyClicks(page.pane.search, "tom")
    assert names(page) == ["Tom Wójcik"]
    assert shown_name(page) == "Maya Okafor"
    qtbot.keyClick(page.pane.search, Qt.Key.Key_Escape)
    assert names(page) == NAMES


def test_down_and_enter_open_what_was_found(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.pane.search, "wojcik")
    qtbot.keyClick(page.pane.search, Qt.Key.Key_Down)
    assert page.pane.list.hasFocus()
    assert shown_name(page) == "Tom Wójcik"


def test_no_match_offers_a_new_person_by_that_name(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.pane.search, "Zoe Quist")
    assert page.pane.nobody.isVisible()
    assert page.pane.nobody.new.text() == "New person: Zoe Quist"
    qtbot.mouseClick(page.pane.nobody.new, Qt.MouseButton.LeftButton)
    assert page.new.lines["name"].text() == "Zoe Quist"


def test_an_empty_notebook_says_why_and_what_to_press(
    desk: Desk, opened: list[Target], qtbot: QtBot
) -> None:
    page = opened_page(desk, qtbot)
    assert page.pane.nobody.isVisible()
    qtbot.mouseClick(page.pane.nobody.bring, Qt.MouseButton.LeftButton)
    assert opened == [Target("transfer", action="import")]


def test_filters_leave_people_out_and_are_taken_off(page: PeoplePage, qtbot: QtBot) -> None:
    page.pane.filters.known.click()
    assert names(page) == ["Maya Okafor", "Priya Nair"]
    page.pane.filters.due.click()
    assert names(page) == ["Maya Okafor"]
    page.pane.filters.known.click()
    page.pane.filters.due.click()
    assert names(page) == NAMES


def test_just_those_of_an_import_are_shown(
    page: PeoplePage, people: dict[str, int], qtbot: QtBot
) -> None:
    page.show_target(Target("people", ids=(people["Tom"], people["Lena"])))
    assert names(page) == ["Lena Fischer", "Tom Wójcik"]
    page.pane.filters.these.click()
    assert names(page) == NAMES


def test_going_to_somebody_takes_the_search_away_that_hides_them(
    page: PeoplePage, people: dict[str, int], qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.pane.search, "tom")
    page.show_target(Target("people", contact_id=people["Priya"]))
    assert names(page) == NAMES
    assert page.pane.list.current_id() == people["Priya"]
    assert shown_name(page) == "Priya Nair"


def test_going_to_somebody_shows_their_card_from_its_top(
    page: PeoplePage, people: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    page.resize(1000, 400)
    maya = Target("people", contact_id=people["Maya"])
    page.show_target(maya)
    bar = page.card.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 35)
    bar.setValue(35)
    page.reload()
    assert bar.value() == 35
    page.show_target(maya)
    assert bar.value() == 0


def test_the_order_is_kept_over_restarts(
    page: PeoplePage, desk: Desk, people: dict[str, int], qtbot: QtBot
) -> None:
    page.pane.filters.order.click()
    choose(open_menu(), "Last conversation")
    assert names(page)[:2] == ["Priya Nair", "Maya Okafor"]
    page.show_target(Target("people", contact_id=people["Maya"]))
    again = PeoplePage(desk)
    qtbot.addWidget(again)
    again.restore(page.state())
    again.show()
    assert names(again)[:2] == ["Priya Nair", "Maya Okafor"]
    assert shown_name(again) == "Maya Okafor"
    assert again.pane.list.current_id() == people["Maya"]


def test_no_word_of_the_notebook_is_remembered_outside_it(
    page: PeoplePage, people: dict[str, int]
) -> None:
    page.pane.filters.show_tag("recruiters")
    page.pane.search.setText("Maya")
    assert page.pane.filters.any_on()
    assert "recruiters" not in json.dumps(page.state())
    assert "Maya" not in json.dumps(page.state())


def test_a_change_elsewhere_keeps_selection_and_place(
    page: PeoplePage, notebook: Notebook, people: dict[str, int], qtbot: QtBot
) -> None:
    page.show_target(Target("people", contact_id=people["Priya"]))
    add(notebook, "Anna Brandt")
    qtbot.waitUntil(lambda: names(page)[0] == "Anna Brandt")
    assert page.pane.list.current_id() == people["Priya"]
    assert list(page.pane.list.selected_ids()) == [people["Priya"]]


def test_delete_goes_to_the_trash_and_undo_brings_back(
    page: PeoplePage, desk: Desk, people: dict[str, int], qtbot: QtBot
) -> None:
    page.show_target(Target("people", contact_id=people["Maya"]))
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Maya Okafor" not in names(page))
    notice = desk.notices.kept[-1]
    assert notice.text == "Maya Okafor is in the trash."
    assert shown_name(page) == "Priya Nair"
    notice.actions[0].act()
    qtbot.waitUntil(lambda: names(page) == NAMES)


def test_several_are_tagged_and_put_in_a_rhythm_together(
    page: PeoplePage, notebook: Notebook, people: dict[str, int], qtbot: QtBot
) -> None:
    page.pane.list.setFocus()
    page.pane.list.selectAll()
    assert page.pane.bulk.isVisible()
    page.pane.bulk.tag.click()
    picker = page.pane.findChild(type(page.pane._adding))
    qtbot.keyClicks(picker._field, "data people")
    qtbot.keyClick(picker._field, Qt.Key.Key_Return)
    picker.close()
    page.pane.bulk.often.click()
    choose(open_menu(), "Every 4 weeks")
    with notebook.read() as s:
        for contact_id in people.values():
            summary = read_summary(s, contact_id)
            assert summary is not None
            assert summary.tags == ("data people",)
            assert summary.cadence_days == 28
    assert notebook.undo() == "How often: 5 people"
    assert notebook.undo() == "Tag 5 people with “data people”"


def test_going_to_somebody_lets_go_of_those_selected(
    page: PeoplePage, people: dict[str, int]
) -> None:
    page.pane.list.selectAll()
    assert page.pane.bulk.isVisible()
    page.show_target(Target("people", contact_id=people["Maya"]))
    assert list(page.pane.list.selected_ids()) == [people["Maya"]]
    assert not page.pane.bulk.isVisible()


def test_escape_lets_go_of_the_others(page: PeoplePage, qtbot: QtBot) -> None:
    page.pane.list.setFocus()
    page.pane.list.selectAll()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Escape)
    assert len(page.pane.list.selected_ids()) == 1
    assert not page.pane.bulk.isVisible()


def test_space_takes_a_row_into_the_selection(page: PeoplePage, qtbot: QtBot) -> None:
    page.pane.list.setFocus()
    page.pane.list.selectRow(0)
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Space)
    assert len(page.pane.list.selected_ids()) == 2


def test_the_menu_of_a_row_does_what_it_says(
    page: PeoplePage, notebook: Notebook, people: dict[str, int], opened: list[Target]
) -> None:
    page.show_target(Target("people", contact_id=people["Maya"]))
    for label in ("How close > Close", "Work or private > Private", "Pause"):
        page.pane.menu_wanted.emit(page.pane.list.menu_place())
        choose(open_menu(), label)
    page.pane.menu_wanted.emit(page.pane.list.menu_place())
    choose(open_menu(), "Take away…")
    with notebook.read() as s:
        summary = read_summary(s, people["Maya"])
    assert summary is not None
    assert (summary.circle, summary.sphere, summary.paused) == ("inner", "personal", True)
    assert opened == [Target("transfer", action="export", ids=(people["Maya"],))]


def test_letters_write_and_log(
    page: PeoplePage, people: dict[str, int], opened: list[Target], qtbot: QtBot
) -> None:
    page.show_target(Target("people", contact_id=people["Maya"]))
    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_W)
    assert opened == [Target("write", contact_id=people["Maya"])]
    qtbot.keyClick(page.pane.list, Qt.Key.Key_L)
    assert page.card.timeline.capture.field.hasFocus()
    qtbot.keyClick(page.card.timeline.capture.field, Qt.Key.Key_Escape)
    assert page.pane.list.hasFocus()


def test_under_800_pixels_there_is_one_pane_with_back(
    desk: Desk, people: dict[str, int], qtbot: QtBot
) -> None:
    page = opened_page(desk, qtbot, width=640)
    assert page.pane.isVisible()
    assert not page.card.isVisible()
    page.pane.list.setFocus()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.pane.isVisible()
    qtbot.keyClick(page.card, Qt.Key.Key_Escape)
    assert page.pane.isVisible()
    page.resize(1280, 820)
    assert page.card.isVisible()


def test_a_new_person_is_added_from_the_short_form(
    page: PeoplePage, notebook: Notebook, qtbot: QtBot
) -> None:
    page.show_target(Target("people", action="new"))
    for key, written in (
        ("name", "Zoe Quist"),
        ("email", "zoe@example.com"),
        ("organisation", "Litware"),
        ("met", "PyData Berlin"),
    ):
        qtbot.keyClicks(page.new.lines[key], written)
    page.new.circle.setCurrentIndex(page.new.circle.findData("light"))
    qtbot.keyClick(page.new.lines["met"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_name(page) == "Zoe Quist")
    with notebook.read() as s:
        summary = read_summary(s, page.pane.list.current_id() or 0)
        assert summary is not None
        assert (summary.organisation, summary.circle) == ("Litware", "light")
        assert read_card(s, summary.id).emails[0].value == "zoe@example.com"
    said = " ".join(page.card.timeline.together.headings())
    assert "Met" in said
    assert "PyData Berlin" in said
    assert notebook.undo() == "Add Zoe Quist"


def test_you_may_have_met_opens_who_is_here(
    page: PeoplePage, notebook: Notebook, people: dict[str, int], qtbot: QtBot
) -> None:
    page.show_target(Target("people", action="new"))
    qtbot.keyClicks(page.new.lines["name"], "Maya O")
    qtbot.waitUntil(lambda: list(page.new.similar.people.ids) == [people["Maya"]])
    page.new.similar.setFocus()
    page.new.similar.selectRow(0)
    qtbot.keyClick(page.new.similar, Qt.Key.Key_Return)
    assert shown_name(page) == "Maya Okafor"
    with notebook.read() as s:
        assert count_people(s) == 5


def test_a_half_written_new_person_is_back_after_a_crash(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_target(Target("people", action="new"))
    qtbot.keyClicks(page.new.lines["name"], "Zoe Qu")
    page.new._draft.flush()
    again = opened_page(desk, qtbot)
    again.show_target(Target("people", action="new"))
    assert again.new.lines["name"].text() == "Zoe Qu"


def test_somebody_in_the_trash_is_said_to_be_there(
    page: PeoplePage, desk: Desk, people: dict[str, int], qtbot: QtBot
) -> None:
    page.acts.trash([people["Tom"]])
    qtbot.waitUntil(lambda: "Tom Wójcik" not in names(page))
    page.show_target(Target("people", contact_id=people["Tom"]))
    assert desk.notices.kept[-1].text == "Tom Wójcik is in the trash."
