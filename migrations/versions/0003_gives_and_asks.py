"""What is known, wanted and given: facts, questions, relationships, about me, and how often."""

import json
import unicodedata

from alembic import op

revision = "0003"
down_revision = "0002"
CHANGES: frozenset[str] = frozenset({"organisation", "setting"})
STATEMENTS = (
    # How often: at the latest, and put off until something happens.
    "ALTER TABLE contact ADD COLUMN cadence_latest INTEGER",
    "ALTER TABLE contact ADD COLUMN later_since INTEGER",
    "ALTER TABLE contact ADD COLUMN later_event TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE contact ADD COLUMN enjoyed BOOLEAN DEFAULT '0' NOT NULL",
    "CREATE INDEX ix_contact_enjoyed ON contact (sort_key, id) WHERE enjoyed",
    """
    CREATE INDEX ix_contact_later_until ON contact (later_until)
        WHERE later_until IS NOT NULL
    """,
    "ALTER TABLE circle ADD COLUMN latest_days INTEGER",
    "ALTER TABLE contact_state ADD COLUMN latest INTEGER",
    "UPDATE contact_state SET latest = every + max(7, every / 2)",
    # Of many people on one day each has a turn between how often and at the latest.
    """
    UPDATE contact_state SET due_day = max(
        last_day + every + (
            ((id & 1) << 4) | ((id & 2) << 2) | (id & 4) | ((id & 8) >> 2) | ((id & 16) >> 4)
        ) * (latest - every + 1) / 32,
        coalesce((SELECT later_until FROM contact WHERE contact.id = contact_state.id), 0))
    WHERE every IS NOT NULL AND last_day IN (
        SELECT i.day FROM interaction AS i JOIN participant AS p ON p.interaction_id = i.id
        WHERE i.trashed_at IS NULL GROUP BY i.day HAVING count(DISTINCT p.contact_id) > 8)
    """,
    "ALTER TABLE contact_state ADD COLUMN evidence INTEGER DEFAULT '0' NOT NULL",
    # How late somebody is weighs up to twice as much, in five steps.
    "DROP INDEX ix_contact_state_due",
    """
    CREATE INDEX ix_contact_state_due
        ON contact_state (every, min(evidence / 14, 5), due_day, id) WHERE due_day IS NOT NULL
    """,
    """
    CREATE INDEX ix_contact_state_evidence ON contact_state (evidence, last_day, id)
        WHERE evidence > 0
    """,
    """
    ALTER TABLE exchange ADD COLUMN other_id INTEGER
        CONSTRAINT fk_exchange_other_id REFERENCES contact (id) ON DELETE SET NULL
    """,
    "CREATE INDEX ix_exchange_other_id ON exchange (other_id) WHERE other_id IS NOT NULL",
    "ALTER TABLE exchange ADD COLUMN thanked_on INTEGER",
    "ALTER TABLE exchange ADD COLUMN told_on INTEGER",
    "ALTER TABLE exchange ADD COLUMN no_thanks BOOLEAN DEFAULT '0' NOT NULL",
    "ALTER TABLE exchange ADD COLUMN no_outcome BOOLEAN DEFAULT '0' NOT NULL",
    """
    CREATE INDEX ix_exchange_untold ON exchange (interaction_id)
        WHERE kind = 'introduction' AND direction = 'received' AND told_on IS NULL
    """,
    """
    CREATE INDEX ix_exchange_lead ON exchange (interaction_id)
        WHERE kind = 'lead' AND direction = 'received' AND note <> ''
    """,
    "ALTER TABLE follow_up ADD COLUMN repeats TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE follow_up ADD COLUMN repeats_from INTEGER",
    """
    ALTER TABLE follow_up ADD COLUMN follows_id INTEGER
        CONSTRAINT fk_follow_up_follows_id REFERENCES follow_up (id) ON DELETE SET NULL
    """,
    """
    CREATE INDEX ix_follow_up_follows_id ON follow_up (follows_id)
        WHERE follows_id IS NOT NULL
    """,
    """
    ALTER TABLE follow_up ADD COLUMN exchange_id INTEGER
        CONSTRAINT fk_follow_up_exchange_id REFERENCES exchange (id) ON DELETE SET NULL
    """,
    """
    CREATE INDEX ix_follow_up_exchange_id ON follow_up (exchange_id)
        WHERE exchange_id IS NOT NULL
    """,
    "ALTER TABLE follow_up ADD COLUMN settles TEXT DEFAULT '' NOT NULL",
    """
    CREATE TABLE fact (
        id INTEGER NOT NULL,
        uid TEXT NOT NULL,
        contact_id INTEGER,
        organisation_id INTEGER,
        section TEXT NOT NULL,
        text TEXT NOT NULL,
        source TEXT DEFAULT '' NOT NULL,
        said_by_id INTEGER,
        interaction_id INTEGER,
        noted_on INTEGER NOT NULL,
        checked_on INTEGER,
        closed_on INTEGER,
        item TEXT DEFAULT '' NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT pk_fact PRIMARY KEY (id),
        CONSTRAINT ck_fact_one_subject CHECK ((contact_id IS NULL) <> (organisation_id IS NULL)),
        CONSTRAINT uq_fact_uid UNIQUE (uid),
        CONSTRAINT fk_fact_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_fact_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_fact_said_by_id
            FOREIGN KEY (said_by_id) REFERENCES contact (id) ON DELETE SET NULL,
        CONSTRAINT fk_fact_interaction_id
            FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_fact_contact_id ON fact (contact_id)",
    "CREATE INDEX ix_fact_interaction_id ON fact (interaction_id)",
    "CREATE INDEX ix_fact_open ON fact (section, noted_on, id) WHERE closed_on IS NULL",
    "CREATE INDEX ix_fact_organisation_id ON fact (organisation_id)",
    "CREATE INDEX ix_fact_said_by_id ON fact (said_by_id)",
    """
    CREATE TABLE fact_term (
        id INTEGER NOT NULL,
        fact_id INTEGER NOT NULL,
        term TEXT NOT NULL,
        CONSTRAINT pk_fact_term PRIMARY KEY (id),
        CONSTRAINT fk_fact_term_fact_id
            FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_fact_term_fact_id ON fact_term (fact_id)",
    "CREATE INDEX ix_fact_term_term ON fact_term (term)",
    """
    CREATE TABLE question (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        about_contact_id INTEGER,
        about_organisation_id INTEGER,
        text TEXT NOT NULL,
        asked_on INTEGER,
        answered_on INTEGER,
        fact_id INTEGER,
        created_at TEXT NOT NULL,
        CONSTRAINT pk_question PRIMARY KEY (id),
        CONSTRAINT fk_question_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_question_about_contact_id
            FOREIGN KEY (about_contact_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_question_about_organisation_id
            FOREIGN KEY (about_organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_question_fact_id
            FOREIGN KEY (fact_id) REFERENCES fact (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_question_about_contact_id ON question (about_contact_id)",
    "CREATE INDEX ix_question_about_organisation_id ON question (about_organisation_id)",
    "CREATE INDEX ix_question_contact_id ON question (contact_id)",
    "CREATE INDEX ix_question_fact_id ON question (fact_id)",
    """
    CREATE TABLE checklist_item (
        id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        item TEXT NOT NULL,
        settled_on INTEGER NOT NULL,
        CONSTRAINT pk_checklist_item PRIMARY KEY (id),
        CONSTRAINT fk_checklist_item_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
    )
    """,
    "CREATE UNIQUE INDEX uq_checklist_item ON checklist_item (contact_id, item)",
    """
    CREATE TABLE relationship (
        id INTEGER NOT NULL,
        from_id INTEGER NOT NULL,
        to_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        noted_on INTEGER NOT NULL,
        CONSTRAINT pk_relationship PRIMARY KEY (id),
        CONSTRAINT ck_relationship_two_people CHECK (from_id <> to_id),
        CONSTRAINT fk_relationship_from_id
            FOREIGN KEY (from_id) REFERENCES contact (id) ON DELETE CASCADE,
        CONSTRAINT fk_relationship_to_id
            FOREIGN KEY (to_id) REFERENCES contact (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_relationship_to_id ON relationship (to_id)",
    "CREATE UNIQUE INDEX uq_relationship ON relationship (from_id, to_id, kind)",
    """
    CREATE TABLE skill (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        rank INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_skill PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE proof (
        id INTEGER NOT NULL,
        skill_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        organisation_id INTEGER,
        started_on TEXT DEFAULT '' NOT NULL,
        ended_on TEXT DEFAULT '' NOT NULL,
        url TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_proof PRIMARY KEY (id),
        CONSTRAINT fk_proof_skill_id
            FOREIGN KEY (skill_id) REFERENCES skill (id) ON DELETE CASCADE,
        CONSTRAINT fk_proof_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id)
    )
    """,
    "CREATE INDEX ix_proof_organisation_id ON proof (organisation_id)",
    "CREATE INDEX ix_proof_skill_id ON proof (skill_id)",
    """
    CREATE TABLE witness (
        id INTEGER NOT NULL,
        skill_id INTEGER NOT NULL,
        contact_id INTEGER NOT NULL,
        saw TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_witness PRIMARY KEY (id),
        CONSTRAINT fk_witness_skill_id
            FOREIGN KEY (skill_id) REFERENCES skill (id) ON DELETE CASCADE,
        CONSTRAINT fk_witness_contact_id
            FOREIGN KEY (contact_id) REFERENCES contact (id) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_witness_contact_id ON witness (contact_id)",
    "CREATE UNIQUE INDEX uq_witness ON witness (skill_id, contact_id)",
    """
    CREATE TABLE pitch (
        id INTEGER NOT NULL,
        title TEXT NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        seconds INTEGER DEFAULT '30' NOT NULL,
        rank INTEGER DEFAULT '0' NOT NULL,
        CONSTRAINT pk_pitch PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE my_position (
        id INTEGER NOT NULL,
        organisation_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT DEFAULT '' NOT NULL,
        started_on TEXT DEFAULT '' NOT NULL,
        ended_on TEXT DEFAULT '' NOT NULL,
        CONSTRAINT pk_my_position PRIMARY KEY (id),
        CONSTRAINT fk_my_position_organisation_id
            FOREIGN KEY (organisation_id) REFERENCES organisation (id)
    )
    """,
    "CREATE INDEX ix_my_position_organisation_id ON my_position (organisation_id)",
    """
    CREATE TABLE offered (
        id INTEGER NOT NULL,
        wish_id INTEGER NOT NULL,
        offer_id INTEGER,
        skill_id INTEGER,
        exchange_id INTEGER,
        answer TEXT NOT NULL,
        answered_on INTEGER NOT NULL,
        interaction_id INTEGER,
        CONSTRAINT pk_offered PRIMARY KEY (id),
        CONSTRAINT fk_offered_wish_id
            FOREIGN KEY (wish_id) REFERENCES fact (id) ON DELETE CASCADE,
        CONSTRAINT fk_offered_offer_id
            FOREIGN KEY (offer_id) REFERENCES fact (id) ON DELETE CASCADE,
        CONSTRAINT fk_offered_skill_id
            FOREIGN KEY (skill_id) REFERENCES skill (id) ON DELETE CASCADE,
        CONSTRAINT fk_offered_exchange_id
            FOREIGN KEY (exchange_id) REFERENCES exchange (id) ON DELETE CASCADE,
        CONSTRAINT fk_offered_interaction_id
            FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_offered_exchange_id ON offered (exchange_id)",
    "CREATE INDEX ix_offered_interaction_id ON offered (interaction_id)",
    "CREATE INDEX ix_offered_offer_id ON offered (offer_id)",
    "CREATE INDEX ix_offered_skill_id ON offered (skill_id)",
    "CREATE INDEX ix_offered_wish_id ON offered (wish_id)",
    # What speaks for knowing each other, by the conversations, what was exchanged and shared.
    """
    UPDATE contact_state SET evidence =
        CASE WHEN EXISTS (SELECT 1 FROM participant WHERE contact_id = contact_state.id) THEN (
            SELECT 6 * min(in_person, room)
                 + 5 * max(0, min(event, room - in_person))
                 + 4 * max(0, min(video, room - in_person - event))
                 + 3 * max(0, min(phone, room - in_person - event - video))
                 + 2 * max(0, min(written, room - in_person - event - video - phone))
                 + max(0, min(social, room - in_person - event - video - phone - written))
                 + 3 * min(wrote_first, few) + 5 * min(referred, few) + 4 * min(helped, few)
                 + 3 * min(remembered, few) + 2 * min(thanked, few) + 2 * min(gave, few)
            FROM (
                SELECT *,
                    CASE WHEN days >= 183 THEN 24 WHEN days >= 92 THEN 12 ELSE 6 END AS room,
                    CASE WHEN days >= 183 THEN 4 WHEN days >= 92 THEN 2 ELSE 1 END AS few
                FROM (
                    SELECT count(*) FILTER (WHERE i.channel = 'in_person') AS in_person,
                        count(*) FILTER (WHERE i.channel = 'event') AS event,
                        count(*) FILTER (WHERE i.channel = 'video') AS video,
                        count(*) FILTER (WHERE i.channel = 'phone') AS phone,
                        count(*) FILTER (WHERE i.channel IN ('email', 'message', 'letter'))
                            AS written,
                        count(*) FILTER (WHERE i.channel NOT IN
                            ('in_person', 'event', 'video', 'phone', 'email', 'message', 'letter'))
                            AS social,
                        count(*) FILTER (WHERE i.direction = 'in') AS wrote_first,
                        max(i.day) - min(i.day) AS days
                    FROM participant AS p CROSS JOIN interaction AS i ON i.id = p.interaction_id
                    WHERE p.contact_id = contact_state.id AND i.trashed_at IS NULL
                ) CROSS JOIN (
                    SELECT count(*) FILTER (WHERE e.direction = 'received'
                            AND e.kind IN ('introduction', 'reference')) AS referred,
                        count(*) FILTER (WHERE e.direction = 'received' AND e.kind NOT IN
                            ('introduction', 'reference', 'thanks', 'attention', 'outcome'))
                            AS helped,
                        count(*) FILTER (WHERE e.direction = 'received'
                            AND e.kind IN ('attention', 'outcome')) AS remembered,
                        count(*) FILTER (WHERE e.direction = 'received' AND e.kind = 'thanks')
                            AS thanked,
                        count(*) FILTER (WHERE e.direction = 'gave') AS gave
                    FROM participant AS p CROSS JOIN interaction AS i ON i.id = p.interaction_id
                    CROSS JOIN exchange AS e ON e.interaction_id = i.id
                    WHERE p.contact_id = contact_state.id AND i.trashed_at IS NULL
                      AND (e.contact_id IS NULL OR e.contact_id = contact_state.id)
                )
            )
        ) ELSE 0 END
        + coalesce((
            SELECT sum(worth) FROM (
                SELECT CASE of
                    WHEN 'worked' THEN min(45, sum(15 + 4 * years))
                    WHEN 'met' THEN min(4, sum(2))
                    ELSE min(30, sum(15 + 2 * years)) END AS worth
                FROM (
                    SELECT CASE WHEN kind IN ('worked', 'studied', 'served', 'organised')
                            THEN kind ELSE 'met' END AS of,
                        CASE WHEN started_on GLOB '[0-9][0-9][0-9][0-9]*'
                              AND ended_on GLOB '[0-9][0-9][0-9][0-9]*'
                            THEN max(0, min(5, substr(ended_on, 1, 4) - substr(started_on, 1, 4)))
                            ELSE 0 END AS years
                    FROM shared_experience WHERE contact_id = contact_state.id
                ) GROUP BY of
            )
        ), 0)
    WHERE id IN (SELECT contact_id FROM participant UNION SELECT contact_id FROM shared_experience)
    """,
)


# Letters that Unicode doesn't decompose, and marks typed in several ways, as they are folded.
LETTERS = {"ł": "l", "ø": "o", "ð": "d", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}
PLAIN = str.maketrans(
    LETTERS
    | dict.fromkeys("`\u2018\u2019\u02bc", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
)


def upgrade() -> None:
    """Tables and columns are added; they hold what is derived, and the user's employers."""
    run = op.get_bind().exec_driver_sql
    for statement in STATEMENTS:
        run(statement)
    value = run("SELECT value FROM setting WHERE name = 'employers'").scalar()
    for name in json.loads(value) if value else ():
        key = folded(name)
        run(
            "INSERT INTO organisation (name, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING",
            (name, key),
        )
        run(
            "INSERT INTO my_position (organisation_id, kind)"
            " SELECT id, 'worked' FROM organisation WHERE key = ?",
            (key,),
        )
    run("DELETE FROM setting WHERE name = 'employers'")


def folded(name: str) -> str:
    """The key of an organisation of this name."""
    letters = unicodedata.normalize("NFKD", name).casefold().translate(PLAIN)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(unicodedata.normalize("NFC", bare).split())
