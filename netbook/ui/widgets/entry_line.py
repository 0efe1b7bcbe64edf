"""One entry of a short list in a card: what it is, its details, and a menu of acts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

Choices = Sequence[tuple[str, Callable[[], object]]]


def entry_line(what: QWidget | str, details: str, choices: Choices, name: str = "") -> QWidget:
    """The entry; `what` is a text or a widget, `name` is what a screen reader calls it."""
    made = QWidget()
    made.setProperty("surface", "none")
    said = QVBoxLayout()
    said.setSpacing(0)
    head = text(breakable(what), wrap=True) if isinstance(what, str) else what
    # A button is no wider than its words: without a side, it and the menu float in the middle.
    side = Qt.AlignmentFlag.AlignLeft if isinstance(head, QPushButton) else Qt.AlignmentFlag(0)
    said.addWidget(head, 0, side)
    if details:
        said.addWidget(text(breakable(details), "muted", wrap=True))
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addLayout(said, 1)
    spoken = name or (what if isinstance(what, str) else "")
    layout.addWidget(more_button(choices, spoken), 0, Qt.AlignmentFlag.AlignTop)
    return made


def more_button(choices: Choices, what: str) -> QPushButton:
    """The button that opens the menu of what can be done with an entry."""
    more = button("⋯", kind="link", name=tr("More for: {what}").format(what=what))
    more.clicked.connect(lambda: _choose(choices, more))
    return more


def _choose(choices: Choices, over: QWidget) -> None:
    menu = QMenu(over)
    for label, act in choices:
        menu.addAction(label, act)
    drop(menu, over)
