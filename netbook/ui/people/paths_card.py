"""The card of who can introduce the user to somebody whom they hardly know."""

from netbook.core.introduction import Path
from netbook.store import Session
from netbook.store.introduction_paths import paths_to_contact
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.path_search import PathSearch, writing_to
from netbook.ui.widgets.path_view import PathView
from netbook.ui.widgets.pieces import Card, Heading
from netbook.ui.words import tr

# Who is known better than this is written to.
_HARDLY = frozenset({"nothing", "met", "acquaintance"})


class PathsCard(Card):
    """The ways to this person that are better than to write to them.

    It isn't there where they are known well, or nobody leads to them better.
    """

    def __init__(self, desk: Desk) -> None:
        title = tr("Who can introduce you")
        super().__init__()
        self.setAccessibleName(title)
        self._search = PathSearch(desk, self)
        self._shown: int | None = None
        self.view = PathView(desk, primary=False)
        self.view.write.connect(lambda path: desk.open(writing_to(path)))
        self.body.addWidget(Heading(title))
        self.body.addWidget(self.view)

    def show_person(self, person: Person) -> None:
        """Show who can introduce the user to this person."""
        hardly = person.depth.depth.level in _HARDLY
        if person.id != self._shown or not hardly:
            self.hide()
        self._shown = person.id
        if hardly:
            self._search.look(lambda s: _better(s, person), self._take)
        else:
            self._search.stop()

    def _take(self, paths: list[Path]) -> None:
        self.view.show_paths(paths)
        self.setVisible(bool(paths))


def _better(s: Session, person: Person) -> list[Path]:
    found = paths_to_contact(s, person.id, person.today, direct=True)
    return [path for path in found if len(path.hops) > 1]
