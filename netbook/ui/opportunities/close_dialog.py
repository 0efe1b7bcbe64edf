"""Closing an opening: how it ended, and who could want one that is not for me."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from netbook.core.opportunity import ENDS
from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.opportunity_wishes import CouldWant
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.opportunities import acts
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.people_field import PeopleField, one_person
from netbook.ui.widgets.pieces import button, empty, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

NOT_FOR_ME = "not_for_me"
# So many people are named who could want it.
SHOWN = 5
WIDTH, HEIGHT = 480, 430


def asked(end: str) -> str:
    """How an opening ended, as one of several answers."""
    return {
        "got": tr("I got it, or whom it was for"),
        "declined": tr("They said no"),
        "withdrawn": tr("I withdrew"),
        "gone": tr("It went away: filled, or no longer open"),
        "not_for_me": tr("It isn't for me"),
    }[end]


class CloseDialog(QDialog):
    """Asks how an opening ended; nothing is written before Close it is pressed."""

    def __init__(self, desk: Desk, opening: OpportunityRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, opening
        self.setWindowTitle(tr("Close “{what}”").format(what=opening.title))
        self.resize(WIDTH, HEIGHT)
        layout = QVBoxLayout()
        layout.setSpacing(GRID)
        layout.addWidget(text(tr("How did it end?"), "heading", wrap=True))
        self.ends = {end: QRadioButton(asked(end)) for end in ENDS}
        self._group = QButtonGroup(self)
        for end, each in self.ends.items():
            each.setMinimumWidth(1)
            each.setToolTip(each.text())
            each.toggled.connect(partial(self._look, end))
            self._group.addButton(each)
            layout.addWidget(each)
        self._wishes = QWidget()
        self._others = QVBoxLayout(self._wishes)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._others.setSpacing(6)
        layout.addWidget(self._wishes)
        layout.addStretch(1)
        self.close_it = button(tr("Close it"), self.accept, kind="primary")
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.close_it, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        furnish(self, layout, buttons)
        self.finished.connect(lambda _how: self.deleteLater())
        self.ends[opening.closed_as or "declined"].setChecked(True)
        self.ends[opening.closed_as or "declined"].setFocus()

    @property
    def chosen(self) -> str:
        """How it ended, as it stands now."""
        return next(end for end, each in self.ends.items() if each.isChecked())

    def _look(self, end: str, on: bool) -> None:
        """Name who could want it, where it is not for me."""
        if not on:
            return
        empty(self._others)
        if end != NOT_FOR_ME:
            return
        people = acts.could_want(self._desk, self._row.id)[:SHOWN]
        said = (
            tr("Who could want it? These people told you of a wish that it meets.")
            if people
            else tr("Nobody noted so far wishes for something like it.")
        )
        self._others.addWidget(text(said, "muted", wrap=True))
        for each in people:
            self._others.addWidget(self._person(each))
        self.whom = one_person(self._desk, tr("For whom, if not for you"))
        self._others.addWidget(self.whom)
        acts_for = QVBoxLayout()
        self._others.addLayout(acts_for)
        self.whom.changed.connect(partial(self._name, self.whom, acts_for))
        self._order()

    def _name(self, whom: PeopleField, place: QVBoxLayout) -> None:
        """Offer to pass it on to whoever was named."""
        empty(place)
        for contact_id, name in list(whom.names().items())[-1:]:
            place.addLayout(self._acts(contact_id, words.called(name)))
        self._order()

    def _order(self) -> None:
        """Tab goes to them before it goes to Close it, though they are made later."""
        before: QWidget = self.ends[ENDS[-1]]
        for each in self._wishes.findChildren(QWidget):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and not each.isHidden():
                QWidget.setTabOrder(before, each)
                before = each

    def _person(self, each: CouldWant) -> QWidget:
        made = QWidget()
        name = words.called(each.name)
        said = words.about(name, each.wish)
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(text(breakable(said), wrap=True))
        noted = tr("noted {when}").format(when=words.ago(each.noted_on, self._desk.bus.today))
        layout.addWidget(text(noted, "small", wrap=True))
        layout.addLayout(self._acts(each.contact_id, each.given or name))
        return made

    def _acts(self, contact_id: int, name: str) -> Flow:
        write = button(
            tr("Close it and write to {name}").format(name=name),
            partial(self._write, contact_id),
            cut=True,
        )
        hand = button(
            tr("Close it and note it for {name}").format(name=name),
            partial(self._pass_on, contact_id, name),
            cut=True,
        )
        return row(write, hand)

    def _write(self, contact_id: int) -> None:
        self.accept()
        target = Target("write", contact_id, action="share", opportunity_id=self._row.id)
        self._desk.open(target)

    def _pass_on(self, contact_id: int, name: str) -> None:
        self.accept()
        acts.pass_on(self._desk, self._row.id, contact_id, name)

    def accept(self) -> None:
        """Close it as it was said."""
        acts.close(self._desk, self._row, self.chosen, self._desk.bus.today)
        super().accept()
