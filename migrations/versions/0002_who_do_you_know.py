"""Who do you know?: an answer for each contact, and whom to ask about next."""

from alembic import op

revision = "0002"
down_revision = "0001"
CHANGES: frozenset[str] = frozenset()
STATEMENTS = (
    """
    CREATE TABLE who_answer (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        answer TEXT NOT NULL,
        answered_on INTEGER NOT NULL,
        circle_before TEXT NOT NULL,
        sphere_before TEXT NOT NULL,
        shared_experience_id INTEGER,
        CONSTRAINT pk_who_answer PRIMARY KEY (id),
        CONSTRAINT uq_who_answer_contact_id UNIQUE (contact_id),
        CONSTRAINT fk_who_answer_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_who_answer_shared_experience_id
            FOREIGN KEY (shared_experience_id) REFERENCES shared_experience (id)
            ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_who_answer_answer ON who_answer (answer)",
    "CREATE INDEX ix_who_answer_shared_experience_id ON who_answer (shared_experience_id)",
    "ALTER TABLE contact_state ADD COLUMN ask INTEGER",
    """
    UPDATE contact_state SET ask =
        CAST(coalesce(
            julianday(CASE WHEN c.connected_on GLOB '????-??-??' THEN c.connected_on END),
            julianday(substr(c.created_at, 1, 10)), 0) - 1721424.5 AS INTEGER)
    FROM contact AS c
    WHERE c.id = contact_state.id AND c.circle = 'none' AND c.cadence_days IS NULL
      AND c.sphere <> 'personal'
    """,
    """
    CREATE INDEX ix_contact_state_ask ON contact_state (last_day, ask, id)
        WHERE ask IS NOT NULL
    """,
)


def upgrade() -> None:
    """Everybody of whom nothing was said may be asked about; nobody has an answer yet."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
