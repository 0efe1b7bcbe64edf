"""What was asked: how far each is (answered, introduced, thanked, told) and its next step."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from netbook.store.ask_rows import AskRow
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets import ask_acts, ask_words
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.pieces import button, divider, empty, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.row_stops import RowStops
from netbook.ui.widgets.tab_place import TabPlace
from netbook.ui.words import tr

# More are behind a button.
SHOWN = 6


class AskList(QWidget):
    """Asks below each other, what is open first; with `named` each says whom it was asked of."""

    def __init__(self, desk: Desk, *, named: bool, shown: int = SHOWN) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.setAccessibleName(tr("What you asked for"))
        self._desk, self._named, self._shown = desk, named, shown
        self.rows: list[AskRow] = []
        self._layout = QVBoxLayout()
        self._layout.setSpacing(GRID)
        self._stops = RowStops()
        self._place = TabPlace(self)
        self.more = button("", self._show_all, kind="link")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(self._layout)
        whole.addWidget(self.more)
        self.hide()

    def show_rows(self, rows: Sequence[AskRow]) -> None:
        """Show these; without any it is not there. The focus stays in the list."""
        # What waits longest to be done first, then what is settled, newest first.
        self.rows = [*(r for r in rows if r.next), *(r for r in rows if not r.next)]
        self._fill()

    def _show_all(self) -> None:
        self._shown = len(self.rows)
        self._fill()

    def _fill(self) -> None:
        self._stops.begin()
        empty(self._layout)
        for at, each in enumerate(self.rows[: self._shown]):
            if at:
                self._layout.addWidget(divider())
            self._row(each)
        left = len(self.rows) - self._shown
        self.more.setText(tr("Show all: %Ln more", "", max(left, 0)))
        self.more.setAccessibleName(self.more.text())
        if left > 0:
            self._stops.add("more", self.more)
        else:
            leave(self.more)
        self.more.setVisible(left > 0)
        self._place.put(self._stops.all())
        self.setVisible(bool(self.rows))
        self._stops.end()

    def _row(self, each: AskRow) -> None:
        today = self._desk.bus.today
        what = ask_words.asked_for(each)
        head = words.about(ask_words.first_name(each), what) if self._named else what
        holder = QWidget()
        holder.setProperty("surface", "none")
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(text(breakable(head), "heading" if each.next else "", wrap=True))
        if about := ask_words.what_for(each):
            lines.addWidget(text(breakable(about), "muted", wrap=True))
        lines.addWidget(text(breakable(ask_words.steps(each, today)), "small", wrap=True))
        acts = row(spacing=12)
        buttons = self._buttons(each, head)
        more = button("⋯", kind="link", name=tr("More for: {what}").format(what=head))
        more.clicked.connect(lambda: drop(ask_acts.more_menu(self._desk, self, each), more))
        self._stops.add((each.id, each.next), *buttons, more)
        for made in (*buttons, more):
            acts.addWidget(made)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(lines)
        layout.addLayout(acts)
        self._layout.addWidget(holder)

    def _buttons(self, each: AskRow, head: str) -> list[QPushButton]:
        """The next step of an ask: done already, or written now."""
        if not each.next:
            return []
        label = {
            "answer": tr("{name} answered…"),
            "introduce": tr("{name} introduced me"),
            "thank": tr("Thanked"),
            "tell": tr("Told how it went"),
        }[each.next].format(name=ask_words.first_name(each))
        said = tr("{act}: {what}", "Introduce: Amir hires an analyst; Lena looks for a job")
        done = button(label, kind="link", name=said.format(act=label.rstrip("…"), what=head))
        if each.next == "answer":
            done.clicked.connect(lambda: drop(ask_acts.answer_menu(self._desk, self, each), done))
            return [done]
        act = ask_acts.ACTS[each.next]
        done.clicked.connect(lambda _checked=False: act(self._desk, each))
        if each.next == "introduce":
            return [done]
        label = tr("Write it…")
        write = button(
            label,
            partial(ask_acts.write, self._desk, each),
            kind="link",
            name=said.format(act=label.rstrip("…"), what=head),
        )
        return [write, done]
