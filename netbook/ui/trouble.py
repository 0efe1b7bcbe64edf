"""What the window shows when the notebook cannot be opened: why, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from netbook import paths
from netbook.core.problem import Refusal
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.announce import announce
from netbook.ui.theme import GRID
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, column, text
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.window import Window
from netbook.ui.words import tr


def show_trouble(
    window: Window,
    error: Exception,
    again: Callable[[], None],
    usual: Callable[[], None] | None = None,
    backups: Callable[[], None] | None = None,
) -> None:
    """Fill the window with one sentence and the ways on; other errors than Refusal are raised.

    `usual` opens the usual notebook, where it was another one that could not be opened; `backups`
    shows those that can take its place.
    """
    if not isinstance(error, Refusal):
        raise error

    def retry() -> None:
        window.stack.removeWidget(page)
        page.deleteLater()
        again()

    inside = QWidget()
    sentence = text(refusal_sentence(error, tr), "large", wrap=True)
    first = button(tr("Try again"), retry, kind="primary")
    buttons = Flow()
    for each in (
        first,
        *((button(tr("Take back a backup…"), backups),) if backups else ()),
        *((button(tr("Open the usual notebook"), usual),) if usual else ()),
        button(
            tr("Show the data folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.data_folder()))),
        ),
        button(tr("Quit"), window.close),
    ):
        buttons.addWidget(each)
    lines = column(
        text(tr("The notebook could not be opened"), "title", wrap=True),
        sentence,
        text(tr("Nothing in it was changed."), "muted", wrap=True),
        spacing=2 * GRID,
        margins=4 * GRID,
    )
    lines.addLayout(buttons)
    lines.addStretch(1)
    inside.setLayout(lines)
    page = Scroll(inside)
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)
    first.setFocus()
    announce(window, sentence.text())
