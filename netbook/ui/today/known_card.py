"""The card of Today that says how many people one knows how well, in plain words."""

from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.depth_words import level_line
from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.words import tr


class KnownCard(Card):
    """People you know; leads to whom to invest in, and to whom nothing was asked about yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("People you know"))
        self.said = text("", "", wrap=True)
        self._rest = text("", "muted", wrap=True)
        self.who = button(tr("Who do you know?"), lambda: desk.open(Target("who")), kind="link")
        self.really = button(
            tr("Who do you really know?"), lambda: desk.open(Target("known")), kind="link"
        )
        for each in (self.said, self._rest):
            self.body.addWidget(each)
        self.body.addLayout(row(self.really, self.who))

    def show_counts(self, counts: dict[str, int], ask: bool) -> None:
        """Say how many are known how well, by level, and whether there is anybody to `ask`."""
        said = level_line(counts)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._rest.setText(
            tr("The rest have nothing noted yet.") if said else tr("Nothing is noted yet.")
        )
        self._rest.setVisible(counts["nothing"] > 0)
        self.really.setVisible(bool(said))
        self.who.setVisible(ask)
