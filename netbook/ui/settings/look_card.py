"""How it looks: the colours and the size of the text."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup

from netbook.ui import theme
from netbook.ui.appearance import Appearance
from netbook.ui.settings.lines import choice, line
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, Filter
from netbook.ui.words import tr


class LookCard(Card):
    """Colours and text size, put on at once."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(tr("Appearance"))
        self._appearance = appearance
        names = {
            "system": tr("As the system has it"),
            "light": tr("Light"),
            "dark": tr("Dark"),
            "contrast": tr("High contrast"),
        }
        group = QButtonGroup(self)
        self.schemes = {
            scheme: Filter(names[scheme], partial(self._choose_scheme, scheme))
            for scheme in theme.SCHEMES
        }
        filters = Flow(spacing=GRID)
        for scheme, each in self.schemes.items():
            each.setObjectName(f"scheme:{scheme}")
            group.addButton(each)
            filters.addWidget(each)
        self.body.addLayout(filters)
        self.body.addSpacing(GRID)
        self.sizes = choice("text size", *((f"{each} %", each) for each in theme.TEXT_SCALES))
        self.sizes.activated.connect(
            lambda _at: appearance.choose(text_scale=self.sizes.currentData())
        )
        self.body.addLayout(line(tr("Text size"), self.sizes))
        appearance.changed.connect(self._show)
        self._show()

    def _choose_scheme(self, scheme: str, _on: bool) -> None:
        self._appearance.choose(scheme=scheme)

    def _show(self) -> None:
        self.schemes[self._appearance.scheme].setChecked(True)
        self.sizes.setCurrentIndex(self.sizes.findData(self._appearance.text_scale))
