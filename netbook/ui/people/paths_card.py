"""The card of who can introduce the user to somebody whom they hardly know."""

from netbook.core.introduction import Path
from netbook.store.introduction_paths import paths_to_contact
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.target import Target
from netbook.ui.widgets.path_view import PathView
from netbook.ui.widgets.pieces import Card, Heading
from netbook.ui.words import tr

# Who is known better than this is written to.
_HARDLY = frozenset({"nothing", "met", "acquaintance"})


class PathsCard(Card):
    """The ways to this person; not there where they are known well, or nobody leads to them."""

    def __init__(self, desk: Desk) -> None:
        title = tr("Who can introduce you")
        super().__init__()
        self.setAccessibleName(title)
        self._desk = desk
        self.view = PathView(desk, primary=False)
        self.view.write.connect(self._write)
        self.body.addWidget(Heading(title))
        self.body.addWidget(self.view)

    def show_person(self, person: Person) -> None:
        """Show who can introduce the user to this person."""
        paths: list[Path] = []
        if person.depth.depth.level in _HARDLY:
            with self._desk.notebook.read() as s:
                paths = paths_to_contact(s, person.id, person.today)
        self.view.show_paths(paths)
        self.setVisible(bool(paths))

    def _write(self, path: Path) -> None:
        one = path.introducer.to_id
        self._desk.open(
            Target("write", contact_id=one, other_id=path.target_id, action="introduction")
        )
