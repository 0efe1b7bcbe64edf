"""The card of whom somebody knows: as the user noted it, then as the notebook lets one think."""

from functools import partial

from netbook.core.depth_levels import level_of
from netbook.core.relationship import Tie
from netbook.store import Session
from netbook.store.relationships import (
    Related,
    add_relationship,
    delete_relationship,
    relationships,
    save_relationship,
)
from netbook.store.whom_they_know import Crowd, Known, people_with_common_ground
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.ground_words import known_by
from netbook.ui.people.person import Person
from netbook.ui.people.relation_form import Relation, RelationForm
from netbook.ui.theme import GRID
from netbook.ui.widgets.entry_line import Choices
from netbook.ui.widgets.person_lines import PersonLine, PersonLines
from netbook.ui.widgets.pieces import Card, Heading, button, text
from netbook.ui.widgets.take_out import take_out
from netbook.ui.widgets.tie_words import tie_sentence
from netbook.ui.words import position_line, tr

FEW, MANY = 6, 40


class WhomCard(Card):
    """Relationships with Edit and Remove, and who was found, to be noted with one click."""

    def __init__(self, desk: Desk) -> None:
        self._title = Heading("")
        super().__init__()
        self.body.addWidget(self._title)
        self._desk = desk
        self._person: Person | None = None
        self._limit = FEW
        self._none = text("", "muted", wrap=True)
        self.noted, self.found = PersonLines(desk), PersonLines(desk)
        self.form = RelationForm(desk)
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self._close)
        self.add = button(tr("Add somebody"), self._add, kind="link")
        self._perhaps = Heading("")
        self._perhaps.setContentsMargins(0, GRID, 0, 0)
        self.more = button("", self._show_more, kind="link")
        self._crowds = text("", "small", wrap=True)
        for each in (
            *(self._none, self.noted, self.form, self.add),
            *(self._perhaps, self.found, self.more, self._crowds),
        ):
            self.body.addWidget(each)

    def show_person(self, person: Person) -> None:
        """Show whom this person knows."""
        name = person.first_name
        if self._person is None or self._person.id != person.id:
            self._limit = FEW
            self._hide_form()
        self._person = person
        with self._desk.notebook.read() as s:
            noted = relationships(s, person.id)
            found = people_with_common_ground(s, person.id, self._limit)
        title = tr("Whom {name} knows").format(name=name)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.add.setAccessibleName(tr("Add somebody whom {name} knows").format(name=name))
        self._none.setText(
            tr(
                "Nobody is noted yet. Press “Add somebody”: who reports to whom, who works with"
                " whom, who could introduce you."
            )
        )
        self._none.setVisible(not noted and self.form.isHidden())
        self.noted.show_people([self._noted_line(each, person) for each in noted])
        self.found.show_people([self._found_line(each, person) for each in found.people])
        self._perhaps.setText(tr("{name} probably knows").format(name=name))
        self._perhaps.setVisible(bool(found.people))
        left = min(found.others, MANY - self._limit)
        self.more.setText(tr("Show %Ln more", "", left))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(left > 0)
        self._crowds.setText(" ".join(_crowd(each) for each in found.crowds))
        self._crowds.setVisible(bool(found.crowds))

    def _noted_line(self, each: Related, person: Person) -> PersonLine:
        said = tie_sentence(person.first_name, each.given or words.called(each.name), each.tie)
        relation = Relation(each.id, each.other_id, each.name, each.tie, each.note)
        choices: Choices = (
            (tr("Edit"), partial(self._open, relation)),
            (tr("Remove"), partial(self._remove, each, said)),
        )
        lines = (_joined(said, each.note), self._about(each, person))
        return PersonLine(each.other_id, each.name, each.photo, lines, choices)

    def _found_line(self, each: Known, person: Person) -> PersonLine:
        note = Relation(None, each.id, each.name, Tie("knows"))
        lines = (known_by(each, person.today), self._about(each, person))
        choices: Choices = ((tr("Note how they stand to each other"), partial(self._open, note)),)
        return PersonLine(each.id, each.name, each.photo, lines, choices)

    def _about(self, each: Related | Known, person: Person) -> str:
        """What they do, and how well the user knows them."""
        level = words.depth_words(level_of(each.evidence, each.last_day, person.today))
        return _joined(position_line(each.title, each.organisation), level)

    def _show_more(self) -> None:
        self._limit = MANY
        if self._person is not None:
            self.show_person(self._person)
            self.add.setFocus()

    def _add(self) -> None:
        self._open(Relation(None, None, "", Tie("knows")))

    def _open(self, relation: Relation) -> None:
        if self._person is None:
            return
        self.form.show_relation(relation, self._person.id, self._person.first_name)
        self.form.show()
        self.add.hide()
        self._none.hide()
        (self.form.tie if relation.other_id else self.form.person).setFocus()

    def _hide_form(self) -> None:
        self.form.hide()
        self.add.show()

    def _close(self) -> None:
        self._hide_form()
        self._none.setVisible(self.noted.isHidden())
        self.add.setFocus()

    def _save(self, relation: Relation) -> None:
        person, other = self._person, relation.other_id
        if person is None or other is None:
            return
        own, today = person.id, self._desk.bus.today

        def work(s: Session) -> None:
            if relation.id is None:
                add_relationship(s, own, other, relation.tie, relation.note, on=today)
            else:
                save_relationship(s, relation.id, own, other, relation.tie, relation.note)

        said = tie_sentence(person.first_name, relation.other, relation.tie)
        self._desk.tasks.write(
            self._desk.notebook, said, work, lambda _none: self._close(), form=self.form
        )

    def _remove(self, each: Related, said: str) -> None:
        take_out(self._desk, said, lambda s: delete_relationship(s, each.id))
        self.add.setFocus()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _crowd(crowd: Crowd) -> str:
    form = tr("Of the {people} people at {place}, {looked} were looked at.")
    people, looked = words.number(crowd.people), words.number(crowd.looked_at)
    return form.format(people=people, place=crowd.name, looked=looked)
