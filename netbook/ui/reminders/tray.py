"""The icon in the tray: how many wait, and the way back to the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from netbook.ui.words import tr

# So long a notification stays, in milliseconds, where the system asks for that.
STAYS_MS = 10_000


def there_is_a_tray() -> bool:
    """Whether the desktop has a place for such icons."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shows the icon; a click opens Today, the menu does that, writes down, or quits."""

    def __init__(
        self,
        icon: QIcon,
        open_today: Callable[[], object],
        write_down: Callable[[], object],
        leave: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._open_today = open_today
        self.menu = QMenu()
        for label, act in (
            (tr("Open Today"), open_today),
            (tr("Write it down"), write_down),
            (tr("Quit NetBook"), leave),
        ):
            self.menu.addAction(label, act)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(open_today)
        self.icon.show()

    def say(self, words: str) -> None:
        """Put the figures into the tooltip."""
        self.icon.setToolTip("\n".join(part for part in ("NetBook", words) if part))

    def notify(self, title: str, words: str) -> bool:
        """Show a notification; False where the system shows none."""
        if not self.icon.supportsMessages():
            return False
        self.icon.showMessage(title, words, self.icon.icon(), STAYS_MS)
        return True

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self._open_today()

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
