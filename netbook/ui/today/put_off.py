"""Who is put off, on Today: how many, and on a click who until when, to bring one of them back."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netbook.store.later import put_off_count, put_off_rows
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.later_menu import no_longer_put_off
from netbook.ui.widgets.later_words import until_words
from netbook.ui.widgets.pieces import button
from netbook.ui.words import called, somebody, tr

SHOWN = 30


class PutOff(QWidget):
    """One line, there only while somebody is put off."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.who = button("", self._list, kind="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        layout.addWidget(self.who)

    def reload(self) -> None:
        """Count them."""
        with self._desk.notebook.read() as session:
            count = put_off_count(session, self._desk.bus.today)
        said = tr("%Ln people put off", "", count)
        self.who.setText(f"{said} ▾")
        self.who.setAccessibleName(said)
        self.setVisible(count > 0)

    def _list(self) -> None:
        today, menu = self._desk.bus.today, QMenu(self)
        menu.addAction(tr("Choose who is to be put off no longer")).setEnabled(False)
        with self._desk.notebook.read() as session:
            rows = put_off_rows(session, today, SHOWN)
        for row in rows:
            until = until_words(row.event, date.fromordinal(row.until), today)
            name = row.given or row.name or somebody()
            menu.addAction(
                f"{called(row.name).replace('&', '&&')}\t{until}",
                partial(no_longer_put_off, self._desk, row.id, name),
            )
        drop(menu, self.who)
