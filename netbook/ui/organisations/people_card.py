"""The card of whom one knows there now and before, those known best first."""

from array import array

from netbook.core.depth_levels import level_of
from netbook.store.organisation_page import PersonThere, people_there
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.organisations.shown import Organisation
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.depth_words import known_there
from netbook.ui.widgets.experience_words import period
from netbook.ui.widgets.person_keys import About, person_keys
from netbook.ui.widgets.pieces import Card, Heading, button, row, text
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.widgets.told_rows import AVATAR, Told, told_list
from netbook.ui.words import tr

# So many are shown at first, and as many more at a time; all of them are a list on People.
FEW, MORE, MOST = 6, 20, 60


class People(Card):
    """Two lists of people, each with the level and their title there; the rest page by page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Whom you know there"))
        self._desk = desk
        self._organisation: Organisation | None = None
        self._limit = FEW
        self._summary = text("", "muted", wrap=True)
        self.now: list[PersonThere] = []
        self.before: list[PersonThere] = []
        self.people, self._model, delegate = told_list(tr("Who is there now"))
        self.left, self._left_model, left_delegate = told_list(tr("Who was there before"))
        self._photos = Thumbnails(desk, 2 * AVATAR, self)
        for rows, each in ((self.people, delegate), (self.left, left_delegate)):
            self._photos.loaded.connect(rows.viewport().update)
            each.photos = self._photos.get
        self.people.opened.connect(lambda at: self._open(self.now[at]))
        self.left.opened.connect(lambda at: self._open(self.before[at]))
        self.people.acts = person_keys(desk, self.people, lambda at: _about(self.now[at]))
        self.left.acts = person_keys(desk, self.left, lambda at: _about(self.before[at]))
        self.more = button("", self._show_more, kind="link")
        self.all = button("", self._show_all, kind="link")
        self._unknown = text("", "muted", wrap=True)
        self.who = button(tr("Who do you know?"), self._ask_who)
        self._before = Heading(tr("Who was there before"))
        self._before.setContentsMargins(0, GRID, 0, 0)
        for widget in (self._summary, self.people):
            self.body.addWidget(widget)
        self.body.addLayout(row(self.more, self.all, spacing=12))
        self.body.addWidget(self._unknown)
        self.body.addLayout(row(self.who))
        self.body.addWidget(self._before)
        self.body.addWidget(self.left)

    def show_organisation(self, organisation: Organisation) -> None:
        """Show who is and was there."""
        page = organisation.page
        if self._organisation is None or self._organisation.id != organisation.id:
            self._limit = FEW
        self._organisation = organisation
        with self._desk.notebook.read() as s:
            self.now = people_there(s, page.ids, page.now[: self._limit])
            self.before = people_there(s, page.ids, page.before[: self._limit])
        self._summary.setText(self._said(organisation))
        for rows, model, people in (
            (self.people, self._model, self.now),
            (self.left, self._left_model, self.before),
        ):
            at = rows.currentIndex().row()
            model.fill([_told(each, organisation) for each in people])
            rows.fit()
            rows.setVisible(bool(people))
            if people and at >= 0:
                rows.selectRow(min(at, len(people) - 1))
        self._before.setVisible(bool(self.before))
        longest = max(len(page.now), len(page.before))
        more = min(longest, MOST) - self._limit
        self.more.setText(tr("Show %Ln more", "", max(0, min(more, MORE))))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(more > 0)
        self.all.setText(tr("All %Ln on People", "", len(page.now) + len(page.before)))
        self.all.setAccessibleName(self.all.text())
        self.all.setVisible(longest > self._limit)
        unknown = len(page.unknown)
        self._unknown.setText(tr("Of %Ln people there nothing is noted yet.", "", unknown))
        self._unknown.setVisible(unknown > 0)
        self.who.setVisible(unknown > 0)

    def _said(self, organisation: Organisation) -> str:
        page = organisation.page
        if not page.now and not page.before:
            return tr(
                "Nobody in your notebook is or was there. Bring in people, or write down who "
                "knows somebody there."
            )
        if not page.now:
            return tr("Nobody in your notebook is there now.")
        return known_there(page.levels)

    def _open(self, person: PersonThere) -> None:
        self._desk.open(Target("people", contact_id=person.id))

    def _show_more(self) -> None:
        if self._organisation is not None:
            self._limit += MORE
            self.show_organisation(self._organisation)
            (self.people if self.now else self.left).setFocus()

    def _show_all(self) -> None:
        if self._organisation is not None:
            page = self._organisation.page
            self._desk.open(Target("people", ids=tuple(page.now + page.before)))

    def _ask_who(self) -> None:
        if self._organisation is not None:
            ids: array[int] = self._organisation.page.unknown
            self._desk.open(Target("who", ids=tuple(ids)))


def _about(person: PersonThere) -> About:
    return About(person.id, person.given or person.name or words.somebody())


def _told(person: PersonThere, organisation: Organisation) -> Told:
    level = level_of(person.evidence, person.last_day, organisation.today)
    when = period(person.started_on, person.ended_on) if person.ended_on else ""
    return Told(
        words.called(person.name),
        aside=person.title,
        right=words.depth_words(level),
        below=when,
        id=person.id,
        name=words.called(person.name),
        photo=person.photo,
    )
