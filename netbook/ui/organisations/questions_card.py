"""The card of what people are asked about an organisation, and a form for a new question."""

from netbook.store import Session
from netbook.store.questions import add_question
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.organisations.shown import Organisation
from netbook.ui.widgets import role_words
from netbook.ui.widgets.focus import holds_focus
from netbook.ui.widgets.people_field import one_person
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.widgets.question_list import QuestionList
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class AboutForm(SmallForm):
    """Emits `done` with whom to ask and the words."""

    def __init__(self, desk: Desk) -> None:
        self.who = one_person(desk, tr("Whom to ask"))
        self.what = line_field(tr("The question"))
        super().__init__(self.who, self.what)
        self.keep(desk, who=self.who, what=self.what)

    def written(self) -> tuple[int, str] | None:
        """Whom and what, or None while something is missing, which then gets the focus."""
        who, what = next(iter(self.who.ids), None), self.what.text().strip()
        if who is None:
            self.who.setFocus()
        elif not what:
            self.what.setFocus()
        else:
            return who, what
        return None


class Questions(Card):
    """Open questions, each with who is asked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Questions out"))
        self._desk = desk
        self._organisation: Organisation | None = None
        self._none = text(
            tr("Who knows what you can't look up? An answer is noted with who said it."),
            "muted",
            wrap=True,
        )
        self.list = QuestionList(desk, about=True)
        self.form = AboutForm(desk)
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self._leave)
        self.ask = button(tr("Ask somebody"), lambda: self.begin(), kind="link")
        self.list.left.connect(self.ask.setFocus)
        for each in (self._none, self.list, self.form, self.ask):
            self.body.addWidget(each)

    def show_organisation(self, organisation: Organisation) -> None:
        """Show what is asked about it."""
        if self._organisation is None or self._organisation.id != organisation.id:
            self._hide_form()
        held = holds_focus(self)
        self._organisation = organisation
        self.list.show_questions(organisation.questions)
        self.ask.setAccessibleName(tr("Ask somebody about {name}").format(name=organisation.name))
        self._none.setVisible(not organisation.questions and self.form.isHidden())
        if held and not holds_focus(self):
            self.ask.setFocus()  # what had it went with its question

    def begin(self, role: str = "") -> None:
        """Open the form; with `role` the question is who that is, to whom one knows best there."""
        organisation = self._organisation
        if organisation is None:
            return
        known = organisation.ask if role else None

        def fill() -> None:
            self.form.who.set_people([(known.id, words.called(known.name))] if known else ())
            self.form.what.setText(role_words.to_ask(role, organisation.name) if role else "")

        place = f"organisation:{organisation.id}/question"
        self.form.begin_at(f"{place}:{role}" if role else place, fill)
        self.form.show()
        self.ask.hide()
        self._none.hide()
        (self.form.what if known else self.form.who).setFocus()

    def _hide_form(self) -> None:
        self.form.hide()
        self.ask.show()
        self._none.setVisible(self.list.isHidden())

    def _leave(self) -> None:
        held = holds_focus(self.form)
        self._hide_form()
        if held:
            self.ask.setFocus()

    def _save(self, asked: tuple[int, str]) -> None:
        organisation, now = self._organisation, self._desk.bus.now()
        if organisation is None:
            return
        who, what = asked
        once_written = self.form.once_written()

        def work(s: Session) -> int:
            return add_question(s, who, about_organisation_id=organisation.id, text=what, now=now)

        def done(_id: int) -> None:
            once_written()
            self._leave()

        label = tr("Question: {what}").format(what=what)
        self._desk.tasks.write(self._desk.notebook, label, work, done, form=self.form)
