"""The small pieces that every page is put together from: texts, buttons, filters, cards, lines."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.long_button import LongButton
from netbook.ui.widgets.push_button import PushButton


def text(content: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label that shows its text as it is, never as rich text; roles are those of the style."""
    label = QLabel(content)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def button(
    label: str,
    act: Callable[[], object] | None = None,
    *,
    kind: str = "",
    name: str = "",
    key: str = "",
    cut: bool = False,
    once: bool = False,
) -> QPushButton:
    """A button; `kind` is empty, primary, danger or link, `name` what a screen reader says.

    A link, and one that may be `cut`, shows the beginning of its words where there is no room.
    Two clicks press `once` what acts on one after another.
    """
    made = LongButton(label) if cut or kind == "link" else PushButton(label)
    made.once = once
    made.setAccessibleName(name or label.rstrip("…▾ "))
    if kind:
        made.setProperty("kind", kind)
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if key:
        made.setShortcut(QKeySequence(key))
        made.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
    if act is not None:
        made.clicked.connect(lambda _checked=False: act())
    return made


def person_link(
    words: str, act: Callable[[], object] | None = None, *, name: str = ""
) -> QPushButton:
    """A link to somebody's card, as their name at the head of what is said of them."""
    made = button(words, act, kind="link", name=name)
    made.setProperty("person", True)
    return made


class Filter(QPushButton):
    """A filter: outlined, round, with a tick while it is on."""

    def __init__(self, label: str, turned: Callable[[bool], object] | None = None) -> None:
        super().__init__(label)
        self._label = label
        self.setCheckable(True)
        self.setProperty("kind", "filter")
        self.setAccessibleName(label)
        self.toggled.connect(self._show_tick)
        if turned is not None:
            # A lambda: Qt cannot tell how many arguments a partial takes, and passes it none.
            self.clicked.connect(lambda on: turned(on))

    def rename(self, label: str) -> None:
        """Give it another text, keeping its state."""
        self._label = label
        self.setAccessibleName(label)
        self._show_tick(self.isChecked())

    def _show_tick(self, on: bool) -> None:
        self.setText(f"✓ {self._label}" if on else self._label)


class Line(QLabel):
    """A text of one line, or of more where it is wider than its place; roles are as of `text`."""

    def __init__(self, content: str = "", role: str = "") -> None:
        super().__init__(content)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)

    def sizeHint(self) -> QSize:
        """The one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height())


class Heading(Line):
    """The heading of a card."""

    def __init__(self, content: str) -> None:
        super().__init__(content, "heading")


class Card(QFrame):
    """A card: a heading, perhaps something at its right, and what is added to `body`."""

    def __init__(self, heading: str = "", right: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, 14, 2 * GRID, 14)
        self.body.setSpacing(6)
        if heading:
            self.setAccessibleName(heading)
            self.head = row(Heading(heading), None, *((right,) if right is not None else ()))
            self.body.addLayout(self.head)


def divider() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setProperty("divider", True)
    line.setFixedHeight(1)
    return line


def fold_row(line: QBoxLayout, width: int, least: int) -> None:
    """Put what stands in a row below each other in a window narrower than `least` (a FOLD)."""
    down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
    line.setDirection(down if theme.folded(width, least) else across)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            leave(widget)
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
            inner.deleteLater()


def column(*widgets: QWidget, spacing: int = GRID, margins: int = 0) -> QVBoxLayout:
    """Widgets below each other."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


def row(*widgets: QWidget | None, spacing: int = GRID) -> Flow:
    """Widgets beside each other, and in the next line where there is no room.

    None pushes what follows to the right end.
    """
    layout = Flow(spacing=spacing)
    for widget in widgets:
        if widget is None:
            layout.add_spring()
        else:
            layout.addWidget(widget)
    return layout
