"""The tables that the database fills by itself: what search reads, and what lists sort by."""

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from netbook.store.schema_base import Base


class ContactText(Base):
    """The folded text that search finds a contact by; absent while the contact is in the trash."""

    __tablename__ = "contact_text"
    id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True)
    names: Mapped[str]
    organisations: Mapped[str]
    tags: Mapped[str]
    points: Mapped[str]
    notes: Mapped[str]


class InteractionText(Base):
    """The folded text of an interaction; `id` is the interaction's, absent while in the trash."""

    __tablename__ = "interaction_text"
    id: Mapped[int] = mapped_column(
        ForeignKey("interaction.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[int] = mapped_column(unique=True)
    body: Mapped[str]


class ContactState(Base):
    """Derived by triggers, one row per living contact: what lists and the due list sort by.

    `every` is the days that apply (the contact's, else the circle's; null while paused or never),
    `due_day` the ordinal of the day on which they are due, `last_day` that of the last living
    interaction, `conversations` their number. `ask` is there for whom Who do you know? may ask
    about: the ordinal of the day on which they were connected, else added. `latest` are the days
    after which they are overdue, `evidence` what speaks for knowing each other, but for how long
    ago it is (`netbook.core.depth`).
    """

    __tablename__ = "contact_state"
    id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"), primary_key=True)
    last_day: Mapped[int | None]
    conversations: Mapped[int] = mapped_column(server_default="0")
    every: Mapped[int | None]
    due_day: Mapped[int | None]
    ask: Mapped[int | None]
    latest: Mapped[int | None]
    evidence: Mapped[int] = mapped_column(server_default="0")
    __table_args__ = (
        Index("ix_contact_state_last_day", "last_day", "id"),
        Index(
            "ix_contact_state_due",
            "every",
            text("min(evidence / 14, 5)"),
            "due_day",
            "id",
            sqlite_where=text("due_day IS NOT NULL"),
        ),
        Index("ix_contact_state_due_day", "due_day", sqlite_where=text("due_day IS NOT NULL")),
        Index(
            "ix_contact_state_ask",
            "last_day",
            "ask",
            "id",
            sqlite_where=text("ask IS NOT NULL"),
        ),
        Index(
            "ix_contact_state_evidence",
            "evidence",
            "last_day",
            "id",
            sqlite_where=text("evidence > 0"),
        ),
    )
