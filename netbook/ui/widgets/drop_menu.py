"""Menus that drop from a button or open on a row."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def drop(menu: QMenu, over: QWidget, at: QPoint | None = None, *, once: bool = True) -> None:
    """Show a menu below a widget, or at a place in it; made for `once`, it goes when answered.

    Its first line is current at once: a screen reader finds an open menu by what has the focus.
    """
    if once:
        menu.aboutToHide.connect(menu.deleteLater)
    if not menu.title():
        menu.setAccessibleName(over.accessibleName())
    menu.popup(over.mapToGlobal(over.rect().bottomLeft() if at is None else at))
    first = next((each for each in menu.actions() if each.isEnabled() and each.text()), None)
    if first is not None:
        menu.setActiveAction(first)
