"""Long work: done in a thread, told on the UI thread; writes go in order."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netbook.core.problem import Refusal
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.people_counts import count_people
from netbook.store.settings import get_setting, put_setting
from netbook.store.unfinished import unfinished
from netbook.ui.desk import Desk
from netbook.ui.opportunities.form import OpeningForm
from netbook.ui.people.new_person import NewPerson
from netbook.ui.tasks import Cancelled, Task, Tasks
from tests.ui.conftest import Made


def test_results_arrive_on_the_ui_thread(qtbot: QtBot, desk: Desk) -> None:
    seen: list[tuple[int, bool]] = []
    here = threading.get_ident()
    desk.tasks.run(
        "count",
        lambda _task: threading.get_ident(),
        lambda there: seen.append((there, threading.get_ident() == here)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1]


def test_a_failure_reaches_whoever_asked(qtbot: QtBot, desk: Desk) -> None:
    failures: list[Exception] = []

    def work(_task: Task) -> None:
        raise Refusal("missing", "a.vcf")

    desk.tasks.run("read", work, lambda _done: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Refusal)


def test_a_cancelled_task_stops_at_its_next_report(qtbot: QtBot, desk: Desk) -> None:
    failures: list[Exception] = []
    cancelled = threading.Event()

    def work(task: Task) -> None:
        cancelled.wait(10)
        task.report(1, 2)

    task = desk.tasks.run("read", work, lambda _done: None, failures.append)
    task.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], Cancelled)


def test_an_edit_waits_behind_an_import_without_holding_the_window(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    go, order = threading.Event(), []

    def importing(_task: Task) -> None:
        go.wait(10)
        with desk.notebook.write("Import"):
            order.append("import")

    desk.tasks.run("import", importing, lambda _done: None, writes=True)
    desk.tasks.write(desk.notebook, "Edit", lambda _s: order.append("edit"))
    assert order == []
    with desk.notebook.read() as s:
        assert count_people(s) == 1, "reading goes on meanwhile"
    go.set()
    qtbot.waitUntil(lambda: order == ["import", "edit"])
    assert maya


def test_what_nobody_caught_is_told_to_the_program(qtbot: QtBot) -> None:
    broken: list[BaseException] = []
    tasks = Tasks(broken.append)

    def work(_task: Task) -> None:
        raise ZeroDivisionError

    tasks.run("fail", work, lambda _done: None)
    qtbot.waitUntil(lambda: bool(broken))
    tasks.close()
    assert isinstance(broken[0], ZeroDivisionError)


@pytest.mark.parametrize("times", [1, 3])
def test_single_edits_are_done_at_once_while_nothing_writes(
    desk: Desk, made: Made, times: int
) -> None:
    done: list[int] = []
    for n in range(times):
        desk.tasks.write(desk.notebook, "Edit", lambda _s, n=n: n, done.append)
    assert done == list(range(times))


def test_an_edit_that_waits_behind_an_import_is_stored_when_the_window_closes(
    desk: Desk, made: Made
) -> None:
    begun = threading.Event()

    def importing(task: Task) -> None:
        begun.set()
        while True:
            task.report(0)

    desk.tasks.run("import", importing, lambda _done: None, writes=True)
    begun.wait(10)
    desk.tasks.write(desk.notebook, "Edit", lambda s: put_setting(s, "typed", "kept"))
    desk.tasks.close()
    with desk.notebook.read() as s:
        assert get_setting(s, "typed") == "kept"


def test_a_form_that_waits_behind_an_import_takes_nothing_more(
    qtbot: QtBot, desk: Desk, notebook: Notebook
) -> None:
    imported = threading.Event()
    desk.tasks.run("import", lambda _task: imported.wait(10), lambda _done: None, writes=True)
    form = NewPerson(desk)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClicks(form.lines["name"], "Maya Okafor")
    form.save()
    assert not form.isEnabled()
    imported.set()
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert form.isEnabled()
    with notebook.read() as s:
        assert count_people(s) == 1


def test_a_form_that_is_closed_while_it_waits_ends_once_it_is_written(
    qtbot: QtBot, desk: Desk, notebook: Notebook
) -> None:
    imported = threading.Event()
    desk.tasks.run("import", lambda _task: imported.wait(10), lambda _done: None, writes=True)
    window = QWidget()
    qtbot.addWidget(window)
    form = OpeningForm(desk, Opportunity(""), window)
    saved: list[int] = []
    gone: list[bool] = []
    form.saved.connect(saved.append)
    form.destroyed.connect(lambda: gone.append(True))
    form.open()
    qtbot.keyClicks(form.fields.lines["title"], "Platform lead")
    form.accept()
    form.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not form.isVisible()
    assert not saved
    assert not gone
    imported.set()
    qtbot.waitUntil(lambda: bool(gone))
    with notebook.read() as s:
        assert [(row.id, row.title) for row in opportunity_rows(s)] == [(*saved, "Platform lead")]
        assert unfinished(s, "opportunities/new") == ""
