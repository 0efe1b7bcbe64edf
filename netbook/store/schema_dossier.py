"""The tables of what is known and wanted to be known: facts, questions, relationships, gives."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from netbook.store.schema_base import Base


class Fact(Base):
    """One thing known of a contact or an organisation, with its source; days are ordinals.

    `section` is one of `netbook.core.facts.SECTIONS`. `source` says in words where it is from,
    `said_by_id` who said it, `interaction_id` in which conversation. `checked_on` is the day on
    which it was last found to be still so, `closed_on` that on which it ceased to be: a wish that
    was met, an opening that was filled. `item` is what it answers of
    `netbook.core.finding_out`.
    """

    __tablename__ = "fact"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    organisation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    section: Mapped[str]
    text: Mapped[str]
    source: Mapped[str] = mapped_column(server_default="")
    said_by_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="SET NULL"), index=True
    )
    interaction_id: Mapped[int | None] = mapped_column(
        ForeignKey("interaction.id", ondelete="CASCADE"), index=True
    )
    noted_on: Mapped[int]
    checked_on: Mapped[int | None]
    closed_on: Mapped[int | None]
    item: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    __table_args__ = (
        CheckConstraint("(contact_id IS NULL) <> (organisation_id IS NULL)", name="one_subject"),
        Index(
            "ix_fact_open",
            "section",
            "noted_on",
            "id",
            sqlite_where=sql("closed_on IS NULL"),
        ),
    )


class FactTerm(Base):
    """One term that a wish or an offer is matched by; written by the store, as search texts are."""

    __tablename__ = "fact_term"
    id: Mapped[int] = mapped_column(primary_key=True)
    fact_id: Mapped[int] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), index=True)
    term: Mapped[str] = mapped_column(index=True)


class Question(Base):
    """What to ask somebody about a person or an organisation; days are ordinals.

    `asked_on` is null until it was asked. The answer is a fact of whom it is about, with who said
    it.
    """

    __tablename__ = "question"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    about_contact_id: Mapped[int | None] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    about_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True
    )
    text: Mapped[str]
    asked_on: Mapped[int | None]
    answered_on: Mapped[int | None]
    fact_id: Mapped[int | None] = mapped_column(
        ForeignKey("fact.id", ondelete="SET NULL"), index=True
    )
    created_at: Mapped[str]


class ChecklistItem(Base):
    """That something on the list of what to find out about a contact needs no more looking for.

    `item` is one of that list, or `together:` with the key of an organisation where they were not
    together with the user.
    """

    __tablename__ = "checklist_item"
    id: Mapped[int] = mapped_column(primary_key=True)
    contact_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    item: Mapped[str]
    settled_on: Mapped[int]
    __table_args__ = (Index("uq_checklist_item", "contact_id", "item", unique=True),)


class Relationship(Base):
    """That one contact stands in a relation to another: `from` reports to, knows, mentors `to`.

    `kind` is one of `netbook.core.relationship.KINDS`.
    """

    __tablename__ = "relationship"
    id: Mapped[int] = mapped_column(primary_key=True)
    from_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    to_id: Mapped[int] = mapped_column(ForeignKey("contact.id", ondelete="CASCADE"))
    kind: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    noted_on: Mapped[int]
    __table_args__ = (
        CheckConstraint("from_id <> to_id", name="two_people"),
        Index("uq_relationship", "from_id", "to_id", "kind", unique=True),
        Index("ix_relationship_to_id", "to_id", "from_id", "kind"),
    )


class Offered(Base):
    """That a wish was answered, so that the same is never offered twice; the day is an ordinal.

    What it was answered with is another contact's offer, a skill of the user's, a lead that the
    user received (an exchange), or none of them: then the user did it. `answer` is made or
    not_this; `interaction_id` is where it was written down.
    """

    __tablename__ = "offered"
    id: Mapped[int] = mapped_column(primary_key=True)
    wish_id: Mapped[int] = mapped_column(ForeignKey("fact.id", ondelete="CASCADE"), index=True)
    offer_id: Mapped[int | None] = mapped_column(
        ForeignKey("fact.id", ondelete="CASCADE"), index=True
    )
    skill_id: Mapped[int | None] = mapped_column(
        ForeignKey("skill.id", ondelete="CASCADE"), index=True
    )
    exchange_id: Mapped[int | None] = mapped_column(
        ForeignKey("exchange.id", ondelete="CASCADE"), index=True
    )
    answer: Mapped[str]
    answered_on: Mapped[int]
    interaction_id: Mapped[int | None] = mapped_column(
        ForeignKey("interaction.id", ondelete="SET NULL"), index=True
    )
