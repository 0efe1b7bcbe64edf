"""About NetBook: version, licence, what is inside, and where the data lies."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from netbook import __version__, paths
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.pieces import column, text
from netbook.ui.widgets.room import shown_path
from netbook.ui.words import tr


def show_about(parent: QWidget) -> None:
    """Open the About dialog over a window."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("About NetBook"))
    buttons = Buttons(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    folder = buttons.addButton(tr("Show the folder"), QDialogButtonBox.ButtonRole.ActionRole)
    folder.clicked.connect(
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.data_folder())))
    )
    licences = buttons.addButton(tr("Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
    licences.clicked.connect(lambda: _show_licences(parent))
    where = text(shown_path(paths.data_folder()), wrap=True)
    where.setAccessibleName(str(paths.data_folder()))
    furnish(
        dialog,
        column(
            text("NetBook", "title"),
            text(tr("Version {version}").format(version=__version__), "muted"),
            text(
                tr(
                    "Notes on the people you know, and whom to write to today. "
                    "No account, no network: everything stays on this computer."
                ),
                wrap=True,
            ),
            text(tr("Your data lies in"), "heading"),
            where,
            text(
                tr(
                    "Free under the MIT licence. Inside are Python, Qt for Python (LGPL), SQLite "
                    "and SQLCipher, SQLAlchemy, Alembic, chardet and the Inter typeface (OFL)."
                ),
                "muted",
                wrap=True,
            ),
            spacing=10,
        ),
        buttons,
    )
    dialog.setMinimumWidth(440)
    dialog.open()


def _show_licences(parent: QWidget) -> None:
    from netbook.ui.licences import Licences  # the menus import this file at the start

    Licences(parent).open()
