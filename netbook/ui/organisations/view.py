"""The page of one organisation: its name, and cards of whom one knows and what one wants there."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.store.organisation_page import people_there
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.organisations.decides_card import Decides
from netbook.ui.organisations.name_form import NameForm
from netbook.ui.organisations.openings_card import Openings
from netbook.ui.organisations.paths_card import Paths
from netbook.ui.organisations.people_card import People
from netbook.ui.organisations.questions_card import Questions
from netbook.ui.organisations.shown import Organisation, read_organisation
from netbook.ui.organisations.target_card import TargetCard
from netbook.ui.theme import GRID
from netbook.ui.widgets.fact_card import FactCard, Subject
from netbook.ui.widgets.fact_form import Source
from netbook.ui.widgets.fact_section import FactSection
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.widgets.two_columns import TwoColumns
from netbook.ui.words import tr

# So many of its people are offered as those who said something.
SAYING = 12


class OrganisationView(QWidget):
    """Reads the organisation and shows it; `organisation` is None while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.organisation: Organisation | None = None
        self.name = text("", "title", wrap=True)
        self.called = text("", "muted", wrap=True)
        self.rename = button(tr("Rename"), self.start_rename, name=tr("Rename this organisation"))
        self.form = NameForm(desk)
        self.form.hide()
        self.form.given_up.connect(self._named)
        self.people, self.decides, self.paths = People(desk), Decides(desk), Paths(desk)
        self.target, self.openings = TargetCard(desk), Openings(desk)
        self.questions = Questions(desk)
        hint = tr("What they do there, what is new, whom they look for.")
        self.known = FactCard(desk, "", [FactSection("does", tr("What you know"), hint)])
        self.known.setAccessibleName(tr("What you know"))
        self.decides.ask_wanted.connect(self._ask)
        columns = TwoColumns(
            (self.people, self.paths, self.decides),
            (self.target, self.openings, self.known, self.questions),
            (58, 42),
        )
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 0)
        layout.setSpacing(GRID)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(row(self.name, None, self.rename))
        head.addWidget(self.called)
        head.addWidget(self.form)
        layout.addLayout(head)
        layout.addSpacing(GRID)
        layout.addWidget(columns)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        outer.addWidget(self._scroll)

    def show_organisation(self, organisation_id: int) -> bool:
        """Show an organisation; False where there is none with that id."""
        with self._desk.notebook.read() as s:
            found = read_organisation(s, organisation_id, self._desk.bus.today)
        if found is None:
            return False
        if self.organisation is None or self.organisation.id != found.id:
            self._scroll.verticalScrollBar().setValue(0)
            self._hide_form()
        self.organisation = found
        self.name.setText(breakable(found.name))
        others = words.listed(found.page.names[1:])
        self.called.setText(tr("also written {names}").format(names=others))
        self.called.setVisible(len(found.page.names) > 1)
        for card in (
            *(self.people, self.decides, self.paths),
            *(self.target, self.openings, self.questions),
        ):
            card.show_organisation(found)
        subject = Subject(found.name, organisation_id=found.id)
        self.known.show_subject(subject, found.facts, partial(self._sources, found))
        self.known.show_facts(found.today, found.stale_after)
        return True

    def start_rename(self) -> None:
        """Open the form of the name."""
        if self.organisation is not None:
            self.form.show()
            self.rename.hide()
            self.form.begin(self.organisation)

    def _hide_form(self) -> None:
        self.form.hide()
        self.rename.show()

    def _named(self) -> None:
        self._hide_form()
        self.rename.setFocus()

    def _ask(self, role: str) -> None:
        self.questions.begin(role)

    def _sources(self, organisation: Organisation) -> list[Source]:
        """Who may have said something about it: those there, who are known best."""
        page = organisation.page
        with self._desk.notebook.read() as s:
            people = people_there(s, page.ids, (page.now + page.before)[:SAYING])
        return [Source(each.name, said_by_id=each.id) for each in people if each.name]
