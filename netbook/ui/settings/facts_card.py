"""After how long NetBook asks whether something that is known of somebody is still so."""

from netbook.core.facts import STALE_AFTER
from netbook.store.settings import get_setting, put_setting
from netbook.ui.desk import Desk
from netbook.ui.settings.lines import choice, line
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.words import tr

# In days, and the number of months that they are said as.
CHOICES = ((90, 3), (180, 6), (365, 12), (730, 24))
NEVER = 1 << 20


class FactsCard(Card):
    """One choice, kept in the notebook, each change one undo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("What you know about people"))
        self._desk = desk
        self.after = choice("facts stale")
        self.after.activated.connect(lambda _at: self._keep())
        self.body.addLayout(line(tr("Ask “still so?”"), self.after))
        said = tr("Only on their card, beside what was noted longer ago.")
        self.body.addWidget(text(said, "muted", wrap=True))

    def reload(self) -> None:
        """Read it from the notebook."""
        with self._desk.notebook.read() as session:
            days = int(get_setting(session, "facts_stale_days", STALE_AFTER))
        self.after.clear()
        for each, months in CHOICES:
            self.after.addItem(tr("after %Ln month(s)", "", months), each)
        if days not in {each for each, _months in CHOICES} | {NEVER}:
            self.after.addItem(tr("after %Ln day(s)", "", days), days)
        self.after.addItem(tr("never"), NEVER)
        self.after.setCurrentIndex(self.after.findData(days))

    def _keep(self) -> None:
        days = self.after.currentData()
        self._desk.tasks.write(
            self._desk.notebook,
            tr("Change when to ask whether facts are still so"),
            lambda s: put_setting(s, "facts_stale_days", days),
        )
