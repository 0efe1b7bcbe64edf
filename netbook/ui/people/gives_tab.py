"""The tab of gives and asks: how it stands, in sums, and everything that went either way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from netbook.store.asks import asks
from netbook.store.exchanges import Sums, exchange_rows, exchange_sums
from netbook.ui import exchange_words
from netbook.ui.desk import Desk
from netbook.ui.people.balance_card import BalanceCard
from netbook.ui.people.person import Person
from netbook.ui.people.sayings import what_was_exchanged
from netbook.ui.theme import GRID
from netbook.ui.widgets.ask_list import AskList
from netbook.ui.widgets.exchange_list import ExchangeList
from netbook.ui.widgets.pieces import Card, empty, text
from netbook.ui.widgets.times import times
from netbook.ui.widgets.two_columns import TwoColumns
from netbook.ui.words import tr

# More than a person would read; the timeline has them all.
MOST = 200


class GivesTab(TwoColumns):
    """On the left what went either way, on the right how it stands."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.list = ExchangeList(desk)
        self._none = text("", "muted", wrap=True)
        self._none.setContentsMargins(2 * GRID, 0, 2 * GRID, 8)
        entries = Card(tr("What went which way"))
        entries.body.setContentsMargins(0, 14, 0, 6)
        entries.head.setContentsMargins(2 * GRID, 0, 2 * GRID, 4)
        entries.body.setSpacing(0)
        entries.body.addWidget(self._none)
        entries.body.addWidget(self.list)
        self.asks = AskList(desk, named=False)
        self._asked = Card(tr("What you asked for"))
        self._asked.body.addWidget(self.asks)
        self.sums = SumsCard()
        self.balance = BalanceCard(desk)
        super().__init__((self._asked, entries), (self.balance, self.sums), (58, 42))

    def show_person(self, person: Person) -> None:
        """Show what went between this person and the user."""
        with self._desk.notebook.read() as s:
            rows, sums = exchange_rows(s, person.id, limit=MOST), exchange_sums(s, person.id)
            followed = asks(s, contact_id=person.id)
        self.asks.show_rows(followed)
        self._asked.setVisible(bool(followed))
        self._none.setText(
            tr(
                "Nothing given, asked or received is noted. Write “gave {name} feedback on the"
                " plan” and it stands here."
            ).format(name=person.first_name)
        )
        self._none.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.list.show_rows(rows)
        self.sums.show_sums(sums, what_was_exchanged(person))
        self.balance.show_person(person)


class SumsCard(Card):
    """How often what went which way: in a sentence, and by kind."""

    def __init__(self) -> None:
        super().__init__(tr("In sum"))
        self.said = text("", wrap=True)
        self._kinds = QVBoxLayout()
        self._kinds.setSpacing(2)
        self.body.addWidget(self.said)
        self.body.addLayout(self._kinds)

    def show_sums(self, sums: Sums, said: str) -> None:
        """Show these sums; without any the card is not there."""
        self.setVisible(bool(sums.kinds))
        self.said.setText(said)
        self.said.setVisible(bool(said))
        empty(self._kinds)
        for each in sums.kinds:
            kind = text(exchange_words.exchange(each.direction, each.kind), "muted", wrap=True)
            line = QHBoxLayout()
            line.addWidget(kind, 1)
            line.addWidget(text(times(each.times), "muted"), 0, Qt.AlignmentFlag.AlignTop)
            self._kinds.addLayout(line)
