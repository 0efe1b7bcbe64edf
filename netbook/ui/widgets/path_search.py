"""Looking for who can introduce the user, in the background, and where a path found leads to."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from netbook.core.introduction import Path
from netbook.store import Session
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.tasks import Task
from netbook.ui.words import tr


class PathSearch(QObject):
    """Answers the newest question only: a large employer has many people to begin from."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    def look(
        self, find: Callable[[Session], list[Path]], then: Callable[[list[Path]], object]
    ) -> None:
        """Look for paths; what is under way is told to nobody any more."""
        self.stop()
        notebook = self._desk.notebook

        def work(_task: Task) -> list[Path]:
            with notebook.read() as s:
                return find(s)

        def take(found: list[Path]) -> None:
            if self._task is task:
                self._task = None
                then(found)

        task = self._task = self._desk.tasks.run(tr("Who can introduce you"), work, take)

    def stop(self) -> None:
        """Look for nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


def writing_to(
    path: Path, *, opportunity_id: int | None = None, organisation_id: int | None = None
) -> Target:
    """Where one writes to whom a path begins with: for an introduction, unless it ends there."""
    introducer, target = path.introducer.to_id, path.target_id
    led = introducer != target
    return Target(
        "write",
        introducer,
        action="introduction" if led else "",
        opportunity_id=opportunity_id,
        organisation_id=organisation_id,
        other_id=target if led else None,
    )
