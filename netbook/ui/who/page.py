"""Who do you know?: one person at a time, one key each; what is answered fills Today."""

import json
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from netbook.core.acquaintance import ANSWERS
from netbook.store.people_counts import count_people
from netbook.store.who import (
    Asked,
    answer_count,
    answered,
    anybody_to_ask,
    names_of,
    next_people,
    read_asked,
)
from netbook.store.who_answers import ask_again, not_now_count, write_answer
from netbook.store.who_employers import employers, set_employer
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.who.card import WIDEST, PersonCard
from netbook.ui.who.employers import SHOWN, Employers
from netbook.ui.who.head import Head
from netbook.ui.who.nobody import Nobody
from netbook.ui.who.sayings import answer_label, step_label
from netbook.ui.who.steps import Steps
from netbook.ui.who.walk import Walk
from netbook.ui.widgets.draft import Draft
from netbook.ui.words import tr

COMING = 3
# Between the heading and the card.
ABOVE = 8 * GRID
_WHERE = frozenset({"position", "organisation", "shared_experience", "my_position"})


class WhoPage(Page):
    """Asks about everybody of whom nothing was said, or about those that a target names."""

    name = "who"
    tables = frozenset(
        {
            *("contact", "who_answer", "interaction", "participant", "shared_experience"),
            *("position", "organisation", "my_position", "circle"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._ids: tuple[int, ...] = ()
        self._asked: Asked | None = None
        # Answered since the page was opened: an undo brings the last of them back.
        self._said: list[int] = []
        # Whether the organisations to pick from may be others by now.
        self._where_changed = True
        # Skipped in earlier sessions, kept with half-written text: no step of the history.
        self._kept = Draft(desk, "who/skipped", self)
        self._passed: list[int] | None = None
        self._walk = Walk(self._more)
        self._build()

    # --- what it is made of ---

    def _build(self) -> None:
        self.head = Head(lambda: self.desk.open(Target("today")))
        self.card, self.nobody = PersonCard(self.desk), Nobody(self.desk)
        self.employers = Employers(self.desk)
        self.steps = Steps(self._move)
        self.card.answered.connect(self._answer)
        self.card.moved.connect(self._move)
        self.employers.turned.connect(self._turn)
        self.nobody.passed_wanted.connect(self._ask_passed)
        self.nobody.again_wanted.connect(self._ask_again)
        self.nobody.everybody_wanted.connect(lambda: self.show_target(Target("who")))
        middle = QVBoxLayout()
        middle.setSpacing(14)
        for each in (self.card, self.nobody, self.steps, self.employers):
            each.setMaximumWidth(WIDEST)
            middle.addWidget(each)
        middle.insertSpacing(3, GRID)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addLayout(middle, WIDEST)
        centred.addStretch(1)
        self._scroll, self._inside = QScrollArea(self), QWidget()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._scroll.setWidget(self._inside)
        whole = QVBoxLayout(self._inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(self.head)
        # Always as far down, as there is room: between two clicks the answers stay where they are.
        shrinks = QSizePolicy.Policy.Maximum
        whole.addSpacerItem(QSpacerItem(0, ABOVE, QSizePolicy.Policy.Minimum, shrinks))
        whole.addLayout(centred)
        whole.addStretch(1)
        for first, second in (
            (self.card, self.answer_buttons()[0]),
            (self.card.field, self.steps.back),
            (self.steps.back, self.steps.skip),
            (self.steps.skip, self.employers),
        ):
            QWidget.setTabOrder(first, second)

    def answer_buttons(self) -> list[QWidget]:
        """The five answers, in the order of their keys."""
        return list(self.card.answers.buttons.values())

    def keys(self) -> list[Key]:
        """The keys of the card."""
        answers = [Key(str(n), answer_label(each)) for n, each in enumerate(ANSWERS, 1)]
        return [
            *answers,
            Key("W", tr("Where and when")),
            Key("Right", tr("Skip")),
            Key("Left", tr("Back to the one before")),
        ]

    # --- what it shows ---

    def show_target(self, target: Target) -> None:
        """Ask about the people that the target names, or about everybody."""
        if target.ids != self._ids:
            self._ids = target.ids
            self._walk = Walk(self._more)
            self._said = []
            self.reload()
        self._focus()

    def reload(self) -> None:
        """Show whom an undo brought back, else the one on the card, else who is next."""
        walk = self._walk
        with self.desk.notebook.read() as s:
            there = answered(s, walk.trail)
            if self._where_changed:
                self._where_changed = False
                self.employers.show_rows(employers(s, SHOWN))
            gone = [each for each in self._said if each not in there]
            if gone:
                self._said = [each for each in self._said if each in there]
                walk.show(gone[-1])
            elif walk.current in there and walk.current not in self._said:
                # Answered by a redo, or elsewhere.
                self._said.append(walk.current)
                walk.forward()
            elif walk.current is not None and read_asked(s, walk.current) is None:
                walk.trail.pop(walk.at)
        walk.fill()
        self._show()

    def _changed(self, tables: frozenset[str]) -> None:
        self._where_changed |= bool(tables & _WHERE)
        super()._changed(tables)

    def _more(self, shown: list[int]) -> int | None:
        with self.desk.notebook.read() as s:
            found = next_people(s, ids=self._ids, passed=[*self._skipped(), *shown])
        return found[0] if found else None

    def _skipped(self) -> list[int]:
        if self._ids:
            return []
        if self._passed is None:
            kept = self._kept.read()
            self._passed = list(json.loads(kept)) if kept else []
        return self._passed

    def _show(self) -> None:
        walk = self._walk
        with self.desk.notebook.read() as s:
            self._asked = read_asked(s, walk.current) if walk.current is not None else None
            count = answer_count(s)
            after = walk.trail[walk.at + 1 :][:COMING]
            if len(after) < COMING:
                passed = [*self._skipped(), *walk.trail]
                limit = COMING - len(after)
                after += next_people(s, ids=self._ids, passed=passed, limit=limit)
            coming = names_of(s, after)
            if self._asked is None:
                self.nobody.explain(
                    anybody=count_people(s) > 0,
                    passed=len(self._left_out()),
                    not_now=not_now_count(s, self._ids),
                    others=bool(self._ids) and anybody_to_ask(s),
                )
        self.head.show_count(count)
        self.steps.show_coming(coming)
        self.steps.back.setEnabled(walk.at > 0)
        self.card.setVisible(self._asked is not None)
        self.steps.setVisible(self._asked is not None or walk.at > 0)
        self.steps.skip.setVisible(self._asked is not None)
        self.nobody.setVisible(self._asked is None)
        self.employers.setVisible(self._asked is not None)
        if self._asked is not None:
            self.card.show_person(self._asked)

    def _focus(self) -> None:
        if self._asked is not None:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._show_card)
        else:
            self.nobody.focus_first()

    def _show_card(self) -> None:
        """Scroll so that the card begins at the top where it doesn't fit below the heading."""
        top = self.card.mapTo(self._inside, QPoint(0, 0)).y()
        bottom = top + self.card.height()
        bar = self._scroll.verticalScrollBar()
        bar.setValue(top - GRID if bottom > self._scroll.viewport().height() else 0)

    # --- what is done ---

    def _answer(self, answer: str) -> None:
        """Store an answer, behind an import or backup if need be, and go on at once."""
        asked = self._asked
        if asked is None:
            return
        today, said, stored = self.desk.bus.today, self.card.said, True

        def written(_none: None) -> None:
            if asked.id not in self._said:
                self._said.append(asked.id)

        def failed(error: Exception) -> None:
            nonlocal stored
            stored = False
            self._walk.show(asked.id)
            self._show()
            raise error

        self.desk.tasks.write(
            self.desk.notebook,
            step_label(answer, words.called(asked.name)),
            lambda s: write_answer(s, asked.id, answer, today, said=said, employer=asked.employer),
            written,
            failed,
        )
        if stored:
            self.card.forget_text()
            self._walk.forward()
            self._show()
            self._focus()

    def _move(self, way: int) -> None:
        if way > 0 and self._walk.current is not None:
            self._walk.forward()
        elif way < 0:
            self._walk.back()
        self._keep_skipped()
        self._show()
        self._focus()

    def _left_out(self) -> list[int]:
        """Who was skipped, now or earlier, and has no answer."""
        skipped = [*self._skipped(), *self._walk.trail[: self._walk.at]]
        if not skipped:
            return []
        with self.desk.notebook.read() as s:
            return next_people(s, ids=skipped, limit=len(skipped))

    def _keep_skipped(self) -> None:
        """Remember whom to go on behind after the next start."""
        if not self._ids:
            here = [each for each in self._walk.trail[: self._walk.at] if each not in self._said]
            self._kept.keep(json.dumps([*self._skipped(), *here]))

    def _ask_passed(self) -> None:
        self._passed = []
        self._kept.forget()
        self._walk = Walk(self._more)
        self.reload()
        self._focus()

    def _ask_again(self) -> None:
        ids = self._ids
        self.desk.tasks.write(
            self.desk.notebook,
            tr("Ask again about those put aside"),
            partial(ask_again, ids=ids),
            lambda _count: self._ask_passed(),
        )

    def _turn(self, name: str, on: bool) -> None:
        form = tr("Worked at {organisation}") if on else tr("Not worked at {organisation}")
        self.desk.tasks.write(
            self.desk.notebook,
            form.format(organisation=name),
            lambda s: set_employer(s, name, on),
            lambda _none: self._walk.choose_again(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the card count on the whole page, but where text is typed."""
        if self._asked is not None and not isinstance(self.focusWidget(), QLineEdit):
            self.card.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def state(self) -> dict[str, object]:
        """Nothing of this machine: before the notebook closes, what is half done is kept in it."""
        self._flush()
        return {}

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was half written and who was skipped."""
        self._flush()
        super().hideEvent(event)

    def _flush(self) -> None:
        self.card.flush()
        self._kept.flush()

    def fold(self) -> None:
        """Put the count below the heading in a narrow window, and who comes next below the keys."""
        self.head.fold(theme.folded(self.window().width(), theme.FOLD_PANES))
        self.steps.fold(self.card.width() < WIDEST * 0.8 * theme.text_scale())
