"""The card of where somebody was and when: the dates that common ground is found by."""

from functools import partial

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
from netbook.ui.widgets.form_card import FormCard
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.pieces import Heading
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


class ContactPlaces(FormCard):
    """A line for each position."""

    form: PositionForm

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            "",
            PositionForm(desk),
            tr("Employers and schools with their years: NetBook finds who was there too."),
            tr("Add a place"),
        )
        self._title = Heading("")
        self.body.insertWidget(0, self._title)
        self._desk = desk
        self._person: Person | None = None

    def show_person(self, person: Person) -> None:
        """Show where this person was."""
        if self._person is not None and self._person.id != person.id:
            self._close()
        self._person = person
        title = tr("Where {name} was").format(name=person.first_name)
        self._title.setText(title)
        self.setAccessibleName(title)
        with self._desk.notebook.read() as s:
            found = positions(s, person.id)
        rows = []
        for each in found:
            said = position_line(each.title, each.organisation)
            when = period(each.started_on, each.ended_on)
            choices = (
                (tr("Edit"), partial(self._edit, each)),
                (tr("Remove"), partial(self._remove, each, said)),
            )
            details = when or tr("no dates yet")
            rows.append(entry_line(said, details, choices))
        self._show_rows(rows)

    def _add(self) -> None:
        if self._person is not None:
            self._edit(Position(None, self._person.id, ""))

    def _edit(self, position: Position) -> None:
        self.form.show_position(position)
        self._open_form(self.form.start if position.id else None)

    def _save(self, position: Position) -> None:
        def work(s: Session) -> None:
            if position.id is None:
                add_position(s, position)
            else:
                save_position(s, position)

        said = position_line(position.title, position.organisation)
        label = tr("Dates: {what}").format(what=said)
        self._desk.tasks.write(
            self._desk.notebook, label, work, lambda _none: self._leave(), form=self.form
        )

    def _remove(self, position: Position, said: str) -> None:
        take_out(self._desk, said, lambda s: delete_position(s, position))
        self.add.setFocus()
