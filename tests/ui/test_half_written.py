"""What is half written in a form is there again: after Escape, another one, or a crash."""

from dataclasses import replace
from datetime import date
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from netbook.store.facts import facts
from netbook.store.notebook import Notebook
from netbook.store.opportunities import save_opportunity
from netbook.store.questions import add_question, questions_to
from netbook.store.unfinished import half_written, unfinished
from netbook.ui.desk import Desk
from netbook.ui.opportunities.form import OpeningForm
from netbook.ui.target import Target
from netbook.ui.widgets.question_list import AnswerForm, QuestionList
from tests.e2e.scenes import close_all
from tests.ui.conftest import NOW, TODAY, Made
from tests.ui.made_openings import ESCAPE, LEFT, RETURN, Shown, add, dialog_of, read, write
from tests.ui.made_openings import shown as shown
from tests.ui.made_organisations import click, number, number_of
from tests.ui.made_organisations import people as people
from tests.ui.made_organisations import shown as organisations


def test_what_was_chosen_for_an_opening_outlives_escape_and_a_crash(
    qtbot: QtBot, desk: Desk, shown: Shown, made: Made
) -> None:
    lena = made.person("Lena Fischer")
    number = add(desk, "Platform lead", organisation="Northwind", notes="Dieter told me")
    page = shown(opportunity_id=number)
    page.handling.edit()
    form = dialog_of(OpeningForm)
    fields = form.fields
    fields.source.setCurrentIndex(fields.source.findData("unposted"))
    fields.unit.setCurrentIndex(fields.unit.findData("MONTH"))
    fields.employment.setCurrentIndex(fields.employment.findData("PART_TIME"))
    fields.remote.setChecked(True)
    fields.whom.take_up([lena])
    fields.whom.changed.emit()
    write(qtbot, fields.days["closes_on"].field, "2026-12-02")

    def kept() -> bool:
        with desk.notebook.read() as s:
            return "2026-12-02" in unfinished(s, f"opportunities/{number}")

    qtbot.waitUntil(kept)  # as far as a crash leaves anything
    qtbot.keyClick(form, ESCAPE)
    with desk.notebook.write("Note") as s:  # what was not touched may change meanwhile
        there = replace(read(desk, number), notes="Dieter left")
        save_opportunity(s, there, today=TODAY, now=NOW)
    page.handling.edit()
    form = dialog_of(OpeningForm)
    form.accept()
    after = read(desk, number)
    assert (after.source, after.salary_unit, after.employment_type, after.remote) == (
        *("unposted", "MONTH", "PART_TIME", True),
    )
    assert (after.for_id, after.closes_on, after.notes) == (lena, date(2026, 12, 2), "Dieter left")
    with desk.notebook.read() as s:
        assert unfinished(s, f"opportunities/{number}") == ""


