"""Saying what the columns of an unknown table are, beside its first rows."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from netbook.formats.contact_csv import Columns
from netbook.formats.csv_target import CHOICES
from netbook.ui.transfer.field_words import field_name
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.dialog import Buttons
from netbook.ui.widgets.pieces import column, text
from netbook.ui.words import tr


class MappingDialog(QDialog):
    """One line a column: its heading, samples from the file, and what it is."""

    def __init__(
        self,
        file: Path,
        columns: Columns,
        mapped: Callable[[Mapping[str, str]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What is in {file}?").format(file=file.name))
        self.resize(760, 520)
        self._columns = columns
        self.table = QTableWidget(len(columns.headings), 3)
        self.table.setAccessibleName(tr("Columns of the file"))
        self.table.setHorizontalHeaderLabels([tr("Column"), tr("For example"), tr("This is")])
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.choices = []
        for at, heading in enumerate(columns.headings):
            samples = [line[at] for line in columns.samples if at < len(line) and line[at]]
            self.table.setItem(at, 0, QTableWidgetItem(heading))
            self.table.setItem(at, 1, QTableWidgetItem("\n".join(samples[:3])))
            box = Choice()
            box.setAccessibleName(tr("What “{column}” is").format(column=heading))
            proposed = columns.proposed.get(heading, "custom")
            for name in dict.fromkeys((*CHOICES, proposed)):
                box.addItem(field_name(name), name)
            box.setCurrentIndex(box.findData(proposed))
            box.currentIndexChanged.connect(lambda _at: self._enable())
            place = QTableWidgetItem()
            place.setData(Qt.ItemDataRole.AccessibleTextRole, box.accessibleName())
            self.table.setItem(at, 2, place)
            self.table.setCellWidget(at, 2, box)
            self.choices.append(box)
        self.table.resizeRowsToContents()
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        self._go = QPushButton(tr("Preview"))
        self._go.setProperty("kind", "primary")
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: mapped(self.mapping()))
        self._need = text(tr("Choose at least a name or an address."), "error", wrap=True)
        self.setLayout(
            column(
                text(
                    tr(
                        "NetBook doesn't know the headings of {file}. Say what each column is; "
                        "nothing is stored yet."
                    ).format(file=file.name),
                    wrap=True,
                ),
                self.table,
                self._need,
                buttons,
                spacing=12,
                margins=16,
            )
        )
        self._enable()

    def mapping(self) -> dict[str, str]:
        """Heading to target, for all columns."""
        return {
            heading: box.currentData()
            for heading, box in zip(self._columns.headings, self.choices, strict=True)
        }

    def _enable(self) -> None:
        fine = any(not each.startswith(("skip", "custom")) for each in self.mapping().values())
        self._go.setEnabled(fine)
        self._need.setVisible(not fine)
