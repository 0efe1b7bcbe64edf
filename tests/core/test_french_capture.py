"""One line of plain French becomes a conversation, as `french_lines` says it should."""

import pytest

from netbook.core.capture import read_line
from netbook.core.captured import Capture
from tests.core.french_lines import FRENCH_LINES, FRENCH_PEOPLE
from tests.core.french_more_lines import FRENCH_MORE_LINES
from tests.core.test_capture import Notebook, as_line
from tests.core.written_lines import TODAY, Line

NOTEBOOK = Notebook(FRENCH_PEOPLE)


def understood(text: str) -> Capture:
    return read_line(text, NOTEBOOK, TODAY, language="fr")


@pytest.mark.parametrize("line", [*FRENCH_LINES, *FRENCH_MORE_LINES], ids=lambda line: line.text)
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(understood(line.text), line) == line
