"""All conversations, newest first, with the line to write the next one down."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netbook.core.captured import CHANNELS
from netbook.store.contacts import read_summary
from netbook.store.exchanges import Sums, exchange_sums
from netbook.store.tags import all_tags
from netbook.store.timeline import TimelineFilter
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from netbook.ui.theme import GRID
from netbook.ui.timeline.many_lines import ManyLines
from netbook.ui.widgets.capture_line import CaptureLine
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.person_choice import choose_person
from netbook.ui.widgets.pieces import Filter, button, text
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.widgets.timeline_view import TimelineView
from netbook.ui.words import tr

WIDTH = 860
# In a page of fewer lines of text than this, heading and filters make room while writing.
LOW = 22


class TimelinePage(Page):
    """The timeline of everybody, filtered by channel, person, tag, gives and asks."""

    name = "timeline"
    tables = frozenset(
        {"interaction", "participant", "exchange", "follow_up", "contact", "contact_tag", "tag"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._filter = TimelineFilter()
        self._person_name = ""
        self.line, self.view = CaptureLine(desk), TimelineView(desk)
        many = button(
            tr("Write many down…"), lambda: self.show_target(Target(self.name, action="many"))
        )
        self._bar = QWidget()
        flow = Flow(self._bar)
        self.everything = Filter(tr("All"), lambda _on: self._show(TimelineFilter()))
        self.in_person = Filter(
            words.channel("in_person"), lambda on: self._set(channel="in_person" if on else None)
        )
        self.gives = Filter(tr("Gives"), lambda on: self._set(exchange="gives" if on else None))
        self.asks = Filter(tr("Asks"), lambda on: self._set(exchange="asks" if on else None))
        self.received = Filter(
            tr("Received"), lambda on: self._set(exchange="received" if on else None)
        )
        self.year = text("", "muted", wrap=True)
        self.channel = Filter(tr("How…"), lambda _on: self._pop(self.channel, self._channels))
        self.person = Filter(tr("Person…"), lambda _on: self._choose_person())
        self.tag = Filter(tr("Tag…"), lambda _on: self._pop(self.tag, self._tags))
        for chip in (
            self.everything,
            self.in_person,
            self.channel,
            self.person,
            self.tag,
            self.gives,
            self.asks,
            self.received,
        ):
            flow.addWidget(chip)
        holder = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(holder))
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        inside.setSpacing(2 * GRID)
        self._head = QWidget()
        head = Flow(self._head)
        head.addWidget(text(tr("Timeline"), "title"))
        head.add_spring()
        head.addWidget(many)
        inside.addWidget(self._head)
        inside.addWidget(self.line)
        inside.addWidget(self._bar)
        inside.addWidget(self.year)
        inside.addWidget(self.view, 1)
        for widget in (self.line, self.view, self._bar, self.year):
            widget.setMaximumWidth(WIDTH)
        self.line.writing.connect(lambda _on: self._fold())
        self._tick()

    def keys(self) -> list[Key]:
        """Those of the line and of the list."""
        return [*self.line.keys(), *self.view.keys()]

    def reload(self) -> None:
        """Read the newest conversations of the filter again."""
        self.view.show_filter(self._filter)
        self._sum_up()

    def _sum_up(self) -> None:
        """Say what went which way this year, counted in the background."""
        first = date(self.desk.bus.today.year, 1, 1)

        def work(_task: Task) -> Sums:
            with self.desk.notebook.read() as session:
                return exchange_sums(session, since=first)

        self.desk.tasks.run(tr("Count gives and asks"), work, self._show_sums)

    def _show_sums(self, sums: Sums) -> None:
        gave, asked, received = (words.number(each) for each in sums[:3])
        form = tr("This year: gave {gave}, asked {asked}, received {received}")
        said = form.format(gave=gave, asked=asked, received=received)
        self.year.setText(said if any(sums[:3]) else "")
        self._fold()

    def show_target(self, target: Target) -> None:
        """Write down (`log`, with a contact), write many (`many`), or show one conversation."""
        if target.action == "log":
            self.line.set_contact(target.contact_id)
            self.line.setFocus()
        elif target.action == "many":
            ManyLines(self.desk, self.window(), target.text).open()
        elif target.interaction_id is not None:
            self._show(TimelineFilter())
            self.view.setFocus()
            if not self.view.select(target.interaction_id):
                self.view.read(target.interaction_id)
        else:
            self.line.set_contact(None)
            self.view.setFocus()

    def _fold(self) -> None:
        """Where there is no room for all, what was understood of a line goes first."""
        low = self.height() < LOW * self.fontMetrics().height()
        whole = not (low and self.line.field.text().strip())
        self._head.setVisible(whole)
        self._bar.setVisible(whole)
        self.year.setVisible(whole and bool(self.year.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold in a low window."""
        super().resizeEvent(event)
        self._fold()

    def _set(self, **changes: Any) -> None:
        self._show(self._filter._replace(**changes))

    def _show(self, chosen: TimelineFilter) -> None:
        self._filter = chosen
        self.reload()
        self._tick()

    def _tick(self) -> None:
        now = self._filter
        self.everything.setChecked(now == TimelineFilter())
        self.in_person.setChecked(now.channel == "in_person")
        other = now.channel not in (None, "in_person")
        self.channel.rename(words.channel(now.channel) if now.channel and other else tr("How…"))
        self.channel.setChecked(other)
        self.gives.setChecked(now.exchange == "gives")
        self.asks.setChecked(now.exchange == "asks")
        self.received.setChecked(now.exchange == "received")
        self.tag.rename(now.tag or tr("Tag…"))
        self.tag.setChecked(now.tag is not None)
        self.person.rename(self._person_name if now.contact_id else tr("Person…"))
        self.person.setChecked(now.contact_id is not None)

    def _pop(self, chip: Filter, fill: Callable[[QMenu], None]) -> None:
        self._tick()
        menu = QMenu(chip)
        fill(menu)
        drop(menu, chip)

    def _channels(self, menu: QMenu) -> None:
        menu.addAction(tr("Any"), partial(self._set, channel=None))
        for kind in CHANNELS:
            menu.addAction(words.channel(kind), partial(self._set, channel=kind))

    def _tags(self, menu: QMenu) -> None:
        with self.desk.notebook.read() as session:
            tags = all_tags(session)
        menu.addAction(tr("Any"), partial(self._set, tag=None))
        for tag in tags:
            menu.addAction(tag.name.replace("&", "&&"), partial(self._set, tag=tag.name))

    def _choose_person(self) -> None:
        if self._filter.contact_id is not None:
            self._set(contact_id=None)
            return
        self._tick()
        choose_person(self.desk, self.person, self._show_person)

    def _show_person(self, contact_id: int) -> None:
        with self.desk.notebook.read() as session:
            summary = read_summary(session, contact_id)
        self._person_name = summary.name if summary else ""
        self._set(contact_id=contact_id)
