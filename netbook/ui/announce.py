"""Words for those who hear the screen: an announcement that moves nothing and steals no focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it has finished its sentence."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms of the start else

    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
