"""The card of open questions: what to ask somebody, and what others are asked about them."""

from collections.abc import Sequence

from netbook.store import Session
from netbook.store.organisations import organisation_ids
from netbook.store.questions import Question, add_question
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.focus import holds_focus
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.widgets.question_form import Asked, QuestionForm
from netbook.ui.widgets.question_list import QuestionList
from netbook.ui.words import tr


class Questions(Card):
    """Both kinds, and a form for a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Questions"))
        self._desk = desk
        self._person: Person | None = None
        self._none = text(
            tr("Who knows what you can't look up? An answer is noted with who said it."),
            "muted",
            wrap=True,
        )
        self.about = QuestionList(desk, about=True)
        self.to = QuestionList(desk, about=False)
        self._to_heading = text("", "heading", wrap=True)
        self.form = QuestionForm(desk)
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self._leave)
        self.ask_about = button("", lambda: self._open(to=False), kind="link")
        self.ask_them = button("", lambda: self._open(to=True), kind="link")
        for questions in (self.about, self.to):
            questions.left.connect(self.ask_about.setFocus)
        shown = (self._none, self.about, self._to_heading, self.to, self.form)
        for each in (*shown, self.ask_about, self.ask_them):
            self.body.addWidget(each)

    def show_person(
        self, person: Person, to: Sequence[Question], about: Sequence[Question]
    ) -> None:
        """Show the open questions to this person and about them."""
        if self._person is not None and self._person.id != person.id:
            self._leave()
        self._person = person
        held = holds_focus(self)
        name = person.first_name
        self.to.show_questions(to)
        self.about.show_questions(about)
        self._to_heading.setText(tr("To ask {name}").format(name=name))
        self._to_heading.setVisible(bool(to))
        for each, label in (
            (self.ask_about, tr("Ask somebody about {name}").format(name=name)),
            (self.ask_them, tr("Something to ask {name}").format(name=name)),
        ):
            each.setText(label)
            each.setAccessibleName(label)
        self._none.setVisible(not (to or about) and self.form.isHidden())
        if held and not holds_focus(self):
            self.ask_about.setFocus()  # what had it went with its question

    def _open(self, *, to: bool) -> None:
        person = self._person
        if person is None:
            return
        places = [each.name for each in person.card.organisations if each.name]
        about = (person.id, person.first_name)
        self.form.begin(about, list(dict.fromkeys(places)), person.id if to else None)
        self.form.show()
        self.ask_about.hide()
        self.ask_them.hide()
        self._none.hide()
        self.form.focus_first()

    def _leave(self) -> None:
        held = holds_focus(self.form)
        self.form.hide()
        self.ask_about.show()
        self.ask_them.show()
        self._none.setVisible(self.about.isHidden() and self.to.isHidden())
        if held:
            self.ask_about.setFocus()

    def _save(self, asked: Asked) -> None:
        now = self._desk.bus.now()

        def work(s: Session) -> int:
            place = organisation_ids(s, [asked.organisation]).get(asked.organisation)
            return add_question(
                s,
                asked.contact_id,
                about_contact_id=asked.about_contact_id,
                about_organisation_id=None if asked.about_contact_id else place,
                text=asked.text,
                now=now,
            )

        label = tr("Question: {what}").format(what=asked.text)
        self._desk.tasks.write(
            self._desk.notebook, label, work, lambda _id: self._leave(), form=self.form
        )
