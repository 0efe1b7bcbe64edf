"""The language, and the region whose dates and numbers are written."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from netbook.ui import language
from netbook.ui.machine import Machine
from netbook.ui.settings.lines import choice, line
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.words import tr

# Each in its own words: whoever can't read the window finds theirs.
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


class LanguageCard(Card):
    """Language and region; `again` opens the window anew in what was chosen."""

    def __init__(self, machine: Machine, today: date, again: Callable[[], None]) -> None:
        super().__init__(tr("Language and region"))
        self._machine, self._today, self._again = machine, today, again
        as_system = (tr("As the system has it"), "")
        self.languages = choice(
            "language", as_system, *((NAMES[each], each) for each in language.LANGUAGES)
        )
        self.languages.setCurrentIndex(
            max(0, self.languages.findData(machine.text("language/name")))
        )
        self.languages.activated.connect(self._choose_language)
        self.body.addLayout(line(tr("Language"), self.languages))
        self.regions = choice("region", as_system, *language.territories(language.chosen()))
        self.regions.setCurrentIndex(
            max(0, self.regions.findData(machine.text("language/territory")))
        )
        make_searchable(self.regions)
        self.regions.activated.connect(self._choose_region)
        self.regions.highlighted.connect(self._show)
        self.body.addLayout(line(tr("Region"), self.regions))
        self.example = text("", "muted", wrap=True)
        self.body.addWidget(self.example)
        self._show(self.regions.currentIndex())

    def _choose_language(self, _at: int) -> None:
        name = self.languages.currentData()
        if name == self._machine.text("language/name"):
            return
        self._machine.put("language/name", name)
        spoken = language.locale_of(name, "").name().split("_")[0]
        territory = self._machine.text("language/territory")
        if territory not in {code for _, code in language.territories(spoken)}:
            self._machine.put("language/territory", "")
        self._again()

    def _choose_region(self, at: int) -> None:
        territory = self.regions.itemData(at)
        if territory == self._machine.text("language/territory"):
            self._show(at)
            return
        self._machine.put("language/territory", territory)
        self._again()

    def _show(self, at: int) -> None:
        """Write an example as in the region at this place of the list."""
        locale = language.locale_of(language.chosen(), self.regions.itemData(at) or "")
        day = QDate(self._today.year, self._today.month, self._today.day)
        parts = (
            locale.toString(day, QLocale.FormatType.LongFormat),
            locale.toString(12345),
            locale.toString(QDate(day.year(), 12, 3), QLocale.FormatType.ShortFormat),
        )
        self.example.setText(" · ".join(parts))


def make_searchable(box: QComboBox) -> None:
    """Let a part of an entry be typed to find it; what fits none is taken back."""
    edit, completer = QLineEdit(), QCompleter(box.model(), box)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    edit.setAccessibleName(box.accessibleName())
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setLineEdit(edit)
    box.setCompleter(completer)

    def take_first() -> None:
        """Enter takes the first that fits, as the list below the field shows it."""
        typed = edit.text().strip()
        completer.setCompletionPrefix(typed)
        found = box.findText(completer.currentCompletion()) if typed else -1
        if found >= 0 and found != box.currentIndex():
            box.setCurrentIndex(found)
            box.activated.emit(found)

    edit.returnPressed.connect(take_first)
    edit.editingFinished.connect(lambda: edit.setText(box.itemText(box.currentIndex())))
