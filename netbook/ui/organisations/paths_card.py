"""The card of who can introduce the user to people there."""

from netbook.core.introduction import Path
from netbook.ui.desk import Desk
from netbook.ui.organisations.shown import Organisation
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from netbook.ui.widgets import role_words
from netbook.ui.widgets.path_view import PathView
from netbook.ui.widgets.pieces import Card
from netbook.ui.words import tr


class Paths(Card):
    """Looked for in the background: a large organisation has many people to begin from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Who can introduce you there"))
        self._desk = desk
        self._organisation: Organisation | None = None
        self._looking: Task | None = None
        self.paths = PathView(desk)
        self.paths.write.connect(self._write)
        self.body.addWidget(self.paths)

    def show_organisation(self, organisation: Organisation) -> None:
        """Look for who can introduce the user there."""
        if self._organisation is None or self._organisation.id != organisation.id:
            self.paths.show_paths((), nobody=tr("Looking for ways in…"))
        self._organisation = organisation
        notebook, today = self._desk.notebook, organisation.today

        def look(_task: Task) -> list[Path]:
            # What finds paths is imported where it is first wanted.
            from netbook.store.introduction_paths import paths_to_organisation

            with notebook.read() as s:
                return paths_to_organisation(s, organisation.id, today)

        if self._looking is not None:
            self._looking.cancel()  # what changed since makes its answer old
        self._looking = self._desk.tasks.run(
            tr("Who can introduce you"), look, lambda paths: self._show(organisation, paths)
        )

    def _show(self, organisation: Organisation, paths: list[Path]) -> None:
        if self._organisation is not organisation:
            return
        self._looking = None
        roles = {
            person.contact_id: role_words.role(person.role)
            for person in reversed(organisation.roles.people)
            if person.role != "peer"
        }
        self.paths.show_paths(paths, roles)

    def _write(self, path: Path) -> None:
        if self._organisation is None:
            return
        introducer, target = path.introducer.to_id, path.target_id
        self._desk.open(
            Target(
                "write",
                introducer,
                action="introduction" if introducer != target else "",
                organisation_id=self._organisation.id,
                other_id=target if introducer != target else None,
            )
        )
