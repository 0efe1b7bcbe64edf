"""Giving: what to write to each side, and saying that it was done or isn't wanted."""

from datetime import timedelta
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from netbook.store import Session
from netbook.store.gift import Gift
from netbook.store.interactions import PromiseEntry
from netbook.ui import words
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.gift_words import gift_line, letters, summary_words
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

# After so many days it is asked how it went.
ASK_AFTER = 21


def answer(desk: Desk, gift: Gift, how: str, *, ask: bool = False) -> None:
    """Write down that a gift was `made`, or that it is none (`not_this`); one undo."""
    today, name = desk.bus.today, words.called(gift.wish.given or gift.wish.name)
    promise = None
    if ask and gift.wish.contact_id is not None:
        wanted = tr("ask how it went: {what}").format(what=gift.wish.text)
        due = today + timedelta(ASK_AFTER)
        promise = PromiseEntry(None, gift.wish.contact_id, "mine", wanted, due)

    def work(s: Session) -> None:
        from netbook.store.gift_made import answer_gift  # not before one is answered

        summary = summary_words(gift) if how == "made" else ""
        answer_gift(s, gift, how, summary=summary, ask=promise, today=today, now=desk.bus.now())

    if how == "made":
        label = tr("Give something to {name}").format(name=name)
        said = tr("Written down: {what}").format(what=summary_words(gift))
    else:
        label = tr("Leave a gift for {name}").format(name=name)
        said = tr("This won't be offered again.")
    write_with_undo(desk, label, work, said)


def ask_about(desk: Desk, gift: Gift, over: QWidget) -> "GiveDialog":
    """Open the dialog of a gift."""
    made = GiveDialog(desk, gift, over.window())
    made.open()
    return made


class GiveDialog(QDialog):
    """Who, what and why, what could be written to each side, and whether it was done."""

    def __init__(self, desk: Desk, gift: Gift, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._gift = desk, gift
        self.setWindowTitle(
            tr("Introduce two people") if gift.kind == "introduction" else tr("Something to give")
        )
        self.resize(560, 480)
        layout = QVBoxLayout()
        layout.setSpacing(GRID)
        self.said = text(gift_line(gift, desk.bus.today).sentence(), wrap=True)
        layout.addWidget(self.said)
        if gift.why:
            why = tr("Both are about: {what}").format(what=words.listed(gift.why))
            layout.addWidget(text(why, "muted", wrap=True))
        self.letters: list[GrowingText] = []
        for name, said in letters(gift):
            label = tr("To {name}").format(name=words.called(name))
            field = GrowingText(label, least=3, most=10)
            field.setPlainText(said)
            copy = button(
                tr("Copy"),
                partial(self._copy, field),
                name=tr("Copy what is for {name}").format(name=words.called(name)),
            )
            layout.addLayout(row(text(label, "heading"), None, copy))
            layout.addWidget(field)
            self.letters.append(field)
        self.ask = QCheckBox(tr("Ask how it went in three weeks"))
        # Its words may be cut where they would make the dialog wider than a small window.
        self.ask.setMinimumWidth(1)
        self.ask.setToolTip(plain_tip(self.ask.text()))
        layout.addWidget(self.ask)
        note = tr("NetBook sends nothing. Copy what you like, and say here once you did it.")
        layout.addWidget(text(note, "muted", wrap=True))
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        self.did, self.not_this = QPushButton(tr("I did it")), QPushButton(tr("Not this one"))
        self.did.setProperty("kind", "primary")
        self.did.clicked.connect(lambda _checked=False: self._answer("made"))
        self.not_this.clicked.connect(lambda _checked=False: self._answer("not_this"))
        buttons.addButton(self.did, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.not_this, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        furnish(self, layout, buttons)
        self.finished.connect(lambda _how: self.deleteLater())
        self.did.setFocus()

    def _copy(self, field: GrowingText) -> None:
        QGuiApplication.clipboard().setText(field.text())
        announce(self, tr("Copied."))

    def _answer(self, how: str) -> None:
        answer(self._desk, self._gift, how, ask=self.ask.isChecked())
        self.accept()
