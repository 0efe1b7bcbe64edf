"""A row of a conversation's form: what it told about somebody."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from netbook.core.facts import SECTIONS
from netbook.store.interactions import FactEntry
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.entry_rows import EntryRow
from netbook.ui.words import tr


class FactEntryRow(EntryRow):
    """In which section it stands, of whom it is, and what it says."""

    def __init__(self, entry: FactEntry, people: Sequence[tuple[int, str]]) -> None:
        self.section, self.whose = Choice(), Choice()
        super().__init__(self.section)
        self._entry = entry
        self.section.setAccessibleName(tr("What kind of fact it is"))
        for name in SECTIONS:
            self.section.addItem(fact_words.section(name), name)
        self.section.setCurrentIndex(self.section.findData(entry.section))
        self.whose.setAccessibleName(tr("Whom it is about"))
        for contact_id, name in people:
            self.whose.addItem(name, contact_id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(entry.contact_id)))
        self.whose.setVisible(len(people) > 1)
        self.what = QLineEdit(entry.text)
        self.what.setPlaceholderText(tr("looks for a job as analyst"))
        self.what.setAccessibleName(tr("What they told"))
        self.line.addWidget(self.section)
        self.line.addWidget(self.whose)
        self.line.addWidget(self.what, 1)

    def entry(self) -> FactEntry:
        """What stands in the row; of contact 0 where nobody was named yet."""
        return self._entry._replace(
            contact_id=self.whose.currentData() or 0,
            section=self.section.currentData(),
            text=self.what.text().strip(),
        )
