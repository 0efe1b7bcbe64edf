"""The first notebook: people, conversations, promises, imports, search, undo."""

from alembic import op

revision = "0001"
down_revision = None
CHANGES: frozenset[str] = frozenset()
TABLES = """
CREATE TABLE blob (
    id INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_blob PRIMARY KEY (id),
    CONSTRAINT uq_blob_sha256 UNIQUE (sha256)
);

CREATE TABLE circle (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    cadence_days INTEGER,
    CONSTRAINT pk_circle PRIMARY KEY (id),
    CONSTRAINT uq_circle_name UNIQUE (name)
);

CREATE TABLE contact (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    formatted_name TEXT NOT NULL,
    family TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    additional TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,
    nicknames JSON NOT NULL DEFAULT '[]',
    notes JSON NOT NULL DEFAULT '[]',
    relations JSON NOT NULL DEFAULT '[]',
    custom JSON NOT NULL DEFAULT '[]',
    unknown JSON NOT NULL DEFAULT '[]',
    birthday TEXT NOT NULL DEFAULT '',
    anniversary TEXT NOT NULL DEFAULT '',
    connected_on TEXT NOT NULL DEFAULT '',
    pronunciation TEXT NOT NULL DEFAULT '',
    pronouns TEXT NOT NULL DEFAULT '',
    name_order TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    photo TEXT,
    circle TEXT NOT NULL DEFAULT 'none',
    cadence_days INTEGER,
    cadence_from INTEGER,
    later_until INTEGER,
    paused BOOLEAN NOT NULL DEFAULT '0',
    sphere TEXT NOT NULL DEFAULT 'professional',
    created_at TEXT NOT NULL,
    trashed_at TEXT,
    CONSTRAINT pk_contact PRIMARY KEY (id)
);
CREATE INDEX ix_contact_sort_key_living ON contact (sort_key, id) WHERE trashed_at IS NULL;
CREATE INDEX ix_contact_trashed_at ON contact (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE UNIQUE INDEX uq_contact_uid_living ON contact (uid) WHERE trashed_at IS NULL;

CREATE TABLE import_batch (
    id INTEGER NOT NULL,
    source TEXT NOT NULL,
    format TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    figures JSON NOT NULL DEFAULT '{}',
    CONSTRAINT pk_import_batch PRIMARY KEY (id)
);

CREATE TABLE interaction (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    day INTEGER NOT NULL,
    happened_at TEXT,
    channel TEXT NOT NULL,
    direction TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    place TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    trashed_at TEXT,
    CONSTRAINT pk_interaction PRIMARY KEY (id),
    CONSTRAINT uq_interaction_uid UNIQUE (uid)
);
CREATE INDEX ix_interaction_channel_living ON interaction (channel, day, id)
    WHERE trashed_at IS NULL;
CREATE INDEX ix_interaction_day_living ON interaction (day, id) WHERE trashed_at IS NULL;
CREATE INDEX ix_interaction_trashed_at ON interaction (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE organisation (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT uq_organisation_key UNIQUE ("key")
);

CREATE TABLE setting (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (id),
    CONSTRAINT uq_setting_name UNIQUE (name)
);

CREATE TABLE tag (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT uq_tag_key UNIQUE ("key")
);

CREATE TABLE undo_log (
    id INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    kind TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    old TEXT,
    CONSTRAINT pk_undo_log PRIMARY KEY (id)
);

CREATE TABLE undo_step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    undone BOOLEAN NOT NULL DEFAULT '0'
);

CREATE TABLE unfinished (
    id INTEGER NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_unfinished PRIMARY KEY (id),
    CONSTRAINT uq_unfinished_place UNIQUE (place)
);

CREATE TABLE contact_point (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    "key" TEXT NOT NULL,
    labels JSON NOT NULL DEFAULT '[]',
    preferred BOOLEAN NOT NULL DEFAULT '0',
    CONSTRAINT pk_contact_point PRIMARY KEY (id),
    CONSTRAINT fk_contact_point_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE INDEX ix_contact_point_contact_id ON contact_point (contact_id);
CREATE INDEX ix_contact_point_key ON contact_point ("key");

CREATE TABLE contact_state (
    id INTEGER NOT NULL,
    last_day INTEGER,
    conversations INTEGER NOT NULL DEFAULT '0',
    every INTEGER,
    due_day INTEGER,
    CONSTRAINT pk_contact_state PRIMARY KEY (id),
    CONSTRAINT fk_contact_state_id FOREIGN KEY (id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE INDEX ix_contact_state_due ON contact_state (every, due_day, id)
    WHERE due_day IS NOT NULL;
CREATE INDEX ix_contact_state_due_day ON contact_state (due_day) WHERE due_day IS NOT NULL;
CREATE INDEX ix_contact_state_last_day ON contact_state (last_day, id);

CREATE TABLE contact_tag (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    CONSTRAINT pk_contact_tag PRIMARY KEY (id),
    CONSTRAINT fk_contact_tag_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
    CONSTRAINT fk_contact_tag_tag_id FOREIGN KEY (tag_id) REFERENCES tag (id) ON DELETE CASCADE
);
CREATE INDEX ix_contact_tag_tag_id ON contact_tag (tag_id);
CREATE UNIQUE INDEX uq_contact_tag ON contact_tag (contact_id, tag_id);

CREATE TABLE contact_text (
    id INTEGER NOT NULL,
    names TEXT NOT NULL,
    organisations TEXT NOT NULL,
    tags TEXT NOT NULL,
    points TEXT NOT NULL,
    notes TEXT NOT NULL,
    CONSTRAINT pk_contact_text PRIMARY KEY (id),
    CONSTRAINT fk_contact_text_id FOREIGN KEY (id) REFERENCES contact (id) ON DELETE CASCADE
);

CREATE TABLE exchange (
    id INTEGER NOT NULL,
    interaction_id INTEGER NOT NULL,
    contact_id INTEGER,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CONSTRAINT pk_exchange PRIMARY KEY (id),
    CONSTRAINT fk_exchange_interaction_id
        FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE CASCADE,
    CONSTRAINT fk_exchange_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE INDEX ix_exchange_contact_id ON exchange (contact_id);
CREATE INDEX ix_exchange_direction ON exchange (direction, interaction_id);
CREATE INDEX ix_exchange_interaction_id ON exchange (interaction_id);

CREATE TABLE follow_up (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    interaction_id INTEGER,
    whose TEXT NOT NULL,
    text TEXT NOT NULL,
    due_on INTEGER,
    done_on INTEGER,
    created_at TEXT NOT NULL,
    CONSTRAINT pk_follow_up PRIMARY KEY (id),
    CONSTRAINT fk_follow_up_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
    CONSTRAINT fk_follow_up_interaction_id
        FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE CASCADE
);
CREATE INDEX ix_follow_up_contact_id ON follow_up (contact_id);
CREATE INDEX ix_follow_up_interaction_id ON follow_up (interaction_id);
CREATE INDEX ix_follow_up_open ON follow_up (due_on, id) WHERE done_on IS NULL;

CREATE TABLE imported_card (
    id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    CONSTRAINT pk_imported_card PRIMARY KEY (id),
    CONSTRAINT fk_imported_card_batch_id
        FOREIGN KEY (batch_id) REFERENCES import_batch (id) ON DELETE CASCADE,
    CONSTRAINT fk_imported_card_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE INDEX ix_imported_card_batch_id ON imported_card (batch_id);
CREATE INDEX ix_imported_card_contact_id ON imported_card (contact_id);
CREATE INDEX ix_imported_card_fingerprint ON imported_card (fingerprint);

CREATE TABLE interaction_text (
    id INTEGER NOT NULL,
    "key" INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_interaction_text PRIMARY KEY (id),
    CONSTRAINT fk_interaction_text_id
        FOREIGN KEY (id) REFERENCES interaction (id) ON DELETE CASCADE,
    CONSTRAINT uq_interaction_text_key UNIQUE ("key")
);

CREATE TABLE participant (
    id INTEGER NOT NULL,
    interaction_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    CONSTRAINT pk_participant PRIMARY KEY (id),
    CONSTRAINT fk_participant_interaction_id
        FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE CASCADE,
    CONSTRAINT fk_participant_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE INDEX ix_participant_contact_id ON participant (contact_id);
CREATE UNIQUE INDEX uq_participant ON participant (interaction_id, contact_id);

CREATE TABLE position (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    organisation_id INTEGER,
    units JSON NOT NULL DEFAULT '[]',
    title TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    started_on TEXT NOT NULL DEFAULT '',
    ended_on TEXT NOT NULL DEFAULT '',
    CONSTRAINT pk_position PRIMARY KEY (id),
    CONSTRAINT fk_position_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
    CONSTRAINT fk_position_organisation_id
        FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_position_contact_id ON position (contact_id);
CREATE INDEX ix_position_organisation_id ON position (organisation_id);

CREATE TABLE postal_address (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    po_box TEXT NOT NULL DEFAULT '',
    extended TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    labels JSON NOT NULL DEFAULT '[]',
    formatted TEXT NOT NULL DEFAULT '',
    CONSTRAINT pk_postal_address PRIMARY KEY (id),
    CONSTRAINT fk_postal_address_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
);
CREATE INDEX ix_postal_address_contact_id ON postal_address (contact_id);

CREATE TABLE shared_experience (
    id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    organisation_id INTEGER,
    started_on TEXT NOT NULL DEFAULT '',
    ended_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CONSTRAINT pk_shared_experience PRIMARY KEY (id),
    CONSTRAINT fk_shared_experience_contact_id
        FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
    CONSTRAINT fk_shared_experience_organisation_id
        FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_shared_experience_contact_id ON shared_experience (contact_id);
CREATE INDEX ix_shared_experience_organisation_id ON shared_experience (organisation_id);
"""
CIRCLES = """
INSERT INTO circle (name, cadence_days)
VALUES ('inner', 21), ('active', 42), ('light', 90), ('none', NULL);
"""
SEARCH = """
CREATE VIRTUAL TABLE contact_search USING fts5(
    names, organisations, tags, points, notes,
    content='contact_text', content_rowid='id', detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE interaction_search USING fts5(
    body,
    content='interaction_text', content_rowid='key', detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
);

-- What is deleted is gone from the index too, not only marked.
INSERT INTO contact_search (contact_search, rank) VALUES ('secure-delete', 1);

INSERT INTO interaction_search (interaction_search, rank) VALUES ('secure-delete', 1);
"""


def upgrade() -> None:
    """Make all tables; triggers are made from them after every upgrade (netbook.store.triggers)."""
    for statement in (TABLES + CIRCLES + SEARCH).split(";\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
