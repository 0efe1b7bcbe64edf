"""Taking people or conversations away: who, as what, and where to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QRadioButton,
    QWidget,
)

from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.pieces import column, text
from netbook.ui.widgets.wrapped_choice import WrappedChoice
from netbook.ui.words import tr

SUFFIX = {"vcard4": ".vcf", "vcard3": ".vcf"}


class ExportDialog(QDialog):
    """Asks for the kind of file, and whether all or the selected people; then for the place."""

    def __init__(
        self,
        selected: tuple[int, ...],
        agreed: Callable[[str, Path, tuple[int, ...] | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Take away"))
        self._selected, self._agreed = selected, agreed
        names = {
            "vcard4": tr("vCard 4.0, for address books of today; loses nothing"),
            "vcard3": tr("vCard 3.0, for older phones and programs"),
            "csv": tr("CSV of NetBook, for a spreadsheet; comes back without loss"),
            "google": tr("CSV as Google Contacts reads it"),
            "outlook": tr("CSV as Outlook reads it"),
            "interactions": tr("Conversations as CSV"),
        }
        self.kinds, kinds = {}, QButtonGroup(self)
        for kind, label in names.items():
            self.kinds[kind] = WrappedChoice(label)
            kinds.addButton(self.kinds[kind])
        self.kinds["vcard4"].setChecked(True)
        self.everybody = QRadioButton(tr("Everybody"))
        self.some = QRadioButton(tr("The %Ln selected", "", len(selected)))
        who = QButtonGroup(self)
        who.addButton(self.everybody)
        who.addButton(self.some)
        (self.some if selected else self.everybody).setChecked(True)
        self.some.setVisible(bool(selected))
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        self.go = QPushButton(tr("Choose where…"))
        self.go.setProperty("kind", "primary")
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        furnish(
            self,
            column(
                text(tr("Who"), "heading"),
                self.everybody,
                self.some,
                text(tr("As what"), "heading"),
                *self.kinds.values(),
                text(
                    tr("The file holds private notes. Keep it where only you can read it."),
                    "muted",
                    wrap=True,
                ),
                spacing=8,
            ),
            buttons,
        )

    @property
    def kind(self) -> str:
        """The kind chosen, one of transfer.exporting.KINDS."""
        return next(kind for kind, choice in self.kinds.items() if choice.isChecked())

    def _choose(self) -> None:
        suffix = SUFFIX.get(self.kind, ".csv")
        stem = "conversations" if self.kind == "interactions" else "people"
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Take away to"), str(Path.home() / f"{stem}{suffix}"), f"*{suffix}"
        )
        if name:
            path = Path(name)
            self.accept()
            self._agreed(
                self.kind,
                path if path.suffix else path.with_suffix(suffix),
                self._selected if self.some.isChecked() else None,
            )
