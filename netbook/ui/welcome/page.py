"""Welcome: four ways to begin, shown while nobody is in the notebook, and from the File menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from netbook.store.people_counts import anybody
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.example import open_example
from netbook.ui.opening import choose_notebook
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.address_books import choose_address_books
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import tr

WIDEST = 760


class WelcomePage(Page):
    """What NetBook is, in one sentence, and the four cards."""

    name = "welcome"
    tables = frozenset[str]()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.choose = button(tr("Choose a file…"), self.choose_files, kind="primary")
        where = Target("help", text="where-are-my-contacts")
        self.where = button(tr("Where are my contacts?"), lambda: desk.open(where), kind="link")
        self.write = button(tr("Write names…"), lambda: desk.open(Target("names")))
        self.example = button(tr("Open the example"), self._open_example)
        self.open = button(tr("Open…"), lambda: choose_notebook(desk, self))
        self._cards = [
            _card(
                tr("Bring in an address book"),
                tr("Drop a .vcf, .csv or a LinkedIn .zip here, or choose a file."),
                self.choose,
                self.where,
            ),
            _card(
                tr("Start with ten names"),
                tr("Type or paste the people you think of first, one a line."),
                self.write,
            ),
            _card(
                tr("Look around first"),
                tr("A made-up notebook in a file of its own. One click brings you back."),
                self.example,
            ),
            _card(
                tr("Open a notebook"),
                tr("From a backup or another disk."),
                self.open,
            ),
        ]
        self._arrange()
        self.setFocusProxy(self.choose)

    def _arrange(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(text("NetBook", "hero"))
        column.addSpacing(GRID)
        column.addWidget(
            text(
                tr(
                    "Notes on the people you know, and whom to write to today. It stays on this "
                    "computer."
                ),
                "lead",
                wrap=True,
            )
        )
        column.addSpacing(3 * GRID)
        column.addLayout(self._grid)
        column.addSpacing(2 * GRID)
        column.addWidget(
            text(
                tr(
                    "No account, no network. You can leave at any time: everything goes out as "
                    "vCard or CSV."
                ),
                "small",
                wrap=True,
            )
        )
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        self._place(2)

    @property
    def alone(self) -> bool:
        """Without the sidebar while nobody is in the notebook."""
        with self.desk.notebook.read() as session:
            return not anybody(session)

    def show_target(self, target: Target) -> None:
        """Begin with the first way."""
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_files(self) -> None:
        """Ask for files, and go on to the preview of what is in them."""
        if files := choose_address_books(self):
            self.desk.open(Target("transfer", action="import", paths=tuple(files)))

    def _open_example(self) -> None:
        self.example.setEnabled(False)  # until it is there
        open_example(self.desk, lambda: self.example.setEnabled(True))

    def _place(self, columns: int) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room for two of them."""
        super().resizeEvent(event)
        side = max(3 * GRID, (self.width() - WIDEST) // 2)
        self._column.setContentsMargins(side, 3 * GRID, side, 3 * GRID)
        self._place(1 if theme.folded(self.window().width(), theme.FOLD_PANES) else 2)


def _card(heading: str, words: str, *buttons: QPushButton) -> Card:
    card = Card()
    card.setAccessibleName(heading)
    card.body.setContentsMargins(20, 20, 20, 20)
    card.body.setSpacing(GRID)
    card.body.addWidget(text(heading, "large", wrap=True))
    card.body.addWidget(text(words, "muted", wrap=True))
    bar = QWidget()
    bar.setProperty("surface", "none")
    flow = Flow(bar, 2 * GRID)
    for each in buttons:
        flow.addWidget(each)
    card.body.addSpacing(4)
    card.body.addWidget(bar)
    card.body.addStretch(1)
    policy = card.sizePolicy()
    card.setSizePolicy(policy.horizontalPolicy(), policy.Policy.Preferred)
    return card
