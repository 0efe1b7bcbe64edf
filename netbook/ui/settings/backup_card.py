"""Backups: when the last one was made, and the second place that each is copied to."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from netbook.core.synced_folder import synced_by
from netbook.ui.backups import Backups
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, button, divider, text
from netbook.ui.widgets.room import shown_path
from netbook.ui.words import tr


class BackupCard(Card):
    """The state of the backups, and the choice of a second place for them."""

    def __init__(self, desk: Desk, backups: Backups) -> None:
        super().__init__(tr("Backups"))
        self._desk, self._backups = desk, backups
        self.state = text(wrap=True)
        self.body.addWidget(self.state)
        self.body.addWidget(
            text(
                tr(
                    "They lie in the folder “backups” beside the notebook: one at each start and "
                    "one an hour while you change something."
                ),
                "muted",
                wrap=True,
            )
        )
        self.now = button(tr("Back up now"), backups.back_up)
        self.now.setObjectName("back up")
        shows = button(
            tr("Show the backups"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder()))),
        )
        shows.setObjectName("show backups")
        self.body.addSpacing(GRID)
        self.body.addLayout(_beside(self.now, shows))
        self.body.addSpacing(GRID)
        self.body.addWidget(divider())
        self.body.addSpacing(GRID)
        self.body.addWidget(text(tr("Backups also in"), "heading"))
        self.second = text(wrap=True)
        self.remark = text("", "muted", wrap=True)
        self.choose = button(tr("Choose a folder…"), self._ask)
        self.choose.setObjectName("second place")
        self.stop = button(tr("On this disk only"), backups.second.forget)
        self.stop.setObjectName("this disk only")
        for each in (self.second, self.remark):
            self.body.addWidget(each)
        self.body.addSpacing(GRID)
        self.body.addLayout(_beside(self.choose, self.stop))
        backups.said.connect(self._show)
        self._show(backups.sentence)

    def _show(self, sentence: str) -> None:
        """Say how it stands with both places."""
        second = self._backups.second
        place = second.place
        self.state.setText(sentence)
        if place is None:
            self.second.setText(
                tr("Nowhere else yet. If this disk breaks, the backups on it go with it.")
            )
            remark = tr("Another disk is best; a folder that is kept the same elsewhere is good.")
        else:
            self.second.setText(shown_path(place.folder))
            if place.apart:
                remark = ""
            elif synced := synced_by(place.folder.parts):
                remark = tr("This is the same disk; {name} keeps it elsewhere too.").format(
                    name=synced
                )
            else:
                remark = tr("This is the same disk; choose another one to be safe.")
            remark = "\n".join(filter(None, (remark, second.trouble)))
        self.second.setAccessibleName(str(place.folder) if place else self.second.text())
        self.second.setToolTip(str(place.folder) if place else "")
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        if self.stop.hasFocus() and place is None:
            self.choose.setFocus()
        self.stop.setVisible(place is not None)

    def _ask(self) -> None:
        place = self._backups.second.place
        folder = QFileDialog.getExistingDirectory(
            self, tr("Have backups also in"), str(place.folder) if place else ""
        )
        if folder:
            self._backups.second.choose(Path(folder))

    def _folder(self) -> Path:
        folder = self._desk.notebook.backups
        return folder if folder.is_dir() else folder.parent


def _beside(*buttons: QWidget) -> Flow:
    flow = Flow(spacing=GRID)
    for each in buttons:
        flow.addWidget(each)
    return flow
