"""Many conversations at once: a pasted text or a file from the phone, one conversation a line."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from netbook.core.capture_lines import read_lines
from netbook.core.captured import Capture
from netbook.core.problem import Refusal
from netbook.formats.text_encoding import decode_text
from netbook.store import Session
from netbook.store.interactions import Interaction, people_named
from netbook.transfer.noting import conversation_of
from netbook.transfer.sentences import refusal_sentence
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.language import chosen, date_order
from netbook.ui.theme import GRID
from netbook.ui.widgets.capture_parts import day_words, promise_words
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.new_people import log_with_new_people, name_new_people
from netbook.ui.widgets.pieces import button, column, text
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text
from netbook.ui.words import tr

PAUSE_MS = 250
LARGEST_FILE = 1 << 20


class Line(NamedTuple):
    """One line: its number, what was understood, why it can't be stored, and who is new in it."""

    number: int
    said: str
    problem: str
    interaction: Interaction | None
    new_people: tuple[str, ...]


class ManyLines(QDialog):
    """A text field, and below it each line as it was understood; all of them are one undo."""

    def __init__(self, desk: Desk, parent: QWidget, start: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Write many down"))
        self.resize(760, 600)
        self._draft = Draft(desk, "many", self)
        self.field = QPlainTextEdit(start or self._draft.read())
        self.field.setAccessibleName(tr("Conversations, one a line"))
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(
            tr("yesterday coffee with Maya, talked about the migration\nMonday called Tom")
        )
        self.model = RowModel[Line](lambda line: f"{line.number}: {line.problem or line.said}")
        self.list = RowList(tr("As understood"), lambda: round(line_height()) + 14)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate())
        self.summary = text("", "muted", wrap=True)
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        self.store = QPushButton(tr("Log all"))
        self.store.setProperty("kind", "primary")
        buttons.addButton(self.store, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._store)
        buttons.rejected.connect(self.reject)
        top = QWidget()
        beside = QHBoxLayout(top)
        beside.setContentsMargins(0, 0, 0, 0)
        said = text(tr("One conversation a line, in your own words."), "muted", wrap=True)
        beside.addWidget(said, 1)
        beside.addWidget(button(tr("From a text file…"), self._choose_file))
        furnish(self, column(top, self.field, self.summary, self.list, spacing=10), buttons)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.understand)
        self.field.textChanged.connect(self._typed)
        self.finished.connect(lambda _code: self.deleteLater())
        self.understand()
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setFocus()

    def _typed(self) -> None:
        self._draft.keep(self.field.toPlainText())
        self._pause.start()

    def understand(self) -> None:
        """Read all lines again and show what they mean."""
        today = self._desk.bus.today
        with self._desk.notebook.read() as session:
            people = people_named(session)
            lines = [
                self._line(line.number, capture)
                for line, capture in read_lines(
                    self.field.toPlainText(), people, today, date_order(), preferred=chosen()
                )
            ]
        self.model.fill(lines)
        fine = sum(line.interaction is not None for line in lines)
        said = tr("%Ln conversation(s) understood.", "", fine) if lines else ""
        if unclear := len(lines) - fine:
            said += " " + tr("%Ln lines need a look.", "", unclear)
        self.summary.setText(said)
        self.store.setEnabled(fine > 0 and fine == len(lines))

    def _line(self, number: int, capture: Capture) -> Line:
        today = self._desk.bus.today
        named, new = name_new_people(capture)
        try:
            interaction = conversation_of(named)
            if interaction.happened_on.earliest > today:
                raise Refusal("future_date")
        except Refusal as error:
            return Line(number, capture.text, _problem(error, capture), None, ())
        people = ", ".join(
            tr("{name} (new)").format(name=p.name) if p.is_new else p.name for p in capture.people
        )
        said = [
            day_words(capture.day, today),
            tr("{channel} with {people}").format(
                channel=words.channel(capture.channel), people=people
            ),
            capture.summary,
            *(promise_words(promise, today) for promise in capture.promises),
        ]
        return Line(number, "; ".join(part for part in said if part), "", interaction, new)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("A text file"), str(Path.home()), tr("Text (*.txt *.md);;All (*)")
        )
        if name:
            self.read_file(Path(name))

    def read_file(self, file: Path) -> None:
        """Put a text file's lines into the field."""
        try:
            with file.open("rb") as stream:
                data = stream.read(LARGEST_FILE + 1)
        except OSError:
            self.summary.setText(refusal_sentence(Refusal("unreadable", file.name), tr))
            return
        if len(data) > LARGEST_FILE:
            self.summary.setText(
                tr("{file} is too large for a list of conversations.").format(file=file.name)
            )
            return
        self.field.setPlainText(decode_text(data))
        self.understand()

    def _store(self) -> None:
        made = [(line.interaction, line.new_people) for line in self.model.rows]
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Log %Ln conversation(s)", "", len(made)),
            partial(self._write, made),
            self._stored,
            form=self,
        )

    def _write(
        self, made: list[tuple[Interaction | None, tuple[str, ...]]], session: Session
    ) -> int:
        for interaction, new in made:
            if interaction is not None:
                log_with_new_people(self._desk, interaction, new, session)
        return len(made)

    def _stored(self, count: int) -> None:
        self._draft.forget()
        say_with_undo(self._desk, tr("Written down: %Ln conversation(s).", "", count))
        self.accept()


def _problem(error: Refusal, capture: Capture) -> str:
    if error.kind != "several":
        return refusal_sentence(error, tr)
    unclear = next(p for p in capture.people if p.contact_id is None and not p.is_new)
    return tr("Several people fit “{name}”: write more of the name.").format(name=unclear.written)


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        rect = QRectF(option.rect).adjusted(GRID, 0, -GRID, 0)
        paint_text(painter, rect, str(line.number), tokens.muted, theme.font("small"))
        rect.setLeft(rect.left() + 4 * GRID)
        ink = tokens.broken if line.problem else tokens.text
        # The number says which line it is; what is wrong with it must not be what is cut off.
        shown = f"{line.problem} {line.said}" if line.problem else line.said
        paint_text(painter, rect, shown, ink)
        painter.restore()
