"""The list of this session's notices (F8), with their actions."""

from functools import partial

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout

from netbook.ui.notices import Action, Notices
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.pieces import button, column, divider, text
from netbook.ui.words import tr


def show_notices(notices: Notices) -> None:
    """Open the list, newest first."""
    dialog = QDialog(notices.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Notices"))
    dialog.resize(560, 420)
    lines = column(spacing=10)
    if not notices.kept:
        lines.addWidget(text(tr("Nothing has been said since the start."), "muted"))
    for notice in reversed(notices.kept):
        at = QLocale().toString(
            QTime(notice.at.hour, notice.at.minute), QLocale.FormatType.ShortFormat
        )
        line = QHBoxLayout()
        line.addWidget(text(at, "small"))
        line.addWidget(text(notice.text, wrap=True), 1)
        for action in notice.actions:
            line.addWidget(button(action.label, partial(_answer, dialog, action)))
        lines.addLayout(line)
        lines.addWidget(divider())
    lines.addStretch(1)
    buttons = Buttons(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    furnish(dialog, lines, buttons)
    dialog.open()


def _answer(dialog: QDialog, action: Action) -> None:
    dialog.accept()
    action.act()
