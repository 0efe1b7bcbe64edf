"""The card of what was done together: worked, studied, served, organised, and where they met."""

from functools import partial

from PySide6.QtWidgets import QLabel

from netbook.store.shared_experiences import (
    SharedExperience,
    add_shared_experience,
    delete_shared_experience,
    save_shared_experience,
)
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.people.together_form import TogetherForm
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.experience_words import shared_details
from netbook.ui.widgets.form_card import FormCard
from netbook.ui.widgets.pieces import text
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class Together(FormCard):
    """Shared experience, each with Edit and Remove."""

    form: TogetherForm

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Together"),
            TogetherForm(desk),
            tr("Worked, studied or served together? Where did you meet?"),
            tr("Add"),
        )
        self.add.setAccessibleName(tr("Add something you did together"))
        self._desk = desk
        self._person: Person | None = None

    def show_person(self, person: Person) -> None:
        """Show what was shared with this person."""
        if self._person is not None and self._person.id != person.id:
            self._close()
        self._person = person
        rows = []
        for each in person.shared:
            head, details = words.experience(each.kind), shared_details(each)
            choices = (
                (tr("Edit"), partial(self._open, each)),
                (tr("Remove"), partial(self._remove, each)),
            )
            name = ", ".join(part for part in (head, details) if part)
            rows.append(entry_line(text(head, "heading"), details, choices, name))
        self._show_rows(rows)

    def headings(self) -> list[str]:
        """What the rows say, for tests and screen readers."""
        return [label.text() for label in self.findChildren(QLabel) if not label.isHidden()]

    def _add(self) -> None:
        if self._person is not None:
            self._open(SharedExperience(None, self._person.id, "worked", "", "", "", ""))

    def _open(self, each: SharedExperience) -> None:
        self.form.show_experience(each)
        self._open_form()

    def _save(self, each: SharedExperience) -> None:
        if self._person is None:
            return
        label = tr("Together with {name}").format(name=self._person.first_name)
        self._desk.tasks.write(
            self._desk.notebook,
            label,
            lambda s: (
                add_shared_experience(s, each)
                if each.id is None
                else save_shared_experience(s, each)
            ),
            lambda _id: self._leave(),
            form=self.form,
        )

    def _remove(self, each: SharedExperience) -> None:
        if self._person is None or each.id is None:
            return
        gone = each.id
        take_out(
            self._desk, words.experience(each.kind), lambda s: delete_shared_experience(s, gone)
        )
        self.add.setFocus()
