"""Who do you really know?: relationships by how well, and ten people worth investing in."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netbook.store.depth import level_counts, people_of_level
from netbook.store.investing import Worth, worth_investing
from netbook.store.people_counts import anybody_enjoyed
from netbook.store.who import anybody_to_ask
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.keys import Key, person_list_keys
from netbook.ui.known.sayings import meaning, why
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.depth_words import level_line, what_weights_are
from netbook.ui.widgets.person_keys import About, person_keys
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.widgets.told_rows import AVATAR, Told, told_list
from netbook.ui.words import tr

# The levels in their order on the page.
SHOWN = ("well", "growing", "fading", "acquaintance", "met", "nothing")


class KnownPage(Page):
    """On the left whom to turn to next and why, beside it what the notebook holds."""

    name = "known"
    tables = frozenset(
        {
            *("contact", "interaction", "participant", "exchange", "shared_experience", "fact"),
            *("position", "organisation", "who_answer"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._summary = text("", "muted", wrap=True)
        self.worth: list[Worth] = []
        self.levels: list[str] = []
        self.people, self.model, delegate = told_list(tr("People worth investing in"))
        self._photos = Thumbnails(desk, 2 * AVATAR, self)
        self._photos.loaded.connect(self.people.viewport().update)
        delegate.photos = self._photos.get
        self.people.opened.connect(self._open)
        self.people.acts = person_keys(desk, self.people, self._about)
        self.holds, self.held, _delegate = told_list(tr("What the notebook holds"))
        self.holds.opened.connect(self._show_level)
        self.write = button(
            tr("Write it down"), lambda: desk.open(Target("timeline", action="log"))
        )
        self.who = button(tr("Who do you know?"), lambda: desk.open(Target("who")))
        self.enjoyed = button(
            tr("Whom you enjoyed working with"),
            lambda: desk.open(Target("people", action="enjoyed")),
            kind="link",
        )
        self._nobody = text(
            tr(
                "Nobody stands out yet. The more conversations are written down, the better this "
                "page knows who wrote, helped, or has not heard from you for long."
            ),
            "muted",
            wrap=True,
        )
        self._arrange()

    def _arrange(self) -> None:
        invest = Card(tr("People worth investing in"))
        invest.body.addWidget(self._nobody)
        invest.body.addWidget(self.people)
        invest.body.addLayout(row(self.write))
        holds = Card(tr("What the notebook holds"))
        holds.body.addWidget(self.holds)
        holds.body.addLayout(row(self.who, self.enjoyed))
        holds.body.addWidget(text(what_weights_are(), "small", wrap=True))
        main, side = QVBoxLayout(), QVBoxLayout()
        main.addWidget(invest)
        main.addStretch(1)
        side.addWidget(holds)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(main, 58)
        self._columns.addLayout(side, 42)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(GRID)
        whole.addWidget(text(tr("Who do you really know?"), "title", wrap=True))
        whole.addWidget(self._summary)
        whole.addSpacing(GRID)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def keys(self) -> list[Key]:
        """Those of the list of people."""
        return [Key("Return", tr("Open")), *person_list_keys()]

    def reload(self) -> None:
        """Read who is known how well, and whom to turn to."""
        today = self.desk.bus.today
        with self.desk.notebook.read() as s:
            counts = level_counts(s, today)
            self.worth = worth_investing(s, today)
            ask = anybody_to_ask(s)
            enjoyed = anybody_enjoyed(s)
        nothing = counts["nothing"]
        said = [level_line(counts)]
        if nothing:
            said.append(tr("Of %Ln people nothing is noted yet.", "", nothing))
        self._summary.setText(" ".join(each for each in said if each))
        at = self.people.currentIndex().row()
        self.model.fill([_told(each, why(each, today)) for each in self.worth])
        self.people.fit()
        self.people.setVisible(bool(self.worth))
        self._nobody.setVisible(not self.worth)
        self.write.setVisible(not self.worth)
        if self.worth:
            self.people.selectRow(min(max(at, 0), len(self.worth) - 1))
        self.levels = [level for level in SHOWN if counts[level]]
        self.held.fill([_level(level, counts[level]) for level in self.levels])
        self.holds.fit()
        self.holds.setVisible(bool(self.levels))
        self.who.setVisible(ask)
        self.enjoyed.setVisible(enjoyed)

    def show_target(self, target: Target) -> None:
        """Put the focus on the first person."""
        (self.people if self.worth else self.write).setFocus()

    def _open(self, at: int) -> None:
        self.desk.open(Target("people", contact_id=self.worth[at].contact_id))

    def _about(self, at: int) -> About | None:
        worth = self.worth[at]
        return About(worth.contact_id, worth.given or worth.name or words.somebody())

    def _show_level(self, at: int) -> None:
        with self.desk.notebook.read() as s:
            ids = people_of_level(s, self.levels[at], self.desk.bus.today)
        self.desk.open(Target("people", ids=tuple(ids)))

    def fold(self) -> None:
        """Put what the notebook holds below the people in a narrow window."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        narrow = theme.folded(self.window().width(), theme.FOLD_SIDE)
        self._columns.setDirection(down if narrow else across)


def _told(worth: Worth, said: str) -> Told:
    return Told(
        words.called(worth.name),
        aside=words.position_line(worth.title, worth.organisation),
        right=words.depth_words(worth.level),
        below=said,
        id=worth.contact_id,
        name=words.called(worth.name),
        photo=worth.photo,
    )


def _level(level: str, count: int) -> Told:
    return Told(words.depth_words(level), right=tr("%Ln people", "", count), below=meaning(level))
