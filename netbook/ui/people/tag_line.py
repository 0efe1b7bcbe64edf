"""The tags of a person in a line, and the way to put more on or take some off."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from netbook.store.tags import all_tags
from netbook.ui.desk import Desk
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.person import Person
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.tag_picker import TagPicker
from netbook.ui.words import tr

WIDEST = 200


class TagLine(QWidget):
    """Labels, each with a menu, and one button that opens the picker."""

    show_wanted = Signal(str)

    def __init__(self, desk: Desk, actions: PeopleActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self._person: Person | None = None
        self._labels: list[QLabel] = []
        self.edit = button(tr("+ Tag"), self.pick, kind="link")
        self.edit.setAccessibleName(tr("Add or take off tags"))
        self._picker = TagPicker(self, creates=True)
        self._picker.picked.connect(self._picked)
        self._flow = Flow(self, 6)
        self._flow.addWidget(self.edit)

    def show_person(self, person: Person) -> None:
        """Show this person's tags."""
        if self._person is not None and self._person.summary.tags == person.summary.tags:
            self._person = person
            return
        self._person = person
        self._flow.takeAt(self._flow.count() - 1)
        for label in self._labels:
            self._flow.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [self._label(tag) for tag in person.summary.tags]
        for label in self._labels:
            self._flow.addWidget(label)
        self._flow.addWidget(self.edit)
        self.setAccessibleName(tr("Tags: {tags}").format(tags=", ".join(self.tags())))
        self.updateGeometry()

    def tags(self) -> list[str]:
        """The tags that are shown."""
        return list(self._person.summary.tags) if self._person else []

    def pick(self) -> None:
        """Open the picker with this person's tags ticked."""
        if self._person is None:
            return
        with self._desk.notebook.read() as s:
            known = all_tags(s)
        self._picker.open_under(self.edit, known, self._person.summary.tags)

    def _label(self, tag: str) -> QLabel:
        made = text(self.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, WIDEST), "tag")
        made.setToolTip(plain_tip(tag))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(partial(self._menu, made, tag))
        return made

    def _menu(self, over: QWidget, tag: str, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(
            tr("Show everybody tagged “{tag}”").format(tag=tag),
            partial(self.show_wanted.emit, tag),
        )
        menu.addAction(tr("Take “{tag}” off").format(tag=tag), partial(self._picked, tag, False))
        drop(menu, over, at)

    def _picked(self, tag: str, on: bool) -> None:
        if self._person is not None:
            self._actions.tag([self._person.id], tag, on)
