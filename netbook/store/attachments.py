"""Documents of openings: a name and a day each, with the bytes kept once by their SHA-256."""

from datetime import date
from pathlib import PurePath
from typing import NamedTuple

from netbook.core.problem import Refusal
from netbook.store import Session, blobs
from netbook.store.rows import whole_text


class Document(NamedTuple):
    """A document of an opening; its size is in bytes."""

    id: int
    name: str
    size: int
    added_on: date


def attach(s: Session, opportunity_id: int, name: str, data: bytes, on: date) -> int:
    """Keep a document with an opening; its id. The same one is kept once.

    Refusal("document_too_large") above 25 MB. Of a path only the name of the file is kept.
    """
    name = PurePath(whole_text(name).replace("\\", "/")).name
    if len(data) > blobs.LARGEST:
        raise Refusal("document_too_large", name)
    digest = blobs.put_blob(s, data)
    run = s.connection().exec_driver_sql
    there = run(
        "SELECT id FROM attachment WHERE opportunity_id = ? AND name = ? AND sha256 = ?",
        (opportunity_id, name, digest),
    ).scalar()
    if there is not None:
        return int(there)
    added = run(
        "INSERT INTO attachment (opportunity_id, name, sha256, size, added_on)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        (opportunity_id, name, digest, len(data), on.toordinal()),
    )
    return int(added.scalar_one())


def attachments(s: Session, opportunity_id: int) -> list[Document]:
    """The documents of an opening, in the order they came."""
    rows = s.connection().exec_driver_sql(
        "SELECT id, name, size, added_on FROM attachment WHERE opportunity_id = ? ORDER BY id",
        (opportunity_id,),
    )
    return [Document._make((*start, date.fromordinal(day))) for *start, day in rows]


def attachment_data(s: Session, attachment_id: int) -> bytes | None:
    """The bytes of a document; None where it is gone."""
    data = (
        s.connection()
        .exec_driver_sql(
            "SELECT b.data FROM attachment AS a JOIN blob AS b ON b.sha256 = a.sha256"
            " WHERE a.id = ?",
            (attachment_id,),
        )
        .scalar()
    )
    return None if data is None else bytes(data)


def remove_attachment(s: Session, attachment_id: int) -> None:
    """Take a document away; its bytes stay for as long as undo may bring it back."""
    s.connection().exec_driver_sql("DELETE FROM attachment WHERE id = ?", (attachment_id,))
