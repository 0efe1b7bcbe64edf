"""The second tab of a person: all that their card holds, to read; and the form to edit it."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from netbook.core.card import Address, Card
from netbook.ui import theme, words
from netbook.ui.people.form_more import zone_names
from netbook.ui.people.person import Person
from netbook.ui.widgets.experience_words import written_day
from netbook.ui.widgets.pieces import Card as CardBox
from netbook.ui.widgets.pieces import button, empty, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

# Longer texts, as keys and pictures among lines kept from files, are shown by their beginning,
# and of many such lines the first.
LONGEST, MOST = 600, 30


def detail_rows(card: Card, now: datetime) -> list[tuple[str, str]]:
    """A name and a text for each thing that the card holds; `now` tells the time of day there."""
    rows = [*_names(card), *_points(card), *_places(card), *_rest(card)]
    if card.time_zone:
        rows.append((tr("Time zone"), _zone(card.time_zone, now)))
    rows += [(tr("Kept from a file"), line) for line in card.unknown[:MOST]]
    if len(card.unknown) > MOST:
        more = tr("and %Ln more; Edit shows all", "", len(card.unknown) - MOST)
        rows.append((tr("Kept from a file"), more))
    return [
        (label, value if len(value) <= LONGEST else f"{value[:LONGEST]}…")
        for label, value in rows
        if value
    ]


def _names(card: Card) -> Iterator[tuple[str, str]]:
    name = card.name
    yield tr("First name"), name.given
    yield tr("Middle name"), name.additional
    yield tr("Family name"), name.family
    yield tr("Before the name"), name.prefix
    yield tr("After the name"), name.suffix
    yield tr("How it is said"), card.pronunciation
    yield tr("Pronouns"), card.pronouns
    yield tr("Also known as"), ", ".join(card.nicknames)


def _points(card: Card) -> Iterator[tuple[str, str]]:
    for label, points in (
        (tr("Email"), card.emails),
        (tr("Phone"), card.phones),
        (tr("Web"), card.urls),
        (tr("Messenger"), card.ims),
    ):
        for point in points:
            labels = (*point.labels, tr("preferred")) if point.preferred else point.labels
            yield label, _labelled(point.value, labels)


def _places(card: Card) -> Iterator[tuple[str, str]]:
    for each in card.organisations:
        held = ", ".join(part for part in (each.title, each.name, *each.units) if part)
        yield tr("Work"), f"{held} ({each.role})" if each.role and held else held or each.role
    for address in card.addresses:
        yield tr("Address"), _address(address)


def _rest(card: Card) -> Iterator[tuple[str, str]]:
    yield tr("Birthday"), written_day(card.birthday)
    yield tr("Anniversary"), written_day(card.anniversary)
    for related in card.relations:
        yield tr("Related"), _labelled(related.value, related.labels)
    for own in card.custom:
        yield own.name or tr("Field"), own.value
    yield tr("Connected on LinkedIn"), written_day(card.connected_on)
    yield tr("Tags"), ", ".join(card.tags)
    for note in card.notes:
        yield tr("Note"), note


TOP = Qt.AlignmentFlag.AlignTop
# How wide a value is at least beside its label, in pixels at 100 %.
LEAST_BESIDE = 260


class Details(QWidget):
    """The card to read; `edit_wanted` opens the form."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = button(tr("Edit"), self.edit_wanted.emit)
        self.edit.setToolTip("F2")
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._narrow: bool | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        box = CardBox()
        box.body.addLayout(row(text(tr("Details"), "heading"), None, self.edit))
        box.body.addLayout(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 24)
        layout.addWidget(box)
        layout.addStretch(1)

    def show_person(self, person: Person, now: datetime) -> None:
        """Show this person's card."""
        empty(self._grid)
        self._pairs = []
        for label, value in detail_rows(person.card, now):
            said = text(breakable(value), wrap=True)
            said.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            said.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            said.setAccessibleName(f"{label}: {value}")
            self._pairs.append((text(label, "muted"), said))
        self._narrow = None
        self._arrange()

    def _arrange(self) -> None:
        """Put each value beside its label, or below it where there is little room."""
        labels = max((label.sizeHint().width() for label, _said in self._pairs), default=0)
        narrow = self.width() < labels + theme.scaled(LEAST_BESIDE)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for at, (label, said) in enumerate(self._pairs):
            for widget in (label, said):
                self._grid.removeWidget(widget)
            self._grid.addWidget(label, 2 * at, 0, 1, 2 if narrow else 1, TOP)
            self._grid.addWidget(said, 2 * at + narrow, 0 if narrow else 1, 1, 2 if narrow else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is little room."""
        super().resizeEvent(event)
        self._arrange()


def _labelled(value: str, labels: tuple[str, ...]) -> str:
    said = ", ".join(words.label(label) for label in labels)
    return f"{value} ({said})" if said else value


def _address(address: Address) -> str:
    if address.formatted:
        return _labelled(address.formatted, address.labels)
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    parts = (
        address.street,
        address.extended,
        address.po_box,
        town,
        address.region,
        address.country,
    )
    return _labelled(", ".join(part for part in parts if part), address.labels)


def _zone(name: str, now: datetime) -> str:
    if name not in zone_names():
        return name
    there = now.astimezone(ZoneInfo(name))
    return tr("{zone}, {time} there now").format(zone=name, time=f"{there:%H:%M}")
