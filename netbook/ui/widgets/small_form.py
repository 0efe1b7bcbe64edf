"""A small form that opens within a card: Enter saves, Escape leaves it, Cancel gives it up."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.half_written import HalfWritten
from netbook.ui.widgets.labelled import Beside
from netbook.ui.widgets.pieces import button, row
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.scroll import show_whole_once_laid_out
from netbook.ui.words import tr


class SmallForm(QWidget):
    """Emits `done` with what `written` gives, or `given_up`.

    What is half written stays where the form keeps it (`keep`) and is begun at a place.
    """

    done = Signal(object)
    given_up = Signal()

    def __init__(self, *lines: QWidget | tuple[QWidget, QWidget]) -> None:
        super().__init__()
        self._half: HalfWritten | None = None
        self.setProperty("surface", "none")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(GRID)
        for line in lines:
            if isinstance(line, tuple):
                layout.addWidget(Beside(*line, spacing=GRID))
            else:
                layout.addWidget(line)
        self.save = button(tr("Save"), self._save)
        self.cancel = button(tr("Cancel"), self.give_up, kind="link")
        layout.addLayout(row(self.save, self.cancel, None))

    def keep(self, desk: Desk, **fields: QWidget) -> None:
        """Keep what is half written in these fields."""
        self._half = HalfWritten(desk, self, fields)

    def begin_at(self, place: str, fill: Callable[[], object]) -> bool:
        """Fill the form, then go on with what was left at a place; whether that was anything."""
        if self._half is None:
            fill()
            return False
        return self._half.begin(place, fill)

    def once_written(self) -> Callable[[], None]:
        """What is to be done when it is written down: then it is no longer half written."""
        return self._half.once_written() if self._half else lambda: None

    def give_up(self) -> None:
        """Leave it; the next one begins anew."""
        if self._half is not None:
            self._half.forget()
        self.given_up.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring all of it into view where it opens, with what saves it."""
        super().showEvent(event)
        if not event.spontaneous():
            show_whole_once_laid_out(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is half written."""
        if self._half is not None:
            self._half.flush()
        super().hideEvent(event)

    @abstractmethod
    def written(self) -> object | None:
        """What the fields say, or None where that is not enough to be kept."""

    def _save(self) -> None:
        if (value := self.written()) is not None:
            self.done.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, but in a text of several lines and on another button; Escape leaves it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if enter and isinstance(focus, QPushButton):
            focus.click()
        elif enter and not isinstance(focus, GrowingText):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def line_field(name: str) -> QLineEdit:
    """A field of one line that says in itself what belongs there."""
    field = QLineEdit(placeholderText=name)
    field.setAccessibleName(name)
    field.setToolTip(plain_tip(name))
    return field
