"""Write it down: one line is understood, shown, changed, and stored with Enter."""

import threading

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from netbook.core.partial_date import PartialDate
from netbook.store.contacts import find_contacts
from netbook.store.facts import facts
from netbook.store.interactions import read_interaction
from netbook.store.timeline import TimelineFilter, timeline_page
from netbook.store.unfinished import unfinished
from netbook.ui.desk import Desk
from netbook.ui.widgets.capture_line import CaptureLine
from netbook.ui.widgets.fact_entry_row import FactEntryRow
from netbook.ui.widgets.interaction_form import InteractionForm
from tests.ui.conftest import Made

WRITTEN = (
    "coffee with Maya Okafor yesterday, talked about the migration, "
    "promised the dbt notes by Friday"
)


def line(qtbot: QtBot, desk: Desk) -> CaptureLine:
    made = CaptureLine(desk)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    return made


def parts(made: CaptureLine) -> list[str]:
    QCoreApplication.processEvents()
    return [b.accessibleName() for b in made.parts.findChildren(QPushButton) if not b.isHidden()]


def stored(desk: Desk) -> list[int]:
    with desk.notebook.read() as s:
        return [row.id for row in timeline_page(s, TimelineFilter()).rows]


def test_what_was_understood_is_shown_before_enter(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Maya Okafor")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, WRITTEN)
    assert parts(field) == [
        "Maya Okafor",
        "In person",
        "yesterday, Friday 20 Nov",
        "I promised: the dbt notes, by Friday 27 Nov",
    ]
    assert stored(desk) == []


def test_enter_stores_it_as_one_undo(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, WRITTEN)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        interaction = read_interaction(s, stored(desk)[0])
    assert interaction.happened_on == PartialDate(2026, 11, 20)
    assert interaction.participants == (maya,)
    assert interaction.promises[0].text == "the dbt notes"
    assert field.field.text() == ""
    assert desk.notebook.undo() == "Log in person with Maya Okafor"
    assert stored(desk) == []


def test_a_part_can_be_changed_by_its_menu(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Maya Okafor")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Maya Okafor yesterday")
    channel = next(
        b for b in field.parts.findChildren(QPushButton) if b.accessibleName() == "In person"
    )
    qtbot.mouseClick(channel, Qt.MouseButton.LeftButton)
    menu = channel.findChildren(type(field.parts._channel_menu()))[0]
    next(a for a in menu.actions() if a.text() == "Video call").trigger()
    assert "Video call" in parts(field)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        assert read_interaction(s, stored(desk)[0]).channel == "video"


def test_somebody_new_is_added_along_with_it_and_goes_with_its_undo(
    qtbot: QtBot, desk: Desk
) -> None:
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "called Ines Duarte today, promised the slides")
    assert "New person: Ines Duarte" in parts(field)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        assert [found.name for found in find_contacts(s, "Ines Duarte")] == ["Ines Duarte"]
    desk.notebook.undo()
    with desk.notebook.read() as s:
        assert find_contacts(s, "Ines Duarte") == []


