"""How Alembic reaches the notebook: over the connection that netbook.store.upgrade opened.

All revisions run in that connection's one transaction, so that a failure undoes every one of them.
`alembic revision --rev-id 0002 -m "..."` needs no connection; it fills in script.py.mako.
"""

from typing import Any

from alembic import context

attributes = context.config.attributes


def note_changes(*, step: Any, **_: Any) -> None:
    """Collect the tables that the revisions say they change, for the guards."""
    for script in step.up_revisions:
        attributes["changes"].update(script.module.CHANGES)


context.configure(
    connection=attributes["connection"],
    transactional_ddl=True,
    transaction_per_migration=False,
    render_as_batch=True,
    on_version_apply=note_changes,
)
context.run_migrations()
