"""${message}."""

from alembic import op

revision = "${up_revision}"
down_revision = "${down_revision}"
# Tables whose rows or indexes this revision means to change; all others are guarded.
CHANGES: frozenset[str] = frozenset()


def upgrade() -> None:
    """Spell out the columns: the schema of a later day is not the schema of this revision."""
    op.execute("")
