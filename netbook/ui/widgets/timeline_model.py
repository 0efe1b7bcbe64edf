"""The lines of a timeline: headings, conversations and what was shared, loaded page by page."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from netbook.core.fold import fold
from netbook.core.partial_date import PartialDate
from netbook.store import Session
from netbook.store.interactions import PromiseEntry
from netbook.store.shared_experiences import SharedExperience, shared_experiences
from netbook.store.timeline import Cursor, Page, TimelineFilter, TimelineRow, timeline_page
from netbook.ui import exchange_words, words
from netbook.ui.desk import Desk
from netbook.ui.exchange_words import exchange_with
from netbook.ui.repeats_words import repeats
from netbook.ui.widgets.experience_words import shared_details
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.words import tr

PAGE = 50


class Heading(NamedTuple):
    """A line that says which day, or which year, the lines below it are of."""

    words: str


Line: TypeAlias = Heading | TimelineRow | SharedExperience


class TimelineModel(QAbstractTableModel):
    """Newest first; more is read while scrolling. One contact's lines are headed by year."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filter = TimelineFilter()
        self.lines: list[Line] = []
        self._next: Cursor | None = None
        self._shared: list[SharedExperience] = []

    def show(self, chosen: TimelineFilter, *, at_least: int = PAGE) -> None:
        """Read the newest lines of a filter, at least so many conversations as there were."""
        self.beginResetModel()
        self.filter, self.lines = chosen, []
        plain = chosen.contact_id is not None and chosen == TimelineFilter(chosen.contact_id)
        with self._desk.notebook.read() as session:
            page = timeline_page(session, chosen, None, max(PAGE, at_least))
            self._shared = shared_experiences(session, chosen.contact_id or 0) if plain else []
        self._next = page.next
        self.lines += self._headed(page.rows)
        self._end()
        self.endResetModel()

    @property
    def conversations(self) -> int:
        """How many conversations are loaded."""
        return sum(isinstance(line, TimelineRow) for line in self.lines)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older lines."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        """Read one more page."""
        with self._desk.notebook.read() as session:
            page = self._page(session)
        self._next = page.next
        more = list(self._headed(page.rows))
        extra = len(self._shared) if page.next is None else 0
        if not more and not extra:
            return
        first = len(self.lines)
        self.beginInsertRows(QModelIndex(), first, first + len(more) + extra - 1)
        self.lines += more
        self._end()
        self.endInsertRows()

    def _page(self, session: Session) -> Page:
        return timeline_page(session, self.filter, self._next, PAGE)

    def _end(self) -> None:
        """What was shared stands where the conversations end."""
        if self._next is None:
            self.lines += self._shared

    def _headed(self, rows: Sequence[TimelineRow]) -> Iterator[Line]:
        last = next((line for line in reversed(self.lines) if isinstance(line, TimelineRow)), None)
        words_before = self._heading(last) if last else None
        for row in rows:
            said = self._heading(row)
            if said != words_before:
                yield Heading(said)
                words_before = said
            yield row

    def _heading(self, row: TimelineRow) -> str:
        when = PartialDate.parse(row.happened_on)
        if self.filter.contact_id is not None:
            return str(when.year)
        today = self._desk.bus.today
        if not when.is_exact:
            said = words.partial_day(when, today)
            return said[:1].upper() + said[1:]
        near = (today - when.earliest).days
        year = when.earliest.year != today.year
        if near > 1:
            return words.day_heading(when.earliest, year=year)
        said = words.long_day(when.earliest, year=year)
        return f"{words.near_day(when.earliest, today).capitalize()}, {said}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines are loaded."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading can't be chosen."""
        if 0 <= index.row() < len(self.lines) and isinstance(self.lines[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, or its sentence."""
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return sentence(line, self._desk.bus.today)
        return None


def title(row: TimelineRow, *, with_people: bool) -> str:
    """`Call with Maya Okafor and Priya Nair`, or only `Call` on a contact's own timeline."""
    said = words.channel(row.channel)
    if not with_people or not row.people:
        return said
    names = [words.called(name) for _id, name in row.people]
    listed = names[0]
    if len(names) > 1:
        form = tr("{names} and {last}")
        # Spanish: `Tom y Maya`, but `Tom e Inés`.
        if re.match("h?i(?![aeou])", fold(names[-1])):
            form = tr("{names} and {last}", "before a name that begins with the sound of an i")
        listed = form.format(names=", ".join(names[:-1]), last=names[-1])
    return tr("{channel} with {people}").format(channel=said, people=listed)


def when(row: TimelineRow, today: date, *, headed_by_day: bool) -> str:
    """`18 Sep, 9 weeks ago`; under a heading of the day only how long ago."""
    day = date.fromordinal(row.day)
    near = words.ago(day, today)
    if headed_by_day:
        return near if near != words.near_day(day, today) else ""
    said = words.partial_day(PartialDate.parse(row.happened_on), today)
    return said if near == said else f"{said}, {near}"


def exchange_labels(row: TimelineRow) -> list[str]:
    """What went which way: `gave feedback`, `introduced you to Priya Nair`."""
    names = dict(row.others)
    return [
        exchange_with(e.direction, e.kind, names.get(e.other_id or 0, "")) for e in row.exchanges
    ]


def body(row: TimelineRow, today: date) -> str:
    """What was talked about, exchanged and promised, and where and how long that was."""
    parts = [row.summary, row.notes]
    for given in row.exchanges:
        if given.note.strip():
            said = exchange_words.exchange(given.direction, given.kind)
            parts.append(words.about(said[:1].upper() + said[1:], given.note))
    parts += [_promised(promise, today) for promise in row.promises]
    circumstances = [tr("at {place}").format(place=row.place)] if row.place.strip() else []
    if row.minutes:
        circumstances.append(tr("%Ln min", "", row.minutes))
    said = ", ".join(circumstances)
    return "\n".join(p.strip() for p in (*parts, said[:1].upper() + said[1:]) if p.strip())


def _promised(promise: PromiseEntry, today: date) -> str:
    lead = tr("Promised") if promise.whose == "mine" else tr("Promised to me")
    said = words.about(lead, promise.text)
    if promise.done_on:
        return said + tr(" (done)")
    if promise.due_on:
        said += ", " + tr("by {day}").format(
            day=words.on_day(words.short_day(promise.due_on, today))
        )
    return f"{said}, {again}" if (again := repeats(promise.repeats)) else said


def sentence(line: Line, today: date) -> str:
    """The whole line as one sentence."""
    if isinstance(line, Heading):
        return line.words
    if isinstance(line, SharedExperience):
        return f"{words.experience(line.kind)}; {shared_details(line)}"
    exchanged = ", ".join(exchange_labels(line))
    said = (
        title(line, with_people=True),
        when(line, today, headed_by_day=False),
        exchanged,
        body(line, today).replace("\n", "; "),
    )
    return "; ".join(part for part in said if part)
