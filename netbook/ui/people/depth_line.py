"""How well one knows somebody, on their card: who knows whom, why it is called so, the mark."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.ui import words
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.person import Person
from netbook.ui.widgets.depth_words import only_when_needed, signs_words
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, text
from netbook.ui.words import tr


class DepthLine(QWidget):
    """What shows that they know the user, and links to the whole sum and to the mark."""

    def __init__(self, actions: PeopleActions) -> None:
        super().__init__()
        self._actions = actions
        self._person: Person | None = None
        self.they = text("", wrap=True)
        self.needed = text("", wrap=True)
        self.why = button("", self._explain, kind="link")
        self.enjoyed = button("", self._mark, kind="link")
        links = Flow(spacing=12)
        links.addWidget(self.why)
        links.addWidget(self.enjoyed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.they)
        layout.addWidget(self.needed)
        layout.addLayout(links)

    def show_person(self, person: Person) -> None:
        """Say it of this person."""
        self._person = person
        depth, name = person.depth, person.first_name
        self.they.setText(signs_words(depth.knows_you, name))
        self.they.setVisible(bool(depth.knows_you))
        self.needed.setText(only_when_needed(depth, name))
        self.needed.setVisible(depth.only_when_needed)
        why = tr("Why “{level}”?").format(level=words.depth_words(depth.depth.level))
        self.why.setText(why)
        self.why.setAccessibleName(why)
        mark = tr("Enjoyed working with {who}").format(who=name)
        on = person.summary.enjoyed
        self.enjoyed.setText(f"✓ {mark}" if on else mark)
        self.enjoyed.setAccessibleName(mark)
        self.enjoyed.setCheckable(True)
        self.enjoyed.setChecked(on)

    def _explain(self) -> None:
        if self._person is not None:
            self._actions.why_known(self._person.id)

    def _mark(self) -> None:
        if self._person is not None:
            self._actions.set_enjoyed([self._person.id], not self._person.summary.enjoyed)
