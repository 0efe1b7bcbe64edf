"""The card of Today that says what could be given, from what people told."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.tasks import Task
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.gift_list import GiftList
from netbook.ui.widgets.gift_words import GiftLine, gift_line
from netbook.ui.widgets.pieces import Card, Heading, button, row, text
from netbook.ui.words import tr

SHOWN, MOST = 3, 20


class GiveCard(Card):
    """At most three gifts, the best first; hidden where there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Something to give"))
        self._desk = desk
        self._found: list[GiftLine] = []
        self._all: AllGifts | None = None
        self._looking: Task | None = None
        self.gifts = GiftList(desk, tr("Something to give"))
        self.more = button("", self.show_all, kind="link")
        heading = row(
            Heading(tr("Something to give")), text(tr("from what they told you"), "small")
        )
        heading.setContentsMargins(2 * GRID, 0, 2 * GRID, 6)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, 4, 2 * GRID, 4)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.body.setContentsMargins(0, 14, 0, 6)
        self.body.setSpacing(0)
        self.body.addLayout(heading)
        self.body.addWidget(self.gifts)
        self.body.addLayout(foot)
        self.hide()

    def keys(self) -> list[Key]:
        """What the keys of the list do."""
        return self.gifts.keys(tr("Something to give"))

    def reload(self) -> None:
        """Look for what could be given, in the background."""
        notebook, today = self._desk.notebook, self._desk.bus.today

        def look(_task: Task) -> list[GiftLine] | None:
            # Its tables of words take long to import, which only a thread can wait for.
            from netbook.store.fact_terms import terms_are_old
            from netbook.store.give_first import give_first

            with notebook.read() as session:
                if terms_are_old(session):
                    return None
                return [gift_line(gift, today) for gift in give_first(session, today, MOST)]

        if self._looking is not None:
            self._looking.cancel()  # what changed since makes its answer old
        self._looking = self._desk.tasks.run("give first", look, self._show)

    def _renew(self) -> None:
        """Find wishes and offers by today's rules, where those of an older NetBook found them."""
        notebook = self._desk.notebook

        def renew(_task: Task) -> None:
            from netbook.store.fact_terms import renew_terms  # as above

            with notebook.write_unlogged() as session:
                renew_terms(session)

        self._desk.tasks.run("terms", renew, lambda _none: self.reload(), writes=True)

    def _show(self, found: list[GiftLine] | None) -> None:
        self._looking = None
        if found is None:
            self._renew()
            return
        self._found = found
        self.gifts.show_lines(found[:SHOWN])
        count = len(found) - SHOWN
        said = tr("Show all: %Ln more", "", max(count, 0))
        self.more.setText(said)
        self.more.setAccessibleName(said)
        self.more.setVisible(count > 0)
        self.setVisible(bool(found))
        if self._all is not None:
            self._all.gifts.show_lines(found)
            if not found:
                self._all.close()

    def show_all(self) -> None:
        """Show all that could be given."""
        self._all = AllGifts(self._desk, self._found, self.window())
        self._all.finished.connect(lambda _how: setattr(self, "_all", None))
        self._all.open()


class AllGifts(QDialog):
    """All that could be given, in a dialog."""

    def __init__(self, desk: Desk, found: Sequence[GiftLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something to give"))
        self.resize(680, 520)
        self.gifts = GiftList(desk, tr("Something to give"))
        layout = QVBoxLayout()
        layout.addWidget(self.gifts)
        layout.addStretch(1)
        buttons = Buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        furnish(self, layout, buttons)
        self.gifts.show_lines(found)
        self.gifts.list.setFocus()
        self.finished.connect(lambda _how: self.deleteLater())
