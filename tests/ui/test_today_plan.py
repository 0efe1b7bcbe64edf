"""Today's plan: the daily number of people with a sentence each, and what it holds back."""

import re

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netbook.core.card import Photo
from netbook.core.where_when import WhereWhen
from netbook.store.due_plan import set_daily_number
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.who_answers import write_answer
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.today.page import TodayPage
from tests.ui.conftest import TODAY, Made
from tests.ui.test_today_page import names, shown


def answer(desk: Desk, person: int, what: str, said: WhereWhen = WhereWhen()) -> None:  # noqa: B008
    with desk.notebook.write("Answer") as s:
        write_answer(s, person, what, TODAY, said=said)


def rows(page: TodayPage) -> list[str]:
    model = page.due.list.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def ten(desk: Desk, made: Made) -> list[int]:
    people = [made.person(f"Ann {letter}") for letter in "ABCDEFGHIJ"]
    for each in people:
        answer(desk, each, "met")
    return people


def test_ten_answers_fill_today_with_four_and_hold_back_six(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    ten(desk, made)
    page = shown(qtbot, desk)
    assert names(page) == ["Ann A", "Ann B", "Ann C", "Ann D"]
    assert page.due.held.text() == "4 for today, 6 more this week."
    assert "4 people to write to today, 6 more this week." in [
        each.text() for each in page.findChildren(QLabel)
    ]
    qtbot.mouseClick(page.due.all, Qt.MouseButton.LeftButton)
    assert len(rows(page)) == 10
    assert rows(page)[9].startswith("Ann J; in 2 day")
    qtbot.mouseClick(page.due.all, Qt.MouseButton.LeftButton)
    assert len(rows(page)) == 4


def test_each_new_person_has_a_sentence(qtbot: QtBot, desk: Desk, made: Made) -> None:
    with desk.notebook.write("Ask for 7 people a day") as s:
        set_daily_number(s, 7)
    at = WhereWhen("Contoso", "2019", "2022")
    told = {
        "Ann A": (
            "worked",
            at,
            "You worked together at Contoso, 2019 to 2022; nothing noted since.",
        ),
        "Ann B": (
            "worked",
            WhereWhen("Contoso"),
            "You worked together at Contoso; nothing noted since.",
        ),
        "Ann C": (
            "worked",
            WhereWhen("", "2019"),
            "You worked together, since 2019; nothing noted since.",
        ),
        "Ann D": ("worked", WhereWhen(), "You worked together; nothing noted since."),
        "Ann E": (
            "met",
            WhereWhen("PyData", "2023", "2023"),
            "You met: PyData, 2023; nothing noted since.",
        ),
        "Ann F": ("met", WhereWhen(), "You met; nothing noted since."),
        "Ann G": ("well", WhereWhen(), "You know each other well; nothing is noted yet."),
    }
    for name, (what, said, _sentence) in told.items():
        answer(desk, made.person(name), what, said)
    page = shown(qtbot, desk)
    for row in rows(page):
        name, said = row.split("; due today; ")
        sentence, question = said.rsplit("; ", 1)
        assert f"{sentence}." == told[name][2]
        assert "Ann" in question
        assert question.endswith("?")
    assert len(rows(page)) == len(told)


def test_whoever_studied_together_or_has_nothing_at_all_has_a_sentence_too(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    studied, plain = made.person("Ann A", "light"), made.person("Ann B", "light")
    with desk.notebook.write("Long ago") as s:
        add_shared_experience(s, SharedExperience(None, studied, "studied", "ETH", "2001"))
        s.connection().exec_driver_sql("UPDATE contact SET cadence_from = cadence_from - 90")
    page = shown(qtbot, desk)
    assert rows(page) == [
        "Ann A; due today; Studied together: ETH, since 2001; nothing noted since; "
        "What does Ann care about most?",
        "Ann B; due today; Nothing is noted yet; What does Ann want to do next?",
    ]
    assert plain


def test_a_first_conversation_is_never_late(qtbot: QtBot, desk: Desk, made: Made) -> None:
    (person,) = (made.person("Ann A"),)
    with desk.notebook.write("Answer") as s:
        write_answer(s, person, "met", TODAY.replace(day=1))
    page = shown(qtbot, desk)
    assert rows(page) == [
        "Ann A; today; You met; nothing noted since; What does Ann care about most?"
    ]


def test_who_was_written_to_counts_and_the_rest_of_today_stays(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    people = ten(desk, made)
    page = shown(qtbot, desk)
    for number, person in enumerate(people[:3], 1):
        made.talk(person)
        qtbot.waitUntil(lambda left=4 - number: len(rows(page)) == left)  # type: ignore[misc]
    late = made.person("Zoe Late", "inner")
    made.talk(late, ago=60)
    qtbot.waitUntil(lambda: names(page) == ["Zoe Late"])
    assert page.due.held.text() == "1 for today, 7 more this week."


def test_enough_for_today_still_shows_the_rest_on_request(
    qtbot: QtBot, desk: Desk, made: Made
) -> None:
    for person in ten(desk, made)[:4]:
        made.talk(person)
    waiting = made.person("Zoe Late", "inner")
    made.talk(waiting, ago=60)
    page = shown(qtbot, desk)
    assert page.empty.isVisible()
    assert page.empty.why.text() == "That was today"
    qtbot.mouseClick(page.empty.all, Qt.MouseButton.LeftButton)
    assert names(page)[0] == "Zoe Late"
    assert len(rows(page)) == 7


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (30, "26 more this week."),
        (40, "36 more, a few each day until 30 Nov."),
        (400, "396 more when there is time."),
    ],
)
def test_more_than_a_week_can_hold_is_not_promised_for_this_week(
    qtbot: QtBot, desk: Desk, made: Made, people: int, said: str
) -> None:
    with desk.notebook.write("Many") as s:
        s.connection().exec_driver_sql(
            """
            WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?2)
            INSERT INTO contact (uid, formatted_name, sort_key, circle, cadence_from, created_at)
            SELECT 'urn:' || n, 'Person ' || n, n, 'light', ?1, '2026-11-21T09:00:00+00:00' FROM n
            """,
            (TODAY.toordinal() - 100, people),
        )
    page = shown(qtbot, desk)
    assert page.due.held.text() == f"4 for today, {said}"


def test_an_empty_today_offers_who_do_you_know(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    made.person("Ann A")
    page = shown(qtbot, desk)
    assert page.empty.who.isVisible()
    qtbot.mouseClick(page.empty.who, Qt.MouseButton.LeftButton)
    assert opened == [Target("who")]


def test_the_side_says_how_many_are_known_how_well(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    made.talk(made.person("Ann A"))
    answer(desk, made.person("Ann B"), "worked")
    made.person("Ann C")
    page = shown(qtbot, desk)
    qtbot.waitUntil(lambda: page.known is not None and page.known.isVisible())
    assert page.known is not None
    assert page.known.said.text() == "2 a little."
    qtbot.mouseClick(page.known.really, Qt.MouseButton.LeftButton)
    assert opened.pop() == Target("known")
    qtbot.mouseClick(page.known.who, Qt.MouseButton.LeftButton)
    assert opened == [Target("who")]
    with desk.notebook.write("Private") as s:
        s.connection().exec_driver_sql("UPDATE contact SET sphere = 'personal'")
    qtbot.waitUntil(lambda: page.known is not None and page.known.who.isHidden())


def test_photos_come_after_the_first_paint(qtbot: QtBot, desk: Desk, made: Made) -> None:
    picture, png = QImage(8, 8, QImage.Format.Format_RGB32), QBuffer()
    png.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.fill(0)
    picture.save(png, "PNG")  # type: ignore[call-overload]
    maya = made.person("Maya Okafor", "inner", photo=Photo("image/png", png.data().data()))
    made.talk(maya, ago=60)
    page = shown(qtbot, desk)
    with desk.notebook.read() as s:
        digest = s.connection().exec_driver_sql("SELECT photo FROM contact").scalar_one()
    delegate = page.due.list.itemDelegate()
    qtbot.waitUntil(lambda: delegate.photos(digest) is not None)  # type: ignore[attr-defined]


def test_no_sentence_of_today_scolds(qtbot: QtBot, desk: Desk, made: Made) -> None:
    ten(desk, made)
    page = shown(qtbot, desk)
    said = " ".join([*rows(page), *(each.text() for each in page.findChildren(QLabel))])
    assert not re.search(r"!|\bmust\b|\bshould\b|late\b", said)


def test_an_empty_notebook_offers_to_write_names(
    qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]
) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.empty.names, Qt.MouseButton.LeftButton)
    assert opened == [Target("names")]
    made.person("Ann A")
    qtbot.waitUntil(page.empty.names.isHidden)
