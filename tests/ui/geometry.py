"""What is wrong with where widgets stand: cut, overlapping, or outside of what holds them."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

SLACK = 1
# What Qt lays out inside itself.
CLOSED = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QAbstractButton)


def faults(root: QWidget) -> list[str]:
    """Everything wrong in a window, in words that name the widget."""
    return list(_faults(root))


def _faults(widget: QWidget) -> Iterator[str]:
    if wrong := _cut(widget):
        yield f"{_name(widget)} {wrong}"
    if isinstance(widget, CLOSED):
        return
    inside = [
        each
        for each in widget.children()
        if isinstance(each, QWidget) and not each.isWindow() and each.isVisible() and _ours(each)
    ]
    yield from _outside(widget, inside)
    for one, other in combinations(inside, 2):
        if _over(one) or _over(other):
            continue
        both = one.geometry().intersected(other.geometry())
        if both.width() > SLACK and both.height() > SLACK:
            yield f"{_name(one)} and {_name(other)} overlap by {_size(both)} in {_name(widget)}"
    for each in inside:
        yield from _faults(each)


def _cut(widget: QWidget) -> str:
    """How a widget is too small for its text, or nothing."""
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QAbstractButton):
        shown = str(widget.property("text")).removesuffix("…")
        if shown and widget.toolTip().startswith(shown):  # cut, and told whole
            return _too_small(widget, QSize(0, widget.sizeHint().height()))
        return _too_small(widget, _button_needs(widget))
    if isinstance(widget, QComboBox):
        shown = widget.currentText()
        frame = widget.sizeHint().width() - max(
            (
                widget.fontMetrics().horizontalAdvance(widget.itemText(at))
                for at in range(widget.count())
            ),
            default=0,
        )
        if widget.isEditable() or shown in widget.toolTip():
            return _too_small(widget, QSize(0, widget.sizeHint().height()))
        room = widget.fontMetrics().horizontalAdvance(shown) + min(frame, 48)
        return _too_small(widget, QSize(room, widget.sizeHint().height()))
    if isinstance(widget, QLineEdit):
        needs = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        margins = widget.textMargins()
        needs += margins.left() + margins.right() + 14
        if widget.text() or widget.placeholderText() in widget.toolTip():
            needs = 0
        return _too_small(widget, QSize(needs, widget.sizeHint().height() - 2))
    return ""


def _cut_label(label: QLabel) -> str:
    if not label.text():
        return ""
    if not label.wordWrap():
        return _too_small(label, label.sizeHint())
    high = label.heightForWidth(label.width())
    margins = label.contentsMargins()
    room = label.width() - margins.left() - margins.right()
    words = label.text().replace("\u200b", " ").split()
    widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
    if widest > room + SLACK:
        return f"is {room} wide, its longest word {widest}"
    return _too_small(label, QSize(0, high))


def _button_needs(button: QAbstractButton) -> QSize:
    if button.hasHeightForWidth():  # its words go on in the next line
        return QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    needs = button.sizeHint()
    if "sizeHint" in vars(type(button)):  # it knows what stands in it
        return needs
    for badge in button.findChildren(QLabel):
        if badge.isVisible():
            needs.setWidth(needs.width() + badge.sizeHint().width())
    return needs


def _too_small(widget: QWidget, needs: QSize) -> str:
    has = widget.size()
    if has.width() + SLACK < needs.width():
        return f"is {has.width()} wide and needs {needs.width()}"
    if has.height() + SLACK < needs.height():
        return f"is {has.height()} high and needs {needs.height()}"
    return ""


def _outside(widget: QWidget, inside: list[QWidget]) -> Iterator[str]:
    area = widget.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    holder = widget.parentWidget()
    if isinstance(holder, QScrollArea) and holder.viewport() is widget:
        for each in inside:
            if each.width() > widget.width() + SLACK:
                yield f"{_name(each)} is {each.width()} wide and scrolls in {widget.width()}"
    elif not isinstance(widget, QAbstractScrollArea):
        for each in inside:
            if not area.contains(each.geometry()) and not _over(each):
                yield (
                    f"{_name(each)} at {_place(each.geometry())} leaves {_name(widget)} "
                    f"({_size(widget.rect())})"
                )


def _over(widget: QWidget) -> bool:
    """Whether a widget is meant to lie over others: notices, and the buttons of a row."""
    lies_over = isinstance(widget, QDialog) or widget.property("over")
    return bool(lies_over or widget.property("notice"))


def _ours(widget: QWidget) -> bool:
    return not isinstance(widget, QSplitterHandle | QScrollBar)


def _name(widget: QWidget) -> str:
    said = widget.property("text") or widget.accessibleName() or widget.objectName()
    inside = widget.parentWidget()
    where = f" in {type(inside).__name__}" if inside is not None else ""
    return f"{type(widget).__name__} {str(said)[:40]!r}{where}"


def _size(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()}"


def _place(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {_size(rect)}"
