"""${message}."""

from alembic import op

revision = "${up_revision}"
down_revision = ${repr(down_revision)}
# Tables whose rows or indexes this revision means to change; all others are guarded.
CHANGES: frozenset[str] = frozenset()


def upgrade() -> None:
    """Columns are spelled out here: the schema of today is not the schema of this revision."""
    ${upgrades if upgrades else "pass"}
