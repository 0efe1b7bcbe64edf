"""The bytes of a file that a verb is given."""

from pathlib import Path

from netbook.core.problem import Refusal


def file_bytes(path: Path, most: int) -> bytes:
    """At most so many bytes of a file; Refusal where it isn't there, or can't be read."""
    try:
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise Refusal("missing", path.name) from None
    except IsADirectoryError:
        raise Refusal("is_folder", path.name) from None
    except PermissionError:
        raise Refusal("unreadable", path.name) from None
