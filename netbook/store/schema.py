"""The tables of a notebook (DESIGN sections 3 and 4), as SQLAlchemy reads and writes them.

Days are stored as proleptic ordinals (`date.toordinal()`), partial dates as EDTF text, instants as
ISO 8601 UTC text, lists as JSON text. Which tables are logged for undo is said in undo_triggers.
"""

from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from netbook.store.schema_base import Base
from netbook.store.schema_derived import ContactState, ContactText, InteractionText
from netbook.store.schema_dossier import (
    ChecklistItem,
    Fact,
    FactTerm,
    Offered,
    Question,
    Relationship,
)
from netbook.store.schema_history import (
    ImportBatch,
    ImportedCard,
    Setting,
    UndoLog,
    UndoStep,
    Unfinished,
)
from netbook.store.schema_openings import (
    Ask,
    Attachment,
    IgnoredCheck,
    Opportunity,
    OpportunityLink,
    OpportunityPerson,
    OrganisationRole,
    Requirement,
    Stage,
    StageChange,
    TargetOrganisation,
    Template,
)
from netbook.store.schema_profile import MyPosition, Pitch, Proof, Skill, Witness

__all__ = [
    "Ask",
    "Attachment",
    "Base",
    "ChecklistItem",
    "ContactState",
    "ContactText",
    "Fact",
    "FactTerm",
    "IgnoredCheck",
    "ImportBatch",
    "ImportedCard",
    "InteractionText",
    "MyPosition",
    "Offered",
    "Opportunity",
    "OpportunityLink",
    "OpportunityPerson",
    "OrganisationRole",
    "Pitch",
    "Proof",
    "Question",
    "Relationship",
    "Requirement",
    "Setting",
    "Skill",
    "Stage",
    "StageChange",
    "TargetOrganisation",
    "Template",
    "UndoLog",
    "UndoStep",
    "Unfinished",
    "Witness",
]

LIVING = text("trashed_at IS NULL")
PRIVATE = text("sphere <> 'professional'")
OPEN = text("done_on IS NULL")
FOLLOWING = text("follows_id IS NOT NULL")
SETTLING = text("exchange_id IS NOT NULL")
LEAD = text("kind = 'lead' AND direction = 'received' AND note <> ''")
UNTOLD = text("kind = 'introduction' AND direction = 'received' AND told_on IS NULL")


class Blob(Base):
    """Bytes of a photo, kept once by their SHA-256."""

    __tablename__ = "blob"
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    media_type: Mapped[str]
    data: Mapped[bytes]


class Contact(Base):
    """A person in the notebook; the parts of the card that are one per person, or rarely more.

    `notes`, `nicknames` hold [text], `relations` [[value, [label]]], `custom` [[name, value]],
    `unknown` [line]. `photo` is a blob's SHA-256. `circle` is inner, active, light or none;
    `cadence_days` and `cadence_latest` override the circle's ideal and latest days; `cadence_from`
    is the day from which how often applies. `later_until` is the day until which they are put off,
    since `later_since`, or sooner if `later_event` comes to pass: answer, promise or position.
    `enjoyed` marks whom it was a pleasure to work with. `sort_key` is the folded name it sorts by.
    """

    __tablename__ = "contact"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    formatted_name: Mapped[str]
    family: Mapped[str] = mapped_column(server_default="")
    given: Mapped[str] = mapped_column(server_default="")
    additional: Mapped[str] = mapped_column(server_default="")
    prefix: Mapped[str] = mapped_column(server_default="")
    suffix: Mapped[str] = mapped_column(server_default="")
    sort_key: Mapped[str]
    nicknames: Mapped[list[Any]] = mapped_column(server_default="[]")
    notes: Mapped[list[Any]] = mapped_column(server_default="[]")
    relations: Mapped[list[Any]] = mapped_column(server_default="[]")
    custom: Mapped[list[Any]] = mapped_column(server_default="[]")
    unknown: Mapped[list[Any]] = mapped_column(server_default="[]")
    birthday: Mapped[str] = mapped_column(server_default="")
    anniversary: Mapped[str] = mapped_column(server_default="")
    connected_on: Mapped[str] = mapped_column(server_default="")
    pronunciation: Mapped[str] = mapped_column(server_default="")
    pronouns: Mapped[str] = mapped_column(server_default="")
    name_order: Mapped[str] = mapped_column(server_default="")
    time_zone: Mapped[str] = mapped_column(server_default="")
    photo: Mapped[str | None]
    circle: Mapped[str] = mapped_column(server_default="none")
    cadence_days: Mapped[int | None]
    cadence_from: Mapped[int | None]
    later_until: Mapped[int | None]
    paused: Mapped[bool] = mapped_column(server_default="0")
    sphere: Mapped[str] = mapped_column(server_default="professional")
    created_at: Mapped[str]
    trashed_at: Mapped[str | None]
    cadence_latest: Mapped[int | None]
    later_since: Mapped[int | None]
    later_event: Mapped[str] = mapped_column(server_default="")
    enjoyed: Mapped[bool] = mapped_column(server_default="0")

    __table_args__ = (
        Index("uq_contact_uid_living", "uid", unique=True, sqlite_where=LIVING),
        Index("ix_contact_sort_key_living", "sort_key", "id", sqlite_where=LIVING),
        Index("ix_contact_trashed_at", "trashed_at", sqlite_where=text("trashed_at IS NOT NULL")),
        Index(
            "ix_contact_later_until", "later_until", sqlite_where=text("later_until IS NOT NULL")
        ),
        Index("ix_contact_enjoyed", "sort_key", "id", sqlite_where=text("enjoyed")),
        Index("ix_contact_sphere", "sphere", "id", sqlite_where=PRIVATE),
    )


