"""Rows of a form that can be added and taken out: what was exchanged, and what was promised."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netbook.core.captured import EXCHANGE_DIRECTIONS, EXCHANGE_KINDS, WHOSE
from netbook.store.interactions import ExchangeEntry, PromiseEntry
from netbook.ui import exchange_words, theme
from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.day_field import DayField
from netbook.ui.widgets.person_choice import choose_person
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.repeats_choice import RepeatsChoice
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

# From this size of text the fields of a row stand below each other.
BELOW_FROM = 1.4
ACROSS = QBoxLayout.Direction.LeftToRight
# What leads to somebody, or tells of them.
WITH_OTHER = ("introduction", "outcome")


class EntryRow(QWidget):
    """One row; its fields stand in `line`, and what finds no room there in `second`."""

    def __init__(self, first: QWidget) -> None:
        super().__init__()
        self.line, self.second = QBoxLayout(ACROSS), QBoxLayout(ACROSS)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(4)
        both.addLayout(self.line)
        both.addLayout(self.second)
        self.setFocusProxy(first)
        self._fold()

    def _fold(self) -> None:
        large = theme.text_scale() > BELOW_FROM
        for each in (self.line, self.second):
            each.setDirection(QBoxLayout.Direction.TopToBottom if large else ACROSS)

    def changeEvent(self, event: QEvent) -> None:
        """Put the fields below each other where the text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "line"):
            self._fold()


class ExchangeRow(EntryRow):
    """Gave, asked or received; what kind of thing; to whom an introduction led; a note."""

    def __init__(self, desk: Desk, entry: ExchangeEntry, name: Callable[[int], str]) -> None:
        self.way, self.kind = Choice(), Choice()
        self._desk, self._name, self._other = desk, name, entry.other_id
        super().__init__(self.way)
        self._entry = entry
        self.way.setAccessibleName(tr("Gave, asked or received"))
        self.kind.setAccessibleName(tr("What it was"))
        for way in EXCHANGE_DIRECTIONS:
            self.way.addItem(
                {"gave": tr("gave"), "asked": tr("asked for"), "received": tr("received")}[way], way
            )
        for kind in EXCHANGE_KINDS:
            self.kind.addItem(exchange_words.exchange_kind(kind), kind)
        self.way.setCurrentIndex(self.way.findData(entry.direction))
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        self.note = QLineEdit(entry.note)
        self.note.setPlaceholderText(tr("what exactly"))
        self.note.setAccessibleName(tr("What exactly was given, asked or received"))
        self.other = button("", self._choose_other)
        self.kind.currentIndexChanged.connect(lambda _at: self._show_other())
        self.line.addWidget(self.way)
        self.line.addWidget(self.kind)
        self.line.addWidget(self.note, 1)
        self.second.addWidget(self.other)
        self.second.addStretch(1)
        self._show_other()

    def _show_other(self) -> None:
        name = self._name(self._other) if self._other else ""
        self.other.setText(f"{name}  ×" if name else tr("with whom…"))
        self.other.setAccessibleName(
            tr("Take out {name}").format(name=name) if name else tr("Whom it led to, or was about")
        )
        self.other.setToolTip(plain_tip(self.other.accessibleName()))
        self.other.setVisible(self.kind.currentData() in WITH_OTHER)

    def _choose_other(self) -> None:
        if self._other is None:
            choose_person(self._desk, self.other, self.set_other)
        else:
            self.set_other(None)

    def set_other(self, contact_id: int | None) -> None:
        """Take somebody as the one whom it was about, or nobody."""
        self._other = contact_id
        self._show_other()

    def entry(self) -> ExchangeEntry:
        """What stands in the row."""
        return self._entry._replace(
            direction=self.way.currentData(),
            kind=self.kind.currentData(),
            note=self.note.text().strip(),
            other_id=self._other if self.kind.currentData() in WITH_OTHER else None,
        )


class PromiseRow(EntryRow):
    """Whose promise, of what, by when, and how often."""

    def __init__(self, desk: Desk, entry: PromiseEntry, name: Callable[[int], str]) -> None:
        self.whose = Choice()
        super().__init__(self.whose)
        self._entry = entry
        self.whose.setAccessibleName(tr("Whose promise"))
        for whose in WHOSE:
            label = tr("I promised") if whose == "mine" else tr("They promised")
            self.whose.addItem(label, whose)
        self.whose.setCurrentIndex(self.whose.findData(entry.whose))
        self.whose.setToolTip(plain_tip(name(entry.contact_id)))
        self.what = QLineEdit(entry.text)
        self.what.setPlaceholderText(tr("the notes"))
        self.what.setAccessibleName(tr("What was promised"))
        self.due = DayField(desk, tr("Promised by when"), ahead=True, empty=True)
        self.due.set_day(entry.due_on)
        self.repeats = RepeatsChoice(entry.repeats)
        self.line.addWidget(self.whose)
        self.line.addWidget(self.what, 1)
        self.second.addWidget(self.due, 1)
        self.second.addWidget(self.repeats, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def fine(self) -> bool:
        """Whether the day can be stored."""
        return self.due.fine

    def entry(self) -> PromiseEntry:
        """What stands in the row."""
        day = self.due.day
        due: date | None = day.earliest if day else None
        return self._entry._replace(
            whose=self.whose.currentData(),
            text=self.what.text().strip(),
            due_on=due,
            repeats=self.repeats.rule,
        )


class Rows(QWidget):
    """Any number of rows of one kind: a button adds one, and one on each takes it out."""

    def __init__(self, add_label: str, new: Callable[[], EntryRow]) -> None:
        super().__init__()
        self.rows: list[EntryRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)

        def add_one() -> None:
            made = new()
            self.add(made)
            made.setFocus()

        self.more = button(add_label, add_one, kind="link")
        self._layout.addWidget(self.more)

    def add(self, made: EntryRow) -> None:
        """Add a row at the end."""
        out = button("×", lambda: self._out(made), kind="link", name=tr("Take this line out"))
        made.line.addWidget(out)
        self.rows.append(made)
        self._layout.insertWidget(len(self.rows) - 1, made)

    def _out(self, made: EntryRow) -> None:
        self.rows.remove(made)
        made.hide()
        made.deleteLater()
        self.more.setFocus()
