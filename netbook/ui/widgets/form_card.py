"""A card of entries in which a small form opens, for a new entry or for one of them."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from netbook.ui.widgets.pieces import Card, button, empty, text
from netbook.ui.widgets.small_form import SmallForm
from netbook.ui.widgets.tab_place import TabPlace


class FormCard(Card):
    """Says `none` while there are no entries; the button `add` makes room for the form."""

    def __init__(self, heading: str, form: SmallForm, none: str, add: str) -> None:
        super().__init__(heading)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._none = text(none, "muted", wrap=True)
        self.form = form
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self._leave)
        self._place = TabPlace(self)
        self.add = button(add, self._add, kind="link")
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.form)
        self.body.addWidget(self.add)

    @abstractmethod
    def _add(self) -> None:
        """Open the form for a new entry."""

    @abstractmethod
    def _save(self, written: Any) -> None:
        """Store what the form says."""

    def _show_rows(self, rows: Sequence[QWidget]) -> None:
        empty(self._rows)
        for each in rows:
            self._rows.addWidget(each)
        self._place.put(stop for each in rows for stop in each.findChildren(QPushButton))
        self._none.setVisible(not rows and self.form.isHidden())

    def _open_form(self, first: QWidget | None = None) -> None:
        """Show the form, which is filled, with the focus in its first field or another one."""
        self.form.show()
        self.add.hide()
        self._none.hide()
        (first or self.form).setFocus()

    def _close(self) -> None:
        self.form.hide()
        self.add.show()
        self._none.setVisible(not self._rows.count())

    def _leave(self) -> None:
        """Close the form; the focus goes where it was opened."""
        self._close()
        self.add.setFocus()
