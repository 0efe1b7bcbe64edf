"""What stands on the page where there are no openings: why, and what to press."""

from collections.abc import Callable

from netbook.ui.widgets.pieces import Card, button, row, text
from netbook.ui.words import tr


class NoneCard(Card):
    """Offers to begin, or to let everything through again."""

    def __init__(self, new: Callable[[], object], clear: Callable[[], object]) -> None:
        super().__init__()
        self._why, self._what = text("", "heading", wrap=True), text("", "muted", wrap=True)
        self.new = button(tr("New opening"), new)
        self.clear = button(tr("Show all openings"), clear)
        for each in (self._why, self._what):
            self.body.addWidget(each)
        self.body.addLayout(row(self.new, self.clear))

    @property
    def why(self) -> str:
        """Why there are none, as it is said."""
        return self._why.text()

    def say(self, narrowed: bool) -> None:
        """Say why there are none: something is filtered out, or nothing was noted."""
        self.clear.setVisible(narrowed)
        self.new.setVisible(not narrowed)
        if narrowed:
            self._why.setText(tr("No opening fits."))
            self._what.setText(tr("A filter is on, or it is called otherwise."))
            return
        self._why.setText(tr("No openings yet."))
        self._what.setText(
            tr(
                "Copy a posting in your browser and press Ctrl+V here, drop a saved page or a job "
                "mail on this page, or note what somebody told you: most openings are never posted."
            )
        )
