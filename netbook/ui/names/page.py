"""Start with ten names: people are typed or pasted, one a line, and seen as they are understood."""

from datetime import datetime

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from netbook.core.people_lines import MOST_LINES
from netbook.store import Session
from netbook.store.contacts import add_contact
from netbook.store.people_counts import anybody
from netbook.transfer.heavy_work import heavy_work
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.history import undo_action
from netbook.ui.keys import Key
from netbook.ui.names.understood import (
    Person,
    PersonDelegate,
    rest_of,
    row_height,
    sentence,
    understand,
)
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from netbook.ui.theme import GRID
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.widgets.row_list import RowList, RowModel
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import number, tr

PAUSE_MS = 150
# Understanding that much takes some milliseconds.
AT_ONCE = 5000
# A name with all that is known of somebody; what is longer is no list of names.
MOST_CHARACTERS = 100 * MOST_LINES
LEAST_LINES, USUAL_LINES = 6, 12


class NamesField(QPlainTextEdit):
    """A field for lines of names that takes no more than so many, however much is pasted."""

    def __init__(self) -> None:
        super().__init__()
        self.shortened = False
        self.setAccessibleName(tr("Names, one a line"))
        self.setTabChangesFocus(True)
        self.setPlaceholderText(
            tr(
                "Maya Okafor, Head of Data, Northwind\n"
                "Tom Wójcik, tom@example.com\n"
                "Priya, met at PyData"
            )
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text, as much of it as there is room for."""
        if source.hasText():
            self.take(source.text())

    def take(self, written: str) -> None:
        """Put text where the cursor is; `shortened` tells whether all of it had room."""
        cursor = self.textCursor()
        chosen = cursor.selectedText()
        lines = MOST_LINES - self.blockCount() + 1 + chosen.count("\u2029")
        room = MOST_CHARACTERS - self.document().characterCount() + len(chosen)
        # Only so much is looked at: splitting megabytes would hold the window.
        fits = "\n".join(written[: max(room, 0)].splitlines()[: max(lines, 0)])
        self.shortened = len(fits) < len(written.rstrip())
        cursor.insertText(fits)
        self.ensureCursorVisible()


class NamesPage(Page):
    """The field, what is understood of it beside or below, and the one button that adds them."""

    name = "names"
    tables = frozenset({"contact"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._draft = Draft(desk, "names", self)
        self._asked = 0
        self._people: list[Person] = []
        self.field = NamesField()
        self.model = RowModel[Person](sentence)
        self.list = RowList(tr("As understood"), row_height)
        self.list.setModel(self.model)
        self._delegate = PersonDelegate()
        self.list.setItemDelegate(self._delegate)
        self.summary = text("", "muted", wrap=True)
        self.add = button("", self.save, kind="primary")
        self.back = button(tr("Back"), lambda: desk.open(Target("welcome")))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._arrange()
        self.field.setPlainText(self._draft.read())
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.textChanged.connect(self._typed)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save)
        self._show([])

    def _arrange(self) -> None:
        self._found = Card()
        self._found.body.setContentsMargins(1, 6, 1, 6)
        self._found.body.addWidget(self.list)
        policy = self._found.sizePolicy()
        self._found.setSizePolicy(policy.horizontalPolicy(), policy.Policy.Expanding)
        self._nothing = text(
            tr("What is understood of each line is shown here."), "muted", wrap=True
        )
        self._nothing.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._found.body.addWidget(self._nothing, 1)
        self._both = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(2 * GRID)
        self._halves.addWidget(self.field, 1)
        self._halves.addWidget(self._found, 1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(text(tr("Start with ten names"), "title", wrap=True))
        layout.addWidget(
            text(
                tr(
                    "The people you think of first, one a line. Behind a comma stands whatever you "
                    "know: what they do and where, an address, how you met."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(GRID)
        layout.addWidget(self._both, 1)
        layout.addWidget(self.summary)
        layout.addLayout(row(self.add, self.back, None))
        layout.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self.setFocusProxy(self.field)

    @property
    def alone(self) -> bool:
        """Without the sidebar while nobody is in the notebook."""
        with self.desk.notebook.read() as session:
            return not anybody(session)

    def keys(self) -> list[Key]:
        """Those of the field."""
        return [Key("Ctrl+Return", tr("Add them")), Key("Esc", tr("Back; what is written stays"))]

    def show_target(self, target: Target) -> None:
        """Begin in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Look again who is in the notebook."""
        self.back.setVisible(self.alone)  # else the sidebar is there
        self._ask()

    def _typed(self) -> None:
        self._draft.keep(self.field.toPlainText())
        self._pause.start()
        self._fit()

    def _ask(self) -> None:
        """Have the lines understood, in the background if there are many."""
        self._pause.stop()
        written, notebook = self.field.toPlainText(), self.desk.notebook
        self._asked += 1
        asked = self._asked

        def work(_task: Task | None = None) -> list[Person]:
            with notebook.read() as session:
                return understand(session, written)

        if len(written) < AT_ONCE:
            self._show(work())
            return

        def show(found: list[Person]) -> None:
            if asked == self._asked:
                self._show(found)

        self.desk.tasks.run(tr("Understand names"), work, show)

    def _show(self, found: list[Person]) -> None:
        self._people = found
        self.model.fill(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._fit()
        new = sum(person.is_new for person in found)
        label = tr("Add %Ln people", "", new) if new else tr("Add people")
        self.add.setText(label)
        self.add.setAccessibleName(label)
        self.add.setEnabled(new > 0)
        said = []
        if known := sum(person.here and not person.again for person in found):
            said.append(tr("%Ln are in the notebook already and stay as they are.", "", known))
        if twice := sum(person.again for person in found):
            said.append(tr("%Ln stand twice in the list and are added once.", "", twice))
        if self.field.shortened or self.field.blockCount() > MOST_LINES:
            said.append(
                tr(
                    "Only the first {count} lines are taken; bring in a longer list as a file."
                ).format(count=number(MOST_LINES))
            )
        self.summary.setText(" ".join(said))

    def save(self) -> None:
        """Add those who are new, as one undo step; then ask how well they are known."""
        if not self.add.isEnabled():
            return
        self.add.setEnabled(False)
        self._asked += 1  # what is understood meanwhile is of no use any more
        written, notebook, now = self.field.toPlainText(), self.desk.notebook, self.desk.bus.now()
        step_label = tr("Add %Ln people", "", sum(person.is_new for person in self._people))

        def work(task: Task) -> tuple[tuple[int, ...], str, int | None]:
            with heavy_work(), notebook.write(step_label) as session:
                found = understand(session, written)
                made = _write(session, found, now, task)
            return made, _left_of(written, found), notebook.last_step if made else None

        def added(outcome: tuple[tuple[int, ...], str, int | None]) -> None:
            made, left, step = outcome
            typed = self.field.toPlainText()
            # Behind an import it takes a while, in which somebody may have gone on writing.
            self._added(made, left if typed == written else typed, step)

        self.desk.tasks.run(step_label, work, added, self._failed, writes=True)

    def _added(self, made: tuple[int, ...], left: str, step: int | None) -> None:
        if left != self.field.toPlainText():
            self.field.setPlainText(left)
        self.field.shortened = False
        self._draft.keep(left)
        self._draft.flush()
        if not made:
            return
        self.desk.open(Target("who", ids=made))
        said = tr("%Ln people added.", "", len(made))
        if left:
            said += " " + tr("What you wrote of those who were here before stays in Write names.")
        self.desk.notices.show(said, *undo_action(self.desk, step))

    def _failed(self, error: Exception) -> None:
        self.add.setEnabled(True)
        raise error

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is half written."""
        self._draft.flush()
        super().hideEvent(event)

    def fold(self) -> None:
        """Put what is understood below the field where there is no room beside it."""
        narrow = theme.folded(self.window().width(), theme.FOLD_PANES)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if narrow else right)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is written and understood, where there is room."""
        line = self.fontMetrics().lineSpacing()
        least = LEAST_LINES * line + 2 * GRID
        written = (max(self.field.blockCount(), USUAL_LINES) + 1) * line + 2 * GRID
        understood = max(self.model.rowCount(), 3) * row_height() + 2 * GRID
        self.field.setMinimumHeight(least)
        self._found.setMinimumHeight(3 * row_height())
        if self._halves.direction() == QBoxLayout.Direction.LeftToRight:
            self._both.setMaximumHeight(max(written, understood))
        else:
            self._both.setMaximumHeight(written + understood + self._halves.spacing())


def _left_of(written: str, found: list[Person]) -> str:
    """The lines that say something of somebody who was here: nothing written is thrown away."""
    lines = written.splitlines()
    return "\n".join(
        lines[person.line - 1] for person in found if person.here and rest_of(person.card)
    )


def _write(session: Session, found: list[Person], now: datetime, task: Task) -> tuple[int, ...]:
    """Add everybody who is new to the notebook; their ids."""
    new = [person.card for person in found if person.is_new]
    made = []
    for done, card in enumerate(new):
        if done % 50 == 0:
            task.report(done, len(new))
        made.append(add_contact(session, card, now=now))
    return tuple(made)
