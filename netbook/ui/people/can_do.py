"""The side card of what I can do for somebody: gifts that were found, and what I know of theirs."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.tasks import Task
from netbook.ui.theme import GRID
from netbook.ui.widgets.gift_words import GiftLine, act_words, gift_line
from netbook.ui.widgets.pieces import Card, Heading, button, empty, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

MOST = 3


class _Found(NamedTuple):
    """The gifts for a person, and what of my skills touches what they care about."""

    gifts: list[GiftLine]
    skills: list[str]


class CanDo(Card):
    """Looked for in the background whenever a person is shown; hidden where nothing is found."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person: Person | None = None
        self._heading = Heading("")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._lines)
        self._shown: list[str] = []
        self.hide()

    def show_person(self, person: Person) -> None:
        """Look for what could be done for this person."""
        if self._person is None or self._person.id != person.id:
            self.hide()
        self._person = person
        heading = tr("What I can do for {name}").format(name=person.first_name)
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        notebook, today = self._desk.notebook, person.today

        def look(_task: Task) -> _Found:
            # Its tables of words take long to import, which only a thread can wait for.
            from netbook.store.facts import facts
            from netbook.store.give_first import gifts_for, skills_for_cares

            with notebook.read() as s:
                cares = [fact.text for fact in facts(s, person.id) if fact.section == "cares"]
                gifts = gifts_for(s, person.id, today, MOST)
                skills = skills_for_cares(s, cares) if cares else []
            offered = {gift.skill.id for gift in gifts if gift.skill is not None}
            said = [skill.text for skill in skills if skill.id not in offered]
            return _Found([gift_line(gift, today) for gift in gifts], said[: MOST - len(gifts)])

        self._desk.tasks.run("give to one", look, lambda found: self._show(person.id, found))

    def sentences(self) -> list[str]:
        """What it says, line by line."""
        return list(self._shown)

    def _show(self, contact_id: int, found: _Found) -> None:
        if self._person is None or self._person.id != contact_id:
            return
        empty(self._lines)
        self._shown = [line.sentence() for line in found.gifts] + found.skills
        for line in found.gifts:
            said = line.sentence()
            self._lines.addWidget(text(breakable(said), wrap=True))
            words = act_words(line.gift)
            made = button(
                words,
                partial(self._act, line),
                kind="link",
                name=tr(
                    "{act}: {what}", "Introduce: Amir hires an analyst; Lena looks for a job"
                ).format(act=words.rstrip("…"), what=said),
            )
            self._lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        for said in found.skills:
            self._lines.addWidget(text(breakable(said), wrap=True))
        self.setVisible(bool(self._shown))

    def _act(self, line: GiftLine) -> None:
        from netbook.ui.widgets.giving import ask_about  # not before somebody is shown

        ask_about(self._desk, line.gift, self)
