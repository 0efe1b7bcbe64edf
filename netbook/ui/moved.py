"""After a notebook moved: its old file becomes a backup, and where everything lies is said."""

from datetime import UTC, datetime
from pathlib import Path

from netbook import paths
from netbook.store.moving import put_away
from netbook.ui.notices import Notices
from netbook.ui.tasks import Tasks
from netbook.ui.words import tr


def put_old_away(tasks: Tasks, notices: Notices, old: Path, new: Path) -> None:
    """Put the old file away behind the open window, then say what lies where."""

    def say(kept: Path | None) -> None:
        if kept:
            said = tr("The notebook now lies in {folder}. Its backups so far are in {backups}.")
        else:
            said = tr(
                "The notebook now lies in {folder}. Its old file is still in {old}; it is not "
                "opened any more."
            )
        notices.show(
            said.format(folder=new.parent, old=old.parent, backups=paths.backups_folder(old))
        )

    tasks.run("move", lambda _task: put_away(old, datetime.now(UTC)), say)
