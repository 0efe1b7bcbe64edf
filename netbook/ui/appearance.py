"""Light, dark or as the system has it, and the size of the text: chosen, kept, and put on."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from netbook.ui import style, theme
from netbook.ui.machine import Machine


class Appearance(QObject):
    """The chosen look, applied to the program and kept in machine.ini."""

    changed = Signal()

    def __init__(self, app: QApplication, machine: Machine) -> None:
        super().__init__()
        self._app, self._machine = app, machine
        self._points = app.font().pointSizeF() if app.font().pointSizeF() > 0 else 10.0
        scheme = machine.text("look/scheme", "system")
        self.scheme = scheme if scheme in theme.SCHEMES else "system"
        scale = machine.number("look/text", 100)
        self.text_scale = scale if scale in theme.TEXT_SCALES else 100
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    def apply(self) -> None:
        """Put the chosen look on every window."""
        style.dress(self._app, self.scheme, self.text_scale, self._points)

    def choose(self, *, scheme: str | None = None, text_scale: int | None = None) -> None:
        """Choose a scheme (theme.SCHEMES) or a text size (theme.TEXT_SCALES, per cent)."""
        self.scheme = scheme or self.scheme
        self.text_scale = text_scale or self.text_scale
        self._machine.put("look/scheme", self.scheme)
        self._machine.put("look/text", self.text_scale)
        self.apply()
        self.changed.emit()
