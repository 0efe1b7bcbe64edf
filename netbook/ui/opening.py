"""Opening another notebook: a file is chosen; a backup is not opened but taken back."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from netbook import paths
from netbook.store.backup import backup_at
from netbook.ui.desk import Desk
from netbook.ui.taking_back import ask_to_take_back
from netbook.ui.words import tr


def choose_notebook(desk: Desk, parent: QWidget) -> None:
    """Ask for a notebook or a backup, and open it in the place of this one."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Open a notebook or a backup"),
        str((desk.doors.home or desk.notebook.path).parent),
        tr("Notebooks (*.netbook);;All files (*)"),
    )
    if name:
        open_chosen(desk, Path(name).absolute(), parent)


def open_chosen(desk: Desk, file: Path, parent: QWidget) -> None:
    """Open a notebook; of a backup, which has to stay as it is, ask whether to take it back."""
    if backup := backup_at(file):
        ask_to_take_back(desk, parent, backup)
    elif paths.real(file) == desk.notebook.path:
        desk.notices.show(tr("{name} is the notebook that is open.").format(name=file.name))
    else:
        desk.switch(file)
