"""What is understood of a list of names: who is new, who is here, and what stands behind."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from netbook.core.card import Card
from netbook.core.contact_key import display_name, sort_key
from netbook.core.people_lines import read_people_lines
from netbook.store import Session
from netbook.store.names import namesakes
from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import (
    line_height,
    paint_ground,
    paint_label,
    paint_text,
    text_width,
)
from netbook.ui.words import position_line, tr


class Person(NamedTuple):
    """Somebody on a line; `here` where the notebook has that name, `again` where the list has."""

    line: int
    card: Card
    here: bool
    again: bool

    @property
    def name(self) -> str:
        """What they are called."""
        return display_name(self.card)

    @property
    def is_new(self) -> bool:
        """Whether they will be added."""
        return not self.here and not self.again


def understand(s: Session, text: str) -> list[Person]:
    """The people of a text, a line each, looked for by name in the notebook and above in the text.

    Somebody without a name is known by what they are called instead: an address or a number.
    """
    written = list(read_people_lines(text))
    keys = [sort_key(card) for _, card in written]
    here, seen = namesakes(s, keys), set[str]()
    people = []
    for (line, card), key in zip(written, keys, strict=True):
        people.append(Person(line, card, key in here, key in seen))
        seen.add(key)
    return people


def rest_of(card: Card) -> str:
    """What stands behind the name, as one line."""
    held = [position_line(post.title, post.name) for post in card.organisations]
    points = [point.value for point in (*card.emails, *card.phones, *card.urls)]
    said = [text for text in (*held, *points, *card.notes) if text != display_name(card)]
    return " · ".join(said)


def remark(person: Person) -> str:
    """Why somebody will not be added, or nothing."""
    if person.again:
        return tr("twice in the list")
    return tr("in the notebook already") if person.here else ""


def sentence(person: Person) -> str:
    """The row as one sentence."""
    parts = (person.name, rest_of(person.card), remark(person))
    return "; ".join(part for part in parts if part)


def row_height() -> int:
    """The height of a row: a name, and below it what stands behind it."""
    return round(line_height() + line_height(theme.font("small"))) + 2 * GRID


class PersonDelegate(QStyledItemDelegate):
    """Paints a name, what stands behind it, and why somebody will not be added."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        person: Person = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        rect = QRectF(option.rect).adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        name = QRectF(rect.left(), rect.top(), rect.width(), line_height())
        if why := remark(person):
            label = text_width(why, theme.font("small")) + 14
            room = QRectF(max(name.left(), name.right() - label), name.top(), label, name.height())
            paint_label(painter, room, why, tokens.on_label, tokens.label)
            name.setRight(room.left() - GRID)
        ink = tokens.text if person.is_new else tokens.muted
        paint_text(painter, name, person.name, ink, theme.font(bold=True))
        below = QRectF(rect.left(), name.bottom(), rect.width(), rect.bottom() - name.bottom())
        paint_text(painter, below, rest_of(person.card), tokens.muted, theme.font("small"))
        painter.restore()
