"""The five answers as large buttons, side by side or below each other as there is room."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from netbook.core.acquaintance import ANSWERS
from netbook.ui.theme import GRID
from netbook.ui.who.sayings import answer_label, what_it_does
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr


class AnswerButton(QPushButton):
    """One answer above its key; checked where it is the one that was given."""

    def __init__(self, label: str, key: str) -> None:
        super().__init__()
        self.setProperty("kind", "answer")
        self.setCheckable(True)
        self.setAccessibleName(label)
        self.setAccessibleDescription(tr("Key {key}").format(key=key))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GRID, 12, GRID, 11)
        inside.setSpacing(3)
        for part in (text(label, "heading"), text(key, "key")):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setAccessibleName("")
            inside.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as what stands in it."""
        inside = self.layout()
        return inside.sizeHint() if inside is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same: a shortened answer is none."""
        return self.sizeHint()


class Answers(QWidget):
    """Emits `chosen` with an answer of core.acquaintance."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.buttons: dict[str, AnswerButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID + 1)
        self._columns = 0
        for key, answer in enumerate(ANSWERS, 1):
            made = AnswerButton(answer_label(answer), str(key))
            made.setToolTip(what_it_does(answer))
            made.clicked.connect(lambda _on=False, each=answer: self.chosen.emit(each))
            self.buttons[answer] = made
        self._arrange(len(ANSWERS))

    def show_answer(self, answer: str) -> None:
        """Mark the answer that was given, or none."""
        for each, made in self.buttons.items():
            made.setChecked(each == answer)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button, for they can all stand below each other."""
        widest = max(made.sizeHint().width() for made in self.buttons.values())
        return QSize(widest, self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many beside each other as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._fit()

    def _fit(self) -> None:
        gap = self._grid.horizontalSpacing()
        wide = [made.sizeHint().width() for made in self.buttons.values()]
        if sum(wide) + gap * (len(wide) - 1) <= self.width():
            self._arrange(len(wide))
            return
        fits = (n for n in (3, 2) if max(wide) * n + gap * (n - 1) <= self.width())
        self._arrange(next(fits, 1))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, made in enumerate(self.buttons.values()):
            self._grid.addWidget(made, place // columns, place % columns)
        for column in range(len(self.buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
