"""Where the notebook lies, and moving it to another folder."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from netbook.core.problem import Refusal
from netbook.core.synced_folder import synced_by
from netbook.store.moving import place_in
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, button, column, text
from netbook.ui.widgets.room import shown_path
from netbook.ui.words import tr


class NotebookCard(Card):
    """The notebook's file, its folder, and the way to another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Where the notebook lies"))
        self._desk = desk
        path = desk.notebook.path
        self._there = path
        where = text(shown_path(path), wrap=True)
        where.setAccessibleName(str(path))
        where.setToolTip(str(path))
        self.body.addWidget(where)
        if synced := synced_by(path.parts):
            self.body.addWidget(text(_warning(synced), "due", wrap=True))
        folder = QUrl.fromLocalFile(str(path.parent))
        self.move_button = button(tr("Move it…"), self._ask)
        self.move_button.setObjectName("move")
        buttons = Flow(spacing=GRID)
        show = button(tr("Show the folder"), lambda: QDesktopServices.openUrl(folder))
        show.setObjectName("show notebook")
        buttons.addWidget(show)
        if desk.doors.home is None:  # the example is made anew where it was
            buttons.addWidget(self.move_button)
        self.body.addSpacing(GRID)
        self.body.addLayout(buttons)
        self.question = QWidget()
        self._asked, self._warned = text(wrap=True), text("", "due", wrap=True)
        self.yes = button(tr("Move it there"), lambda: desk.doors.move(self._there), kind="primary")
        self.no = button(tr("Leave it here"), self._leave)
        answers = Flow(spacing=GRID)
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        lines = column(self._asked, self._warned)
        lines.setContentsMargins(0, GRID, 0, 0)
        lines.addLayout(answers)
        self.question.setLayout(lines)
        self.question.hide()
        self.body.addWidget(self.question)

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Move the notebook to"), str(self._desk.notebook.path.parent)
        )
        if folder:
            notebook = self._desk.notebook.path
            self._desk.tasks.run(
                tr("Look at the folder"),
                lambda _task: place_in(Path(folder), notebook),
                self._offer,
                self._refuse,
                slow_disk=True,
            )

    def _offer(self, there: Path) -> None:
        self._there = there
        asked = tr(
            "Move the notebook to {folder}? The window closes for a moment and opens again there. "
            "A backup stays where it is now."
        ).format(folder=there.parent)
        synced = synced_by(there.parts)
        warning = _warning(synced) if synced else ""
        self._asked.setText(asked)
        self._warned.setText(warning)
        self._warned.setVisible(bool(warning))
        self.question.show()
        self.yes.setFocus()
        announce(self, f"{asked} {warning}".strip())

    def _leave(self) -> None:
        self.question.hide()
        self.move_button.setFocus()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._leave()
        self._desk.notices.show(refusal_sentence(error, tr), kind="error")


def _warning(synced: str) -> str:
    return tr(
        "{name} is kept the same on several computers. Two computers must not open the notebook at "
        "the same time."
    ).format(name=synced)
