"""Photos and documents as they were given, each kept once by its SHA-256.

They are not undone, so that undo finds them.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.rows import ids_json

LARGEST = 25 * 1024 * 1024


class Blob(NamedTuple):
    """Bytes and what they are (`image/jpeg`, or empty where that was not said)."""

    media_type: str
    data: bytes


def put_blob(s: Session, data: bytes, media_type: str = "") -> str:
    """Keep bytes; the SHA-256 to find them by. Refusal("photo_too_large") above 25 MB."""
    if len(data) > LARGEST:
        raise Refusal("photo_too_large")
    digest = sha256(data).hexdigest()
    s.connection().exec_driver_sql(
        "INSERT INTO blob (sha256, media_type, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (digest, media_type, data),
    )
    return digest


def read_blob(s: Session, digest: str) -> Blob | None:
    """The bytes kept under this SHA-256."""
    query = "SELECT media_type, data FROM blob WHERE sha256 = ?"
    row = s.connection().exec_driver_sql(query, (digest,)).first()
    return Blob(*row) if row else None


def purge_blobs(s: Session, gone: Sequence[int] = (), gone_openings: Sequence[int] = ()) -> int:
    """Delete what nothing shows and no step of the history could bring back; how many.

    What the history knows of the contacts and openings that were deleted for good just now brings
    nothing back.
    """
    return (
        s.connection()
        .exec_driver_sql(
            """
            DELETE FROM blob
            WHERE NOT EXISTS (SELECT 1 FROM contact WHERE photo = blob.sha256)
              AND NOT EXISTS (SELECT 1 FROM attachment WHERE sha256 = blob.sha256)
              AND sha256 NOT IN (
                  SELECT old ->> 'photo' FROM undo_log
                  WHERE "table" = 'contact' AND old ->> 'photo' IS NOT NULL
                    AND row NOT IN (SELECT value FROM json_each(?))
                  UNION ALL
                  SELECT old ->> 'sha256' FROM undo_log
                  WHERE "table" = 'attachment' AND old IS NOT NULL
                    AND old ->> 'opportunity_id' NOT IN (SELECT value FROM json_each(?))
              )
            """,
            (ids_json(gone), ids_json(gone_openings)),
        )
        .rowcount
    )
