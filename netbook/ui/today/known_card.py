"""The card of Today that says of how many people something is noted, in plain words."""

from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.pieces import Card, button, text
from netbook.ui.words import tr


class KnownCard(Card):
    """People you know; leads to Who do you know? while anybody is left to ask about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("People you know"))
        self.said = text("", "", wrap=True)
        self._rest = text(tr("The rest have nothing noted yet."), "muted", wrap=True)
        self.who = button(tr("Who do you know?"), lambda: desk.open(Target("who")), kind="link")
        for each in (self.said, self._rest, self.who):
            self.body.addWidget(each)

    def show_count(self, known: int, everybody: bool, ask: bool) -> None:
        """Say of how many something is noted: whether of `everybody`, and whether to `ask`."""
        self.said.setText(tr("%Ln with something noted.", "", known))
        self.said.setVisible(known > 0)
        self._rest.setVisible(not everybody)
        self.who.setVisible(ask)
