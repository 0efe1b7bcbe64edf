"""What the columns of a file without headings hold, as far as the cells tell by themselves."""

import re
from collections.abc import Sequence

from netbook.formats.csv_target import Target

_SHAPES = {
    "email": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+"),
    "url": re.compile(r"(?:https?://|www\.)\S+", re.I),
    "phone": re.compile(r"\+?[\d\s()/.-]{6,}\d"),
}
_LONGEST = 300
_DAY = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}")


def targets_by_content(width: int, rows: Sequence[Sequence[str]]) -> list[Target | None]:
    """Email, web address or phone for the columns of which all cells look like one."""
    return [
        _target([row[column] for row in rows if column < len(row) and row[column]])
        for column in range(width)
    ]


def _target(cells: list[str]) -> Target | None:
    if not cells or max(map(len, cells)) > _LONGEST:
        return None
    for kind, shape in _SHAPES.items():
        if all(shape.fullmatch(cell) and not _DAY.fullmatch(cell) for cell in cells):
            return Target(kind)
    return None
