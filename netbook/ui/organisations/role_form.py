"""The small form of what somebody has to say in an organisation, and by whose word."""

from typing import NamedTuple

from netbook.core.deciders import CONFIDENCES, ROLES
from netbook.ui.desk import Desk
from netbook.ui.widgets import role_words
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.people_field import PeopleField, one_person
from netbook.ui.widgets.pieces import text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class Noted(NamedTuple):
    """A role as written; `said_by_id` is None for what the user knows, or nobody said.

    `before` is the role that is noted of them now, None for nothing noted.
    """

    contact_id: int
    name: str
    role: str
    confidence: str
    said_by_id: int | None
    note: str
    before: str | None = None


class RoleForm(SmallForm):
    """Emits `done` with Noted."""

    def __init__(self, desk: Desk) -> None:
        self._before: Noted | None = None
        self.person = one_person(desk, tr("Who"))
        self.role = Choice()
        self.role.setAccessibleName(tr("What they have to say there"))
        for each in ROLES:
            self.role.addItem(role_words.role(each), each)
        self.confidence = Choice()
        self.confidence.setAccessibleName(tr("How sure it is"))
        for each in CONFIDENCES:
            self.confidence.addItem(role_words.confidence(each), each)
        self.said_by: PeopleField = one_person(desk, tr("Who said so"))
        self.note = line_field(tr("A note"))
        self._name = text("", "heading", wrap=True)
        super().__init__(
            *(self._name, self.person, (self.role, self.confidence), self.said_by, self.note)
        )
        self.keep(
            desk,
            person=self.person,
            role=self.role,
            confidence=self.confidence,
            said_by=self.said_by,
            note=self.note,
        )

    def begin(self, noted: Noted | None) -> None:
        """Begin with somebody, or with nobody named yet."""
        self._before = noted
        self._name.setText(noted.name if noted else "")
        self._name.setVisible(noted is not None)
        self.person.setVisible(noted is None)
        self.person.set_people(())
        self.said_by.set_people(())
        self.role.setCurrentIndex(ROLES.index(noted.role) if noted else 0)
        self.confidence.setCurrentIndex(CONFIDENCES.index(noted.confidence) if noted else 0)
        self.note.setText(noted.note if noted else "")
        self.note.setCursorPosition(0)

    def say_who_said(self, contact_id: int, name: str) -> None:
        """Fill in who said so."""
        self.said_by.set_people([(contact_id, name)])

    def focus_first(self) -> None:
        """Put the focus where writing begins."""
        (self.person if self._before is None else self.role).setFocus()

    def written(self) -> Noted | None:
        """What was written, or None without anybody, who then is asked for."""
        before = self._before
        if before is None:
            chosen = self.person.names()
            if not chosen:
                self.person.setFocus()
                return None
            contact_id, name = next(iter(chosen.items()))
        else:
            contact_id, name = before.contact_id, before.name
        return Noted(
            contact_id,
            name,
            self.role.currentData(),
            self.confidence.currentData(),
            next(iter(self.said_by.ids), None),
            self.note.text().strip(),
            before.before if before else None,
        )
