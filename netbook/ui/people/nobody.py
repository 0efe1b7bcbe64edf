"""What stands where the list has nobody to show: why, and what to press."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr


class Nobody(QWidget):
    """Says why the list is empty; emits `new_wanted` with a name, or `all_wanted`."""

    new_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._typed = ""
        self._why = text("", "heading", wrap=True)
        self._what = text("", "muted", wrap=True)
        self.bring = button(
            tr("Bring in people…"),
            lambda: desk.open(Target("transfer", action="import")),
            kind="primary",
        )
        self.new = button(tr("New person…"), lambda: self.new_wanted.emit(self._typed))
        self.show_all = button(tr("Show everybody"), self.all_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 3 * GRID, 15, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._why)
        layout.addWidget(self._what)
        for each in (self.bring, self.new, self.show_all):
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def explain(self, typed: str, filtered: bool, anybody: bool) -> None:
        """Say it for what was typed, filters that are on, and a notebook with or without people."""
        self._typed = typed if anybody else ""
        self.bring.setVisible(not anybody)
        self.new.setVisible(bool(typed) or not anybody)
        self.show_all.setVisible(anybody and filtered)
        if not anybody:
            self._why.setText(tr("Nobody is in this notebook yet"))
            self._what.setText(
                tr(
                    "Bring in the address book that you have (.vcf, .csv or a LinkedIn .zip), or "
                    "start with one person."
                )
            )
            self.new.setText(tr("New person…"))
        elif typed:
            self._why.setText(tr("Nobody found for “{text}”").format(text=typed))
            self._what.setText(
                tr("Filters are on: perhaps they leave somebody out.")
                if filtered
                else tr("Names, organisations, tags, addresses, notes and conversations.")
            )
            self.new.setText(tr("New person: {name}").format(name=typed.replace("&", "&&")))
        else:
            self._why.setText(tr("Nobody fits these filters"))
            self._what.setText(
                tr("Say how often you want to speak, and people come due by themselves.")
            )
