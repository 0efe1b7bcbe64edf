"""The tables beside the user's own: settings, half-written text, imports, and the history."""

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from netbook.store.schema_base import Base


class Setting(Base):
    """A setting that belongs to the notebook, as JSON."""

    __tablename__ = "setting"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


class Unfinished(Base):
    """Half-written text, by the place it was being typed in; outside undo."""

    __tablename__ = "unfinished"
    id: Mapped[int] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]


class ImportBatch(Base):
    """One import: what came in, from files of what names, when; figures as JSON."""

    __tablename__ = "import_batch"
    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str]
    format: Mapped[str]
    imported_at: Mapped[str]
    figures: Mapped[dict[str, Any]] = mapped_column(server_default="{}")


class ImportedCard(Base):
    """That a card of this fingerprint came in with a batch and became, or was, this contact."""

    __tablename__ = "imported_card"
    id: Mapped[int] = mapped_column(primary_key=True)
    batch_id: Mapped[int] = mapped_column(
        ForeignKey("import_batch.id", ondelete="CASCADE"), index=True
    )
    contact_id: Mapped[int] = mapped_column(
        ForeignKey("contact.id", ondelete="CASCADE"), index=True
    )
    fingerprint: Mapped[str] = mapped_column(index=True)


class UndoStep(Base):
    """One action that can be taken back, or, where `undone`, done again.

    The rows of `undo_log` from `first` to `last` are what it changed; ids are never used twice.
    """

    __tablename__ = "undo_step"
    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    at: Mapped[str]
    first: Mapped[int]
    last: Mapped[int]
    undone: Mapped[bool] = mapped_column(server_default="0")
    __table_args__ = ({"sqlite_autoincrement": True},)


class UndoLog(Base):
    """One row as it was before a change, as JSON; null where the change inserted it.

    `kind` is i, u or d for insert, update and delete; written by triggers only.
    """

    __tablename__ = "undo_log"
    id: Mapped[int] = mapped_column(primary_key=True)
    table: Mapped[str]
    kind: Mapped[str]
    row: Mapped[int]
    old: Mapped[str | None]
