"""Find or do anything: people, pages, actions and conversations by a few letters, by keys alone."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.stages import stages
from netbook.ui import style, theme
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import put_in
from netbook.ui.keys import plain_label
from netbook.ui.machine import Machine
from netbook.ui.palette.actions import actions_of
from netbook.ui.palette.dialog import Palette
from netbook.ui.palette.recent import remember
from netbook.ui.palette.row import (
    ACTION,
    NEW,
    OPENING,
    ORGANISATION,
    PAGE,
    PERSON,
    TALK,
    Row,
    sentence,
)
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window
from tests.ui.conftest import NOW, TODAY, Made

CONTROL = Qt.KeyboardModifier.ControlModifier
K, RETURN = Qt.Key.Key_K, Qt.Key.Key_Return


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, notebook: Notebook, tmp_path: Path
) -> Iterator[Window]:
    style.dress(qapp, "light", 100, 10.0)
    machine = Machine(tmp_path / "machine.ini")
    made = Window(machine)
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)
    put_in(made, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    tasks.close()
    assert broken == []


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def open_palette(window: Window, typed: str = "") -> Palette:
    """Open the palette as a person does, and write something."""
    QTest.keyClick(window.windowHandle(), K, CONTROL)
    palette = next(each for each in window.findChildren(Palette) if each.isVisible())
    palette.field.setText(typed)
    return palette


def titles(palette: Palette, kind: str = "") -> list[str]:
    return [row.title for row in palette.model.rows if row.kind == kind or not kind]


def test_with_nothing_typed_it_offers_pages_then_actions(window: Window) -> None:
    palette = open_palette(window)
    kinds = [row.kind for row in palette.model.rows]
    assert titles(palette, PAGE)[:3] == ["Today", "People", "Timeline"]
    assert kinds == sorted(kinds, key=[PAGE, ACTION].index)
    assert "Take away…" in titles(palette, ACTION)
    assert "Text size: 150 %" in titles(palette, ACTION)


def test_a_person_is_found_and_opened_with_enter(window: Window, made: Made) -> None:
    maya = made.person("Maya Ókafor", organisations=(Organisation("Northwind", title="CTO"),))
    made.person("Tom Reyes")
    palette = open_palette(window, "okafor")
    assert sentence(palette.model.rows[0]) == "Maya Ókafor, CTO, Northwind; person"
    press(RETURN)
    assert not palette.isVisible()
    assert window.current is window.page("people")
    assert window.page("people").card.person.id == maya  # type: ignore[attr-defined]


def test_an_organisation_is_found_by_any_way_to_write_it(window: Window, made: Made) -> None:
    maya = made.person("Maya Okafor", organisations=(Organisation("Northwind"),))
    made.person("Dieter Hahn", organisations=(Organisation("Northwind GmbH"),))
    made.talk(maya, ago=3)
    palette = open_palette(window, "northw")
    (row,) = [row for row in palette.model.rows if row.kind == ORGANISATION]
    assert sentence(row) == "Northwind, 1 a little; organisation"
    palette.field.setText("gmbh")
    (row,) = [row for row in palette.model.rows if row.kind == ORGANISATION]
    palette.list.selectRow(palette.model.rows.index(row))
    press(RETURN)
    page = window.page("organisations")
    assert window.current is page
    assert page.view.name.text() == "Northwind"  # type: ignore[attr-defined]
    assert titles(open_palette(window), ORGANISATION) == [row.title]


def test_of_namesakes_the_one_with_a_rhythm_comes_first(window: Window, made: Made) -> None:
    known = made.person("Priya Nair", circle="active")
    made.person("Priya Nair")
    palette = open_palette(window, "priya nair")
    first = palette.model.rows[0]
    assert (first.kind, first.key) == ("person", str(known))


def test_control_enter_logs_a_conversation_with_a_person(window: Window, made: Made) -> None:
    maya = made.person("Maya Okafor")
    open_palette(window, "maya")
    press(RETURN, CONTROL)
    page = window.page("people")
    assert page.card.person.id == maya  # type: ignore[attr-defined]
    assert QApplication.focusWidget() is page.card.timeline.capture.field  # type: ignore[attr-defined]


def test_a_person_with_a_slip_in_the_name_is_found(window: Window, made: Made) -> None:
    made.person("Maya Okafor")
    palette = open_palette(window, "Mya Okfaor")
    assert titles(palette) == ["Maya Okafor", "New person: Mya Okfaor"]


def test_where_nobody_fits_somebody_new_is_offered(window: Window, made: Made) -> None:
    made.person("Maya Okafor")
    palette = open_palette(window, "Zoe")
    assert titles(palette)[-1] == "New person: Zoe"
    palette.field.setText("Zoe  Novak")
    palette.do(len(palette.model.rows) - 1)
    assert window.page("people").new.lines["name"].text() == "Zoe Novak"  # type: ignore[attr-defined]


def test_a_whole_name_of_somebody_else_is_offered_last(window: Window, made: Made) -> None:
    made.person("Maya Okafor Reyes")
    palette = open_palette(window, "Maya Okafor")
    assert titles(palette) == ["Maya Okafor Reyes", "New person: Maya Okafor"]
    palette.field.setText("maya okafor")
    assert titles(palette) == ["Maya Okafor Reyes"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("exprot", "Take away…"),
        ("aperance dark", "Appearance: Dark"),
        ("bring inn", "Bring in…"),
        ("wid", "Write it down"),
        ("SETINGS", "Settings"),
        ("preferences", "Settings"),
        ("quti", "Quit"),
    ],
)
def test_an_action_is_found_by_a_slip_by_initials_and_by_other_words(
    window: Window, typed: str, title: str
) -> None:
    assert titles(open_palette(window, typed))[0] == title


def slips(name: str, random: Random) -> list[str]:
    """The name with two neighbours in each other's place, with a letter missing, and one twice."""
    letters = [at for at, letter in enumerate(name) if letter.isalnum()]
    pairs = [at for at in letters if at + 1 in letters and name[at] != name[at + 1]]
    swap, drop, twice = random.choice(pairs), random.choice(letters), random.choice(letters)
    return [
        name[:swap] + name[swap + 1] + name[swap] + name[swap + 2 :],
        name[:drop] + name[drop + 1 :],
        name[: twice + 1] + name[twice:],
    ]


