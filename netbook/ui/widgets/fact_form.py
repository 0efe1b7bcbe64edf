"""The small form of one fact: what, from where or whom, since when."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from netbook.core.facts import SECTIONS
from netbook.store.facts import Fact
from netbook.store.people import PeopleQuery, people_ids, people_rows
from netbook.ui.desk import Desk
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr

# So many people are offered whose name begins as what is typed.
OFFERED = 6


class Source(NamedTuple):
    """A source to offer: its words, and whose or which conversation it stands for."""

    label: str
    said_by_id: int | None = None
    interaction_id: int | None = None
    day: date | None = None


class Written(NamedTuple):
    """What the form says; `fact` is the one that was changed, None for a new one."""

    fact: Fact | None
    section: str
    text: str
    source: str
    said_by_id: int | None
    interaction_id: int | None
    noted_on: date
    item: str


class FactForm(SmallForm):
    """Emits `done` with Written; the source is completed from conversations and people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._fact: Fact | None = None
        self._item = self._label = ""
        self._sources: dict[str, Source] = {}
        self._offered = QStringListModel()
        self.section = Choice()
        self.section.setAccessibleName(tr("Where it belongs"))
        for name in SECTIONS:
            self.section.addItem(fact_words.section(name), name)
        self.what = line_field(tr("What you know"))
        self.source = line_field(tr("From where, or who said it"))
        self.day = DateField(tr("Since when"), desk.bus)
        super().__init__(self.what, self.source, (self.day, self.section))
        self.keep(desk, what=self.what, source=self.source, day=self.day, section=self.section)
        completer = QCompleter(self._offered, self.source)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._take_day)
        self.source.setCompleter(completer)
        self.source.textEdited.connect(self._look)

    @property
    def fact(self) -> Fact | None:
        """The fact that is being changed; None for a new one."""
        return self._fact

    def offer(self, sources: Sequence[Source]) -> None:
        """Complete the source from these, and from the names of everybody."""
        self._sources = {source.label: source for source in sources}
        self._offered.setStringList(list(self._sources))

    def _look(self, typed: str) -> None:
        if len(typed.strip()) < 2:
            return
        with self._desk.notebook.read() as s:
            ids = people_ids(s, PeopleQuery(text=typed), self._desk.bus.today)[:OFFERED]
            for one in people_rows(s, ids):
                self._sources.setdefault(one.name, Source(one.name, said_by_id=one.id))
        if len(self._sources) != self._offered.rowCount():
            self._offered.setStringList(list(self._sources))

    def begin(self, place: str, section: str, item: str = "", hint: str = "") -> None:
        """Begin a new fact in a section, perhaps as the answer to an item to find out.

        What is half written of it is kept at `place`.
        """
        self._fact, self._item = None, item
        self._fill(f"{place}/{section}/{item}", section, "", "", self._desk.bus.today)
        self.what.setPlaceholderText(hint or tr("What you know"))

    def change(self, place: str, fact: Fact) -> None:
        """Change a fact."""
        self._fact, self._item = fact, fact.item
        label = fact.source
        if not label:
            label = next((s.label for s in self._sources.values() if _same(s, fact)), fact.said_by)
        self._fill(f"{place}/{fact.uid}", fact.section, fact.text, label, fact.noted_on)

    def _fill(self, place: str, section: str, text: str, source: str, day: date) -> None:
        def fill() -> None:
            self.section.setCurrentIndex(self.section.findData(section))
            self.what.setText(text)
            self.what.setCursorPosition(0)
            self.source.setText(source)
            self.source.setCursorPosition(0)
            self._label = source
            self.day.fill(day.isoformat())

        if self.begin_at(place, fill):
            self._look(self.source.text())  # whoever it names is known by that alone

    def focus_first(self) -> None:
        """Put the focus where writing begins."""
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def written(self) -> Written | None:
        """What was written, or None without any words, or with a day that is none or to come."""
        today = self._desk.bus.today
        text, understood = self.what.text().strip(), self.day.understood()
        typed = self.day.field.text().strip()
        if not text:
            self.what.setFocus()
            return None
        if typed and (understood is None or understood.year is None):
            self.day.setFocus()
            return None
        day = understood.earliest if typed and understood else today
        if day > today:
            self.day.setFocus()
            return None
        source, said_by, talk = self._origin()
        section = self.section.currentData()
        return Written(self._fact, section, text, source, said_by, talk, day, self._item)

    def _origin(self) -> tuple[str, int | None, int | None]:
        """The source in words, or who said it, and the conversation that it is from."""
        label, fact = self.source.text().strip(), self._fact
        if fact is not None and label == self._label:
            return fact.source, fact.said_by_id, fact.interaction_id
        # It stays with the conversation that it was written down in, unless another is named.
        talk = fact.interaction_id if fact else None
        known = self._sources.get(label)
        if known is None:
            return label, None, talk
        return "", known.said_by_id, known.interaction_id or talk

    def _take_day(self, label: str) -> None:
        """What somebody said in a conversation was so on its day."""
        source = self._sources.get(label)
        if source is not None and source.day is not None:
            self.day.fill(source.day.isoformat())


def _same(source: Source, fact: Fact) -> bool:
    if fact.interaction_id is not None:
        return source.interaction_id == fact.interaction_id
    return fact.said_by_id is not None and source.said_by_id == fact.said_by_id
