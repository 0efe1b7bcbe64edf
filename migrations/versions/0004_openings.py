"""Openings: opportunities with their people, organisations to work for, asks, and templates."""

import re
import unicodedata

from alembic import op

revision = "0004"
down_revision = "0003"
CHANGES: frozenset[str] = frozenset({"organisation"})
STATEMENTS = (
    # Companies are one by the set of their words, whatever their legal form.
    "ALTER TABLE organisation ADD COLUMN words TEXT DEFAULT '' NOT NULL",
    "CREATE INDEX ix_organisation_words ON organisation (words)",
    # Paths to somebody are walked from both ends of thousands of relations, and never lead from
    # work to private life.
    "DROP INDEX ix_relationship_to_id",
    "CREATE INDEX ix_relationship_to_id ON relationship (to_id, from_id, kind)",
    "CREATE INDEX ix_contact_sphere ON contact (sphere, id) WHERE sphere <> 'professional'",
    """
    CREATE TABLE stage (
        id INTEGER NOT NULL,
        key TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        rank INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_stage PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE opportunity (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        title TEXT NOT NULL,
        organisation_id INTEGER,
        for_id INTEGER,
        source TEXT DEFAULT 'posted' NOT NULL,
        stage_id INTEGER NOT NULL,
        closed_as TEXT DEFAULT '' NOT NULL,
        posted_on INTEGER,
        closes_on INTEGER,
        location TEXT DEFAULT '' NOT NULL,
        city TEXT DEFAULT '' NOT NULL,
        region TEXT DEFAULT '' NOT NULL,
        country TEXT DEFAULT '' NOT NULL,
        remote BOOLEAN DEFAULT '0' NOT NULL,
        employment_type TEXT DEFAULT '' NOT NULL,
        salary_min DOUBLE,
        salary_max DOUBLE,
        salary_currency TEXT DEFAULT '' NOT NULL,
        salary_unit TEXT DEFAULT '' NOT NULL,
        contact_email TEXT DEFAULT '' NOT NULL,
        description TEXT DEFAULT '' NOT NULL,
        notes TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        next_on INTEGER,
        next_time TEXT DEFAULT '' NOT NULL,
        created_at TEXT NOT NULL,
        trashed_at TEXT,
        CONSTRAINT pk_opportunity PRIMARY KEY (id),
        CONSTRAINT uq_opportunity_uid UNIQUE (uid),
        CONSTRAINT fk_opportunity_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_opportunity_for_id
            FOREIGN KEY (for_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_opportunity_stage_id
            FOREIGN KEY (stage_id) REFERENCES stage (id)
    )
    """,
    "CREATE INDEX ix_opportunity_for_id ON opportunity (for_id)",
    "CREATE INDEX ix_opportunity_organisation_id ON opportunity (organisation_id)",
    "CREATE INDEX ix_opportunity_stage_id ON opportunity (stage_id)",
    """
    CREATE INDEX ix_opportunity_trashed_at
        ON opportunity (trashed_at)
        WHERE trashed_at IS NOT NULL
    """,
    """
    CREATE TABLE stage_change (
        id INTEGER NOT NULL,
        opportunity_id INTEGER NOT NULL,
        stage_id INTEGER NOT NULL,
        changed_on INTEGER NOT NULL,
        CONSTRAINT pk_stage_change PRIMARY KEY (id),
        CONSTRAINT fk_stage_change_opportunity_id
            FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE CASCADE,
        CONSTRAINT fk_stage_change_stage_id
            FOREIGN KEY (stage_id) REFERENCES stage (id)
    )
    """,
    "CREATE INDEX ix_stage_change_opportunity_id ON stage_change (opportunity_id)",
    "CREATE INDEX ix_stage_change_stage_id ON stage_change (stage_id)",
    """
    CREATE TABLE requirement (
        id INTEGER NOT NULL,
        opportunity_id INTEGER NOT NULL,
        rank INTEGER DEFAULT '0' NOT NULL,
        text TEXT NOT NULL,
        answer TEXT DEFAULT '' NOT NULL,
        skill_id INTEGER,
        proof_id INTEGER,
        CONSTRAINT pk_requirement PRIMARY KEY (id),
        CONSTRAINT fk_requirement_opportunity_id
            FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE CASCADE,
        CONSTRAINT fk_requirement_skill_id
            FOREIGN KEY (skill_id) REFERENCES skill (id) ON DELETE SET NULL,
        CONSTRAINT fk_requirement_proof_id
            FOREIGN KEY (proof_id) REFERENCES proof (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_requirement_opportunity_id ON requirement (opportunity_id)",
    "CREATE INDEX ix_requirement_proof_id ON requirement (proof_id)",
    "CREATE INDEX ix_requirement_skill_id ON requirement (skill_id)",
    """
    CREATE TABLE opportunity_person (
        id INTEGER NOT NULL,
        opportunity_id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        role TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_opportunity_person PRIMARY KEY (id),
        CONSTRAINT fk_opportunity_person_opportunity_id
            FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE CASCADE,
        CONSTRAINT fk_opportunity_person_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_opportunity_person_contact_id ON opportunity_person (contact_id)",
    """
    CREATE UNIQUE INDEX uq_opportunity_person
        ON opportunity_person (opportunity_id, contact_id, role)
    """,
    """
    CREATE TABLE opportunity_link (
        id INTEGER NOT NULL,
        opportunity_id INTEGER NOT NULL,
        url TEXT NOT NULL,
        label TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_opportunity_link PRIMARY KEY (id),
        CONSTRAINT fk_opportunity_link_opportunity_id
            FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_opportunity_link_opportunity_id ON opportunity_link (opportunity_id)",
    """
    CREATE TABLE attachment (
        id INTEGER NOT NULL,
        opportunity_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        added_on INTEGER NOT NULL,
        CONSTRAINT pk_attachment PRIMARY KEY (id),
        CONSTRAINT fk_attachment_opportunity_id
            FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_attachment_opportunity_id ON attachment (opportunity_id)",
    "CREATE INDEX ix_attachment_sha256 ON attachment (sha256)",
    """
    CREATE TABLE target_organisation (
        id INTEGER NOT NULL,
        organisation_id INTEGER NOT NULL,
        stage TEXT DEFAULT '' NOT NULL,
        goal TEXT DEFAULT '' NOT NULL,
        next_step TEXT DEFAULT '' NOT NULL,
        next_on INTEGER,
        website TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_target_organisation PRIMARY KEY (id),
        CONSTRAINT uq_target_organisation_organisation_id UNIQUE (organisation_id),
        CONSTRAINT fk_target_organisation_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id)
    )
    """,
    """
    CREATE TABLE organisation_role (
        id INTEGER NOT NULL,
        organisation_id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        role TEXT NOT NULL,
        confidence TEXT NOT NULL,
        said_by_id INTEGER,
        note TEXT DEFAULT '' NOT NULL,
        noted_on INTEGER NOT NULL,
        CONSTRAINT pk_organisation_role PRIMARY KEY (id),
        CONSTRAINT fk_organisation_role_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_organisation_role_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_organisation_role_said_by_id
            FOREIGN KEY (said_by_id) REFERENCES contact (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_organisation_role_contact_id ON organisation_role (contact_id)",
    "CREATE INDEX ix_organisation_role_said_by_id ON organisation_role (said_by_id)",
    """
    CREATE UNIQUE INDEX uq_organisation_role
        ON organisation_role (organisation_id, contact_id, role)
    """,
    """
    CREATE TABLE ask (
        id INTEGER NOT NULL,
        exchange_id INTEGER NOT NULL,
        purpose TEXT NOT NULL,
        opportunity_id INTEGER,
        organisation_id INTEGER,
        answer TEXT DEFAULT '' NOT NULL,
        answered_on INTEGER,
        received_id INTEGER,
        CONSTRAINT pk_ask PRIMARY KEY (id),
        CONSTRAINT uq_ask_exchange_id UNIQUE (exchange_id),
        CONSTRAINT fk_ask_exchange_id
            FOREIGN KEY (exchange_id) REFERENCES exchange (id) ON DELETE CASCADE,
        CONSTRAINT fk_ask_opportunity_id
            FOREIGN KEY (opportunity_id) REFERENCES opportunity (id) ON DELETE SET NULL,
        CONSTRAINT fk_ask_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_ask_received_id
            FOREIGN KEY (received_id) REFERENCES exchange (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_ask_opportunity_id ON ask (opportunity_id)",
    "CREATE INDEX ix_ask_organisation_id ON ask (organisation_id)",
    "CREATE INDEX ix_ask_received_id ON ask (received_id)",
    """
    CREATE TABLE template (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        purpose TEXT DEFAULT '' NOT NULL,
        subject TEXT DEFAULT '' NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        rank INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_template PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE ignored_check (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        about TEXT DEFAULT '' NOT NULL,
        ignored_on INTEGER NOT NULL,
        CONSTRAINT pk_ignored_check PRIMARY KEY (id),
        CONSTRAINT fk_ignored_check_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
    )
    """,
    "CREATE UNIQUE INDEX uq_ignored_check ON ignored_check (contact_id, kind, about)",
    """
    INSERT INTO stage (key, rank) VALUES ('spotted', 0), ('researching', 1), ('introduced', 2),
        ('applied', 3), ('interviewing', 4), ('offer', 5), ('closed', 6)
    """,
)


# How the words of a name were found when this was written.
LETTERS = {"ł": "l", "ø": "o", "ð": "d", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}
PLAIN = str.maketrans(
    LETTERS
    | dict.fromkeys("`\u2018\u2019\u02bc", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
)
LEGAL_FORMS = frozenset(
    "ab ag aps as asa bhd bv co company corp corporation doo ek eg ev gbr ggmbh gmbh"
    " haftungsbeschrankt inc incorporated kft kg kgaa kk limited llc llp lp ltd mbh nv ohg oy oyj"
    " plc private pte pty pvt sa sarl sas sasu sau se sl slu spa spzoo srl sro ug zrt".split()
)
LITTLE = frozenset("the and und et y".split())
WORD = re.compile(r"[^\W_]+")
WITHIN = re.compile(r"(?<=\b\w)(?:\. ?|/)(?=\w\b)")


def upgrade() -> None:
    """Tables are added, with the stages of the board; organisations get their words."""
    run = op.get_bind().exec_driver_sql
    for statement in STATEMENTS:
        run(statement)
    for number, name in run("SELECT id, name FROM organisation").fetchall():
        run("UPDATE organisation SET words = ? WHERE id = ?", (words(name), number))


def words(name: str) -> str:
    """The words of an organisation's name, without its legal form."""
    letters = unicodedata.normalize("NFKD", name).casefold().translate(PLAIN)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    folded = " ".join(unicodedata.normalize("NFC", bare).split())
    plain = WITHIN.sub("", folded.replace("'", "").replace("sp. z o.o", "spzoo"))
    found = WORD.findall(plain)
    told = [word for word in found if word not in LITTLE] or found
    kept = list(told)
    while kept and kept[-1] in LEGAL_FORMS:
        kept.pop()
    return " ".join(sorted({*(kept or told)}))
