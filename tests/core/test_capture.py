"""What people write down is understood, as `written_lines` says it should be."""

import re
from collections.abc import Sequence

import pytest

from netbook.core.capture import read_line
from netbook.core.captured import Candidate, Capture
from netbook.core.fold import fold
from tests.core.written_lines import KNOWN, LINES, TODAY, Line


class Notebook:
    """The people of a notebook, found by the words of their names."""

    def __init__(self, people: Sequence[Candidate]) -> None:
        self.people = [(set(self._words(c.name, *c.nicknames)), c) for c in people]

    def named(self, key: str) -> list[Candidate]:
        words = set(self._words(key))
        return [c for known, c in self.people if words and words <= known]

    @staticmethod
    def _words(*names: str) -> list[str]:
        return re.findall(r"[^\W_]+", fold(" ".join(names)))


NOTEBOOK = Notebook(KNOWN)


def as_line(capture: Capture, expected: Line) -> Line:
    """The capture in the short form of the table."""
    people = tuple(
        p.name if p.contact_id else f"+{p.name}" if p.is_new else f"?{p.written}"
        for p in capture.people
    )
    return Line(
        capture.text,
        people,
        capture.channel,
        str(capture.day),
        capture.direction,
        capture.minutes,
        tuple(
            (p.whose, p.text, p.due_on.isoformat() if p.due_on else None) for p in capture.promises
        ),
        tuple((e.direction, e.kind) for e in capture.exchanges),
        capture.place if expected.place is not None else None,
        capture.summary if expected.summary is not None else None,
    )


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text[:60])
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(read_line(line.text, NOTEBOOK, TODAY), line) == line
