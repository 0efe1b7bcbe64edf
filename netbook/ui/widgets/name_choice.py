"""A small window under a button in which one of many names is found by typing a part of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from netbook.ui.widgets.pieces import button
from netbook.ui.words import tr

WIDTH = 280


class _Popup(QFrame):
    """Enter presses the button that has the focus, as in the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)


def choose_name(
    below: QWidget, names: Sequence[str], none: str, chosen: Callable[[str], None]
) -> None:
    """Open it under a widget; `chosen` gets the name, or nothing for the button `none`."""
    window = _Popup(below, Qt.WindowType.Popup)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setProperty("card", True)
    window.setAccessibleName(below.accessibleName())
    field = QLineEdit(placeholderText=tr("Find by name"))
    field.setAccessibleName(tr("Find by name"))
    completer = QCompleter(QStringListModel(list(names), field), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)

    def take(name: str) -> None:
        if window.isVisible():  # Enter in the list of names is told by both
            window.close()
            chosen(name)

    def first() -> None:
        typed = field.text().strip()
        found = typed if typed in names else completer.currentCompletion()
        if typed and found:
            take(found)

    completer.activated.connect(take)
    field.returnPressed.connect(first)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(button(none, lambda: take(""), kind="link"))
    window.setFixedWidth(WIDTH)
    window.move(below.mapToGlobal(below.rect().bottomLeft()))
    window.show()
    field.setFocus()
