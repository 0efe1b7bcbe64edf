"""The timeline: by day, filtered, more while scrolling, edited and deleted in place."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from netbook.store.interactions import ExchangeEntry, PromiseEntry, read_interaction
from netbook.store.tags import add_tags
from netbook.store.timeline import TimelineFilter, TimelineRow
from netbook.ui import language, style
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.timeline.many_lines import ManyLines
from netbook.ui.timeline.page import TimelinePage
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.timeline_delegate import MOST_LINES, wrapped
from netbook.ui.widgets.timeline_model import Heading, body
from tests.ui.conftest import TODAY, Made


def shown(qtbot: QtBot, desk: Desk) -> TimelinePage:
    page = TimelinePage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def titles(page: TimelinePage) -> list[str]:
    model = page.view.model
    return [model.index(at, 0).data().split(";")[0] for at in range(model.rowCount())]


def test_conversations_are_headed_by_their_day(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Wójcik")
    made.talk(maya, tom, ago=0)
    made.talk(tom, ago=0, channel="email")
    made.talk(maya, ago=3)
    page = shown(qtbot, desk)
    assert titles(page) == [
        "Today, Saturday, 21 November",
        "Email with Tom Wójcik",
        "Call with Maya Okafor and Tom Wójcik",
        "Wednesday, 18 November",
        "Call with Maya Okafor",
    ]


def test_spanish_joins_names_by_how_they_sound(
    qapp: QApplication, qtbot: QtBot, desk: Desk, made: Made
) -> None:
    language.put_on(qapp, "es", "ES")
    tom, maya, ines = map(made.person, ("Tom Wójcik", "Maya Okafor", "Inés Duarte"))
    made.talk(tom, maya, ago=0)
    made.talk(tom, ines, ago=3)
    assert titles(shown(qtbot, desk)) == [
        "Hoy, sábado, 21 de noviembre",
        "Llamada con Tom Wójcik y Maya Okafor",
        "Miércoles, 18 de noviembre",
        "Llamada con Tom Wójcik e Inés Duarte",
    ]


def test_a_conversation_says_all_that_was_noted_of_it(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    made.talk(
        maya,
        ago=0,
        minutes=30,
        place="the fair",
        summary="Hiring",
        exchanges=(ExchangeEntry("gave", "introduction", "to Tom"),),
        promises=(PromiseEntry(None, maya, "mine", "the notes", TODAY + timedelta(days=6)),),
    )
    [_heading, row] = shown(qtbot, desk).view.model.lines
    assert isinstance(row, TimelineRow)
    assert body(row, TODAY).splitlines() == [
        "Hiring",
        "Gave an introduction: to Tom",
        "Promised: the notes, by 27 Nov",
        "At the fair, 30 min",
    ]


def test_filters_by_channel_tag_person_gives_and_asks(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Wójcik")
    made.talk(maya, ago=1, channel="in_person", exchanges=(ExchangeEntry("gave", "lead"),))
    made.talk(tom, ago=2, exchanges=(ExchangeEntry("asked", "advice"),))
    with desk.notebook.write("Tag") as s:
        add_tags(s, [tom], ["data"])
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.in_person, Qt.MouseButton.LeftButton)
    assert titles(page)[1:] == ["In person with Maya Okafor"]
    qtbot.mouseClick(page.everything, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.asks, Qt.MouseButton.LeftButton)
    assert titles(page)[1:] == ["Call with Tom Wójcik"]
    qtbot.mouseClick(page.asks, Qt.MouseButton.LeftButton)
    page._set(tag="data")
    assert titles(page)[1:] == ["Call with Tom Wójcik"]
    page._show(TimelineFilter())
    page._show_person(maya)
    assert [t for t in titles(page) if "with" in t] == ["In person with Maya Okafor"]
    qtbot.mouseClick(page.everything, Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 4


@pytest.mark.parametrize("width", [200, 333, 600])
@pytest.mark.parametrize("end", ["", "\n\nBest wishes", "\n \n"])
def test_a_long_text_is_cut_with_an_ellipsis_and_a_short_one_is_not(
    qapp: QApplication, width: int, end: str
) -> None:
    words = "Hi Maya, I met Priya on 20 November and she told me how they work at Northwind. "
    for times in (1, 2, 3, 10, 30):
        text = (words * times).strip() + end
        shown = [each.text for each in wrapped(text, width)]
        if "\n".join(shown).strip() == text.strip():
            assert not shown[-1].endswith("…")
        else:
            assert shown[-1].endswith("…")
            assert text.startswith("\n".join(shown)[:-1])
        assert sum(each.lines for each in wrapped(text, width)) <= MOST_LINES
    (one,) = wrapped("x" * 3000, width)
    assert one.text.endswith("x…")
    (one,) = wrapped("\N{GRINNING FACE}" * 300, width)  # two of Qt's letters each
    assert one.text.endswith("\N{GRINNING FACE}…")
    assert one.lines <= MOST_LINES


def test_more_loads_while_scrolling(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    for ago in range(70):
        made.talk(maya, ago=ago)
    page = shown(qtbot, desk)
    assert page.view.model.conversations == 50
    page.view.list.verticalScrollBar().setValue(page.view.list.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: page.view.model.conversations == 70)
    days = [line.day for line in page.view.model.lines if isinstance(line, TimelineRow)]
    assert days == sorted(days, reverse=True)


def test_enter_edits_and_delete_moves_to_the_trash_with_undo(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    talk = made.talk(maya, ago=1)
    page = shown(qtbot, desk)
    page.view.list.selectRow(1)
    qtbot.keyClick(page.view.list, Qt.Key.Key_Return)
    form = page.window().findChild(InteractionForm)
    assert form is not None
    qtbot.keyClicks(form.summary, "Planned the talk")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    with desk.notebook.read() as s:
        assert read_interaction(s, talk).summary == "Planned the talk"
    qtbot.waitUntil(lambda: page.view.model.conversations == 1)
    page.view.list.selectRow(1)
    qtbot.keyClick(page.view.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.view.model.conversations == 0)
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: page.view.model.conversations == 1)


def test_a_heading_is_no_row_to_choose(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.talk(made.person("Maya Okafor"))
    page = shown(qtbot, desk)
    model = page.view.model
    assert isinstance(model.lines[0], Heading)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_the_form_keeps_what_is_wrong_open(qtbot: QtBot, desk: Desk, made: Made) -> None:
    maya = made.person("Maya Okafor")
    made.talk(maya, ago=1)
    page = shown(qtbot, desk)
    page.view.edit(1)
    form = page.window().findChild(InteractionForm)
    assert form is not None
    form.day.field.setText("next Friday")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert "after today" in form.problem.text()
    form.day.field.setText("blursday")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.isVisible()


def test_many_lines_are_previewed_and_stored_as_one_undo(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    made.person("Tom Wójcik")
    page = shown(qtbot, desk)
    page.show_target(Target("timeline", action="many"))
    many = page.window().findChild(ManyLines)
    assert many is not None
    assert many.focusWidget() is many.field
    assert many.summary.text() == ""
    many.field.setPlainText(
        "2026-11-10\n- coffee with Maya\n- called Tom, promised the list by Friday\n\nnothing here"
    )
    many.understand()
    assert [bool(line.problem) for line in many.model.rows] == [False, False, True]
    assert many.summary.text() == "2 conversations understood. One needs a look."
    assert not many.store.isEnabled()
    many.field.setPlainText("2026-11-10\n- coffee with Maya\n- called Tom")
    many.understand()
    qtbot.mouseClick(many.store, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.model.conversations == 2)
    assert desk.notebook.undo() == "Log 2 conversations"
    qtbot.waitUntil(lambda: page.view.model.conversations == 0)


def test_a_line_that_several_people_fit_says_what_to_do(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    made.person("Maya Lind")
    dialog = ManyLines(desk, desk.notices.window, "coffee with Maya")
    problem = "Several people fit “Maya”: write more of the name."
    assert [line.problem for line in dialog.model.rows] == [problem]
    assert not dialog.store.isEnabled()


def test_what_was_understood_is_not_squeezed_in_a_small_window_with_large_text(
    qapp: QApplication, qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.person("Maya Okafor")
    style.dress(qapp, "light", 200, 10.0)
    page = shown(qtbot, desk)
    page.resize(584, 366)
    qtbot.keyClicks(page.line.field, "coffee with Maya Okafor yesterday, promised the notes")

    def whole() -> bool:
        buttons = [b for b in page.line.findChildren(QPushButton) if b.isVisible()]
        return len(buttons) == 6 and all(b.height() >= b.sizeHint().height() for b in buttons)

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(whole)
    page.line.field.clear()
    assert page.everything.isVisible()


def test_a_form_left_with_escape_can_be_taken_up_again(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    talk = made.talk(made.person("Maya Okafor"), ago=1)
    page = shown(qtbot, desk)
    page.view.edit(1)
    form = page.window().findChild(InteractionForm)
    assert form is not None
    qtbot.keyClicks(form.notes, "She starts in January.")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    desk.notices.kept[-1].actions[0].act()
    assert form.isVisible()
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    with desk.notebook.read() as s:
        assert read_interaction(s, talk).notes == "She starts in January."


def test_what_was_typed_into_the_form_is_back_after_a_crash(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    made.talk(made.person("Maya Okafor"), ago=1)
    page = shown(qtbot, desk)
    page.view.edit(1)
    form = page.window().findChild(InteractionForm)
    assert form is not None
    qtbot.keyClicks(form.notes, "She starts in January.")
    for draft in form._drafts:
        draft.flush()
    with desk.notebook.read() as s:
        again = InteractionForm(desk, read_interaction(s, 1), page)
    assert again.notes.text() == "She starts in January."


def test_what_went_which_way_this_year_is_said_and_what_was_received_is_a_filter(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    maya = made.person("Maya Okafor")
    made.talk(maya, ago=500, exchanges=(ExchangeEntry("gave", "lead"),))
    made.talk(maya, ago=5, exchanges=(ExchangeEntry("gave", "lead"),))
    made.talk(
        maya,
        ago=2,
        exchanges=(ExchangeEntry("received", "advice"), ExchangeEntry("gave", "thanks")),
    )
    page = shown(qtbot, desk)
    qtbot.waitUntil(lambda: page.year.text() == "This year: gave 1, asked 0, received 1")
    page.received.click()
    assert [
        line.exchanges[0].kind for line in page.view.model.lines if hasattr(line, "exchanges")
    ] == ["advice"]
    made.talk(maya, exchanges=(ExchangeEntry("asked", "advice"),))
    qtbot.waitUntil(lambda: page.year.text() == "This year: gave 1, asked 1, received 1")
