"""The bytes of a file that a verb is given."""

from pathlib import Path

from netbook.core.problem import Refusal
from netbook.transfer.reading import error_kind


def file_bytes(path: Path, most: int) -> bytes:
    """At most so many bytes of a file; Refusal where it isn't there, or can't be read."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise Refusal(error_kind(error), path.name or str(path)) from None
