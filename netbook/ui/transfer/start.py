"""Where bringing in and taking away begin: a place to drop files, and what can be exported."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netbook.ui.theme import GRID
from netbook.ui.widgets.address_books import choose_address_books
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import tr


class Start(QWidget):
    """Two cards: bring in an address book, and take people or conversations away."""

    def __init__(self, chosen: Callable[[list[Path]], None], export: Callable[[], None]) -> None:
        super().__init__()
        self._chosen = chosen
        into = Card(tr("Bring in an address book"))
        into.body.addWidget(
            text(
                tr(
                    "Drop .vcf or .csv files or a LinkedIn .zip anywhere in this window, or choose "
                    "them. You see what is in them before anything is stored."
                ),
                "muted",
                wrap=True,
            )
        )
        self.choose = button(tr("Choose files…"), self.choose_files, kind="primary")
        into.body.addLayout(row(self.choose, None))
        away = Card(tr("Take it away"))
        away.body.addWidget(
            text(
                tr(
                    "Everything goes out as vCard or CSV, people and conversations, all of them or "
                    "those you chose."
                ),
                "muted",
                wrap=True,
            )
        )
        self.export = button(tr("Take away…"), export)
        away.body.addLayout(row(self.export, None))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(text(tr("Bring in, take away"), "title", wrap=True))
        for card in (into, away):
            card.setMaximumWidth(640)
            beside = QHBoxLayout()
            beside.addWidget(card, 1)
            beside.addStretch(0)
            layout.addLayout(beside)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self.setFocusProxy(self.choose)

    def choose_files(self) -> None:
        """Ask for files to bring in."""
        if files := choose_address_books(self):
            self._chosen(files)