def test_a_new_opening_of_each_organisation_is_half_written_alone(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    page = shown(action="new", text="Northwind")
    write(qtbot, dialog_of(OpeningForm).fields.lines["title"], "Data lead")
    qtbot.keyClick(dialog_of(OpeningForm), ESCAPE)
    for organisation, title in (("Contoso", ""), ("", ""), ("Northwind", "Data lead")):
        page.handling.new(organisation)
        lines = dialog_of(OpeningForm).fields.lines
        assert (lines["organisation"].text(), lines["title"].text()) == (organisation, title)
        qtbot.keyClick(dialog_of(OpeningForm), ESCAPE)
    close_all()


def test_typing_goes_on_behind_a_title_that_is_half_written(
    qtbot: QtBot, desk: Desk, shown: Shown
) -> None:
    page = shown(action="new")
    write(qtbot, dialog_of(OpeningForm).fields.lines["title"], "Data lead")
    qtbot.keyClick(dialog_of(OpeningForm), ESCAPE)
    page.handling.new()
    form = dialog_of(OpeningForm)
    qtbot.waitUntil(form.fields.lines["title"].hasFocus)
    qtbot.keyClicks(form.fields.lines["title"], "er")
    assert form.fields.lines["title"].text() == "Data leader"


def test_the_small_forms_of_an_opening_keep_what_is_half_written(
    qtbot: QtBot, desk: Desk, shown: Shown, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    first, second = add(desk, "Platform lead"), add(desk, "Data lead")
    page = shown(opportunity_id=first)
    pane = page.pane
    qtbot.mouseClick(pane.details.next, LEFT)
    write(qtbot, pane.details.form.what, "call Dieter")
    qtbot.mouseClick(pane.papers.add, LEFT)
    write(qtbot, pane.papers.form.url, "northwind.example")
    qtbot.mouseClick(pane.people.add, LEFT)
    pane.people.form.who.take_up([maya])
    pane.people.form.role.setCurrentIndex(2)
    qtbot.mouseClick(pane.brought.add, LEFT)
    pane.brought.form.field.setPlainText("Python")
    for shown_one in (second, first):
        page.show_target(Target("opportunities", opportunity_id=shown_one))
        for press in (pane.details.next, pane.papers.add, pane.people.add, pane.brought.add):
            qtbot.mouseClick(press, LEFT)
        assert (
            pane.details.form.what.text(),
            pane.papers.form.url.text(),
            pane.people.form.who.ids,
            pane.people.form.role.currentIndex(),
            pane.brought.form.field.text(),
        ) == (
            ("call Dieter", "northwind.example", (maya,), 2, "Python")
            if shown_one == first
            else ("", "", (), 0, "")
        )
    qtbot.keyClick(pane.details.form.what, RETURN)
    qtbot.mouseClick(pane.papers.form.cancel, LEFT)
    assert read(desk, first).next_step == "call Dieter"
    with desk.notebook.read() as s:
        left = half_written(s, f"opportunities/{first}/")
    assert set(left) == {f"opportunities/{first}/{name}" for name in ("part", "asked")}


def test_the_small_forms_of_an_organisation_keep_what_is_half_written(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    northwind, bank = number_of(notebook), number(notebook, "Fjord Bank")
    page = organisations(qtbot, desk)
    page.show_target(Target("organisations", organisation_id=northwind))
    view = page.view
    target, known, questions, decides = view.target, view.known, view.questions, view.decides
    add = known.sections["does"].add
    opens = (target.change, add, questions.ask, decides.add, view.rename)
    for each in opens:
        click(each)
    assert known.form is not None
    target.form.stage.setCurrentIndex(target.form.stage.findData("connecting"))
    target.form.goal.setPlainText("Lead their platform")
    known.form.what.setText("moves to a new office")
    known.form.source.setText("Maya Okafor")
    questions.form.who.take_up([people["Maya Okafor"]])
    questions.form.what.setText("Who heads the team?")
    decides.form.role.setCurrentIndex(3)
    decides.form.note.setText("heard it")
    view.form.name.setText("Northwind Traders")

    def written() -> list[object]:
        assert known.form is not None
        return [
            *(target.form.stage.currentData(), target.form.goal.text(), known.form.what.text()),
            *(questions.form.who.ids, questions.form.what.text()),
            *(decides.form.role.currentIndex(), decides.form.note.text(), view.form.name.text()),
        ]

    half = written()
    page.show_target(Target("organisations", organisation_id=bank))
    for each in opens:
        click(each)
    assert written() == ["", "", "", (), "", 0, "", "Fjord Bank"]
    page.show_target(Target("organisations", organisation_id=northwind))
    for each in opens:
        click(each)
    assert written() == half
    qtbot.keyClick(target.form.goal, ESCAPE)
    click(target.change)
    assert target.form.goal.text() == "Lead their platform"
    click(target.form.cancel)
    click(target.change)
    assert (target.form.stage.currentData(), target.form.goal.text()) == ("", "")
    # Who said it is still somebody of the notebook, not just words.
    found = known.form.written()
    assert found is not None
    assert (found.source, found.said_by_id) == ("", people["Maya Okafor"])
    for form in (known.form, view.form):
        click(form.save)
    qtbot.waitUntil(lambda: view.form.isHidden())
    with notebook.read() as s:
        left = half_written(s, f"organisation:{northwind}/")
    assert {place.split("/", 1)[1] for place in left} == {"role", "question"}


def test_a_new_organisation_that_is_half_written_is_there_again(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = organisations(qtbot, desk)
    page.start_new()
    form = page.new.form
    form.name.setText("Tailspin")
    form.stage.setCurrentIndex(2)
    qtbot.keyClick(form.goal, ESCAPE)
    page.start_new("Contoso")
    assert (form.name.text(), form.stage.currentIndex()) == ("Contoso", 0)
    page.back()
    page.start_new()
    assert (form.name.text(), form.stage.currentIndex()) == ("Tailspin", 2)
    click(form.cancel)
    page.start_new()
    assert form.name.text() == ""


def test_fields_of_a_small_form_show_their_beginning(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = organisations(qtbot, desk)
    page.show_target(Target("organisations", organisation_id=number_of(notebook)))
    view = page.view
    click(view.target.change)
    click(view.known.sections["does"].add)
    assert view.known.form is not None
    target, fact = view.target.form, view.known.form
    target.step.setText("Ask Maya for the names of the two squads")
    target.day.field.setText("1 December 2026")
    click(target.save)
    qtbot.waitUntil(target.isHidden)
    click(view.target.change)
    fields = (target.step, target.day.field, fact.source, fact.day.field)
    qtbot.waitUntil(lambda: all(each.isVisible() for each in fields))
    assert target.step.cursorPosition() == 0
    for field in fields:
        said = field.text() or field.placeholderText()
        room = field.width() - 2 * (field.height() - field.fontMetrics().height())
        assert field.fontMetrics().horizontalAdvance(said) <= max(room, 0), said


def test_what_is_written_down_once_its_form_is_gone_is_no_longer_half_written(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Reyes")
    with made.notebook.write("Ask") as s:
        add_question(s, maya, about_contact_id=tom, text="Who decides?", now=NOW)
    questions = QuestionList(desk, about=False)
    qtbot.addWidget(questions)
    with made.notebook.read() as s:
        [question] = questions_to(s, maya)
    questions.show_questions([question])
    questions.show()
    questions.open_answer(question)
    [form] = questions.forms
    assert isinstance(form, AnswerForm)
    form.what.setText("Dieter")
    go_on = Event()
    desk.tasks.run("Import", lambda _task: go_on.wait(20), lambda _done: None, writes=True)
    click(form.save)
    questions.show_questions([])  # those of somebody else
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    with made.notebook.read() as s:
        assert [fact.text for fact in facts(s, tom)] == ["Dieter"]
        assert half_written(s, "") == {}


def test_a_step_that_is_done_leaves_another_that_is_half_written(
    qtbot: QtBot, desk: Desk, shown: Shown, made: Made
) -> None:
    first = add(desk, "Platform lead", next_step="write to Maya")
    second = add(desk, "Data lead", next_step="write to Tom")
    page = shown(opportunity_id=first)
    details = page.pane.details
    qtbot.mouseClick(details.next, LEFT)
    write(qtbot, details.form.what, "call Dieter")
    qtbot.keyClick(details.form.what, ESCAPE)
    for one in (second, first):
        page.show_target(Target("opportunities", opportunity_id=one))
        qtbot.mouseClick(details.done, LEFT)
        assert read(desk, one).next_step == ""
    qtbot.mouseClick(details.next, LEFT)
    assert details.form.what.text() == "call Dieter"
