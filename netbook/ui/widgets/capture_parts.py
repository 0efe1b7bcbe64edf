"""What was recognised in a line, as buttons: each says what it understood and changes it."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from netbook.core.captured import (
    CHANNELS,
    DIRECTIONS,
    Capture,
    FoundExchange,
    FoundFact,
    FoundPerson,
    FoundPromise,
)
from netbook.core.facts import SECTIONS
from netbook.core.partial_date import PartialDate
from netbook.ui import theme, words
from netbook.ui.exchange_words import exchange_with
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.capture_choices import Choices
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, empty
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

# More of the same name in a menu are no help: writing more of the name is.
OFFERED = 20
# The least width of a part, in pixels at 100 %.
LEAST = 96


class CaptureParts(QWidget):
    """A row of buttons for a capture; choosing from a button's menu changes `choices`."""

    changed = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.choices = choices
        self._people: dict[str, QPushButton] = {}
        self._flow = Flow(self, spacing=6)

    def show_capture(self, capture: Capture, today: date) -> None:
        """Show the parts of a capture as the user has it."""
        empty(self._flow)
        self._people = {
            person.written: self._add(person_words(person), self._person_menu(person))
            for person in capture.people
        }
        self._add(words.channel(capture.channel), self._channel_menu())
        self._add(day_words(capture.day, today), self._day_menu(today))
        if capture.direction:
            self._add(words.direction(capture.direction), self._direction_menu())
        if capture.minutes:
            self._add(tr("%Ln min", "", capture.minutes), None)
        if capture.place:
            self._add(tr("at {place}").format(place=capture.place), None)
        for promise in capture.promises:
            self._add(promise_words(promise, today), self._promise_menu(promise, today))
        for exchange in (*capture.exchanges, *capture.courtesies):
            other = exchange.other.name if exchange.other else ""
            said = exchange_with(exchange.direction, exchange.kind, other)
            self._add(said, self._exchange_menu(exchange))
        for fact in capture.facts:
            self._add(fact_told(fact, capture), self._fact_menu(fact, capture))
        self._shorten()

    def _shorten(self) -> None:
        """Cut what is wider than the line; the tooltip says it whole."""
        for made in self._buttons():
            made.ensurePolished()
            said = made.property("said")
            made.setText(said)
            beside = made.sizeHint().width() - made.fontMetrics().horizontalAdvance(said)
            room = max(self.width() - beside, theme.scaled(LEAST))
            cut = made.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, room)
            made.setText(cut.replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:
        """As wide as a short part."""
        return QSize(theme.scaled(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what is wider than the line."""
        super().resizeEvent(event)
        self._shorten()

    def clear(self) -> None:
        """Show nothing."""
        self._people = {}
        empty(self._flow)

    def sentence(self) -> str:
        """All parts in one sentence, for a screen reader."""
        return ", ".join(made.accessibleName() for made in self._buttons())

    def come_after(self, widget: QWidget) -> None:
        """Have Tab go from this widget through the parts, which are newer than what follows."""
        for made in self._buttons():
            self.setTabOrder(widget, made)
            widget = made

    def ask_who(self, written: str) -> None:
        """Open the menu of people whom this name fits."""
        self._people[written].setFocus()
        self._people[written].click()

    def _buttons(self) -> list[QPushButton]:
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        shown = [item.widget() for item in items if item is not None]
        return [widget for widget in shown if isinstance(widget, QPushButton)]

    def _add(self, said: str, menu: QMenu | None) -> QPushButton:
        made = button("", name=said)
        made.setToolTip(plain_tip(said))
        made.setProperty("said", f"{said} ▾" if menu else said)
        made.setProperty("kind", "filter")
        if menu is not None:
            menu.setParent(made, menu.windowFlags())
            made.clicked.connect(lambda: drop(menu, made, once=False))
        else:
            made.setEnabled(False)
        self._flow.addWidget(made)
        return made

    def _choice(self, menu: QMenu, label: str, change: Callable[[], object]) -> None:
        def chosen() -> None:
            change()
            self.changed.emit()

        menu.addAction(label).triggered.connect(lambda _checked=False: chosen())

    def _person_menu(self, person: FoundPerson) -> QMenu:
        menu = QMenu(self)
        for one in person.candidates[:OFFERED]:
            label = f"{one.name}, {one.hint}" if one.hint else one.name
            self._choice(
                menu,
                label.replace("&", "&&"),
                partial(self.choices.people.__setitem__, person.written, one),
            )
        if (rest := len(person.candidates) - OFFERED) > 0:
            more = tr("%Ln more: write more of the name", "", rest)
            menu.addAction(more).setEnabled(False)
        self._choice(
            menu,
            tr("{name} was not there").format(name=person.written),
            lambda: self.choices.left_out.add(person.written),
        )
        return menu

    def _channel_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in CHANNELS:
            self._choice(menu, words.channel(kind), partial(setattr, self.choices, "channel", kind))
        menu.addSeparator()
        for way in DIRECTIONS:
            self._choice(
                menu, words.direction(way), partial(setattr, self.choices, "direction", way)
            )
        return menu

    def _direction_menu(self) -> QMenu:
        menu = QMenu(self)
        for way in DIRECTIONS:
            self._choice(
                menu, words.direction(way), partial(setattr, self.choices, "direction", way)
            )
        return menu

    def _day_menu(self, today: date) -> QMenu:
        menu = QMenu(self)
        for back in (*range(7), 14, 30):
            day = today - timedelta(days=back)
            self._choice(
                menu,
                day_words(PartialDate.of(day), today),
                partial(setattr, self.choices, "day", PartialDate.of(day)),
            )
        return menu

    def _promise_menu(self, promise: FoundPromise, today: date) -> QMenu:
        menu, what = QMenu(self), promise.text
        choices = self.choices
        other = "theirs" if promise.whose == "mine" else "mine"
        label = tr("It is their promise") if other == "theirs" else tr("It is my promise")
        self._choice(menu, label, lambda: choices.whose.__setitem__(what, other))
        menu.addSeparator()
        for ahead in (1, 3, 7, 14, 30):
            day = today + timedelta(days=ahead)
            self._choice(
                menu,
                tr("by {day}").format(day=words.within(day, today)),
                partial(choices.due.__setitem__, what, day),
            )
        self._choice(menu, tr("without a date"), lambda: choices.due.__setitem__(what, None))
        menu.addSeparator()
        self._choice(menu, tr("It is no promise"), lambda: choices.no_promise.add(what))
        return menu

    def _exchange_menu(self, exchange: FoundExchange) -> QMenu:
        menu = QMenu(self)
        self._choice(
            menu,
            tr("Leave this out"),
            lambda: self.choices.no_exchange.add((exchange.direction, exchange.kind)),
        )
        return menu

    def _fact_menu(self, fact: FoundFact, capture: Capture) -> QMenu:
        menu, what = QMenu(self), fact.text
        choices = self.choices
        for name in SECTIONS:
            if name != fact.section:
                change = partial(choices.section.__setitem__, what, name)
                self._choice(menu, fact_words.section(name), change)
        others = [p for p in capture.people if p != fact.person] if fact.person else []
        if others:
            menu.addSeparator()
        for person in others:
            label = tr("It is about {name}").format(name=person.name.replace("&", "&&"))
            self._choice(menu, label, partial(choices.of_whom.__setitem__, what, person.written))
        menu.addSeparator()
        self._choice(menu, tr("Leave this out"), lambda: choices.no_fact.add(what))
        return menu


def fact_told(fact: FoundFact, capture: Capture) -> str:
    """A fact as understood: its section, of whom where several are named, and what it says."""
    lead = fact_words.section(fact.section)
    if fact.person is not None and (len(capture.people) > 1 or fact.person not in capture.people):
        lead = tr("{section}, {name}", "Wants, Lena Fischer").format(
            section=lead, name=fact.person.name
        )
    return words.about(lead, fact.text)


def person_words(person: FoundPerson) -> str:
    """A person as understood: the name, which of several, or somebody new."""
    if person.contact_id is not None:
        return person.name
    if person.is_new:
        return tr("New person: {name}").format(name=person.written)
    return tr("Which {name}?").format(name=person.written)


def day_words(day: PartialDate, today: date) -> str:
    """The date as understood, always with the day itself: `yesterday, Friday 20 Nov`."""
    if not day.is_exact:
        return words.partial_day(day, today)
    exact = day.earliest
    full = words.weekday_and_day(exact, today)
    near = words.near_day(exact, today)
    return f"{near}, {full}" if abs((today - exact).days) < 2 else full


def promise_words(promise: FoundPromise, today: date) -> str:
    """A promise as understood: whose, what, and by when."""
    lead = tr("I promised") if promise.whose == "mine" else tr("They promised")
    said = words.about(lead, promise.text)
    if promise.due_on:
        day = day_words(PartialDate.of(promise.due_on), today)
        if abs((today - promise.due_on).days) > 1:
            day = words.on_weekday(day)
        said += ", " + tr("by {day}").format(day=day)
    return said
