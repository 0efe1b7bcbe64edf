"""What was written is shown as it was written: no tooltip and no label takes it for HTML."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from netbook.ui import style
from netbook.ui.desk import Desk
from netbook.ui.furniture import import_pages
from netbook.ui.target import Target
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.room import plain_tip
from netbook.ui.window import Window
from tests.e2e.scenes import close_all, scenes
from tests.store.made_up import run
from tests.ui.test_geometry import furnished

MARKED = ' <b>x</b> {name} {0} {} %1 %Ln & &amp; "q"'
TEXTS = {
    "contact": ("formatted_name", "given"),
    "exchange": ("note",),
    "fact": ("text", "source"),
    "follow_up": ("text",),
    "interaction": ("summary", "notes", "place"),
    "my_position": ("title",),
    "organisation": ("name",),
    "pitch": ("title", "text"),
    "position": ("title",),
    "proof": ("text",),
    "question": ("text",),
    "relationship": ("note",),
    "skill": ("name", "note"),
    "tag": ("name",),
    "witness": ("saw",),
}
SEEN = (
    *("today", "people", "people-about", "people-gives", "people-connections", "people-details"),
    *("people-edit", "timeline", "who", "known", "about_me", "trash"),
)


@pytest.fixture
def marked(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The example, with marks of HTML, of placeholders and of keys in all that was written."""
    import_pages()
    style.dress(qapp, "light", 100, 10.0)
    with furnished(qapp, tmp_path / "home", "en", filled=True) as desk:
        with desk.notebook.write("Mark") as s:
            for table, columns in TEXTS.items():
                for column in columns:
                    run(s, f"UPDATE {table} SET {column} = {column} || :mark", mark=MARKED)
        desk.notices.window.resize(1280, 820)
        desk.notices.window.show()
        yield desk


def tips(window: QWidget) -> Iterator[str]:
    """All tooltips in a window, those of rows too."""
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        model = widget.model() if isinstance(widget, QAbstractItemView) else None
        for at in range(min(model.rowCount(), 20)) if model is not None else ():
            yield str(model.index(at, 0).data(Qt.ItemDataRole.ToolTipRole) or "")


def test_marks_in_what_was_written_stay_marks(marked: Desk, tmp_path: Path) -> None:
    window = marked.notices.window
    assert isinstance(window, Window)
    told = 0
    for name in SEEN:
        scenes()[name](window, marked, tmp_path)
        QTest.qWait(60)
        shown = list(tips(window))
        told += sum("&lt;b&gt;" in tip for tip in shown)
        assert [tip for tip in shown if "<b>" in tip] == [], name
        for label in window.findChildren(QLabel):
            if "<b>" in label.text():
                assert label.textFormat() == Qt.TextFormat.PlainText, name
        close_all()
    assert told


def test_a_tooltip_keeps_lines_and_entities() -> None:
    assert plain_tip("R&D") == "R&D"
    assert plain_tip("a &lt;b") == "<p>a &amp;lt;b</p>"
    assert plain_tip("1 < 2\nand so on") == "<p>1 &lt; 2<br>and so on</p>"


def test_an_ampersand_in_words_is_no_key(qtbot: QtBot) -> None:
    link = button("R&D at Müller & Łoś", kind="link")
    qtbot.addWidget(link)
    link.show()
    assert link.text() == "R&D at Müller & Łoś"
    assert link.shortcut().isEmpty()
    whole = link.sizeHint().width()
    link.resize(whole, link.height())
    assert link.toolTip() == ""
    link.resize(whole // 2, link.height())
    assert link.toolTip() == "R&D at Müller & Łoś"
    link.setText("A&B")
    assert (link.text(), link.shortcut().isEmpty()) == ("A&B", True)


def test_an_ampersand_in_a_name_or_a_promise_is_no_key(marked: Desk, tmp_path: Path) -> None:
    window = marked.notices.window
    assert isinstance(window, Window)
    window.open(Target("timeline", action="log"))
    QTest.keyClicks(
        QApplication.focusWidget(), "call with Tom <b>, promised the Q&A notes by Friday"
    )
    QTest.qWait(60)
    shown = [each for each in window.findChildren(QPushButton) if "Q&" in each.text()]
    assert ["Q&&A notes" in each.text() for each in shown] == [True]
    assert all(each.shortcut().isEmpty() for each in shown)
