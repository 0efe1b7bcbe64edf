"""A revision for the tests: all that a revision can do, tables rebuilt in batch mode included."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
CHANGES = frozenset({"setting", "circle"})


def upgrade() -> None:
    op.create_table(
        "shoe",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shoe"),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contact.id"], name="fk_shoe_contact_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_shoe_contact_id", "shoe", ["contact_id"])
    op.execute("INSERT INTO shoe (contact_id, size) SELECT id, 42 FROM contact")
    # Parents of many tables, with partial indexes: rebuilt, and nothing of it may be lost.
    with op.batch_alter_table("contact") as batch:
        batch.add_column(sa.Column("height", sa.Integer(), nullable=True))
        batch.alter_column("given", server_default="?")
    with op.batch_alter_table("interaction") as batch:
        batch.drop_column("created_at")
    with op.batch_alter_table("contact_text") as batch:
        batch.alter_column("notes", server_default="")
    op.execute("UPDATE contact SET height = 170")
    op.execute("DELETE FROM setting")
    op.execute("INSERT INTO circle (name, cadence_days) VALUES ('shoemakers', 300)")
