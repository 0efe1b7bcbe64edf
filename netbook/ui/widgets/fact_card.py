"""A card of facts in their sections, to add to, change, close and take away."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from netbook.store import Session
from netbook.store.facts import Fact, add_fact, close_fact, delete_fact, save_fact
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.theme import GRID
from netbook.ui.widgets import fact_words
from netbook.ui.widgets.fact_form import FactForm, Source, Written
from netbook.ui.widgets.fact_list import fact_row
from netbook.ui.widgets.fact_section import FactSection
from netbook.ui.widgets.focus import holds_focus
from netbook.ui.widgets.pieces import Card, button
from netbook.ui.words import tr

# Of a long fact, a notice says so many letters.
SHORT = 60


class Subject(NamedTuple):
    """Whom or what the facts of a card are about."""

    name: str
    contact_id: int | None = None
    organisation_id: int | None = None

    @property
    def place(self) -> str:
        """Where what is half written about it is kept."""
        if self.contact_id is not None:
            return f"known:{self.contact_id}"
        return f"organisation:{self.organisation_id}/known"


class FactCard(Card):
    """Facts by section; a card of one section alone shows those of all sections in it."""

    def __init__(self, desk: Desk, heading: str, sections: Sequence[FactSection]) -> None:
        super().__init__(heading)
        self._desk = desk
        self._subject = Subject("")
        self._facts: list[Fact] = []
        self._shown: tuple[date, int] = (desk.bus.today, 0)
        self._new: int | None = None
        self._sources: Callable[[], Sequence[Source]] = tuple
        self.body.setSpacing(2 * GRID)
        self.sections = {section.name: section for section in sections}
        for section in sections:
            self.body.addWidget(section)
            section.add_wanted.connect(self.begin)
            section.facts.edit_wanted.connect(self._edit)
            section.facts.delete_wanted.connect(self._delete)
            section.facts.close_wanted.connect(self._close)
            section.facts.still_wanted.connect(self._still)
        self.form: FactForm | None = None
        self._host: FactSection | None = None
        self.earlier = button("", self._turn_earlier, kind="link")
        self._with_earlier = False
        self.body.addWidget(self.earlier)

    def show_subject(
        self, subject: Subject, facts: Sequence[Fact], sources: Callable[[], Sequence[Source]]
    ) -> None:
        """Show what is known of this one; `sources` are asked for when a form is opened."""
        if subject[1:] != self._subject[1:]:
            self.leave()
            self._with_earlier, self._new = False, None
        self._subject, self._facts, self._sources = subject, list(facts), sources

    def show_facts(self, today: date, after: int) -> None:
        """Show the facts as they stand today; they are stale after so many days."""
        self._shown = (today, after)
        rows = [
            fact_row(fact, today, after)
            for fact in self._facts
            if self._with_earlier or fact.closed_on is None
        ]
        for name, section in self.sections.items():
            alone = len(self.sections) == 1
            section.show_facts([r for r in rows if alone or r.fact.section == name])
            if section is self._host and self.form is not None:
                section.take_in(self.form)
        closed = sum(fact.closed_on is not None for fact in self._facts)
        self.earlier.setVisible(closed > 0)
        more = tr("Show what is no longer so ({count})").format(count=words.number(closed))
        self.earlier.setText(tr("Hide what is no longer so") if self._with_earlier else more)
        self.earlier.setAccessibleName(self.earlier.text())
        if self._new is not None and any(
            section.facts.select(self._new) for section in self.sections.values()
        ):
            self._new = None

    def begin(self, section: str, item: str = "", hint: str = "") -> None:
        """Open the form for a new fact in a section."""
        form = self._open(section)
        form.begin(self._subject.place, section, item, hint)
        form.focus_first()

    def leave(self) -> None:
        """Close the form; the list or the button that opened it gets the focus."""
        if self._host is None or self.form is None:
            return
        host, self._host = self._host, None
        focused = holds_focus(self.form)
        host.let_go(self.form)
        self.form.hide()
        if focused:
            changed = self.form.fact is not None and host.facts.model.rows
            (host.facts if changed else host.add).setFocus()

    def _open(self, section: str) -> FactForm:
        if self.form is None:
            self.form = FactForm(self._desk)
            self.form.done.connect(self._save)
            self.form.given_up.connect(self.leave)
        if self._host is not None:
            self._host.let_go(self.form)
        self._host = self.sections.get(section) or next(iter(self.sections.values()))
        self._host.take_in(self.form)
        self.form.offer(self._sources())
        self.form.show()
        return self.form

    def _edit(self, fact: Fact) -> None:
        form = self._open(fact.section)
        form.change(self._subject.place, fact)
        form.focus_first()

    def _save(self, written: Written) -> None:
        subject, now = self._subject, self._desk.bus.now()
        fields: dict[str, Any] = written._asdict()
        fact: Fact | None = fields.pop("fact")
        once_written = self.form.once_written() if self.form else lambda: None

        def work(s: Session) -> int:
            if fact is not None:
                save_fact(s, fact.id, **fields)
                return fact.id
            return add_fact(
                s,
                contact_id=subject.contact_id,
                organisation_id=subject.organisation_id,
                now=now,
                **fields,
            )

        def done(fact_id: int) -> None:
            once_written()
            self.leave()
            # It is current, and the focus on it, once the page has read it.
            self._new = fact_id

        form = tr("Change what you know about {name}") if fact else tr("Note about {name}")
        label = form.format(name=subject.name)
        self._desk.tasks.write(self._desk.notebook, label, work, done, form=self.form)

    def _still(self, fact: Fact) -> None:
        today = self._desk.bus.today
        self._do(tr("Still so: {what}"), fact, lambda s: save_fact(s, fact.id, checked_on=today))

    def _close(self, fact: Fact) -> None:
        on = self._desk.bus.today if fact.closed_on is None else None
        ending = fact_words.ending(fact.section) if on else tr("So again")
        form = tr("{done}: {what}").format(done=ending, what="{what}")
        self._do(form, fact, lambda s: close_fact(s, fact.id, on), said=form)

    def _delete(self, fact: Fact) -> None:
        said = tr("Deleted: {what}")
        self._do(tr("Delete: {what}"), fact, lambda s: delete_fact(s, fact.id), said=said)

    def _do(
        self, form: str, fact: Fact, work: Callable[[Session], None], *, said: str = ""
    ) -> None:
        """Write; `said` is a notice with Undo, for what then is out of sight."""
        desk, what = self._desk, " ".join(fact.text.split())
        what = what if len(what) <= SHORT else f"{what[:SHORT]}…"

        def done(_none: None) -> None:
            if said:
                say_with_undo(desk, said.replace("{what}", what))

        desk.tasks.write(desk.notebook, form.replace("{what}", what), work, done)

    def _turn_earlier(self) -> None:
        self._with_earlier = not self._with_earlier
        self.show_facts(*self._shown)
