"""The message itself: its subject, its text and what can be forwarded; plain text only."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QTextEdit, QWidget

from netbook.core.pitch import words_of
from netbook.ui import theme
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import Card, divider, row, text
from netbook.ui.words import listed, number, tr

LEAST_LINES, MOST_LINES = 10, 60
TABS = ("message", "forward")
# Between the message and what can be forwarded, where both leave in one.
BETWEEN = "\n\n---\n\n"


class Written(NamedTuple):
    """What is written: the subject, the text, and the lines that can be forwarded."""

    subject: str = ""
    text: str = ""
    forward: str = ""

    @property
    def whole(self) -> str:
        """The message with what can be forwarded below it, as it leaves."""
        both = (self.text.rstrip(), self.forward.strip())
        return BETWEEN.join(each for each in both if each)


class Mark(NamedTuple):
    """Words of the text that a finding means; `look` says that they want another look."""

    start: int
    end: int
    look: bool


class MessageCard(Card):
    """Emits `changed` when the user, or something they pressed, has changed what is written."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._marks: list[Mark] = []
        self._new: QTextCursor | None = None
        self._heads = QButtonGroup(self)
        self.tabs: dict[str, QPushButton] = {}
        for name, label in zip(TABS, (tr("Message"), tr("To forward")), strict=True):
            head = QPushButton(label)
            head.setProperty("kind", "tab")
            head.setCheckable(True)
            self._heads.addButton(head)
            self.tabs[name] = head
        self.count = text("", "small")
        self.subject = QLineEdit()
        self.subject.setAccessibleName(tr("Subject"))
        self.text = GrowingText(tr("Message"), least=LEAST_LINES, most=MOST_LINES)
        self.forward = GrowingText(tr("To forward"), least=LEAST_LINES // 2, most=MOST_LINES)
        self.forward.setPlaceholderText(
            tr("A few lines about you that can be forwarded as they are, without yours above them.")
        )
        for field in (self.subject, self.text, self.forward):
            field.setProperty("bare", True)
        self._subject_label = text(tr("Subject"), "muted")
        self._subject_label.setBuddy(self.subject)
        self._below = text(tr("These lines go below your message."), "small", wrap=True)
        self.missing = text("", "small", wrap=True)
        self._arrange()
        self.subject.textChanged.connect(lambda _text: self._typed())
        self.text.textChanged.connect(self._typed)
        self.forward.textChanged.connect(self._typed)
        self._heads.buttonToggled.connect(lambda _head, _on: self._turn())
        self.tabs["message"].setChecked(True)

    def _arrange(self) -> None:
        head = row(*self.tabs.values(), None, self.count, spacing=22)
        self.body.addLayout(head)
        self.body.addWidget(divider())
        self._top = QWidget()
        self._top.setProperty("surface", "none")
        beside = QHBoxLayout(self._top)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._subject_label)
        beside.addWidget(self.subject, 1)
        self.body.addWidget(self._top)
        self._line = divider()
        self.body.addWidget(self._line)
        self.body.addWidget(self.text)
        self.body.addWidget(self.forward)
        self.body.addWidget(self._below)
        self.body.addWidget(self.missing)

    @property
    def tab(self) -> str:
        """The open tab, of `TABS`."""
        return next(name for name, head in self.tabs.items() if head.isChecked())

    def open_tab(self, name: str) -> None:
        """Open a tab by its name."""
        self.tabs[name].setChecked(True)

    def written(self) -> Written:
        """What is written now."""
        return Written(self.subject.text(), self.text.text(), self.forward.text())

    def fill(self, written: Written, *, undoable: bool = False) -> None:
        """Show another message; an `undoable` one replaces the text as if it had been typed."""
        self._filling = True
        self.subject.selectAll()
        (self.subject.insert if undoable else self.subject.setText)(written.subject)
        for field, words in ((self.text, written.text), (self.forward, written.forward)):
            if undoable:
                _type_over(field, words)
            else:
                field.setPlainText(words)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling = False
        self._typed()

    def fill_beside(self, written: Written) -> None:
        """Show another subject and other lines to forward, as if they had been typed."""
        self._filling = True
        if written.subject != self.subject.text():
            self.subject.selectAll()
            self.subject.insert(written.subject)
        if written.forward != self.forward.text():
            _type_over(self.forward, written.forward)
        self._filling = False

    def insert(self, words: str, *, first: bool = False) -> None:
        """Put words where the cursor is, or as the `first` paragraph after the greeting.

        There they go too while the cursor still stands before the greeting.
        """
        field = self.forward if self.tab == "forward" and not first else self.text
        if first:
            self.open_tab("message")
        cursor, whole = field.textCursor(), field.document().toPlainText()
        first |= field is self.text and not cursor.hasSelection() and cursor.atStart()
        # Behind what is selected: putting words in never takes any out.
        cursor.setPosition(_after_greeting(whole) if first else cursor.selectionEnd())
        if not first:
            words = _spaced(whole, cursor.position(), words)
        elif not cursor.atEnd():
            words = f"{words}\n\n"
        elif whole and not whole.endswith("\n\n"):
            words = f"\n\n{words}"
        start = cursor.position()
        cursor.beginEditBlock()  # one step of its own for typing's undo
        cursor.insertText(words)
        cursor.endEditBlock()
        new = QTextCursor(field.document())
        new.setPosition(start + _units(words[: len(words) - len(words.lstrip())]))
        new.setPosition(start + _units(words.rstrip("\n ")), QTextCursor.MoveMode.KeepAnchor)
        cursor.setPosition(new.position())
        field.setTextCursor(cursor)
        field.setFocus()
        self._new = new
        self._show_marks()

    def mark(self, marks: Sequence[Mark]) -> None:
        """Show the words that findings mean: a ground, and a line below what wants a look."""
        self._marks = list(marks)
        self._show_marks()

    def _show_marks(self) -> None:
        """Show the marks, and above them the words that were put in last, until more is typed."""
        tokens, made = theme.tokens(), []
        whole = self.text.text()
        for each in self._marks:
            shown = QTextEdit.ExtraSelection()
            shown.cursor = QTextCursor(self.text.document())
            shown.cursor.setPosition(_units(whole[: each.start]))
            shown.cursor.setPosition(_units(whole[: each.end]), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(QColor(tokens.due_soft if each.look else tokens.accent_soft))
            if each.look or tokens.strong:
                look.setUnderlineColor(QColor(tokens.due if each.look else tokens.accent))
                style = QTextCharFormat.UnderlineStyle
                look.setUnderlineStyle(style.DashUnderline if each.look else style.SingleUnderline)
            shown.format = look
            made.append(shown)
        new: list[QTextEdit.ExtraSelection] = []
        if self._new is not None:
            put_in = QTextEdit.ExtraSelection()
            put_in.cursor, look = self._new, QTextCharFormat()
            look.setBackground(QColor(tokens.info_soft))
            look.setUnderlineColor(QColor(tokens.info))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            put_in.format = look
            new.append(put_in)
        here = self._new is not None and self._new.document() is self.text.document()
        self.text.setExtraSelections([*made, *new] if here else made)
        self.forward.setExtraSelections([] if here else new)

    def show_span(self, start: int, end: int) -> None:
        """Select words of the text, and go there."""
        self.open_tab("message")
        whole = self.text.text()
        cursor = self.text.textCursor()
        cursor.setPosition(_units(whole[:start]))
        cursor.setPosition(_units(whole[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def show_missing(self, words: Sequence[str]) -> None:
        """Name what the notebook doesn't know and the text leaves out."""
        said = tr("Left out, since the notebook doesn’t know it: {what}.")
        self.missing.setText(said.format(what=listed(words)) if words else "")
        self._turn()

    def _turn(self) -> None:
        forward = self.tab == "forward"
        for widget in (self._top, self._line, self.text):
            widget.setVisible(not forward)
        self.forward.setVisible(forward)
        self._below.setVisible(forward)
        self.missing.setVisible(not forward and bool(self.missing.text()))
        self._say()

    def _say(self) -> None:
        field = self.forward if self.tab == "forward" else self.text
        count = len(words_of(field.text()))
        self.count.setText(tr("%Ln word(s)", "", count))
        self.count.setAccessibleName(number(count))

    def _typed(self) -> None:
        if self._new is not None:
            self._new = None
            self._show_marks()
        if not self._filling:
            self._say()
            self.changed.emit()


def _type_over(field: GrowingText, words: str) -> None:
    cursor = QTextCursor(field.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(words)


def _units(words: str) -> int:
    """How long a text is for Qt, which counts in UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _after_greeting(whole: str) -> int:
    """Where the first paragraph after the greeting begins, in Qt's units."""
    greeting, gap, rest = whole.partition("\n\n")
    alone = not rest.strip() and greeting.rstrip().endswith(",")
    greets = (gap or alone) and len(greeting.split()) <= 4
    return _units(greeting + gap) if greets else 0


def _spaced(whole: str, at: int, words: str) -> str:
    """Words with the space that keeps them apart from what stands before and behind them."""
    units = whole.encode("utf-16-le", "surrogatepass")
    before = units[: 2 * at].decode("utf-16-le", "surrogatepass")
    after = units[2 * at :].decode("utf-16-le", "surrogatepass")
    left = "" if not before or before[-1].isspace() or words[:1].isspace() else " "
    right = "" if not after or after[0].isspace() or words[-1:].isspace() else " "
    return left + words + right
