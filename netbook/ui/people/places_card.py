"""The card of where somebody was and when: the dates that common ground is found by."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from netbook.store import Session
from netbook.store.positions import (
    Position,
    add_position,
    delete_position,
    positions,
    save_position,
)
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.experience_words import period
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.pieces import Card, Heading, button, empty, text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import position_line, tr


class PositionForm(SmallForm):
    """Where, as what, from when to when."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.where = line_field(tr("Where: organisation or school"))
        self.title = line_field(tr("As what"))
        self.start, self.end = DateField(tr("From"), desk.bus), DateField(tr("To"), desk.bus)
        super().__init__(self.where, self.title, (self.start, self.end))
        self.setFocusProxy(self.where)
        self._position = Position(None, 0, "")

    def show_position(self, position: Position) -> None:
        """Fill the form."""
        self._position = position
        self.where.setText(position.organisation)
        complete_organisation(self._desk, self.where)
        self.title.setText(position.title)
        self.start.fill(position.started_on)
        self.end.fill(position.ended_on)

    def written(self) -> Position | None:
        """The position; it needs a place or a title."""
        made = self._position._replace(
            organisation=self.where.text().strip(),
            title=self.title.text().strip(),
            started_on=self.start.value(),
            ended_on=self.end.value(),
        )
        return made if made.organisation or made.title else None


class ContactPlaces(Card):
    """A line for each position; a form opens in the card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._title = Heading("")
        self.body.addWidget(self._title)
        self._desk = desk
        self._person: Person | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.form = PositionForm(desk)
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self._close)
        self.add = button(tr("Add a place"), self._add, kind="link")
        self._none = text(
            tr("Employers and schools with their years: NetBook finds who was there too."),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.form)
        self.body.addWidget(self.add)

    def show_person(self, person: Person) -> None:
        """Show where this person was."""
        if self._person is not None and self._person.id != person.id:
            self.form.hide()
            self.add.show()
        self._person = person
        title = tr("Where {name} was").format(name=person.first_name)
        self._title.setText(title)
        self.setAccessibleName(title)
        with self._desk.notebook.read() as s:
            found = positions(s, person.id)
        empty(self._rows)
        for each in found:
            said = position_line(each.title, each.organisation)
            when = period(each.started_on, each.ended_on)
            choices = (
                (tr("Edit"), partial(self._edit, each)),
                (tr("Remove"), partial(self._remove, each, said)),
            )
            details = when or tr("no dates yet")
            self._rows.addWidget(entry_line(said, details, choices))
        self._none.setVisible(not found and self.form.isHidden())

    def _add(self) -> None:
        if self._person is not None:
            self._edit(Position(None, self._person.id, ""))

    def _edit(self, position: Position) -> None:
        self.form.show_position(position)
        self.form.show()
        self.add.hide()
        self._none.hide()
        (self.form.start if position.id else self.form.where).setFocus()

    def _close(self) -> None:
        self.form.hide()
        self.add.show()
        self.add.setFocus()
        self._none.setVisible(not self._rows.count())

    def _save(self, position: Position) -> None:
        def work(s: Session) -> None:
            if position.id is None:
                add_position(s, position)
            else:
                save_position(s, position)

        said = position_line(position.title, position.organisation)
        label = tr("Dates: {what}").format(what=said)
        self._desk.tasks.write(
            self._desk.notebook, label, work, lambda _none: self._close(), form=self.form
        )

    def _remove(self, position: Position, said: str) -> None:
        take_out(self._desk, said, lambda s: delete_position(s, position))
        self.add.setFocus()
