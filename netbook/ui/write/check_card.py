"""Before you send: what the checks found, each in a sentence, and what can be done about it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netbook.core.message_check import Finding
from netbook.ui import words
from netbook.ui.announce import announce
from netbook.ui.theme import GRID
from netbook.ui.widgets.focus import leave
from netbook.ui.widgets.pieces import Card, Heading, button, divider, row, text
from netbook.ui.words import tr
from netbook.ui.write.paired_text import PairedText

# What is fine there needs no sentence of its own.
QUIET = frozenset(
    {
        *("stock_phrase", "length", "asks_this_week", "already_asked", "nearly_same"),
        *("introducer_fatigue", "outcome_told", "attachment", "value_first"),
    }
)


class Said(NamedTuple):
    """A finding in words: `title` in bold, and the rest of the sentence.

    `insert` is a line that would answer it, empty without one; `left` says that the user saw it
    and leaves it as it is.
    """

    finding: Finding
    title: str
    rest: str = ""
    insert: str = ""
    left: bool = False

    @property
    def looks(self) -> bool:
        """Whether it wants another look."""
        return self.finding.verdict == "look" and not self.left

    @property
    def quiet(self) -> bool:
        """Whether it is fine, and told with all else that is."""
        return self.finding.verdict == "ok" and self.finding.check in QUIET


class Verdict(QLabel):
    """The word before a finding; all of them are as wide as the widest."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_verdict(self, kind: str) -> None:
        """Say ok, look or left."""
        self.setText(_verdicts()[kind])
        role = {"ok": "well", "look": "due", "left": "muted"}[kind]
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Room for the widest of them, in bold."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(word) for word in _verdicts().values())
        return QSize(widest + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same: a word is not cut."""
        return self.sizeHint()


def _verdicts() -> dict[str, str]:
    return {
        "ok": tr("ok", "a check before sending"),
        "look": tr("look", "a check before sending"),
        "left": tr("left", "a check before sending: the user leaves it so"),
    }


class FindingRow(QWidget):
    """One finding: its verdict as a word, the sentence, and below it what can be done."""

    def __init__(self, card: "CheckCard") -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.said: Said | None = None
        self.line = divider()
        self.verdict = Verdict()
        self.sentence = PairedText(bold=True)
        self.put = button(tr("Insert a line"), lambda: card.insert.emit(self.said), kind="link")
        self.words = button(
            tr("Show the words"), lambda: card.show_words.emit(self.said), kind="link"
        )
        self.leave = button(tr("Leave it"), lambda: card.leave.emit(self.said), kind="link")
        self.again = button(
            tr("Look again", "at a check before sending"),
            lambda: card.leave.emit(self.said),
            kind="link",
        )
        self._acts = QWidget()
        self._acts.setProperty("surface", "none")
        self._acts.setLayout(row(self.put, self.words, self.leave, self.again, spacing=2 * GRID))
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.sentence)
        right.addWidget(self._acts)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 2)
        whole.setSpacing(2 * GRID)
        whole.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)

    def show_said(self, said: Said) -> None:
        """Show this finding; the buttons stay, so that the focus does."""
        if said == self.said:
            return
        self.said = said
        self.verdict.show_verdict("left" if said.left else "look" if said.looks else "ok")
        self.sentence.show_pair(said.title, said.rest)
        again = said.left and said.finding.verdict == "look"
        shown = {
            self.put: said.looks and bool(said.insert),
            self.words: said.looks and bool(said.finding.spans),
            self.leave: said.looks,
            self.again: again,
        }
        for each, there in shown.items():
            if there:
                each.show()
        if any(each.hasFocus() and not there for each, there in shown.items()):
            stays = next((each for each in (self.leave, self.again) if shown[each]), None)
            stays.setFocus() if stays else leave(self)
        self._acts.setVisible(said.looks or again)
        for each, there in shown.items():
            each.setVisible(there)
            each.setAccessibleName(
                tr("{act}: {what}").format(act=each.text(), what=words.bare(said.title))
            )


class CheckCard(Card):
    """The findings; `insert`, `leave` and `show_words` tell of a `Said` that was acted on.

    What was left already is to be looked at again by `leave`.
    """

    insert = Signal(object)
    leave = Signal(object)
    show_words = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading(tr("Before you send"))
        self.note = text("", "small", wrap=True)
        self.note.hide()
        self.rows: dict[str, FindingRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.note)
        self.body.addLayout(self._list)
        self.fine = text("", "small", wrap=True)
        self.fine.hide()
        self.body.addWidget(self.fine)
        self.setAccessibleName(tr("Before you send"))

    def show_findings(self, said: Sequence[Said], language_free: bool) -> None:
        """Show these, those first that want a look, but for the one that has the focus."""
        note = tr("This text isn’t in English: only the checks that need no language were made.")
        self.note.setText(note if language_free else "")
        self.note.setVisible(language_free)
        self.heading.setText(heading(said))
        if heading(said) != self.accessibleName():
            self.setAccessibleName(heading(said))
            announce(self, heading(said))
        fine = tr("Also fine: {what}.")
        quiet = [words.bare(each.title) for each in said if each.quiet]
        self.fine.setText(fine.format(what=words.together(quiet)))
        self.fine.setVisible(bool(quiet))
        said = [each for each in said if not each.quiet]
        known = {each.finding.check for each in said}
        for check in [check for check in self.rows if check not in known]:
            self._drop(check)
        for at, each in enumerate(sorted(said, key=lambda one: not one.looks)):
            made = self.rows.get(each.finding.check)
            if made is None:
                made = self.rows[each.finding.check] = FindingRow(self)
            if self._list.indexOf(made) != 2 * at + 1:
                self._list.insertWidget(2 * at, made.line)
                self._list.insertWidget(2 * at + 1, made)
            made.show_said(each)

    def _drop(self, check: str) -> None:
        gone = self.rows.pop(check)
        for widget in (gone.line, gone):
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def heading(said: Sequence[Said]) -> str:
    """`Before you send: 1 to look at`, or that all is well."""
    looks = sum(each.looks for each in said)
    if not said:
        return tr("Before you send")
    if not looks:
        return tr("Before you send: nothing to look at")
    return tr("Before you send: %Ln to look at", "", looks)
