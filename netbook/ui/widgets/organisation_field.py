"""The names of organisations, offered while one is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from netbook.store.organisations import organisation_names
from netbook.ui.desk import Desk

# More than these would only be scrolled past.
MOST = 500


def complete_organisation(desk: Desk, field: QLineEdit) -> None:
    """Offer the organisations of the notebook as they are now."""
    offer(field, known_organisations(desk))


def known_organisations(desk: Desk) -> list[str]:
    """What is offered, to be read once for several fields."""
    with desk.notebook.read() as s:
        return organisation_names(s, "", MOST)


def offer(field: QLineEdit, names: Sequence[str]) -> None:
    """Offer these names."""
    completer = QCompleter(names, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)
