"""How the left pane of a page stands: heading, search, filters, and the list or why it is empty."""

from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from netbook.ui.widgets.pieces import divider, row, text
from netbook.ui.widgets.scroll import Scroll

SIDE = 14


def arrange_list(
    pane: QWidget,
    title: str,
    new: QPushButton,
    search: QWidget,
    filters: QWidget,
    middle: tuple[QWidget, QWidget],
    foot: QWidget | None = None,
) -> QStackedLayout:
    """Lay a pane out; what is given back shows one of `middle`, the list first."""
    head = QVBoxLayout()
    head.setContentsMargins(SIDE, 16, SIDE + 1, 12)
    head.setSpacing(10)
    head.addLayout(row(text(title, "large"), None, new))
    head.addWidget(search)
    head.addWidget(filters)
    inside = QWidget()
    outer = QVBoxLayout(pane)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(Scroll(inside))
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(head)
    layout.addWidget(divider())
    stack = QStackedLayout()
    layout.addLayout(stack, 1)
    if foot is not None:
        layout.addWidget(foot)
    # Only now: a stacked layout shows its first widget, which before would be a window.
    for each in middle:
        stack.addWidget(each)
    return stack
