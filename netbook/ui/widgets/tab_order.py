"""The order in which Tab goes through a page: that in which it is read."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QWidget

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)


def keep_reading_order(root: QWidget) -> None:
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
    """A widget and all that is seen within it; what lies over it keeps its own place.

    By places and not by layouts: to ask a layout for its items lets PySide take them for gone.
    """
    yield widget
    if isinstance(widget, WHOLE):
        return
    inside = [each for each in widget.children() if isinstance(each, QWidget)]
    seen = [each for each in inside if each.isVisible() and not each.isWindow()]
    for child in _as_read([each for each in seen if not each.property("over")]):
        yield from _within(child)


def _as_read(widgets: list[QWidget]) -> Iterator[QWidget]:
    """Widgets line by line where a gap goes all across, else column by column."""
    for upright in (True, False):
        groups = _apart(widgets, upright)
        if len(groups) > 1:
            for group in groups:
                yield from _as_read(group)
            return
    yield from sorted(widgets, key=lambda each: (each.y(), each.x()))


def _apart(widgets: list[QWidget], upright: bool) -> list[list[QWidget]]:
    """The groups of widgets that share no line, or no column."""
    groups: list[list[QWidget]] = []
    reach = 0
    for each in sorted(widgets, key=lambda each: each.y() if upright else each.x()):
        start = each.y() if upright else each.x()
        if not groups or start >= reach:
            groups.append([])
        groups[-1].append(each)
        end = start + (each.height() if upright else each.width())
        reach = max(reach, end) if len(groups[-1]) > 1 else end
    return groups


def _chain(wanted: list[QWidget]) -> list[QWidget]:
    """The same widgets in the order in which Tab meets them now."""
    among, first = set(wanted), wanted[0]
    found, each = [first], first.nextInFocusChain()
    while each is not None and each is not first:
        if each in among:
            found.append(each)
        each = each.nextInFocusChain()
    return found
