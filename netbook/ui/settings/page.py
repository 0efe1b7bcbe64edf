"""Settings: how it looks and speaks, how often, where the notebook and its backups lie."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from netbook.ui import theme
from netbook.ui.appearance import Appearance
from netbook.ui.backups import Backups
from netbook.ui.desk import Desk
from netbook.ui.machine import Machine
from netbook.ui.page import Page
from netbook.ui.settings.backup_card import BackupCard
from netbook.ui.settings.facts_card import FactsCard
from netbook.ui.settings.language_card import LanguageCard
from netbook.ui.settings.look_card import LookCard
from netbook.ui.settings.notebook_card import NotebookCard
from netbook.ui.settings.people_card import PeopleCard
from netbook.ui.settings.reminders_card import RemindersCard
from netbook.ui.settings.start_card import StartCard
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr

# At a body of 10 points; as wide as it can be read at larger ones.
WIDTH = 640


class SettingsPage(Page):
    """A card for each kind of setting; all of them work at once."""

    name = "settings"
    tables = frozenset({"circle", "setting"})

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        machine: Machine,
        backups: Backups,
        starts: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(desk)
        self._machine = machine
        self._left: dict[str, object] = {}
        self.look = LookCard(appearance)
        self.language = LanguageCard(machine, desk.bus.today, self._again)
        self.people = PeopleCard(desk)
        self.facts = FactsCard(desk)
        self.reminders = RemindersCard(desk, machine)
        self.start = StartCard(machine, starts)
        self.place = NotebookCard(desk)
        self.backup = BackupCard(desk, backups)
        self._inside = QWidget()
        # As high as the texts are at its width, not at the width that they would like best.
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        whole = QVBoxLayout(self._inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(text(tr("Settings"), "title"))
        for card in (
            self.look,
            self.language,
            self.people,
            self.facts,
            self.reminders,
            self.start,
            self.place,
            self.backup,
        ):
            # As high as its lines are where they wrap, which no size hint knows.
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            whole.addWidget(card)
        whole.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._scroll.setWidget(self._inside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._widen()

    def reload(self) -> None:
        """Read what the notebook holds."""
        self.people.reload()
        self.facts.reload()

    def state(self) -> dict[str, object]:
        """Where the page was scrolled to, and the setting that was at hand."""
        focus = self.focusWidget()
        return {
            "top": self._scroll.verticalScrollBar().value(),
            "focus": focus.objectName() if focus is not None else "",
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up where it was left, once it is laid out."""
        self._left = state

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it was left."""
        super().showEvent(event)
        if self._left:
            left, self._left = self._left, {}
            QTimer.singleShot(0, self, lambda: self._go_on(left))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    def _widen(self) -> None:
        if hasattr(self, "_inside"):
            self._inside.setMaximumWidth(theme.scaled(WIDTH))

    def _go_on(self, left: dict[str, object]) -> None:
        name, top = left.get("focus"), left.get("top")
        if isinstance(name, str) and name:
            control = self.findChild(QWidget, name)
            if control is not None:
                control.setFocus()
        if isinstance(top, int):
            self._scroll.verticalScrollBar().setValue(top)

    def _again(self) -> None:
        """Open the window anew, here, in the language that was chosen."""
        self._machine.put("start/once", self.name)
        self.desk.switch(self.desk.notebook.path)
