"""The side card of what to ask somebody the next time, at hand in a conversation with them."""

from netbook.store.questions import questions_to
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.pieces import Card, Heading
from netbook.ui.widgets.question_list import QuestionList
from netbook.ui.words import tr


class ToAsk(Card):
    """Open questions to a person; hidden without any."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._heading = Heading("")
        self.questions = QuestionList(desk, about=False)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.questions)
        self.hide()

    def show_person(self, person: Person) -> None:
        """Show what to ask this person."""
        with self._desk.notebook.read() as s:
            found = questions_to(s, person.id)
        heading = tr("To ask {name}").format(name=person.first_name)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.questions.show_questions(found)
        self.setVisible(bool(found))
