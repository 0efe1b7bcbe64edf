"""A small window under a button in which one person is found by name."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from netbook.ui.desk import Desk
from netbook.ui.widgets.people_field import PeopleField
from netbook.ui.words import tr

WIDTH = 280


def choose_person(desk: Desk, below: QWidget, chosen: Callable[[int], None]) -> None:
    """Open it under a widget; `chosen` gets the contact's id."""
    window = QFrame(below, Qt.WindowType.Popup)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setProperty("card", True)
    window.setAccessibleName(tr("Find a person"))
    field = PeopleField(desk)

    def take() -> None:
        if field.ids:
            window.close()
            chosen(field.ids[0])

    field.changed.connect(take)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    window.setFixedWidth(WIDTH)
    window.move(below.mapToGlobal(below.rect().bottomLeft()))
    window.show()
    field.setFocus()