def test_every_action_is_found_by_its_name_and_by_a_misspelt_name(
    window: Window, made: Made
) -> None:
    made.person("Maya Okafor")
    made.person("Tom Reyes")
    made.notebook.undo()
    QApplication.processEvents()
    random = Random(7)
    palette = open_palette(window)
    offered = [row for row in palette.model.rows if row.kind in (PAGE, ACTION)]
    in_menus = [plain_label(action.text()) for action, _within in actions_of(window.menuBar())]
    assert len(offered) == len(in_menus) > 20
    for row in offered:
        assert any(row.title.endswith(name) for name in in_menus)
        name = row.title.split(":")[0] if row.key in ("undo", "redo") else row.title
        palette.field.setText(name)
        assert palette.model.rows[0].key == row.key
        for slip in slips(name, random):
            palette.field.setText(slip)
            assert row.key in [each.key for each in palette.model.rows[:5]], (slip, name)
    assert all(row.possible for row in offered)


def test_what_cannot_be_done_now_is_found_and_says_so(window: Window) -> None:
    palette = open_palette(window, "undo")
    (undo, *_rest) = palette.model.rows
    assert sentence(undo) == "Undo; not now; Ctrl+Z"
    press(RETURN)
    assert palette.isVisible()


def test_conversations_come_after_people_and_move_nothing(
    qtbot: QtBot, window: Window, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    made.person("Coffeeman Tom")
    talk = made.talk(maya, ago=3, summary="coffee in town")
    palette = open_palette(window, "coff")
    assert titles(palette) == ["Coffeeman Tom"]
    qtbot.waitUntil(lambda: titles(palette, TALK) == ["Maya Okafor"])
    assert palette.list.currentIndex().row() == 0
    assert sentence(palette.model.rows[1]).startswith("Maya Okafor, 18 Nov")
    press(Qt.Key.Key_Down)
    press(RETURN)
    view = window.page("timeline").view  # type: ignore[attr-defined]
    assert view.model.lines[view.list.currentIndex().row()].id == talk


def test_an_opening_is_found_by_title_and_organisation(window: Window, notebook: Notebook) -> None:
    with notebook.write("Openings") as s:
        for title, key in (("Platform lead", "spotted"), ("Head of platforms", "closed")):
            stage = next(each.id for each in stages(s) if each.key == key)
            opening = Opportunity(title, organisation="Northwind", stage_id=stage)
            save_opportunity(s, opening, today=TODAY, now=NOW)
    assert titles(open_palette(window, "northw"), OPENING) == ["Platform lead", "Head of platforms"]
    press(Qt.Key.Key_Escape)
    palette = open_palette(window, "head platf")
    (row,) = (each for each in palette.model.rows if each.kind == OPENING)
    assert sentence(row) == "Head of platforms, Northwind · closed; opening"
    remember(palette._desk, row)
    press(Qt.Key.Key_Escape)
    assert titles(open_palette(window))[0] == "Head of platforms"


def test_what_was_chosen_lately_comes_first_and_survives_a_restart(
    window: Window, made: Made, notebook: Notebook, tmp_path: Path
) -> None:
    for name in ("Anna Meyer", "Berta Meyer"):
        made.person(name)
    before = titles(open_palette(window, "meyer"))
    press(Qt.Key.Key_Escape)
    palette = open_palette(window, "meyer")
    palette.do(1)
    assert titles(open_palette(window, "meyer")) == before[::-1]
    QTest.keyClick(window.windowHandle(), K, CONTROL)  # once more closes it
    lately = open_palette(window)
    assert titles(lately)[:2] == [before[1], "Today"]
    window.remember()
    QApplication.processEvents()  # writes it
    assert "Meyer" not in (tmp_path / "machine.ini").read_text(encoding="utf-8")
    assert notebook.history().undo.label == "Add Berta Meyer"  # type: ignore[union-attr]


def test_escape_returns_the_focus_where_it_was(window: Window, made: Made) -> None:
    made.person("Maya Okafor")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CONTROL)
    before = QApplication.focusWidget()
    palette = open_palette(window, "may")
    assert QApplication.focusWidget() is palette.field
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_it_opens_from_a_text_field_and_cuts_nothing(window: Window, made: Made) -> None:
    made.person("Maya Okafor")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CONTROL)
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    QTest.keyClicks(field, "coffee")
    QTest.keyClick(field, Qt.Key.Key_Home)
    palette = open_palette(window)
    assert palette.isVisible()
    assert field.text() == "coffee"  # type: ignore[attr-defined]


