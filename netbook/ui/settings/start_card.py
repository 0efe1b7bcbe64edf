"""The page that NetBook starts with."""

from collections.abc import Sequence

from netbook.ui.machine import Machine
from netbook.ui.settings.lines import choice, line
from netbook.ui.widgets.pieces import Card
from netbook.ui.words import tr


class StartCard(Card):
    """The start page: where the window was left, or always the same one."""

    def __init__(self, machine: Machine, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Start"))
        self.pages = choice(
            "start page",
            (tr("Where I left it"), ""),
            *((label, name) for name, label in pages),
        )
        self.pages.setCurrentIndex(max(0, self.pages.findData(machine.text("start/page"))))
        self.pages.activated.connect(
            lambda _at: machine.put("start/page", self.pages.currentData())
        )
        self.body.addLayout(line(tr("Start page"), self.pages))
