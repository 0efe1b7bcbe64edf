"""Who do you know?: one person at a time, answered by keys and clicks; undo, skipping, resuming."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.store.contacts import read_summary
from netbook.store.shared_experiences import SharedExperience, shared_experiences
from netbook.store.who import answers_of, next_people
from netbook.store.who_employers import set_employer
from netbook.ui.desk import Desk
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.bulk_bar import BulkBar
from netbook.ui.target import Target
from netbook.ui.who.page import WhoPage
from netbook.ui.widgets.pieces import Filter
from tests.ui.conftest import NOW, Made, active

NAMES = ("Tom Wójcik", "Ines Duarte", "Ravi Menon", "Elif Kaya", "Maya Okafor")


def shown(qtbot: QtBot, desk: Desk, target: Target = Target("who")) -> WhoPage:  # noqa: B008
    page = active(WhoPage(desk), qtbot, 1000, 760)
    page.show_target(target)
    return page


@pytest.fixture
def ids(made: Made) -> dict[str, int]:
    """Five people in the order in which they are asked about."""
    return {
        name: made.person(name, connected_on=f"2020-01-{30 - place}")
        for place, name in enumerate(NAMES)
    }


def labels(page: WhoPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def press(qtbot: QtBot, page: WhoPage, *keys: str) -> None:
    for key in keys:
        qtbot.keyClicks(page.card, key)


def answers(desk: Desk) -> dict[int, str]:
    with desk.notebook.read() as s:
        return answers_of(s, range(1, 2000))


def shared(desk: Desk, person: int) -> list[SharedExperience]:
    with desk.notebook.read() as s:
        return shared_experiences(s, person)


def test_each_key_answers_and_brings_the_next_person(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    assert page.card.hasFocus()
    assert page.card.name.text() == "Tom Wójcik"
    assert "Next: Ines Duarte, Ravi Menon, Elif Kaya…" in labels(page)
    for key, name in zip("12345", NAMES, strict=True):
        assert page.card.accessibleName().startswith(name)
        press(qtbot, page, key)
    assert answers(desk) == dict(
        zip(ids.values(), ("worked", "well", "met", "not_now", "private"), strict=True)
    )
    assert "5 answered" in labels(page)
    assert page.nobody.isVisible()
    assert "Nobody is left to ask about" in labels(page)


def test_a_click_answers_too(qtbot: QtBot, desk: Desk, ids: dict[str, int]) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.card.answers.buttons["met"], Qt.MouseButton.LeftButton)
    assert answers(desk) == {ids["Tom Wójcik"]: "met"}
    assert page.card.name.text() == "Ines Duarte"
    assert page.card.hasFocus()


def test_keys_of_the_numeric_pad_and_of_french_keyboards_answer(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClick(page.card, Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    press(qtbot, page, "&")
    assert list(answers(desk).values()) == ["well", "worked"]


def test_where_and_when_are_typed_figures_and_all(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, "w")
    assert page.card.field.hasFocus()
    qtbot.keyClicks(page.card.field, "Contoso 2019-2022")
    assert answers(desk) == {}
    assert any("Understood: Contoso, 2019 to 2022." in each for each in labels(page))
    qtbot.keyClick(page.card.field, Qt.Key.Key_Return)
    tom, ines = ids["Tom Wójcik"], ids["Ines Duarte"]
    assert answers(desk) == {tom: "worked"}
    (worked,) = shared(desk, tom)
    assert worked[2:] == ("worked", "Contoso", "2019", "2022", "")
    press(qtbot, page, "w")
    qtbot.keyClicks(page.card.field, "PyData Berlin, spring 2023")
    qtbot.keyClick(page.card.field, Qt.Key.Key_Escape)
    press(qtbot, page, "3")
    (met,) = shared(desk, ines)
    assert met[2:] == ("met", "", "2023-21", "", "PyData Berlin")
    assert page.card.field.text() == ""


def test_what_is_half_written_is_there_again(qtbot: QtBot, desk: Desk, ids: dict[str, int]) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, "w")
    qtbot.keyClicks(page.card.field, "Contoso")
    qtbot.keyClick(page.card.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.card, Qt.Key.Key_Right)
    assert page.card.field.text() == ""
    qtbot.keyClick(page.card, Qt.Key.Key_Left)
    assert page.card.field.text() == "Contoso"


def test_undo_brings_that_person_back_on_the_card(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, "1", "3")
    assert desk.notebook.history().undo is not None
    assert desk.notebook.undo() == "Met Ines Duarte"
    qtbot.waitUntil(lambda: page.card.name.text() == "Ines Duarte")
    assert desk.notebook.undo() == "Worked together with Tom Wójcik"
    qtbot.waitUntil(lambda: page.card.name.text() == "Tom Wójcik")
    assert answers(desk) == {}
    press(qtbot, page, "5")
    assert page.card.name.text() == "Ines Duarte"
    desk.notebook.undo()
    qtbot.waitUntil(lambda: page.card.name.text() == "Tom Wójcik")
    desk.notebook.redo()
    qtbot.waitUntil(lambda: page.card.name.text() == "Ines Duarte")


def test_skip_and_back_walk_through_the_people(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    assert not page.steps.back.isEnabled()
    qtbot.keyClick(page.card, Qt.Key.Key_Right)
    qtbot.mouseClick(page.steps.skip, Qt.MouseButton.LeftButton)
    assert page.card.name.text() == "Ravi Menon"
    qtbot.keyClick(page.card, Qt.Key.Key_Left)
    qtbot.mouseClick(page.steps.back, Qt.MouseButton.LeftButton)
    assert page.card.name.text() == "Tom Wójcik"
    assert answers(desk) == {}


def test_going_back_shows_the_answer_and_another_one_takes_its_place(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, "1")
    qtbot.keyClick(page.card, Qt.Key.Key_Left)
    assert page.card.answers.buttons["worked"].isChecked()
    assert any("You said: Worked together." in each for each in labels(page))
    press(qtbot, page, "3")
    tom = ids["Tom Wójcik"]
    assert [each.kind for each in shared(desk, tom)] == ["met"]
    with desk.notebook.read() as s:
        found = read_summary(s, tom)
    assert found is not None
    assert found.circle == "light"
    assert page.card.name.text() == "Ines Duarte"


def test_who_was_skipped_waits_until_the_end_even_after_a_restart(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, "1")
    for _ in range(2):
        qtbot.keyClick(page.card, Qt.Key.Key_Right)
    page.close()
    again = shown(qtbot, desk)
    assert again.card.name.text() == "Elif Kaya"
    press(qtbot, again, "2", "2")
    assert "That was everybody once" in labels(again)
    qtbot.mouseClick(again.nobody.passed, Qt.MouseButton.LeftButton)
    assert again.card.name.text() == "Ines Duarte"
    press(qtbot, again, "4", "4")
    assert "Nobody is left to ask about" in labels(again)


def test_not_now_comes_back_when_asked_for_again(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    press(qtbot, page, "4", "4", "1", "1", "1")
    assert page.nobody.again.isVisible()
    qtbot.mouseClick(page.nobody.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.card.isVisible())
    assert page.card.name.text() == "Tom Wójcik"
    assert desk.notebook.undo() == "Ask again about those put aside"


def test_only_those_named_are_asked_about(
    qtbot: QtBot, desk: Desk, ids: dict[str, int], opened: list[Target]
) -> None:
    chosen = (ids["Maya Okafor"], ids["Ravi Menon"])
    page = shown(qtbot, desk, Target("who", ids=chosen))
    press(qtbot, page, "1", "1")
    assert set(answers(desk)) == set(chosen)
    assert page.nobody.isVisible()
    qtbot.mouseClick(page.nobody.everybody, Qt.MouseButton.LeftButton)
    assert page.card.name.text() == "Tom Wójcik"
    qtbot.mouseClick(page.head.done, Qt.MouseButton.LeftButton)
    assert opened == [Target("today")]


def test_where_one_has_worked_brings_colleagues_forward(
    qtbot: QtBot, desk: Desk, made: Made, ids: dict[str, int]
) -> None:
    for name in ("Old Colleague", "Other Colleague"):
        made.person(name, connected_on="2001-01-01", organisations=(Organisation("Contoso"),))
    page = shown(qtbot, desk)
    (contoso,) = page.employers.findChildren(Filter)
    assert contoso.text() == "Contoso 2"
    qtbot.mouseClick(contoso, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.card.name.text() == "Other Colleague")
    assert any("Colleague at Contoso: you worked there." in each for each in labels(page))
    assert page.card.field.placeholderText() == "Contoso, 2019 to 2022"
    press(qtbot, page, "1")
    (both,) = shared(desk, max(ids.values()) + 2)
    assert both.organisation == "Contoso"
    qtbot.keyClicks(page.employers.field, "Northwind Traders")
    qtbot.keyClick(page.employers.field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            "✓ Northwind Traders" in [each.text() for each in page.employers.findChildren(Filter)]
        )
    )


def test_a_place_that_was_picked_keeps_the_focus_where_it_goes(
    qtbot: QtBot, desk: Desk, made: Made, ids: dict[str, int]
) -> None:
    for name, place in (("A", "Contoso"), ("B", "Contoso"), ("C", "Contoso"), ("D", "Litware")):
        made.person(f"Ann {name}", organisations=(Organisation(place),))
    made.person("Ann E", organisations=(Organisation("Litware"),))
    page = shown(qtbot, desk)
    litware = page.employers.findChildren(Filter)[-1]
    assert litware.text() == "Litware 2"
    litware.setFocus()
    qtbot.keyClick(litware, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: getattr(page.focusWidget(), "text", str)() == "✓ Litware 2")


def test_the_answers_stay_in_their_place_when_a_notice_goes(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    page.resize(1000, 760)
    qtbot.waitUntil(lambda: page.card.y() > 0)
    above = page.card.y()
    page.resize(1000, 690)
    qtbot.waitUntil(lambda: page.height() == 690)
    assert page.card.y() == above


def test_keys_answer_after_a_click_beside_the_card(
    qtbot: QtBot, desk: Desk, made: Made, ids: dict[str, int]
) -> None:
    for name in ("Old Colleague", "Other Colleague"):
        made.person(name, organisations=(Organisation("Contoso"),))
    page = shown(qtbot, desk)
    (contoso,) = page.employers.findChildren(Filter)
    qtbot.mouseClick(contoso, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.card.name.text() == "Other Colleague")
    (contoso,) = page.employers.findChildren(Filter)
    assert contoso.hasFocus()
    qtbot.keyClick(contoso, "1")
    qtbot.waitUntil(lambda: page.card.name.text() == "Old Colleague")
    qtbot.keyClicks(page.employers.field, "3M")
    assert page.card.name.text() == "Old Colleague"


def test_the_card_tells_what_is_known(qtbot: QtBot, desk: Desk, made: Made) -> None:
    tom = made.person("Tom Wójcik", connected_on="2019-03-12")
    for ago in (400, 30, 200):
        made.talk(tom, ago=ago)
    page = shown(qtbot, desk)
    assert page.card.known.text() == (
        "From LinkedIn, connected 12 March 2019. 3 conversations, the last 4 weeks ago."
    )


def test_whoever_is_deleted_elsewhere_leaves_the_card(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    with desk.notebook.write("Delete") as s:
        s.connection().exec_driver_sql(
            "UPDATE contact SET trashed_at = ? WHERE id = ?", (NOW.isoformat(), ids["Tom Wójcik"])
        )
    qtbot.waitUntil(lambda: page.card.name.text() == "Ines Duarte")


def test_an_empty_notebook_says_what_comes_first(
    qtbot: QtBot, desk: Desk, opened: list[Target]
) -> None:
    page = shown(qtbot, desk)
    assert "Nobody is in this notebook yet" in labels(page)
    qtbot.mouseClick(page.nobody.bring, Qt.MouseButton.LeftButton)
    assert opened == [Target("transfer", action="import")]


def test_hundreds_of_people_are_answered_one_after_the_other(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    with desk.notebook.write("Many") as s:
        s.connection().exec_driver_sql(
            """
            WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1200)
            INSERT INTO contact (uid, formatted_name, sort_key, connected_on, created_at)
            SELECT 'urn:' || n, 'Person ' || n, n, date('2000-01-01', '+' || n || ' days'),
                   '2026-11-21T09:00:00+00:00' FROM n
            """
        )
        set_employer(s, "Contoso", True)
    page = shown(qtbot, desk)
    seen = []
    for key in "12345" * 8:
        seen.append(page.card.name.text())
        press(qtbot, page, key)
    assert seen == [f"Person {n}" for n in range(1200, 1160, -1)]
    with desk.notebook.read() as s:
        assert len(next_people(s, limit=2000)) == 1160


def test_the_page_is_reached_for_chosen_people(
    qtbot: QtBot, desk: Desk, opened: list[Target]
) -> None:
    bar = BulkBar(PeopleActions(desk, desk.notices.window))
    qtbot.addWidget(bar)
    bar.show_ids([3, 4])
    ask = next(b for b in bar.findChildren(QPushButton) if b.text() == "Who do you know?")
    qtbot.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert opened == [Target("who", ids=(3, 4))]


def test_the_keys_of_the_page_are_told(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    keys = page.keys()
    assert [each.key for each in keys[:5]] == ["1", "2", "3", "4", "5"]


def test_answers_given_while_an_import_writes_wait_behind_it(
    qtbot: QtBot, desk: Desk, ids: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    go_on = Event()
    desk.tasks.run("Import", lambda _task: go_on.wait(20), lambda _done: None, writes=True)
    press(qtbot, page, "1", "3", "2")
    assert page.card.name.text() == "Elif Kaya"
    assert answers(desk) == {}
    go_on.set()
    qtbot.waitUntil(lambda: list(answers(desk).values()) == ["worked", "met", "well"])
    qtbot.waitUntil(lambda: "3 answered" in labels(page))
    assert page.card.name.text() == "Elif Kaya"
    desk.notebook.undo()
    qtbot.waitUntil(lambda: page.card.name.text() == "Ravi Menon")