def test_a_name_of_two_people_waits_for_a_choice(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Maya Okafor")
    made.person("Maya Lind")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Maya")
    assert "Which Maya?" in parts(field)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert field.problem.text() == "Several people fit “Maya”: choose one."
    assert stored(desk) == []
    assert field.field.text() == "coffee with Maya"


def test_enter_offers_those_whom_a_name_fits_and_goes_on_in_the_line(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Lind Berg")
    lind = made.person("Maya Lind")
    made.person("Maya Linden")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Maya")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Maya Lind").trigger()
    menu.close()
    assert field.focusWidget() is field.field
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        assert read_interaction(s, stored(desk)[0]).participants == (lind,)


def test_a_name_of_very_many_offers_some_and_asks_for_more_of_it(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    for number in range(30):
        made.person(f"Maya Lind {number}")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Maya")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    menu.close()
    assert len(offered) == 22
    assert offered[-2:] == ["10 more: write more of the name", "Maya was not there"]


def test_tab_goes_from_the_line_through_what_was_understood(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    field = line(qtbot, desk)
    field.field.setFocus()
    qtbot.keyClicks(field.field, "coffee with Maya Okafor yesterday")
    assert len(parts(field)) == 3
    seen = []
    for _ in range(4):
        qtbot.keyClick(field.focusWidget(), Qt.Key.Key_Tab)
        seen.append(field.focusWidget().accessibleName())
    assert seen == ["Maya Okafor", "In person", "yesterday, Friday 20 Nov", "Log"]


def test_a_conversation_after_today_is_not_stored(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Maya Okafor")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "lunch with Maya next Friday")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    assert field.problem.text() == "A conversation can't lie after today."
    assert stored(desk) == []


def test_half_written_text_is_back_after_a_crash(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Maya Okafor")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Ma")
    field._draft.flush()
    again = line(qtbot, desk)
    assert again.field.text() == "coffee with Ma"
    qtbot.keyClicks(again.field, "ya")
    assert again.field.text() == "coffee with Maya"


def test_on_a_contact_the_name_need_not_be_written(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    field = line(qtbot, desk)
    field.set_contact(maya)
    qtbot.keyClicks(field.field, "called yesterday")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        assert read_interaction(s, stored(desk)[0]).participants == (maya,)


def test_on_a_contact_their_first_name_means_them(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Maya Lind")
    maya = made.person("Maya Okafor")
    field = line(qtbot, desk)
    field.set_contact(maya)
    qtbot.keyClicks(field.field, "ran into Maya at the market")
    assert "Which Maya?" not in parts(field)
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        assert read_interaction(s, stored(desk)[0]).participants == (maya,)


def test_on_a_contact_the_whole_name_of_another_means_the_other(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    lind, maya = made.person("Maya Lind"), made.person("Maya Okafor")
    field = line(qtbot, desk)
    field.set_contact(maya)
    qtbot.keyClicks(field.field, "coffee with Maya Lind")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        assert set(read_interaction(s, stored(desk)[0]).participants) == {lind, maya}


def test_those_one_means_to_speak_with_come_first_among_namesakes(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Lind")
    made.person("Maya Okafor", "inner")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Maya")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [a.text() for a in menu.actions()][:2] == ["Maya Okafor", "Maya Lind"]
    menu.close()


def test_the_full_form_goes_on_with_what_was_understood(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Maya Okafor yesterday")
    qtbot.keyClick(field.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = field.window().findChild(InteractionForm)
    assert form is not None
    assert list(form.people.names().values()) == ["Maya Okafor"]
    assert form.day.echo.text() == "yesterday, Friday 20 Nov"
    qtbot.keyClicks(form.notes, "She starts in January.")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    with desk.notebook.read() as s:
        assert read_interaction(s, stored(desk)[0]).notes == "She starts in January."
    assert field.field.text() == ""


def test_behind_an_import_enter_counts_once_and_takes_nothing_that_is_typed_meanwhile(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    field, imported = line(qtbot, desk), threading.Event()
    desk.tasks.run("import", lambda _task: imported.wait(10), lambda _done: None, writes=True)
    qtbot.keyClicks(field.field, "coffee with Maya Okafor yesterday")
    for _ in range(2):
        qtbot.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.keyClicks(field.field, " and Tom")
    imported.set()
    qtbot.waitUntil(lambda: len(desk.notices.kept) == 1)
    assert len(stored(desk)) == 1
    assert field.field.text() == "coffee with Maya Okafor yesterday and Tom"


def test_behind_an_import_somebody_else_can_be_written_about(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Wójcik")
    field, imported = line(qtbot, desk), threading.Event()
    desk.tasks.run("import", lambda _task: imported.wait(10), lambda _done: None, writes=True)
    field.set_contact(maya)
    qtbot.keyClicks(field.field, "coffee yesterday")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    field.set_contact(tom)
    qtbot.keyClicks(field.field, "call today")
    imported.set()
    qtbot.waitUntil(lambda: len(desk.notices.kept) == 1)
    assert field.field.text() == "call today"

    def left() -> str:
        with desk.notebook.read() as s:
            return unfinished(s, f"capture/{maya}")

    qtbot.waitUntil(lambda: left() == "")
    field.set_contact(maya)
    assert field.field.text() == ""


TOLD = "coffee with Amir, he hires a data analyst, Lena looks for a job as analyst"


def told(desk: Desk, contact_id: int) -> list[tuple[str, str]]:
    """What is known of somebody: sections and texts."""
    with desk.notebook.read() as s:
        return [(fact.section, fact.text) for fact in facts(s, contact_id)]


def chip(field: CaptureLine, name: str) -> QPushButton:
    """The button that says so."""
    QCoreApplication.processEvents()
    made = field.parts.findChildren(QPushButton)
    return next(b for b in made if b.accessibleName() == name and not b.isHidden())


def choose(field: CaptureLine, name: str, label: str) -> None:
    """Choose from the menu of a button."""
    (menu,) = chip(field, name).findChildren(QMenu)
    next(a for a in menu.actions() if a.text() == label).trigger()


def test_what_they_told_is_shown_and_noted_of_them(qtbot: QtBot, desk: Desk, made: Made) -> None:
    amir, lena = made.person("Amir Bensaïd"), made.person("Lena Fischer")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, TOLD)
    assert parts(field)[-2:] == [
        "Openings: hires a data analyst",
        "Wants, Lena Fischer: looks for a job as analyst",
    ]
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored(desk)) == 1)
    assert told(desk, amir) == [("openings", "hires a data analyst")]
    assert told(desk, lena) == [("wants", "looks for a job as analyst")]
    desk.notebook.undo()
    assert told(desk, amir) == []


def test_a_fact_can_be_taken_out_and_put_elsewhere(qtbot: QtBot, desk: Desk, made: Made) -> None:
    amir, lena = made.person("Amir Bensaïd"), made.person("Lena Fischer")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, TOLD)
    choose(field, "Openings: hires a data analyst", "Leave this out")
    choose(field, "Wants, Lena Fischer: looks for a job as analyst", "It is about Amir Bensaïd")
    choose(field, "Wants: looks for a job as analyst", "What they care about")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored(desk)) == 1)
    assert told(desk, amir) == [("cares", "looks for a job as analyst")]
    assert told(desk, lena) == []


def test_the_form_holds_what_they_told(qtbot: QtBot, desk: Desk, made: Made) -> None:
    amir, lena = made.person("Amir Bensaïd"), made.person("Lena Fischer")
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, TOLD)
    field.open_form()
    (form,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, InteractionForm)]
    opening, wish = form.facts.rows
    assert isinstance(opening, FactEntryRow)
    assert isinstance(wish, FactEntryRow)
    assert wish.whose.currentText() == "Lena Fischer"
    opening.what.setText("hires two analysts")
    wish.section.setCurrentIndex(wish.section.findData("offers"))
    form.save.click()
    qtbot.waitUntil(lambda: len(stored(desk)) == 1)
    assert told(desk, amir) == [("openings", "hires two analysts")]
    assert told(desk, lena) == [("offers", "looks for a job as analyst")]


def test_what_somebody_new_told_is_noted_of_them(qtbot: QtBot, desk: Desk, made: Made) -> None:
    field = line(qtbot, desk)
    qtbot.keyClicks(field.field, "coffee with Nadia Haddad, she needs a camera")
    qtbot.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stored(desk)) == 1)
    with desk.notebook.read() as s:
        (nadia,) = [found.id for found in find_contacts(s, "Nadia Haddad")]
    assert told(desk, nadia) == [("wants", "needs a camera")]
