"""The part of the form with dates, time zone, tags, and what files brought that has no field."""

from dataclasses import replace
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QVBoxLayout, QWidget

from netbook.core.card import Card
from netbook.ui.bus import Bus
from netbook.ui.people.fields import parted
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.labelled import Beside, Labelled, Line
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr


@cache
def zone_names() -> list[str]:
    """The time zones that this machine knows, by name."""
    return sorted(name for name in available_timezones() if "/" in name or name == "UTC")


class ZoneChoice(Choice):
    """A time zone from the list, found by typing any part of its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.addItems(["", *zone_names()])
        completer = QCompleter(zone_names(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setAccessibleName(tr("Time zone"))
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(self.accessibleName())

    def remark(self) -> str:
        """What is odd about the zone; it is kept all the same."""
        written = self.currentText().strip()
        fine = not written or written in zone_names()
        return "" if fine else tr("Not a time zone by name (Europe/Berlin); kept as text.")


class MoreFields(QWidget):
    """Birthday, anniversary, time zone and tags."""

    changed = Signal()

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self.birthday = DateField(tr("Birthday"), bus, yearless=True)
        self.anniversary = DateField(tr("Anniversary"), bus, yearless=True)
        self.zone = ZoneChoice()
        self.tags = Line(tr("Tags"))
        self._tags: tuple[str, ...] = ()
        zone = Labelled(tr("Time zone"), self.zone, self.zone.remark)
        self.zone.editTextChanged.connect(lambda _text: zone.check())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(
            Beside(
                Labelled(tr("Birthday"), self.birthday),
                Labelled(tr("Anniversary"), self.anniversary),
            )
        )
        layout.addWidget(Beside(zone, Labelled(tr("Tags, with commas between"), self.tags)))
        self.birthday.changed.connect(self.changed)
        self.anniversary.changed.connect(self.changed)
        self.zone.editTextChanged.connect(lambda _text: self.changed.emit())
        self.tags.textChanged.connect(lambda _text: self.changed.emit())

    def fill(self, card: Card) -> None:
        """Show a card's dates, time zone and tags."""
        self.birthday.fill(card.birthday)
        self.anniversary.fill(card.anniversary)
        self.zone.setCurrentText(card.time_zone)
        self._tags = card.tags
        self.tags.fill(", ".join(card.tags))

    def apply(self, card: Card) -> Card:
        """The card with these as written."""
        tags = parted(self.tags.value())
        if self.tags.value() == ", ".join(self._tags):
            tags = self._tags
        return replace(
            card,
            birthday=self.birthday.value(),
            anniversary=self.anniversary.value(),
            time_zone=self.zone.currentText().strip(),
            tags=tags,
        )


class OtherLines(QWidget):
    """Lines of a vCard that NetBook keeps without understanding them, as they were written."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._given: tuple[str, ...] = ()
        self._shown = ""
        self.field = GrowingText(tr("Lines kept as they came"), least=2, most=8)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.said = text("", "error", wrap=True)
        self.said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(
            text(
                tr("Kept word for word and written back on export; one line each."),
                "small",
                wrap=True,
            )
        )
        layout.addWidget(self.field)
        layout.addWidget(self.said)
        self.field.textChanged.connect(self._typed)

    def fill(self, card: Card) -> None:
        """Show a card's lines."""
        self._given = card.unknown
        self.field.setPlainText("\n".join(card.unknown))
        self._shown = self.field.text()

    def apply(self, card: Card) -> Card:
        """The card with the lines as written; a line without a colon is left out."""
        if self.field.text() == self._shown:
            return replace(card, unknown=self._given)
        lines = self.field.text().split("\n")
        return replace(card, unknown=tuple(line for line in lines if ":" in line))

    def _typed(self) -> None:
        odd = [line for line in self.field.text().split("\n") if line.strip() and ":" not in line]
        said = tr("A line is a name, a colon and a value; “{line}” is left out.")
        self.said.setText(said.format(line=odd[0][:40]) if odd else "")
        self.said.setVisible(bool(odd) and self.field.text() != self._shown)
        self.changed.emit()
