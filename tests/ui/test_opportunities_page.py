"""Openings in the table, written and changed, with people, papers and the next step."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from netbook.store.facts import add_fact
from netbook.store.opportunities import (
    move_to_stage,
)
from netbook.store.opportunity_people import people_on
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.requirements import requirements
from netbook.store.stages import stages
from netbook.ui.desk import Desk
from netbook.ui.opportunities.close_dialog import CloseDialog
from netbook.ui.opportunities.form import OpeningForm
from netbook.ui.opportunities.page import OpportunitiesPage
from netbook.ui.opportunities.stages_dialog import StagesDialog
from netbook.ui.target import Target
from tests.e2e.scenes import close_all, open_dialog
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_openings import (
    ESCAPE,
    LEFT,
    RETURN,
    Shown,
    add,
    choose,
    dialog_of,
    give_up,
    labels,
    named,
    read,
    titles,
    write,
)
from tests.ui.made_openings import shown as shown


def test_an_empty_page_says_what_to_press(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    page = shown()
    assert "No openings yet." in labels(page)
    assert not page.board.isVisible()
    assert not page.pane.isVisible()
    qtbot.mouseClick(page.none.new, LEFT)
    form = dialog_of(OpeningForm)
    fields = form.fields
    write(qtbot, fields.lines["title"], "Data lead")
    write(qtbot, fields.lines["organisation"], "Adventure Works")
    write(qtbot, fields.lines["city"], "Lublin")
    write(qtbot, fields.days["closes_on"].field, "2026-12-05")
    write(qtbot, fields.money["salary_min"], "60,000")
    qtbot.keyClicks(fields.requirements, "Lead a team of five")
    qtbot.keyClick(fields.requirements, RETURN)
    qtbot.keyClicks(fields.requirements, "German at work")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: titles(page) == ["Data lead"])
    with desk.notebook.read() as s:
        [row] = opportunity_rows(s)
        asked = [each.text for each in requirements(s, row.id)]
    opening = read(desk, row.id)
    assert (opening.organisation, opening.city) == ("Adventure Works", "Lublin")
    assert (opening.closes_on, opening.salary_min) == (date(2026, 12, 5), 60_000)
    assert asked == ["Lead a team of five", "German at work"]
    qtbot.waitUntil(page.pane.isVisible)
    qtbot.waitUntil(lambda: "5 Dec" in labels(page.pane.details))


def test_an_opening_needs_a_title_and_days_that_are_some(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    shown(action="new")
    form = dialog_of(OpeningForm)
    qtbot.keyClick(form.fields.lines["organisation"], RETURN)
    assert form.isVisible()
    assert form.focusWidget() is form.fields.lines["title"]
    write(qtbot, form.fields.lines["title"], "Data lead")
    write(qtbot, form.fields.days["next_on"].field, "some day")
    qtbot.mouseClick(form.save, LEFT)
    assert form.focusWidget() is form.fields.days["next_on"].field
    write(qtbot, form.fields.days["next_on"].field, "tomorrow")
    write(qtbot, form.fields.lines["next_time"], "noonish")
    assert "Write it as 14:30." in labels(form)
    write(qtbot, form.fields.lines["next_time"], "14:30")
    qtbot.mouseClick(form.save, LEFT)
    assert not form.isVisible()
    with desk.notebook.read() as s:
        [row] = opportunity_rows(s)
    assert (row.next_on, row.next_time) == (date(2026, 11, 22), "14:30")


def test_pay_written_the_wrong_way_round_is_turned(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    shown(action="new")
    form = dialog_of(OpeningForm)
    write(qtbot, form.fields.lines["title"], "Data lead")
    write(qtbot, form.fields.money["salary_min"], "75,000")
    write(qtbot, form.fields.money["salary_max"], "60,000")
    qtbot.mouseClick(form.save, LEFT)
    with desk.notebook.read() as s:
        [row] = opportunity_rows(s)
    opening = read(desk, row.id)
    assert (opening.salary_min, opening.salary_max) == (60_000, 75_000)


def test_the_stage_is_said_whole(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    number = add(desk, "Data lead")
    page = shown()
    qtbot.waitUntil(page.pane.details.stage.isVisible)
    with desk.notebook.read() as s:
        later = next(each for each in stages(s) if each.key == "interviewing")
    with desk.notebook.write("Move") as s:
        move_to_stage(s, number, later.id, TODAY)
    choice = page.pane.details.stage
    qtbot.waitUntil(lambda: choice.currentText() == "Interviewing")
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = choice.style().subControlRect(kind, option, field, choice)
    assert room.width() >= choice.fontMetrics().horizontalAdvance("Interviewing")


def test_a_half_written_opening_is_there_again(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    page = shown(action="new")
    form = dialog_of(OpeningForm)
    write(qtbot, form.fields.lines["title"], "Data lead")
    desk.tasks.closing.emit()  # as at the end of the program, without Cancel
    form.hide()
    page.handling.new()
    form = dialog_of(OpeningForm)
    assert form.fields.lines["title"].text() == "Data lead"
    qtbot.keyClick(form, ESCAPE)
    page.handling.new()
    form = dialog_of(OpeningForm)
    assert form.fields.lines["title"].text() == "Data lead"
    assert "give it up with Cancel" in form.half_done.text()
    assert form.half_done.isVisible()
    give_up(qtbot, form)
    page.handling.new()
    form = dialog_of(OpeningForm)
    assert form.fields.lines["title"].text() == ""
    assert not form.half_done.isVisible()
    close_all()


def test_the_table_shows_the_same_opening_and_acts_by_the_same_keys(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    add(desk, "Platform lead", organisation="Northwind")
    other = add(desk, "BI developer", organisation="Proseware")
    page = shown(opportunity_id=other)
    qtbot.mouseClick(page.filters.table, LEFT)
    assert page.table.isVisible()
    assert not page.board.isVisible()
    assert page.current is not None
    assert page.current.id == other
    said = page.table.openings.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "BI developer, Proseware; Spotted; nobody on it yet"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.current.title == "Platform lead"
    heading = "Platform lead, Northwind: who can introduce you"
    qtbot.waitUntil(lambda: heading in labels(page.pane))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    form = dialog_of(OpeningForm)
    write(qtbot, form.fields.lines["title"], "Head of platform")
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: "Head of platform" in titles(page))
    state = page.state()
    assert state["table"] is True
    other_page = OpportunitiesPage(desk)
    qtbot.addWidget(other_page)
    other_page.restore(state)
    assert other_page.view is other_page.table


def test_the_next_step_is_set_and_done(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    number = add(desk, "Platform lead")
    details = shown().pane.details
    qtbot.mouseClick(details.next, LEFT)
    write(qtbot, details.form.what, "call Maya")
    write(qtbot, details.form.day.field, "tomorrow")
    qtbot.keyClick(details.form.what, RETURN)
    assert read(desk, number).next_on == date(2026, 11, 22)
    qtbot.waitUntil(lambda: details.step.text() == "Next: tomorrow: call Maya")
    qtbot.mouseClick(details.done, LEFT)
    assert read(desk, number).next_step == ""
    qtbot.waitUntil(details.step.isHidden)
    assert details.next.text() == "Set the next step"


def test_the_stage_is_chosen_below_too(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    number = add(desk, "Platform lead")
    page = shown()
    details = page.pane.details
    details.stage.setFocus()
    qtbot.keyClick(details.stage, Qt.Key.Key_Down)
    with desk.notebook.read() as s:
        names = {each.id: each.key for each in stages(s)}
    assert names[read(desk, number).stage_id or 0] == "researching"
    qtbot.waitUntil(lambda: "Spotted 21 Nov; Researching 21 Nov" in labels(details))
    qtbot.keyClick(details.stage, Qt.Key.Key_End)
    assert isinstance(open_dialog(), CloseDialog)
    close_all()
    assert details.stage.currentText() == "Researching"


def test_people_get_a_part(
    qtbot: QtBot, desk: Desk, made: Made, shown: Shown, opened: list[Target]
) -> None:
    number, maya = add(desk, "Platform lead"), made.person("Maya Okafor")
    made.talk(maya, ago=10)
    card = shown().pane.people
    qtbot.mouseClick(card.add, LEFT)
    qtbot.keyClicks(card.form.who.field, "maya")
    qtbot.keyClick(card.form.who.field, RETURN)
    card.form.role.setFocus()
    qtbot.keyClick(card.form.role, Qt.Key.Key_End)
    write(qtbot, card.form.note, "she offered")
    qtbot.keyClick(card.form.note, RETURN)
    with desk.notebook.read() as s:
        [on] = people_on(s, number)
    assert (on.contact_id, on.role, on.note) == (maya, "referee", "she offered")
    qtbot.waitUntil(lambda: "vouches for me" in labels(card))
    qtbot.waitUntil(lambda: "met; she offered" in labels(card))
    qtbot.mouseClick(named(card, "Open Maya Okafor"), LEFT)
    assert opened[-1] == Target("people", maya)
    choose(qtbot, named(card, "More for: Maya Okafor"), "Edit")
    card.form.role.setCurrentIndex(0)
    qtbot.mouseClick(card.form.save, LEFT)
    with desk.notebook.read() as s:
        assert [each.role for each in people_on(s, number)] == ["decision_maker"]
    qtbot.waitUntil(lambda: "decides" in labels(card))
    choose(qtbot, named(card, "More for: Maya Okafor"), "Remove")
    with desk.notebook.read() as s:
        assert people_on(s, number) == []


def test_who_could_want_it_is_asked_and_gets_it(
    qtbot: QtBot, desk: Desk, made: Made, shown: Shown, opened: list[Target]
) -> None:
    lena = made.person("Lena Fischer")
    with desk.notebook.write("Fact") as s:
        wish = "looks for a job as a BI developer in Hamburg"
        add_fact(s, contact_id=lena, section="wants", text=wish, noted_on=TODAY, now=NOW)
    number = add(desk, "BI developer", city="Hamburg", requirements=("SQL",))
    page = shown()
    qtbot.mouseClick(page.pane.details.end, LEFT)
    dialog = dialog_of(CloseDialog)
    choice: QRadioButton = dialog.ends["not_for_me"]
    qtbot.mouseClick(choice, LEFT, pos=QPoint(8, 8))
    qtbot.waitUntil(lambda: f"Lena Fischer: {wish}" in labels(dialog))
    qtbot.mouseClick(named(dialog, "Close it and note it for Lena"), LEFT)
    qtbot.waitUntil(lambda: len(titles(page)) == 2)
    assert read(desk, number).closed_as == "not_for_me"
    with desk.notebook.read() as s:
        [hers] = opportunity_rows(s, whose="others")
        assert [each.text for each in requirements(s, hers.id)] == ["SQL"]
    assert (hers.title, hers.for_id, hers.place) == ("BI developer", lena, "Hamburg")
    page.show_target(Target("opportunities", opportunity_id=number))
    assert not page.pane.paths.isVisible()
    assert opened == []


def test_the_stages_are_the_users_own(qtbot: QtBot, desk: Desk, shown: Shown) -> None:
    add(desk, "Platform lead")
    page = shown()
    choose(qtbot, page.more, "Stages…")
    dialog = dialog_of(StagesDialog)
    dialog.list.selectRow(1)
    write(qtbot, dialog.name, "Reading up")
    qtbot.keyClick(dialog.name, RETURN)
    write(qtbot, dialog.name, "First talk")
    qtbot.mouseClick(dialog.new, LEFT)
    qtbot.mouseClick(dialog.down, LEFT)
    dialog.list.selectRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert desk.notices.kept[-1].text.startswith("Openings are in this stage")
    qtbot.waitUntil(lambda: len(page.board.columns) == 8)
    names = [each.name for each in page.board.columns][:5]
    assert names == ["Spotted", "Reading up", "Introduced", "First talk", "Applied"]
    close_all()