def test_arrows_and_pages_move_in_the_list_from_the_field(window: Window) -> None:
    palette = open_palette(window)
    press(Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    press(Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() > 4
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    assert palette.field.hasFocus()


def test_tab_stays_within_and_enter_in_the_list_does_it(window: Window) -> None:
    palette = open_palette(window, "timeline")
    press(Qt.Key.Key_Tab)
    assert palette.list.hasFocus()
    press(Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    press(Qt.Key.Key_Backtab)
    press(RETURN)
    assert window.current is window.page("timeline")


def test_a_click_does_a_row_and_one_beside_closes(qtbot: QtBot, window: Window) -> None:
    palette = open_palette(window, "trash")
    row = palette.list.visualRect(palette.model.index(0, 0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert window.current is window.page("trash")
    palette = open_palette(window)
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, palette.height() - 3))
    assert not palette.isVisible()


def test_a_key_that_leads_elsewhere_closes_it(window: Window, made: Made) -> None:
    made.person("Maya Okafor")
    open_palette(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, CONTROL)
    assert not any(each.isVisible() for each in window.findChildren(Palette))
    assert QApplication.focusWidget() is window.page("timeline").line.field  # type: ignore[attr-defined]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("size", [(640, 400), (960, 600), (1280, 820)])
def test_it_stays_within_the_window(
    qapp: QApplication, window: Window, size: tuple[int, int], scale: int
) -> None:
    style.dress(qapp, "light", scale, 10.0)
    window.resize(*size)
    palette = open_palette(window, "e")
    QApplication.processEvents()
    assert palette.rect().contains(palette.card.geometry())
    assert window.rect().contains(palette.geometry())
    assert palette.list.height() >= palette.list.verticalHeader().defaultSectionSize()
    assert abs(palette.card.geometry().center().x() - palette.rect().center().x()) <= 1
    assert palette.card.width() <= window.width() - 4 * theme.GRID


def test_every_row_is_said_in_a_sentence(window: Window, made: Made) -> None:
    made.person("Maya Okafor")
    palette = open_palette(window)
    said = [
        palette.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for at in range(palette.model.rowCount())
    ]
    assert said[0] == "Today; page; Ctrl+1"
    assert "Bring in…; action; Ctrl+I" in said
    row = Row(NEW, "", "New person: Zoe", "", lambda: None)
    assert sentence(row) == "New person: Zoe"
    assert PERSON not in {each.kind for each in palette.model.rows}
