"""One line of plain Spanish becomes a conversation, as `spanish_lines` says it should."""

import pytest

from netbook.core.capture import read_line
from netbook.core.captured import Capture
from tests.core.spanish_lines import SPANISH_KNOWN, SPANISH_LINES
from tests.core.test_capture import Notebook, as_line
from tests.core.written_lines import TODAY, Line

NOTEBOOK = Notebook(SPANISH_KNOWN)


def understood(text: str) -> Capture:
    return read_line(text, NOTEBOOK, TODAY, language="es")


@pytest.mark.parametrize("line", SPANISH_LINES, ids=lambda line: line.text[:60])
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(understood(line.text), line) == line
