"""Settings: every control works at once, by keys and by clicks, and is remembered."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from netbook.core.facts import STALE_AFTER
from netbook.store.circles import circles
from netbook.store.due_plan import daily_number
from netbook.store.reasons import wants_birthdays
from netbook.store.settings import get_setting
from netbook.ui import language, theme
from netbook.ui.appearance import Appearance
from netbook.ui.desk import Desk
from netbook.ui.furniture import first_page
from netbook.ui.machine import Machine
from netbook.ui.settings.page import SettingsPage
from netbook.ui.words import days_ago, how_often, long_day
from tests.ui.conftest import TODAY, Made
from tests.ui.made_settings import Gone, MakePage, make_page, pick


@pytest.fixture
def gone() -> Gone:
    return Gone()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path / "machine.ini")


@pytest.fixture
def made_page(
    qtbot: QtBot, qapp: QApplication, desk: Desk, machine: Machine, gone: Gone
) -> Iterator[MakePage]:
    yield partial(make_page, qtbot, qapp, desk, machine, gone)
    language.put_on(qapp, "en", "GB")


@pytest.fixture
def page(made_page: MakePage) -> SettingsPage:
    return made_page()


# --- how it looks -----------------------------------------------------------------------------


def test_dark_is_put_on_at_once_and_remembered(
    qtbot: QtBot, qapp: QApplication, page: SettingsPage, machine: Machine
) -> None:
    qtbot.mouseClick(page.look.schemes["dark"], Qt.MouseButton.LeftButton)
    assert theme.tokens() == theme.DARK
    assert Appearance(qapp, machine).scheme == "dark"
    qtbot.mouseClick(page.look.schemes["light"], Qt.MouseButton.LeftButton)
    assert theme.tokens() == theme.LIGHT


def test_every_scheme_can_be_chosen(page: SettingsPage) -> None:
    assert tuple(page.look.schemes) == theme.SCHEMES


def test_the_text_grows(qtbot: QtBot, qapp: QApplication, page: SettingsPage) -> None:
    before = qapp.font().pointSizeF()
    pick(qtbot, page.look.sizes, 200)
    assert qapp.font().pointSizeF() == before * 2
    pick(qtbot, page.look.sizes, 100)
    assert qapp.font().pointSizeF() == before


# --- language and region ----------------------------------------------------------------------


def test_languages_are_offered_in_their_own_words(page: SettingsPage) -> None:
    box = page.language.languages
    offered = [box.itemText(at) for at in range(box.count())]
    assert offered == ["As the system has it", "English", "Deutsch", "Français", "Español"]


def test_a_language_is_put_on_in_a_new_window_that_opens_here(
    qtbot: QtBot,
    qapp: QApplication,
    page: SettingsPage,
    machine: Machine,
    gone: Gone,
    desk: Desk,
    made_page: MakePage,
) -> None:
    pick(qtbot, page.language.languages, "en")
    gone.switched.clear()
    qtbot.keyClick(page.language.languages, Qt.Key.Key_Down)
    assert gone.switched == [desk.notebook.path]
    assert machine.text("language/name") == "de"
    assert first_page(machine, desk.notebook) == "settings"
    # As the window that is closed and the one that follows do.
    machine.put("page/settings", page.state())
    page.hide()
    language.speak(qapp, machine)
    again = made_page()
    assert again.language.languages.currentText() == "Deutsch"
    qtbot.waitUntil(again.language.languages.hasFocus)
    assert long_day(TODAY).startswith("Samstag")
    assert "November" in long_day(TODAY)


@pytest.mark.parametrize(
    ("name", "day", "figure", "days"),
    [
        ("de", "Samstag", "12.345", "vor 3 Tagen"),
        ("fr", "samedi", "12\u202f345", "il y a 3 jours"),
        ("es", "sábado", "12.345", "hace 3 días"),
        ("en", "Saturday", "12,345", "3 days ago"),
    ],
)
def test_days_numbers_and_plurals_follow_the_language(
    qapp: QApplication,
    machine: Machine,
    desk: Desk,
    name: str,
    day: str,
    figure: str,
    days: str,
) -> None:
    machine.put("language/name", name)
    machine.put("language/territory", language.HOMES[name])
    language.speak(qapp, machine)
    assert long_day(TODAY).startswith(day)
    assert QLocale().toString(12345) == figure
    assert days_ago(3) == days
    language.put_on(qapp, "en", "GB")


def test_a_region_is_found_by_a_part_of_its_name(
    qtbot: QtBot, page: SettingsPage, machine: Machine, gone: Gone
) -> None:
    edit = page.language.regions.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "zerland")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert machine.text("language/territory") == "CH"
    assert edit.text() == "Switzerland"
    assert len(gone.switched) == 1
    assert "03.12.2026" in page.language.example.text()


def test_what_fits_no_region_is_taken_back(
    qtbot: QtBot, page: SettingsPage, machine: Machine, gone: Gone
) -> None:
    edit = page.language.regions.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "Atlantis")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    page.look.sizes.setFocus()
    assert edit.text() == "As the system has it"
    assert machine.text("language/territory") == ""
    assert gone.switched == []


def test_the_example_follows_the_entry_at_hand(page: SettingsPage) -> None:
    regions = page.language.regions
    regions.highlighted.emit(regions.findData("US"))
    assert page.language.example.text() == "Saturday, November 21, 2026 · 12,345 · 12/3/26"
    regions.highlighted.emit(regions.findData("GB"))
    assert page.language.example.text() == "Saturday, 21 November 2026 · 12,345 · 03/12/2026"


def test_a_region_without_the_new_language_is_left_behind(
    qtbot: QtBot, page: SettingsPage, machine: Machine
) -> None:
    machine.put("language/territory", "IN")
    pick(qtbot, page.language.languages, "fr")
    assert machine.text("language/territory") == ""


@pytest.mark.parametrize("name", language.LANGUAGES)
def test_every_region_writes_days_as_its_own_locale(name: str) -> None:
    offered = language.territories(name)
    assert language.HOMES[name] in {code for _, code in offered}
    for words, code in offered:
        locale = language.locale_of(name, code)
        assert QLocale.territoryToCode(locale.territory()) == code
        assert locale.name().split("_")[0] == name
        assert words


# --- people -----------------------------------------------------------------------------------


def test_how_often_is_chosen_for_a_closeness_and_undone(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    box = page.people.rhythms["inner"]

    def inner() -> int | None:
        with desk.notebook.read() as s:
            return next(c.cadence_days for c in circles(s) if c.name == "inner")

    assert box.currentText() == how_often(21)
    pick(qtbot, box, 28)
    assert inner() == 28
    desk.notebook.undo()
    assert inner() == 21
    qtbot.waitUntil(lambda: box.currentData() == 21)


def test_the_daily_number_is_kept_in_the_notebook(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    def kept() -> int:
        with desk.notebook.read() as s:
            return daily_number(s)

    box = page.people.daily
    assert (box.count(), box.currentData()) == (20, 4)
    pick(qtbot, box, 6)
    assert kept() == 6
    desk.notebook.undo()
    qtbot.waitUntil(lambda: box.currentData() == 5)


def test_birthdays_show_only_where_they_were_asked_for(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    def kept() -> bool:
        with desk.notebook.read() as s:
            return wants_birthdays(s)

    box = page.people.birthdays
    assert (box.currentData(), kept()) == (False, False)
    pick(qtbot, box, True)
    assert kept()
    desk.notebook.undo()
    qtbot.waitUntil(lambda: box.currentData() is False)


# --- start ------------------------------------------------------------------------------------


def test_the_start_page_is_where_it_was_left_or_always_the_same(
    qtbot: QtBot, page: SettingsPage, machine: Machine, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    machine.put("window/page", "timeline")
    assert first_page(machine, desk.notebook) == "timeline"
    pick(qtbot, page.start.pages, "people")
    assert first_page(machine, desk.notebook) == "people"
    pick(qtbot, page.start.pages, "")
    assert first_page(machine, desk.notebook) == "timeline"


# --- the whole page ---------------------------------------------------------------------------


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, page: SettingsPage) -> None:
    page.look.schemes["system"].setFocus()
    reached: list[str] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.accessibleName()
        if focus.objectName() in reached:
            break
        if focus.objectName():
            reached.append(focus.objectName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = ["text size", "language", "region", "rhythm:inner", "daily number", "start page"]
    wanted += ["move", "back up", "second place"]
    assert [name for name in reached if name in wanted] == wanted


def test_the_wheel_scrolls_past_a_choice_and_changes_nothing(page: SettingsPage) -> None:
    boxes = page.findChildren(QComboBox)
    assert len(boxes) > 5
    before = [box.currentIndex() for box in boxes]
    for box in boxes:
        middle = QPointF(box.rect().center())
        turned = QWheelEvent(
            middle,
            QPointF(box.mapToGlobal(middle)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turned)
    assert [box.currentIndex() for box in boxes] == before


def test_where_it_was_scrolled_to_is_kept(
    qtbot: QtBot, page: SettingsPage, machine: Machine, made_page: MakePage
) -> None:
    page.resize(640, 300)
    page.place.move_button.setFocus()
    qtbot.keyClick(page.place.move_button, Qt.Key.Key_Tab)
    assert page.backup.now.hasFocus()
    assert page.state()["top"] != 0
    left = page.state()
    machine.put("page/settings", left)
    page.hide()
    again = made_page()
    again.resize(640, 300)
    qtbot.waitUntil(again.backup.now.hasFocus)
    qtbot.waitUntil(lambda: again.state() == left)


def test_how_old_a_fact_may_be_is_kept_in_the_notebook(
    qtbot: QtBot, page: SettingsPage, desk: Desk
) -> None:
    assert page.facts.after.currentData() == STALE_AFTER
    pick(qtbot, page.facts.after, 365)
    with desk.notebook.read() as s:
        assert get_setting(s, "facts_stale_days") == 365
    assert desk.notebook.undo() is not None
    qtbot.waitUntil(lambda: page.facts.after.currentData() == STALE_AFTER)
