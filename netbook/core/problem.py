"""What could not be read in a file, and what the world refused: kinds and figures, no sentences."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that could not be read: the line (from 1, 0 for the whole file), why, what.

    `kind` names the reason (see `netbook.transfer.sentences`), `detail` is a short figure or name
    to go with it. `whole` is True where a whole card or row was left out, False where one property
    of a card that was read is kept verbatim or left out.
    """

    line: int
    kind: str
    detail: str = ""
    whole: bool = True


class Refusal(Exception):
    """The world's fault (a file, a disk, a lock): nothing was lost, and there is something to do.

    `kind` names the reason (see `netbook.transfer.sentences`), `name` the file or thing concerned.
    """

    def __init__(self, kind: str, name: str = "") -> None:
        super().__init__(kind)
        self.kind = kind
        self.name = name
