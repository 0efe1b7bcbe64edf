"""Where the focus of a window is, and where it goes when that is no more."""

from PySide6.QtWidgets import QWidget

from netbook.ui.page import Page


def holds_focus(widget: QWidget) -> bool:
    """Whether something within a widget has the focus of its window, which may not be active."""
    focus = widget.window().focusWidget()
    return focus is not None and widget.isAncestorOf(focus)


def leave(widget: QWidget) -> None:
    """Have the page take the focus from what is about to go, on which no key does anything.

    By itself it would go to whatever is next, as by Tab: to a button that acts, and the page would
    scroll there.
    """
    if not (widget.hasFocus() or holds_focus(widget)):
        return
    around = widget.parentWidget()
    while around is not None and not (around.isWindow() or isinstance(around, Page)):
        around = around.parentWidget()
    if around is not None:
        around.setFocus()
