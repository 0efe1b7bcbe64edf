"""The tables of openings: opportunities and their people, who decides, asks, templates."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from netbook.store.schema_base import Base


class Stage(Base):
    """A column of the board; `key` names one that NetBook brings, `name` what the user calls it.

    `rank` is its place. The one with the key `closed` is there always.
    """

    __tablename__ = "stage"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(server_default="")
    name: Mapped[str] = mapped_column(server_default="")
    rank: Mapped[int] = mapped_column(server_default="0")


class Opportunity(Base):
    """An opening, for the user or for a contact whom they help (`for_id`).

    `source` is posted, unposted or created. Days are ordinals: `posted_on`, `closes_on`, and
    `next_on` with `next_time` (HH:MM, local) for the next step. `closed_as` is one of
    `netbook.core.opportunity.ENDS`, empty while it is open. A salary is a number of
    `salary_currency` (ISO 4217) per `salary_unit` (HOUR, DAY, WEEK, MONTH, YEAR).
    """

    __tablename__ = "opportunity"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    for_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    source: Mapped[str] = mapped_column(server_default="posted")
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"), index=True)
    closed_as: Mapped[str] = mapped_column(server_default="")
    posted_on: Mapped[int | None]
    closes_on: Mapped[int | None]
    location: Mapped[str] = mapped_column(server_default="")
    city: Mapped[str] = mapped_column(server_default="")
    region: Mapped[str] = mapped_column(server_default="")
    country: Mapped[str] = mapped_column(server_default="")
    remote: Mapped[bool] = mapped_column(server_default="0")
    employment_type: Mapped[str] = mapped_column(server_default="")
    salary_min: Mapped[float | None]
    salary_max: Mapped[float | None]
    salary_currency: Mapped[str] = mapped_column(server_default="")
    salary_unit: Mapped[str] = mapped_column(server_default="")
    contact_email: Mapped[str] = mapped_column(server_default="")
    description: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")
    next_step: Mapped[str] = mapped_column(server_default="")
    next_on: Mapped[int | None]
    next_time: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    trashed_at: Mapped[str | None]
    __table_args__ = (
        Index(
            "ix_opportunity_trashed_at", "trashed_at", sqlite_where=sql("trashed_at IS NOT NULL")
        ),
    )


def _opportunity() -> Mapped[int]:
    return mapped_column(ForeignKey("opportunity.id", ondelete="CASCADE"), index=True)


class StageChange(Base):
    """That an opportunity came to a stage, on which day (an ordinal)."""

    __tablename__ = "stage_change"
    id: Mapped[int] = mapped_column(primary_key=True)
    opportunity_id: Mapped[int] = _opportunity()
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"), index=True)
    changed_on: Mapped[int]


class Requirement(Base):
    """One thing that an opportunity asks for; `rank` is its place.

    `answer` is empty while what shows it is found by rule, else proof (`proof_id`), skill
    (`skill_id`) or gap, as the user said.
    """

    __tablename__ = "requirement"
    id: Mapped[int] = mapped_column(primary_key=True)
    opportunity_id: Mapped[int] = _opportunity()
    rank: Mapped[int] = mapped_column(server_default="0")
    text: Mapped[str]
    answer: Mapped[str] = mapped_column(server_default="")
    skill_id: Mapped[int | None] = mapped_column(
        ForeignKey("skill.id", ondelete="SET NULL"), index=True
    )
    proof_id: Mapped[int | None] = mapped_column(
        ForeignKey("proof.id", ondelete="SET NULL"), index=True
    )


class OpportunityPerson(Base):
    """A contact on an opportunity; `role` is one of `netbook.core.opportunity.PARTS`."""

    __tablename__ = "opportunity_person"
    id: Mapped[int] = mapped_column(primary_key=True)
    opportunity_id: Mapped[int] = mapped_column(ForeignKey("opportunity.id", ondelete="CASCADE"))
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (
        Index("uq_opportunity_person", "opportunity_id", "contact_id", "role", unique=True),
    )


class OpportunityLink(Base):
    """An address that belongs to an opportunity; `label` says what is there."""

    __tablename__ = "opportunity_link"
    id: Mapped[int] = mapped_column(primary_key=True)
    opportunity_id: Mapped[int] = _opportunity()
    url: Mapped[str]
    label: Mapped[str] = mapped_column(server_default="")


class Attachment(Base):
    """A document of an opportunity: its file name, and its bytes by their SHA-256."""

    __tablename__ = "attachment"
    id: Mapped[int] = mapped_column(primary_key=True)
    opportunity_id: Mapped[int] = _opportunity()
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(index=True)
    size: Mapped[int]
    added_on: Mapped[int]


class TargetOrganisation(Base):
    """An organisation that the user wants to work for or watches.

    `stage` is one of `netbook.core.opportunity.TARGET_STAGES`, empty for none; `next_on` is an
    ordinal.
    """

    __tablename__ = "target_organisation"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), unique=True)
    stage: Mapped[str] = mapped_column(server_default="")
    goal: Mapped[str] = mapped_column(server_default="")
    next_step: Mapped[str] = mapped_column(server_default="")
    next_on: Mapped[int | None]
    website: Mapped[str] = mapped_column(server_default="")


class OrganisationRole(Base):
    """What a contact has to say in an organisation, by somebody's word.

    `role` is one of `netbook.core.deciders.ROLES`, `confidence` sure, likely, guess, or no: the
    user said that it isn't so, and it is proposed no more. `noted_on` is an ordinal.
    """

    __tablename__ = "organisation_role"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[str]
    confidence: Mapped[str]
    said_by_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="SET NULL"), index=True
    )
    note: Mapped[str] = mapped_column(server_default="")
    noted_on: Mapped[int]
    __table_args__ = (
        Index("uq_organisation_role", "organisation_id", "contact_id", "role", unique=True),
    )


class Ask(Base):
    """What became of something that was asked: `exchange_id` is the asking.

    `purpose` is one of `netbook.core.purposes.PURPOSES`. `answer` is empty while none came, else
    yes, no, later, or none where it is let be, on `answered_on` (an ordinal). `received_id` is the
    exchange that came of it: an introduction received, of which thanks and outcome are owed.
    """

    __tablename__ = "ask"
    id: Mapped[int] = mapped_column(primary_key=True)
    exchange_id: Mapped[int] = mapped_column(
        ForeignKey("exchange.id", ondelete="CASCADE"), unique=True
    )
    purpose: Mapped[str]
    opportunity_id: Mapped[int | None] = mapped_column(
        ForeignKey("opportunity.id", ondelete="SET NULL"), index=True
    )
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    answer: Mapped[str] = mapped_column(server_default="")
    answered_on: Mapped[int | None]
    received_id: Mapped[int | None] = mapped_column(
        ForeignKey("exchange.id", ondelete="SET NULL"), index=True
    )


class Template(Base):
    """A message of the user's own to begin with; `rank` is its place."""

    __tablename__ = "template"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    purpose: Mapped[str] = mapped_column(server_default="")
    subject: Mapped[str] = mapped_column(server_default="")
    text: Mapped[str] = mapped_column(server_default="")
    rank: Mapped[int] = mapped_column(server_default="0")


class IgnoredCheck(Base):
    """That the user saw a finding before sending, and left it; `about` tells it from others.

    `kind` is one of `netbook.core.message_check.CHECKS`; the day is an ordinal.
    """

    __tablename__ = "ignored_check"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    kind: Mapped[str]
    about: Mapped[str] = mapped_column(server_default="")
    ignored_on: Mapped[int]
    __table_args__ = (Index("uq_ignored_check", "contact_id", "kind", "about", unique=True),)
