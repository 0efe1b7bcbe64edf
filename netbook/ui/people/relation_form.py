"""The small form of one relationship: how somebody stands to whom, and a note."""

from typing import NamedTuple

from netbook.core.relationship import TIES, Tie
from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.people_field import PeopleField
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.widgets.tie_words import tie_sentence
from netbook.ui.words import tr


class Relation(NamedTuple):
    """What the form says; `id` is None for a new one, `other_id` for nobody yet."""

    id: int | None
    other_id: int | None
    other: str
    tie: Tie
    note: str = ""


class RelationForm(SmallForm):
    """Emits `done` with a `Relation` that names somebody."""

    def __init__(self, desk: Desk) -> None:
        self.tie = Choice()
        self.tie.setAccessibleName(tr("How they stand to each other"))
        self.person = PeopleField(desk)
        self.note = line_field(tr("Note, as “same team”"))
        super().__init__(self.person, self.tie, self.note)
        self.setFocusProxy(self.person)
        self.person.changed.connect(self._chosen)
        self._relation = Relation(None, None, "", TIES[0])
        self._name, self._own = "", 0

    def show_relation(self, relation: Relation, contact_id: int, name: str) -> None:
        """Fill the form about the relation of the person with this name to another one."""
        self._relation, self._own, self._name = relation, contact_id, name
        self.person.field.setAccessibleName(tr("Whom {name} knows").format(name=name))
        known = relation.other_id is not None
        self.person.set_people([(relation.other_id or 0, relation.other)] if known else [])
        self._say(relation.tie)
        self.note.setText(relation.note)

    def _say(self, chosen: Tie) -> None:
        other = next(iter(self.person.names().values()), "…")
        self.tie.clear()
        for tie in TIES:
            self.tie.addItem(tie_sentence(self._name, other, tie), tie)
        self.tie.setCurrentIndex(TIES.index(chosen))

    def _chosen(self) -> None:
        """Keep one person: the one named last, and never the one whose card it is."""
        people = {n: name for n, name in self.person.names().items() if n != self._own}
        last = list(people.items())[-1:]
        if last != list(self.person.names().items()):
            self.person.set_people(last)
        self._say(TIES[max(0, self.tie.currentIndex())])
        if last:
            self.tie.setFocus()

    def written(self) -> Relation | None:
        """The relation; it needs a person."""
        if not self.person.ids:
            self.person.setFocus()
            return None
        [(other_id, other)] = self.person.names().items()
        return self._relation._replace(
            other_id=other_id,
            other=other,
            tie=TIES[self.tie.currentIndex()],
            note=self.note.text().strip(),
        )