def _contact() -> Mapped[int]:
    return mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), index=True)


class ContactPoint(Base):
    """One email, phone, url or im of a contact; `key` is its normal form for matching."""

    __tablename__ = "contact_point"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = _contact()
    kind: Mapped[str]
    value: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    labels: Mapped[list[Any]] = mapped_column(server_default="[]")
    preferred: Mapped[bool] = mapped_column(server_default="0")


class PostalAddress(Base):
    """One postal address of a contact."""

    __tablename__ = "postal_address"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = _contact()
    po_box: Mapped[str] = mapped_column(server_default="")
    extended: Mapped[str] = mapped_column(server_default="")
    street: Mapped[str] = mapped_column(server_default="")
    city: Mapped[str] = mapped_column(server_default="")
    region: Mapped[str] = mapped_column(server_default="")
    postal_code: Mapped[str] = mapped_column(server_default="")
    country: Mapped[str] = mapped_column(server_default="")
    labels: Mapped[list[Any]] = mapped_column(server_default="[]")
    formatted: Mapped[str] = mapped_column(server_default="")


class Organisation(Base):
    """An employer, school or other body that contacts hold positions at; `key` its folded name.

    `words` is its name as `netbook.core.organisation_words` has it: those that share it are one.
    """

    __tablename__ = "organisation"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    words: Mapped[str] = mapped_column(server_default="", index=True)


class Position(Base):
    """What a contact does or did at an organisation, dated where the dates are known.

    `organisation_id` is null for a title without an organisation. `units` holds [text].
    """

    __tablename__ = "position"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = _contact()
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    units: Mapped[list[Any]] = mapped_column(server_default="[]")
    title: Mapped[str] = mapped_column(server_default="")
    role: Mapped[str] = mapped_column(server_default="")
    started_on: Mapped[str] = mapped_column(server_default="")
    ended_on: Mapped[str] = mapped_column(server_default="")


class Tag(Base):
    """A word put on contacts; `key` is its folded name."""

    __tablename__ = "tag"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)


class ContactTag(Base):
    """A tag on a contact."""

    __tablename__ = "contact_tag"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), index=True)
    __table_args__ = (Index("uq_contact_tag", "contact_id", "tag_id", unique=True),)


class Interaction(Base):
    """One dated conversation. `happened_on` is EDTF, `day` its earliest day, `happened_at` UTC.

    `channel` is in_person, video, phone, email, message, letter, social or event; `direction` is
    out (I reached out), in, or empty.
    """

    __tablename__ = "interaction"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    happened_on: Mapped[str]
    day: Mapped[int]
    happened_at: Mapped[str | None]
    channel: Mapped[str]
    direction: Mapped[str] = mapped_column(server_default="")
    minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(server_default="")
    summary: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    trashed_at: Mapped[str | None]
    __table_args__ = (
        Index("ix_interaction_day_living", "day", "id", sqlite_where=LIVING),
        Index("ix_interaction_channel_living", "channel", "day", "id", sqlite_where=LIVING),
        Index(
            "ix_interaction_trashed_at", "trashed_at", sqlite_where=text("trashed_at IS NOT NULL")
        ),
    )


