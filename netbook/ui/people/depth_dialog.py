"""Why "well known"?: the sum term by term, with what was noted behind each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from netbook.store.contacts import read_summary
from netbook.store.depth import Explained, contact_depth
from netbook.store.interactions import read_interaction
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.depth_words import (
    entry_words,
    only_when_needed,
    points_words,
    term_words,
    what_weights_are,
    why_level,
    why_time,
)
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.interaction_form import InteractionForm
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.told_rows import Told, told_list
from netbook.ui.words import tr

WIDTH, HEIGHT = 860, 640
# Under this width in pixels at the usual size of text one list stands below the other.
FOLD = 620
# Of the entries behind a term the newest so many are listed.
LISTED = 24
TABLES = frozenset({"interaction", "participant", "exchange", "shared_experience", "contact"})


class DepthDialog(QDialog):
    """The user's knowing somebody and theirs of the user side by side; Enter opens an entry."""

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, contact_id
        self.resize(WIDTH, HEIGHT)
        self._head = text("", "title", wrap=True)
        self._why = text("", wrap=True)
        self._time = text("", wrap=True)
        self._needed = text("", wrap=True)
        self.give = button(tr("Write down something you gave"), self._give, kind="link")
        self._weights = text(what_weights_are(), "small", wrap=True)
        self.you, self.they = _Column(self), _Column(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addWidget(self.you, 1)
        self._columns.addWidget(self.they, 1)
        contents = QVBoxLayout()
        contents.setSpacing(GRID)
        for each in (self._head, self._why, self._time, self._weights, self._needed, self.give):
            contents.addWidget(each)
        contents.addLayout(self._columns)
        contents.addStretch(1)
        close = Buttons(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        furnish(self, contents, close)
        desk.bus.changed.connect(self._changed)
        self.reload()
        (self.you.list if self.you.list.model().rowCount() else close).setFocus()

    def reload(self) -> None:
        """Read the sum again."""
        today = self._desk.bus.today
        with self._desk.notebook.read() as s:
            summary = read_summary(s, self._id)
            found = contact_depth(s, self._id, today)
        name = (summary.given or summary.name) if summary else ""
        name = name or words.somebody()
        level = words.depth_words(found.depth.level)
        self.setWindowTitle(tr("Why “{level}”?").format(level=level))
        self._head.setText(words.about(name, level))
        self._why.setText(why_level(found.depth))
        self._time.setText(why_time(found.depth))
        self._time.setVisible(bool(self._time.text()))
        self._needed.setText(only_when_needed(found, name))
        self._needed.setVisible(found.only_when_needed)
        self.give.setVisible(found.only_when_needed)
        self._weights.setVisible(bool(found.explained))
        you = tr("You know {name}").format(name=name)
        they = tr("{name} knows you").format(name=name)
        nothing = tr("Nothing noted yet: whether {name} reached out, helped or remembered you.")
        self.you.show_terms(you, found.you_know, name, today)
        self.they.show_terms(they, found.knows_you, name, today, nothing.format(name=name))
        self.you.setVisible(bool(found.explained))
        self.they.setVisible(bool(found.explained))

    def open_entry(self, interaction_id: int | None) -> None:
        """Open the conversation that an entry is of, if it is of one."""
        if interaction_id is None:
            return
        with self._desk.notebook.read() as s:
            interaction = read_interaction(s, interaction_id)
        InteractionForm(self._desk, interaction, self).open()

    def _give(self) -> None:
        self.accept()
        self._desk.open(Target("people", contact_id=self._id, action="log"))

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and self.isVisible():
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one list below the other where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < FOLD * theme.text_scale()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)


class _Column(QWidget):
    """One side of the sum: a heading and its terms, each with its entries below it."""

    def __init__(self, dialog: DepthDialog) -> None:
        super().__init__()
        self.heading = text("", "heading", wrap=True)
        self.nothing = text("", "muted", wrap=True)
        self.list, self.model, _delegate = told_list("")
        self.list.opened.connect(lambda at: dialog.open_entry(self.model.rows[at].id))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for each in (self.heading, self.nothing, self.list):
            layout.addWidget(each)
        layout.addStretch(1)

    def show_terms(
        self, heading: str, some: Sequence[Explained], name: str, today: date, nothing: str = ""
    ) -> None:
        """Show these terms, or why there are none."""
        at = self.list.currentIndex().row()
        self.heading.setText(heading)
        self.list.setAccessibleName(heading)
        self.nothing.setText(nothing)
        self.nothing.setVisible(not some and bool(nothing))
        self.list.setVisible(bool(some))
        self.model.fill([row for each in some for row in _rows(each, name, today)])
        self.list.fit()
        if some:
            self.list.selectRow(min(max(at, 0), len(self.model.rows) - 1))


def _rows(explained: Explained, name: str, today: date) -> list[Told]:
    term, entries = explained.term, explained.entries
    rows = [Told(term_words(term, name), right=points_words(term))]
    for entry in entries[:LISTED]:
        said, when = entry_words(entry, today)
        rows.append(Told(said, right=when, id=entry.interaction_id, inset=True))
    if len(entries) > LISTED:
        rows.append(Told(tr("and %Ln more", "", len(entries) - LISTED), inset=True))
    return rows
