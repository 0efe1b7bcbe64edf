"""The preview of an import: what is new, changed and known, and what could not be read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from netbook.transfer.importing import Plan
from netbook.ui import theme
from netbook.ui.theme import GRID
from netbook.ui.transfer import words
from netbook.ui.transfer.entries import (
    EntryDelegate,
    EntryModel,
    ProblemDelegate,
    ProblemModel,
    row_height,
)
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import Card, Filter, button, fold_row, text
from netbook.ui.widgets.row_list import RowList
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import number, tr

PROBLEMS_SHOWN = 5
TOP = Qt.AlignmentFlag.AlignTop


class Preview(QWidget):
    """Shows a plan; `agreed` is called with the tags, `cancelled` when nothing shall be stored."""

    def __init__(
        self, plan: Plan, agreed: Callable[[list[str]], None], cancelled: Callable[[], None]
    ) -> None:
        super().__init__()
        self.plan = plan
        counts = plan.counts
        bring = counts.new + counts.changed
        self.agree = button(
            tr("Bring in {count} people").format(count=number(bring))
            if bring != 1
            else tr("Bring in one person"),
            lambda: agreed(self.tags()),
            kind="primary",
        )
        self.agree.setEnabled(bring > 0)
        self.cancel = button(tr("Cancel"), cancelled, key="Esc")
        title = QVBoxLayout()
        title.setSpacing(2)
        title.addWidget(text(words.heading(plan), "title", wrap=True))
        title.addWidget(text(words.below_heading(plan), "muted", wrap=True))
        acts = QWidget()
        answers = Flow(acts)
        answers.addWidget(self.cancel)
        answers.addWidget(self.agree)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(title, 1)
        self._top.addWidget(acts)

        self._entries, self._problems = EntryModel(), ProblemModel(plan)
        self._entry_delegate, self._problem_delegate = EntryDelegate(), ProblemDelegate()
        self.list = RowList(tr("What the files hold"), row_height)
        self.filters = self._filters()
        self._list_card = Card()
        self._list_card.body.setContentsMargins(1, 6, 1, 6)
        policy = self._list_card.sizePolicy()
        self._list_card.setSizePolicy(policy.horizontalPolicy(), policy.Policy.Expanding)
        self._list_card.body.addWidget(self.list)
        left = QVBoxLayout()
        left.addWidget(self._list_card, 1)
        left.addStretch(0)

        self._tags = QLineEdit()
        self._tags.setPlaceholderText(tr("tag: linkedin-2026"))
        self._tags.setToolTip(self._tags.placeholderText())
        self._tags.setAccessibleName(tr("Tags for these people, with commas between"))
        add_to = Card(tr("Add to"))
        add_to.body.addWidget(self._tags)
        know = Card(tr("Good to know"))
        know.body.addWidget(text(words.good_to_know(plan), "muted", wrap=True))
        side = QVBoxLayout()
        side.setSpacing(14)
        for card in (add_to, self._problem_card(), know):
            side.addWidget(card)
        if not plan.entries:
            add_to.hide()
            know.hide()
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(left, 60)
        self._columns.addLayout(side, 40)
        inside = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(self._top)
        whole.addWidget(self.filters)
        whole.addLayout(self._columns, 1)
        first = next((f for f in self._kinds if f.isEnabled()), None)
        if first is not None:
            first.click()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Have the focus on what agrees; as a focus proxy it would keep Tab from what is before."""
        (self.agree if self.agree.isEnabled() else self.cancel).setFocus(reason)

    def tags(self) -> list[str]:
        """The tags typed, without the word `tag:` before them."""
        typed = self._tags.text().removeprefix("tag:")
        return [tag.strip() for tag in typed.split(",") if tag.strip()]

    def _filters(self) -> QWidget:
        counts = self.plan.counts
        bar, group = QWidget(), QButtonGroup(self)
        flow = Flow(bar)
        self._kinds = []
        for kind, label, count in (
            ("new", tr("New {count}"), counts.new),
            ("changed", tr("Changes {count}"), counts.changed),
            ("known", tr("Known {count}"), counts.known),
        ):
            chip = Filter(label.format(count=number(count)), partial(self._show, kind))
            chip.setEnabled(count > 0)
            group.addButton(chip)
            flow.addWidget(chip)
            self._kinds.append(chip)
        unread = Filter(
            f"{_unread_words(self.plan)} {number(len(self.plan.unread))}",
            lambda _on: self._show_problems(),
        )
        unread.setEnabled(bool(self.plan.unread))
        group.addButton(unread)
        flow.addWidget(unread)
        self._kinds.append(unread)
        return bar

    def _show(self, kind: str, _on: bool = True) -> None:
        self._entries.fill([e for e in self.plan.entries if e.verdict.kind == kind])
        self._swap(self._entries, self._entry_delegate)

    def _show_problems(self) -> None:
        self._swap(self._problems, self._problem_delegate)

    def _swap(self, model: EntryModel | ProblemModel, delegate: QStyledItemDelegate) -> None:
        if self.list.model() is not model:
            self.list.setModel(model)
            self.list.setItemDelegate(delegate)
        # The card ends where its rows end, and scrolls where the window does.
        self._list_card.setMaximumHeight(min(len(model.rows) * row_height() + 16, 1 << 20))
        if model.rows:
            self.list.selectRow(0)

    def _problem_card(self) -> Card:
        unread = self.plan.unread
        card = Card(_unread_words(self.plan))
        if not unread:
            card.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for at, each in enumerate(unread[:PROBLEMS_SHOWN]):
            grid.addWidget(text(words.where(self.plan, each), "muted"), at, 0, TOP)
            grid.addWidget(text(words.why(each), wrap=True), at, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        if len(unread) > PROBLEMS_SHOWN:
            rest = tr("…and {count} more").format(count=number(len(unread) - PROBLEMS_SHOWN))
            card.body.addWidget(text(rest, "muted"))
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side cards below in a narrow window."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        width = self.window().width()
        fold_row(self._columns, width, theme.FOLD_SIDE)
        fold_row(self._top, width, theme.FOLD_PANES)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self._fold()


def _unread_words(plan: Plan) -> str:
    """What could not be read may be a part only, of a card that was."""
    if all(unread.problem.whole for unread in plan.unread):
        return tr("Could not be read")
    return tr("Could not be read, or not all of it")