class Participant(Base):
    """A contact who took part in an interaction."""

    __tablename__ = "participant"
    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"))
    contact_id: Mapped[int] = _contact()
    __table_args__ = (Index("uq_participant", "interaction_id", "contact_id", unique=True),)


class Exchange(Base):
    """What was given, asked or received in an interaction.

    `direction` is gave, asked or received; `kind` lead, introduction, reference, feedback, advice,
    resource, help, thanks, attention (they remembered, they asked after) or outcome (how it went).
    `contact_id` is null when it concerns all participants, `other_id` is whom an introduction led
    to. `thanked_on` and `told_on` are the ordinals of the days on which they were thanked for it,
    and heard what became of it; `no_thanks` and `no_outcome` say that the user sees no need to.
    """

    __tablename__ = "exchange"
    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(
        ForeignKey("interaction.id", ondelete="CASCADE"), index=True
    )
    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    direction: Mapped[str]
    kind: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    other_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id", ondelete="SET NULL"))
    thanked_on: Mapped[int | None]
    told_on: Mapped[int | None]
    no_thanks: Mapped[bool] = mapped_column(server_default="0")
    no_outcome: Mapped[bool] = mapped_column(server_default="0")
    __table_args__ = (
        Index("ix_exchange_direction", "direction", "interaction_id"),
        # Most lead to nobody. With all those nulls in it, the index would look like a good one
        # for whatever asks for them, and have it read the whole table.
        Index("ix_exchange_other_id", "other_id", sqlite_where=text("other_id IS NOT NULL")),
        Index("ix_exchange_untold", "interaction_id", sqlite_where=UNTOLD),
        Index("ix_exchange_lead", "interaction_id", sqlite_where=LEAD),
    )


class FollowUp(Base):
    """A promise: `whose` is mine or theirs, `due_on` and `done_on` are day ordinals.

    `repeats` is a rule of RFC 5545 (FREQ=MONTHLY;INTERVAL=2), empty for a promise made once;
    `repeats_from` is the day it counts from, `follows_id` the promise whose keeping brought this
    one. Keeping it settles what is owed for an exchange: `settles` is thanks or outcome.
    """

    __tablename__ = "follow_up"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = _contact()
    interaction_id: Mapped[int | None] = mapped_column(
        ForeignKey("interaction.id", ondelete="CASCADE"), index=True
    )
    whose: Mapped[str]
    text: Mapped[str]
    due_on: Mapped[int | None]
    done_on: Mapped[int | None]
    created_at: Mapped[str]
    repeats: Mapped[str] = mapped_column(server_default="")
    repeats_from: Mapped[int | None]
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("follow_up.id", ondelete="SET NULL"))
    exchange_id: Mapped[int | None] = mapped_column(ForeignKey("exchange.id", ondelete="SET NULL"))
    settles: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (
        Index("ix_follow_up_open", "due_on", "id", sqlite_where=OPEN),
        # As those of exchange: most promises follow none.
        Index("ix_follow_up_follows_id", "follows_id", sqlite_where=FOLLOWING),
        Index("ix_follow_up_exchange_id", "exchange_id", sqlite_where=SETTLING),
    )


class SharedExperience(Base):
    """What the user and a contact share; `kind` is worked, studied, served, organised, met."""

    __tablename__ = "shared_experience"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = _contact()
    kind: Mapped[str]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    started_on: Mapped[str] = mapped_column(server_default="")
    ended_on: Mapped[str] = mapped_column(server_default="")
    note: Mapped[str] = mapped_column(server_default="")


class WhoAnswer(Base):
    """What was answered about a contact to Who do you know?, on which day (an ordinal).

    `answer` is worked, well, met, not_now or private. What the answer changed, so that another one
    can stand in its place: `circle_before` and `sphere_before`, and the experience that it added.
    """

    __tablename__ = "who_answer"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), unique=True
    )
    answer: Mapped[str] = mapped_column(index=True)
    answered_on: Mapped[int]
    circle_before: Mapped[str]
    sphere_before: Mapped[str]
    shared_experience_id: Mapped[int | None] = mapped_column(
        ForeignKey("shared_experience.id", ondelete="SET NULL"), index=True
    )


class Circle(Base):
    """How close, and how often that means by default: days, or null for never.

    `latest_days` is how long it may be at the latest; null where the rule says it.
    """

    __tablename__ = "circle"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    cadence_days: Mapped[int | None]
    latest_days: Mapped[int | None]
