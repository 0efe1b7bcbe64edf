"""What rows and cards of people say, and how it is laid out."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.store.people import Match, PersonRow
from netbook.store.shared_experiences import SharedExperience
from netbook.store.tags import TagRow
from netbook.ui import style, theme
from netbook.ui.desk import Desk
from netbook.ui.people.choices import sentence_case
from netbook.ui.people.form_points import point_remark
from netbook.ui.people.ways import shown_value
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.experience_words import shared_details, written_day
from netbook.ui.widgets.found_text import layout_found
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.person_look import Script
from netbook.ui.widgets.person_words import Found, found, show
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.search_field import SearchField
from netbook.ui.widgets.tag_picker import TagPicker
from netbook.ui.widgets.thumbnails import scaled
from netbook.ui.widgets.times import times

TODAY = date(2026, 11, 21)
MAYA = PersonRow(
    1,
    "uid",
    "Maya Okafor",
    "Head of Data",
    "Northwind Traders",
    "active",
    42,
    date(2026, 9, 18).toordinal(),
    date(2026, 10, 30).toordinal(),
    False,
    11,
    None,
    ("data",),
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    style.dress(qapp, "light", 100, 10.0)


def test_a_row_says_state_and_lateness() -> None:
    shown = show(MAYA, None, TODAY)
    assert (shown.state, shown.late, shown.remark) == ("22 days late", True, "")
    paused = show(MAYA._replace(paused=True), None, TODAY)
    assert (paused.state, paused.late) == ("paused", False)
    imported = show(MAYA._replace(due_day=None, conversations=0), None, TODAY)
    assert (imported.state, imported.remark) == ("", "nothing noted yet")


@pytest.mark.parametrize(
    ("match", "said"),
    [
        (Match("note", "…applied at Northwind in May", 12, 21), "Found in a note: “…applied at"),
        (Match("interaction", "asked Northwind", 6, 15), "Found in a conversation: “asked"),
        (Match("tag", "northwind", 0, 9), "Tag: northwind"),
        (Match("point", "maya@northwind.example", 5, 14), "maya@northwind.example"),
        (Match("name", "Northwind Maya", 0, 9), "Also known as “Northwind Maya”"),
    ],
)
def test_a_match_elsewhere_is_said_with_what_matched(match: Match, said: str) -> None:
    where = found(MAYA, match)
    assert where is not None
    assert where.text.startswith(said)
    assert where.text[where.start : where.end].lower() == "northwind"


def test_a_match_that_the_row_shows_needs_no_words() -> None:
    assert found(MAYA, Match("name", "Maya Okafor", 0, 4)) is None
    assert found(MAYA, Match("organisation", "Northwind Traders", 0, 9)) is None


@pytest.mark.parametrize("width", [120, 237, 900])
@pytest.mark.parametrize("lines", [1, 2])
def test_what_matched_is_never_cut_off(width: int, lines: int) -> None:
    words = "they start a new role next month and had long before that " * 3
    text = f"Found in a note: “{words}applied at Northwind in May, {words}”"
    start = text.index("Northwind")
    laid = layout_found(Found(text, start, start + 9), width, lines, theme.font("small"), "#000000")
    assert laid.lineCount() <= lines
    last = laid.lineAt(laid.lineCount() - 1)
    assert "Northwind" in laid.text()[: last.textStart() + last.textLength()]


def test_a_line_is_cut_only_where_it_does_not_fit() -> None:
    script = Script(theme.font())
    assert script.cut("Maya Okafor", 400) == "Maya Okafor"
    cut = script.cut("Maya Okafor of Northwind Traders", 90)
    assert cut.endswith("…")
    assert script.width(cut) <= 91


@pytest.mark.parametrize(
    ("experience", "said"),
    [
        (("worked", "Contoso", "2019", "2022", ""), "Contoso, 2019 to 2022"),
        (("worked", "Contoso", "2019-04", "", "same team"), "Contoso, since April 2019, same team"),
        (("met", "", "2019-09-21", "", "PyData Berlin"), "21 September 2019, PyData Berlin"),
        (("studied", "TU Berlin", "", "2012", ""), "TU Berlin, until 2012"),
        (("served", "", "long ago", "", ""), "since long ago"),
    ],
)
def test_what_was_shared_is_said_with_its_dates(experience: tuple[str, ...], said: str) -> None:
    kind, where, start, end, note = experience
    assert shared_details(SharedExperience(1, 1, kind, where, start, end, note)) == said


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("1985-04-12", "12 April 1985"),
        ("--04-12", "12 April"),
        ("2019-21", "spring 2019"),
        ("some day", "some day"),
        ("", ""),
    ],
)
def test_dates_of_a_card_are_said_in_words(kept: str, said: str) -> None:
    assert written_day(kept) == said


def test_counts_and_cases_are_said_plainly() -> None:
    assert [times(count) for count in (1, 2, 6)] == ["once", "twice", "6 times"]
    assert sentence_case("every week") == "Every week"
    assert shown_value("url", "https://www.linkedin.com/in/maya/") == "linkedin.com/in/maya"
    assert breakable("x" * 30) == "x" * 24 + "\u200b" + "x" * 6
    assert breakable("short words only") == "short words only"


@pytest.mark.parametrize(
    ("kind", "value", "fine"),
    [
        ("email", "maya@example.com", True),
        ("email", "maya example.com", False),
        ("phone", "+49 151 0", True),
        ("phone", "call me", False),
        ("url", "example.com", True),
        ("url", "example", False),
        ("im", "anything", True),
    ],
)
def test_what_is_odd_is_remarked_on(kind: str, value: str, fine: bool) -> None:
    assert (point_remark(kind, value) == "") is fine


def test_a_promise_is_due_on_the_last_day_that_its_date_can_mean(desk: Desk, qtbot: QtBot) -> None:
    field = DateField("Until when", desk.bus, ahead=True)
    qtbot.addWidget(field)
    field.field.setText("27 November")
    assert field.due_day() == date(2026, 11, 27)
    field.field.setText("whenever")
    assert field.due_day() is None


def test_a_search_field_empties_before_it_is_left(qtbot: QtBot) -> None:
    field = SearchField("Find people", "Ctrl+F")
    qtbot.addWidget(field)
    field.show()
    left: list[bool] = []
    field.left.connect(lambda: left.append(True))
    qtbot.keyClicks(field, "maya")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), left) == ("", [])
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert left == [True]


def test_a_tag_is_found_ticked_and_made_with_keys(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    picker = TagPicker(parent, creates=True)
    picked: list[tuple[str, bool]] = []
    picker.picked.connect(lambda tag, on: picked.append((tag, on)))
    picker.open_under(parent, [TagRow(1, "data", 4), TagRow(2, "Dätabase", 1)], ["data"])
    qtbot.keyClicks(picker._field, "data")
    qtbot.keyClick(picker._field, Qt.Key.Key_Down)
    qtbot.keyClick(picker._field, Qt.Key.Key_Return)
    assert picked == [("Dätabase", True)]
    picker._field.setText("mentor")
    qtbot.keyClick(picker._field, Qt.Key.Key_Return)
    assert picked[-1] == ("mentor", True)
    picker._field.setText("data")
    qtbot.keyClick(picker._field, Qt.Key.Key_Return)
    assert picked[-1] == ("data", False)
    picker.close()


def test_growing_text_is_as_high_as_what_is_written(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    field = GrowingText("Notes", least=1, most=4)
    field.setParent(window)
    window.show()
    heights = []
    for lines in (1, 3, 4, 40):
        field.setPlainText("\n".join(["word"] * lines))
        heights.append(field.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_half_written_text_is_kept_and_forgotten(desk: Desk, notebook: Notebook) -> None:
    draft = Draft(desk, "a place", desk.bus)
    draft.keep("half a")
    draft.keep("half a sentence")
    draft.at("another place")
    assert draft.read() == ""
    assert Draft(desk, "a place", desk.bus).read() == "half a sentence"
    draft.at("a place")
    draft.forget()
    assert Draft(desk, "a place", desk.bus).read() == ""
    assert notebook.history().undo is None


def test_a_thumbnail_is_the_middle_of_any_picture(tmp_path: Path) -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for x in range(110, 190):
        for y in range(100):
            picture.setPixelColor(x, y, QColor("teal"))
    assert picture.save(str(tmp_path / "wide.png"))
    small = scaled((tmp_path / "wide.png").read_bytes(), 40)
    assert small is not None
    assert (small.width(), small.height()) == (40, 40)
    assert small.pixelColor(20, 20) == QColor("teal")
    assert scaled(b"no picture", 40) is None


def test_a_row_without_a_name_says_so() -> None:
    shown = show(MAYA._replace(name=""), None, TODAY)
    assert shown.name == "No name"
    assert shown.sentence().startswith("No name, Head of Data, Northwind Traders")
