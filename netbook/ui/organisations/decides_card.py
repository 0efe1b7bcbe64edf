"""The card of who decides there: by role, each with the rule or the word it is by; what is missing.

What a rule proposes can be taken as it is, changed, or declined; then it isn't proposed again.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from netbook.core.deciders import ROLES
from netbook.store import Session
from netbook.store.deciders import (
    NOTED,
    RolePerson,
    decline_role,
    forget_role,
    note_role,
    restore_roles,
)
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.organisations.role_form import Noted, RoleForm
from netbook.ui.organisations.shown import Organisation
from netbook.ui.theme import GRID
from netbook.ui.widgets import role_words
from netbook.ui.widgets.entry_line import Choices
from netbook.ui.widgets.focus import holds_focus
from netbook.ui.widgets.person_lines import PersonLine, PersonLines
from netbook.ui.widgets.pieces import Card, button, empty, text
from netbook.ui.words import tr

# Of a role so many people are shown: of who just works there fewer, whom the other card shows.
MOST, PEERS = 6, 2


class Decides(Card):
    """`ask_wanted` tells for which role somebody is to be asked who it is."""

    ask_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Who decides there"))
        self._desk = desk
        self._organisation: Organisation | None = None
        self._none = text(
            tr(
                "Nobody is known. Start with anybody who works there, and ask who heads the team "
                "that you would join."
            ),
            "muted",
            wrap=True,
        )
        self.people: dict[str, PersonLines] = {}
        self._headings: dict[str, QLabel] = {}
        self._others: dict[str, QLabel] = {}
        self.body.addWidget(self._none)
        for role in ROLES:
            self._headings[role] = text(role_words.roles_heading(role), "small", wrap=True)
            self.people[role] = PersonLines(desk)
            self._others[role] = text("", "small", wrap=True)
            for each in (self._headings[role], self.people[role], self._others[role]):
                self.body.addWidget(each)
            self.body.addSpacing(2)
        self._missing_heading = text(tr("What is missing"), "small", wrap=True)
        self._missing_heading.setContentsMargins(0, GRID, 0, 0)
        self._missing = QVBoxLayout()
        self._missing.setSpacing(GRID)
        self.asks: list[QPushButton] = []
        self.body.addWidget(self._missing_heading)
        self.body.addLayout(self._missing)
        self.form = RoleForm(desk)
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self.leave)
        self.add = button(tr("Note who decides"), lambda: self._open(None), kind="link")
        self.again = button(tr("Propose again whom you declined"), self._again, kind="link")
        self._rules = text(
            tr(
                "What isn't noted is proposed from titles and departments: the words say which "
                "rule. Whatever you say counts above it."
            ),
            "small",
            wrap=True,
        )
        for widget in (self.form, self.add, self.again, self._rules):
            self.body.addWidget(widget)

    def show_organisation(self, organisation: Organisation) -> None:
        """Show who decides there, as far as is known."""
        if self._organisation is None or self._organisation.id != organisation.id:
            self._hide_form()
        held = holds_focus(self)
        self._organisation = organisation
        roles = organisation.roles
        for role, lines in self.people.items():
            found = roles.of(role)
            shown = found[: PEERS if role == "peer" else MOST]
            lines.show_people([self._line(each, organisation) for each in shown])
            self._headings[role].setVisible(bool(found))
            others = self._others[role]
            left = len(found) - len(shown) + (roles.others if role == "peer" else 0)
            others.setVisible(left > 0)
            others.setText(tr("and %Ln more", "", left))
        self._show_missing(organisation)
        self._none.setVisible(not roles.people)
        self._rules.setVisible(any(each.how != NOTED for each in roles.people))
        self.again.setVisible(organisation.declined)
        if held and not holds_focus(self):
            self.add.setFocus()  # what had it went with its row

    def _line(self, person: RolePerson, organisation: Organisation) -> PersonLine:
        sure = role_words.confidence(person.confidence)
        why = role_words.why(person, organisation.today)
        lines = (" · ".join(part for part in (why, sure, _elsewhere(person)) if part),)
        choices: list[tuple[str, Callable[[], object]]] = []
        if person.how != NOTED:
            choices.append((tr("So it is"), partial(self._confirm, person)))
        choices.append((tr("Change"), partial(self._open, person)))
        choices.append((tr("That isn't so"), partial(self._decline, person)))
        if person.how == NOTED:
            choices.append((tr("Remove the note"), partial(self._forget, person)))
        made: Choices = tuple(choices)
        return PersonLine(person.contact_id, person.name, person.photo, lines, made)

    def _show_missing(self, organisation: Organisation) -> None:
        empty(self._missing)
        self.asks = []
        missing = organisation.roles.missing
        # Whom they go through matters once it is known who decides.
        if "decision_maker" in missing:
            missing = tuple(each for each in missing if each in ("decision_maker", "peer"))
        for role in missing:
            self._missing.addWidget(text(role_words.to_find_out(role), wrap=True))
            ask = organisation.ask
            if ask is not None:
                label = tr("Ask {name}").format(name=ask.given or words.called(ask.name))
            else:
                label = tr("Whom could you ask?")
            said = words.about(label, role_words.to_ask(role, organisation.name))
            act = partial(self.ask_wanted.emit, role)
            self.asks.append(button(label, act, kind="link", name=said))
            # Else the button is as wide as all of it may be, and the words above it wrap for that.
            self._missing.addWidget(self.asks[-1], 0, Qt.AlignmentFlag.AlignLeft)
        self._missing_heading.setVisible(bool(missing))

    def _open(self, person: RolePerson | None) -> None:
        organisation = self._organisation
        if organisation is None:
            return
        noted = None
        place = f"organisation:{organisation.id}/role"
        if person is not None:
            place = f"{place}:{person.contact_id}/{person.role}"
            before = person.role if person.how == NOTED else None
            noted = Noted(
                *(person.contact_id, words.called(person.name), person.role, person.confidence),
                *(person.said_by_id, person.note, before),
            )

        def fill() -> None:
            self.form.begin(noted)
            if person is not None and person.said_by_id is not None:
                self.form.say_who_said(person.said_by_id, person.said_by)

        self.form.begin_at(place, fill)
        self.form.show()
        self.add.hide()
        self.form.focus_first()

    def _hide_form(self) -> None:
        self.form.hide()
        self.add.show()

    def leave(self) -> None:
        """Close the form; the focus goes back to where it was opened."""
        self._hide_form()
        self.add.setFocus()

    def _save(self, noted: Noted) -> None:
        organisation, today = self._organisation, self._desk.bus.today
        if organisation is None:
            return
        once_written = self.form.once_written()

        def work(s: Session) -> None:
            if noted.before is not None and noted.before != noted.role:
                forget_role(s, organisation.id, noted.contact_id, noted.before)
            note_role(
                s,
                organisation.id,
                noted.contact_id,
                noted.role,
                confidence=noted.confidence,
                said_by_id=noted.said_by_id,
                note=noted.note,
                on=today,
            )

        def done(_none: None) -> None:
            once_written()
            self.leave()

        self._desk.tasks.write(
            self._desk.notebook,
            self._label(noted.name, noted.role),
            work,
            done,
            form=self.form,
        )

    def _label(self, name: str, role: str) -> str:
        place = self._organisation.name if self._organisation else ""
        form = tr("{name} at {organisation}: {role}")
        return form.format(name=name, organisation=place, role=role_words.role(role))

    def _confirm(self, person: RolePerson) -> None:
        self._write(person, lambda s, at: note_role(s, at, *_of(person), on=self._desk.bus.today))

    def _forget(self, person: RolePerson) -> None:
        self._write(person, lambda s, at: forget_role(s, at, *_of(person)))

    def _decline(self, person: RolePerson) -> None:
        organisation = self._organisation
        if organisation is not None:
            write_with_undo(
                self._desk,
                tr("Not so: {what}").format(what=self._label(person.name, person.role)),
                lambda s: decline_role(s, organisation.id, *_of(person), self._desk.bus.today),
                tr("It is not proposed again."),
            )

    def _again(self) -> None:
        organisation = self._organisation
        if organisation is not None:
            self._desk.tasks.write(
                self._desk.notebook,
                tr("Propose again who decides at {name}").format(name=organisation.name),
                lambda s: restore_roles(s, organisation.id),
            )

    def _write(self, person: RolePerson, work: Callable[[Session, int], object]) -> None:
        organisation = self._organisation
        if organisation is not None:
            label = self._label(person.name, person.role)
            self._desk.tasks.write(self._desk.notebook, label, lambda s: work(s, organisation.id))


def _of(person: RolePerson) -> tuple[int, str]:
    return person.contact_id, person.role


def _elsewhere(person: RolePerson) -> str:
    return "" if person.here else tr("no position there is noted")
