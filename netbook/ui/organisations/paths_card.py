"""The card of who can introduce the user to people there."""

from netbook.core.introduction import Path
from netbook.store import Session
from netbook.store.introduction_paths import paths_to_organisation
from netbook.ui.desk import Desk
from netbook.ui.organisations.shown import Organisation
from netbook.ui.widgets import role_words
from netbook.ui.widgets.path_search import PathSearch, writing_to
from netbook.ui.widgets.path_view import PathView
from netbook.ui.widgets.pieces import Card
from netbook.ui.words import tr


class Paths(Card):
    """Looked for in the background: a large organisation has many people to begin from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Who can introduce you there"))
        self._desk = desk
        self._organisation: Organisation | None = None
        self._search = PathSearch(desk, self)
        self.paths = PathView(desk)
        self.paths.write.connect(self._write)
        self.body.addWidget(self.paths)

    def show_organisation(self, organisation: Organisation) -> None:
        """Look for who can introduce the user there."""
        if self._organisation is None or self._organisation.id != organisation.id:
            self.paths.show_paths((), nobody=tr("Looking for ways in…"))
        self._organisation = organisation

        def find(s: Session) -> list[Path]:
            return paths_to_organisation(s, organisation.id, organisation.today)

        self._search.look(find, lambda paths: self._show(organisation, paths))

    def _show(self, organisation: Organisation, paths: list[Path]) -> None:
        roles = {
            person.contact_id: role_words.role(person.role)
            for person in reversed(organisation.roles.people)
            if person.role != "peer"
        }
        self.paths.show_paths(paths, roles)

    def _write(self, path: Path) -> None:
        if self._organisation is not None:
            self._desk.open(writing_to(path, organisation_id=self._organisation.id))
