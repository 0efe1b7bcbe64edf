"""The card of those to whom somebody could introduce the user, each with what says so."""

from netbook.store.relationships import Related, could_introduce
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.person_lines import PersonLine, PersonLines
from netbook.ui.widgets.pieces import Card, Heading, divider
from netbook.ui.widgets.tie_words import tie_sentence
from netbook.ui.words import tr

SHOWN = 3


class Introduce(Card):
    """People whom the user hardly knows; not there where there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = Heading("")
        self.people = PersonLines(desk)
        for each in (self._title, divider(), self.people):
            self.body.addWidget(each)

    def show_person(self, person: Person) -> None:
        """Show to whom this person could introduce."""
        with self._desk.notebook.read() as s:
            found = could_introduce(s, person.id, person.today, SHOWN)
        title = tr("{name} could introduce you to").format(name=person.first_name)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.people.show_people([_line(each, person.first_name) for each in found])
        self.setVisible(bool(found))


def _line(each: Related, name: str) -> PersonLine:
    said = tie_sentence(name, each.given or words.called(each.name), each.tie)
    parts = (each.title or each.organisation, said, each.note)
    line = " · ".join(part for part in parts if part)
    return PersonLine(each.other_id, each.name, each.photo, (line,))
