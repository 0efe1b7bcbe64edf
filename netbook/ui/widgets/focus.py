"""Where the focus of a window is."""

from PySide6.QtWidgets import QWidget


def holds_focus(widget: QWidget) -> bool:
    """Whether something within a widget has the focus of its window, which may not be active."""
    focus = widget.window().focusWidget()
    return focus is not None and widget.isAncestorOf(focus)
