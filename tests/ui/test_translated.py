"""Nothing on screen is said past the translation: a translator that marks its texts shows it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netbook.store.notebook import Notebook
from netbook.transfer.demo import fill_demo
from netbook.ui import language
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.furniture import PAGES, put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.window import Window

TODAY = date(2026, 11, 21)
MARK = "¦"


class Marking(QTranslator):
    """Puts a mark before every text that is asked for."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context:  # Qt's own words
            return ""
        return MARK + source.replace("%Ln", QLocale().toString(n)).replace("(s)", "s")


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    language.put_on(qapp, "en", "GB")
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(
    qapp: QApplication,
    qtbot: QtBot,
    notebook: Notebook,
    netbook_home: object,
    tmp_path_factory: pytest.TempPathFactory,
    marking: None,
) -> Iterator[Window]:
    fill_demo(notebook, today=TODAY, now=datetime(2026, 11, 21, 9, tzinfo=UTC))
    machine = Machine(tmp_path_factory.mktemp("machine") / "machine.ini")
    made = Window(machine)
    qtbot.addWidget(made)
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    put_in(made, notebook, Bus(TODAY), tasks, Appearance(qapp, machine))
    made.show()
    yield made
    made.close()
    tasks.close()
    assert not failures


def said(widget: QWidget) -> Iterator[str]:
    """Whatever a widget says on screen or to a screen reader, but for what people typed."""
    for label in widget.findChildren(QLabel):
        yield label.text()
    for button in widget.findChildren(QAbstractButton):
        yield button.text()
    for field in [*widget.findChildren(QLineEdit), *widget.findChildren(QPlainTextEdit)]:
        yield field.placeholderText()
    for box in widget.findChildren(QComboBox):
        yield from (box.itemText(at) for at in range(box.count()))
    for any_widget in widget.findChildren(QWidget):
        yield any_widget.accessibleName()


def english(text: str) -> bool:
    """Whether a text is words of the program: two small words, not a name nor an address."""
    return MARK not in text and len(re.findall(r"(?<![\w@./-])[a-z]{2,}(?![\w@./-])", text)) >= 2


WRITTEN = (
    *("contact", "organisation", "position", "tag", "follow_up", "interaction", "fact", "question"),
    *("relationship", "skill", "proof", "witness", "pitch", "my_position"),
    *("opportunity", "requirement", "opportunity_person", "attachment", "stage"),
    *("target_organisation", "organisation_role", "template"),
)


def noted(notebook: Notebook) -> str:
    """All that people wrote in the notebook."""
    with notebook.read() as session:
        run = session.connection().exec_driver_sql
        return " ".join(
            str(value)
            for table in WRITTEN
            for row in run(f"SELECT * FROM {table}")
            for value in row
        )


@pytest.mark.parametrize("page", PAGES)
def test_a_page_says_nothing_past_the_translation(
    window: Window, notebook: Notebook, page: str
) -> None:
    window.open(Target(page))
    QApplication.processEvents()
    typed = noted(notebook)
    shown = window.page(page)
    past = {
        text
        for text in said(shown)
        if english(text)
        and not all(part.replace("\u200b", "") in typed for part in text.split(", "))
    }
    assert past == set()


def test_the_menus_say_nothing_past_the_translation(window: Window) -> None:
    words = [action.text() for action in window.actions()]
    for menu in window.menuBar().actions():
        words.append(menu.text())
        words += [action.text() for action in menu.menu().actions()]
    assert {text for text in words if text and english(text)} == set()
