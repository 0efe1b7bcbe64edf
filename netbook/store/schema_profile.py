"""The tables of About me: what the user can do, what shows it, who saw it, and how it is told."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from netbook.store.schema_base import Base


class Skill(Base):
    """Something the user can do; `rank` is its place in the list."""

    __tablename__ = "skill"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    rank: Mapped[int] = mapped_column(server_default="0")


class Proof(Base):
    """What shows a skill: a deed with where and when, the days as EDTF text."""

    __tablename__ = "proof"
    id: Mapped[int] = mapped_column(primary_key=True)
    skill_id: Mapped[int] = mapped_column(ForeignKey("skill.id", ondelete="CASCADE"), index=True)
    text: Mapped[str]
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    started_on: Mapped[str] = mapped_column(server_default="")
    ended_on: Mapped[str] = mapped_column(server_default="")
    url: Mapped[str] = mapped_column(server_default="")


class Witness(Base):
    """A contact who saw a skill at work and could vouch for it; `saw` says what."""

    __tablename__ = "witness"
    id: Mapped[int] = mapped_column(primary_key=True)
    skill_id: Mapped[int] = mapped_column(ForeignKey("skill.id", ondelete="CASCADE"))
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    saw: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (Index("uq_witness", "skill_id", "contact_id", unique=True),)


class Pitch(Base):
    """Words with which the user says who they are; `seconds` is how long it may take to say."""

    __tablename__ = "pitch"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    text: Mapped[str] = mapped_column(server_default="")
    seconds: Mapped[int] = mapped_column(server_default="30")
    rank: Mapped[int] = mapped_column(server_default="0")


class MyPosition(Base):
    """Where the user worked, studied or served; the days are EDTF text.

    `kind` is worked, studied, served or organised.
    """

    __tablename__ = "my_position"
    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str] = mapped_column(server_default="")
    started_on: Mapped[str] = mapped_column(server_default="")
    ended_on: Mapped[str] = mapped_column(server_default="")
