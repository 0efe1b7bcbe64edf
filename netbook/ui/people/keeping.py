"""The card that says how it stands with somebody: state, how often, how close, the last time."""

from functools import partial

from netbook.core.cadence import latest_days
from netbook.ui import words
from netbook.ui.people import sayings
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.choices import cadence_menu, circle_menu, latest_menu, sentence_case
from netbook.ui.people.depth_line import DepthLine
from netbook.ui.people.person import Person
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.words import tr


class Keeping(Card):
    """Stay in touch: how often and how close are changed where they stand."""

    def __init__(self, actions: PeopleActions) -> None:
        self._state = text()
        super().__init__(tr("Stay in touch"), self._state)
        self._actions = actions
        self._person: Person | None = None
        self.often = button("", self._ask_often, kind="link")
        self.at_latest = button("", self._ask_latest, kind="link")
        self.close_to = button("", self._ask_close, kind="link")
        chosen = Flow(spacing=12)
        chosen.addWidget(self.often)
        chosen.addWidget(self.at_latest)
        chosen.addWidget(self.close_to)
        self._body = text("", wrap=True)
        self.known = DepthLine(actions)
        self._quiet = text("", "muted", wrap=True)
        self.later = button(tr("Later ▾"), self._ask_later, kind="link")
        self.pause = button("", self._pause, kind="link")
        rest = Flow(spacing=12)
        rest.addWidget(self.later)
        rest.addWidget(self.pause)
        self.body.addLayout(chosen)
        self.body.addWidget(self._body)
        self.body.addWidget(self.known)
        self.body.addWidget(self._quiet)
        self.body.addLayout(rest)

    def show_person(self, person: Person) -> None:
        """Say how it stands with this person."""
        self._person = person
        summary = person.summary
        row_state, late = _state(person)
        self._state.setText(row_state)
        self._state.setProperty("role", "due" if late else "muted")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        often = sentence_case(words.how_often(summary.cadence_days or _circle_days(person)))
        self.often.setText(f"{often} ▾")
        self.often.setAccessibleName(tr("How often: {often}").format(often=often))
        latest = sentence_case(words.at_latest(summary.latest)) if summary.latest else ""
        self.at_latest.setText(f"{latest} ▾")
        self.at_latest.setAccessibleName(latest)
        self.at_latest.setVisible(bool(latest))
        close = tr("How close: {circle}").format(circle=words.circle(summary.circle))
        self.close_to.setText(f"{close} ▾")
        self.close_to.setAccessibleName(close)
        said = (
            sayings.what_was_exchanged(person),
            sayings.how_many_conversations(person),
            sayings.what_was_shared(person),
            sayings.nothing_noted(person),
        )
        self._body.setText(" ".join(each for each in said if each))
        self.known.show_person(person)
        quiet = (
            sayings.last_time(person),
            sayings.put_off(person),
            sayings.turn(person),
            sayings.connection(person),
        )
        self._quiet.setText(" ".join(each for each in quiet if each))
        self._quiet.setVisible(bool(self._quiet.text()))
        name = person.first_name
        self.later.setVisible(summary.due_day is not None and not summary.paused)
        self.later.setAccessibleName(tr("Later for {name}").format(name=name))
        self.pause.setVisible(summary.every is not None or summary.paused)
        self.pause.setText(tr("Go on") if summary.paused else tr("Pause"))
        self.pause.setAccessibleName(
            (tr("Go on with {name}") if summary.paused else tr("Pause {name}")).format(name=name)
        )

    def _ask_often(self) -> None:
        if self._person is None:
            return
        summary = self._person.summary
        inherited = tr("As how close says: {often}").format(
            often=words.how_often(_circle_days(self._person))
        )
        choose = partial(self._actions.set_cadence, [summary.id])
        drop(cadence_menu(self, choose, summary.cadence_days, inherited), self.often)

    def _ask_latest(self) -> None:
        if self._person is None:
            return
        summary = self._person.summary
        if summary.every is None:
            return
        circle = None if summary.cadence_days else self._person.latest.get(summary.circle)
        inherited = latest_days(summary.every, circle=circle)
        choose = partial(self._actions.set_latest, [summary.id])
        menu = latest_menu(self, choose, summary.every, summary.cadence_latest, inherited)
        drop(menu, self.at_latest)

    def _ask_close(self) -> None:
        if self._person is not None:
            choose = partial(self._actions.set_circle, [self._person.id])
            circle = self._person.summary.circle
            drop(circle_menu(self, self._person.rhythms, choose, circle), self.close_to)

    def _ask_later(self) -> None:
        if self._person is not None:
            place = self.later.mapToGlobal(self.later.rect().bottomLeft())
            self._actions.later(self._person.id, place)

    def _pause(self) -> None:
        if self._person is not None:
            self._actions.set_paused([self._person.id], not self._person.summary.paused)


def _circle_days(person: Person) -> int | None:
    return person.rhythms.get(person.summary.circle)


def _state(person: Person) -> tuple[str, bool]:
    """The state in words, and whether it is late."""
    summary, today = person.summary, person.today
    due = type(today).fromordinal(summary.due_day) if summary.due_day else None
    late = due is not None and due < today and not summary.paused
    return words.due_state(due, summary.paused, today), late
