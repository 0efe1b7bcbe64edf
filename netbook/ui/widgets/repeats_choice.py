"""How often a promise comes again, as a choice: once, every week, every month."""

from netbook.core.recurrence import REPEATS
from netbook.ui.repeats_words import repeats
from netbook.ui.widgets.choice import Choice
from netbook.ui.words import tr


class RepeatsChoice(Choice):
    """Holds a rule of `netbook.core.recurrence`; one that isn't offered stays among the choices."""

    def __init__(self, rule: str = "") -> None:
        super().__init__()
        self.setAccessibleName(tr("How often it comes again"))
        self.setToolTip(self.accessibleName())
        for each in REPEATS:
            self.addItem(repeats(each) or tr("once", "a promise made once"), each)
        self.choose(rule)

    @property
    def rule(self) -> str:
        """The rule that is chosen, empty for once."""
        return str(self.currentData())

    def choose(self, rule: str) -> None:
        """Choose a rule."""
        if self.findData(rule) < 0:
            self.addItem(repeats(rule), rule)
        self.setCurrentIndex(self.findData(rule))
