"""Settings: how it looks, how often each closeness means, and where the notebook lies."""

from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netbook.store.circles import circles, set_circle_cadence
from netbook.ui import theme
from netbook.ui.appearance import Appearance
from netbook.ui.desk import Desk
from netbook.ui.page import Page
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import Card, Filter, button, row, text
from netbook.ui.words import RHYTHMS, circle, how_often, tr

WIDTH = 640


class SettingsPage(Page):
    """The settings that exist so far."""

    name = "settings"
    tables = frozenset({"circle"})

    def __init__(self, desk: Desk, appearance: Appearance) -> None:
        super().__init__(desk)
        self._appearance = appearance
        inside = QWidget()
        inside.setMaximumWidth(WIDTH)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(text(tr("Settings"), "title"))
        for card in (self._look(), self._rhythm(), self._place()):
            whole.addWidget(card)
        whole.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAlignment(Qt.AlignmentFlag.AlignLeft)
        scroll.setWidget(inside)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        appearance.changed.connect(self._show_look)

    def _look(self) -> Card:
        card = Card(tr("Appearance"))
        names = {
            "system": tr("As the system has it"),
            "light": tr("Light"),
            "dark": tr("Dark"),
            "contrast": tr("High contrast"),
        }
        group = QButtonGroup(card)
        self.schemes = {
            scheme: Filter(names[scheme], partial(self._choose_scheme, scheme))
            for scheme in theme.SCHEMES
        }
        for each in self.schemes.values():
            group.addButton(each)
        card.body.addLayout(row(*self.schemes.values(), None))
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(tr("Text size"))
        for scale in theme.TEXT_SCALES:
            self.sizes.addItem(f"{scale} %", scale)
        self.sizes.activated.connect(
            lambda _at: self._appearance.choose(text_scale=self.sizes.currentData())
        )
        card.body.addLayout(row(text(tr("Text size")), self.sizes, None))
        self._show_look()
        return card

    def _choose_scheme(self, scheme: str, _on: bool) -> None:
        self._appearance.choose(scheme=scheme)

    def _show_look(self) -> None:
        self.schemes[self._appearance.scheme].setChecked(True)
        self.sizes.setCurrentIndex(self.sizes.findData(self._appearance.text_scale))

    def _rhythm(self) -> Card:
        card = Card(tr("How often, for how close"))
        card.body.addWidget(
            text(
                tr(
                    "Today counts from the last conversation. A person's own “how often” goes "
                    "first."
                ),
                "muted",
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        self.rhythms: dict[str, QComboBox] = {}
        for at, name in enumerate(("inner", "active", "light")):
            box = QComboBox()
            box.setAccessibleName(tr("How often, for {close}").format(close=circle(name)))
            box.activated.connect(partial(self._keep, name))
            self.rhythms[name] = box
            grid.addWidget(text(circle(name)), at, 0)
            grid.addWidget(box, at, 1)
        grid.setColumnStretch(2, 1)
        card.body.addLayout(grid)
        return card

    def _place(self) -> Card:
        card = Card(tr("Where the notebook lies"))
        path = self.desk.notebook.path
        where = text(str(path), wrap=True)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.body.addWidget(where)
        card.body.addWidget(
            text(
                tr(
                    "Backups lie in the folder “backups” beside it: one at each start and one an "
                    "hour while you change something."
                ),
                "muted",
                wrap=True,
            )
        )
        folder = QUrl.fromLocalFile(str(path.parent))
        card.body.addLayout(
            row(
                button(tr("Show the folder"), lambda: QDesktopServices.openUrl(folder)),
                None,
            )
        )
        return card

    def reload(self) -> None:
        """Read how often each closeness means."""
        with self.desk.notebook.read() as session:
            found = {each.name: each.cadence_days for each in circles(session)}
        for name, box in self.rhythms.items():
            days = found.get(name)
            box.clear()
            box.addItem(tr("never by itself"), None)
            for each in sorted({*RHYTHMS, *([days] if days else [])}):
                box.addItem(how_often(each), each)
            box.setCurrentIndex(box.findData(days))

    def _keep(self, name: str, _at: int) -> None:
        days = self.rhythms[name].currentData()
        self.desk.tasks.write(
            self.desk.notebook,
            tr("Change how often “{close}” means").format(close=circle(name)),
            lambda s: set_circle_cadence(s, name, days, self.desk.bus.today),
        )
