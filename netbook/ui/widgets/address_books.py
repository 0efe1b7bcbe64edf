"""Asking for the address books to bring in."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from netbook.ui.words import tr


def choose_address_books(parent: QWidget) -> list[Path]:
    """The files that were chosen in the system's dialog, none where it was cancelled."""
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        tr("Bring in people"),
        str(Path.home()),
        tr("Address books (*.vcf *.vcard *.csv *.tsv *.txt *.zip);;All files (*)"),
    )
    return [Path(name) for name in names]
