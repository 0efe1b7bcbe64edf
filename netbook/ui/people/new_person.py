"""The short form for a new person, with those who may be the same while the name is typed."""

import json
from array import array

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from netbook.core.cadence import CIRCLES
from netbook.core.card import Card, Organisation, Point
from netbook.store import Session
from netbook.store.contacts import add_contact, find_contacts, similar_names
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.people.choices import sentence_case
from netbook.ui.people.fields import choice
from netbook.ui.people.form_points import point_remark
from netbook.ui.theme import GRID
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.labelled import Beside, Labelled, Line
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.person_list import PersonList
from netbook.ui.widgets.pieces import Card as CardBox
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.words import tr

SIMILAR = 4


class NewPerson(QScrollArea):
    """Emits `added` with the new contact's id, `opened` with one who was here, or `given_up`."""

    added = Signal(int)
    opened = Signal(int)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft(desk, "people/new", self)
        self.lines = {
            "name": Line(tr("Name")),
            "email": Line(tr("Email")),
            "phone": Line(tr("Phone")),
            "title": Line(tr("Title")),
            "organisation": Line(tr("Organisation")),
            "met": Line(tr("Where you met")),
        }
        self.circle = choice(
            tr("How close"), [(each, sentence_case(words.circle(each))) for each in CIRCLES]
        )
        self.similar = PersonList(desk, tr("You may have met"))
        self.similar.setFixedHeight(0)
        self._met = CardBox(tr("You may have met"))
        self.add = button(tr("Add"), self.save, kind="primary")
        self.cancel = button(tr("Cancel"), self._cancel)
        self.remark = text("", "error", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._look)
        self._arrange()
        for line in self.lines.values():
            line.textChanged.connect(self._typed)
        self.similar.opened.connect(lambda at: self.opened.emit(self.similar.people.ids[at]))
        self.similar.clicked.connect(
            lambda index: self.opened.emit(self.similar.people.ids[index.row()])
        )

    def _arrange(self) -> None:
        lines = self.lines
        self._met.body.setContentsMargins(0, 14, 0, 6)
        self._met.head.setContentsMargins(2 * GRID, 0, 2 * GRID, 4)
        self._met.body.addWidget(self.similar)
        self._met.hide()
        box = CardBox()
        box.body.setSpacing(GRID)
        box.body.addWidget(Labelled(tr("Name"), lines["name"]))
        box.body.addWidget(self._met)
        box.body.addWidget(
            Beside(
                Labelled(tr("Email"), lines["email"], self._email_remark),
                Labelled(tr("Phone"), lines["phone"], self._phone_remark),
            )
        )
        box.body.addWidget(
            Beside(
                Labelled(tr("Title"), lines["title"]),
                Labelled(tr("Organisation"), lines["organisation"]),
            )
        )
        box.body.addWidget(
            Beside(
                Labelled(tr("How close"), self.circle),
                Labelled(tr("Where you met"), lines["met"]),
            )
        )
        box.body.addWidget(self.remark)
        box.body.addLayout(row(self.add, self.cancel, None))
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(3 * GRID, 20, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(text(tr("New person"), "title"))
        layout.addWidget(box)
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def begin(self, name: str = "") -> None:
        """Begin with a name, or with what was half written before."""
        left = self._draft.read()
        try:
            values: dict[str, str] = json.loads(left) if left and not name else {}
        except ValueError:
            values = {}
        if name or values or not self.lines["name"].text():
            for key, line in self.lines.items():
                line.fill(name if key == "name" and name else str(values.get(key, "")))
            self.circle.setCurrentIndex(max(0, self.circle.findData(values.get("circle", "none"))))
        complete_organisation(self._desk, self.lines["organisation"])
        self.lines["name"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.lines["name"].end(False)
        self._look()

    def save(self) -> None:
        """Add the person as one undo step."""
        written = {key: line.text().strip() for key, line in self.lines.items()}
        card = _card(written)
        if card is None:
            self.remark.setText(tr("Write a name, an organisation or an address."))
            self.lines["name"].setFocus()
            return
        circle, now = self.circle.currentData(), self._desk.bus.now()
        name = written["name"] or written["organisation"] or written["email"] or written["phone"]

        def work(s: Session) -> int:
            made = add_contact(s, card, now=now, circle=circle)
            if written["met"]:
                met = SharedExperience(None, made, "met", "", "", "", written["met"])
                add_shared_experience(s, met)
            return made

        def done(contact_id: int) -> None:
            self._empty()
            self.added.emit(contact_id)
            say_with_undo(self._desk, tr("{name} is in the notebook.").format(name=name))

        label = tr("Add {name}").format(name=name)
        self._desk.tasks.write(self._desk.notebook, label, work, done, form=self)

    def _cancel(self) -> None:
        self._empty()
        self.given_up.emit()

    def _empty(self) -> None:
        for line in self.lines.values():
            line.fill("")
        self.circle.setCurrentIndex(self.circle.findData("none"))
        self._draft.forget()

    def _typed(self) -> None:
        self.remark.setText("")
        values = {key: line.text() for key, line in self.lines.items()}
        if any(values.values()):
            self._draft.keep(json.dumps({**values, "circle": self.circle.currentData()}))
        self._soon.start()

    def _look(self) -> None:
        """Show those who may be the same person."""
        name, email = self.lines["name"].text().strip(), self.lines["email"].text().strip()
        phone = self.lines["phone"].text().strip()
        with self._desk.notebook.read() as s:
            ids = [row.id for row in similar_names(s, name, SIMILAR)] if name else []
            for value in (email if "@" in email else "", phone if len(phone) > 5 else ""):
                ids = [*(found.id for found in find_contacts(s, value)), *ids] if value else ids
        ids = list(dict.fromkeys(ids))[:SIMILAR]
        self.similar.show_ids(array("q", ids))
        height = self.similar.verticalHeader().defaultSectionSize()
        self.similar.setFixedHeight(height * len(ids))
        self._met.setVisible(bool(ids))

    def _email_remark(self) -> str:
        return point_remark("email", self.lines["email"].text())

    def _phone_remark(self) -> str:
        return point_remark("phone", self.lines["phone"].text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, Escape goes back and keeps what is half written."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is half written."""
        self._draft.flush()
        super().hideEvent(event)


def _card(written: dict[str, str]) -> Card | None:
    """The card of what was written; None where nothing names anybody."""
    held = Organisation(name=written["organisation"], title=written["title"])
    card = Card(
        formatted_name=written["name"],
        emails=(Point(written["email"]),) if written["email"] else (),
        phones=(Point(written["phone"]),) if written["phone"] else (),
        organisations=(held,) if held != Organisation() else (),
    )
    named = written["name"] or written["organisation"] or card.emails or card.phones
    return card if named else None
