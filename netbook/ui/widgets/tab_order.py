"""The order in which Tab goes through a page: that in which it is laid out."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLayout, QWidget

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)


def follow_layout(root: QWidget) -> None:
    """Have Tab meet what is within a widget as it is read.

    Rows that are made anew stand behind everything else in Qt's own order.
    """
    wanted = [each for each in _within(root) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if not wanted or _chain(wanted) == wanted:
        return
    for before, each in pairwise(wanted):
        QWidget.setTabOrder(before, each)


def focus_first(root: QWidget) -> None:
    """Give the focus to the first within a widget that takes it by Tab and is seen."""
    for each in _within(root):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _within(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that is laid out within it; what is laid over it keeps its own place."""
    yield widget
    if isinstance(widget, WHOLE):
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
        return
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _within(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _within(widget)
        elif inner is not None:
            yield from _laid_out(inner)


def _chain(wanted: list[QWidget]) -> list[QWidget]:
    """The same widgets in the order in which Tab meets them now."""
    among, first = set(wanted), wanted[0]
    found, each = [first], first.nextInFocusChain()
    while each is not None and each is not first:
        if each in among:
            found.append(each)
        each = each.nextInFocusChain()
    return found
