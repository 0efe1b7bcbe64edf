"""What is too much for a notebook is not too much for the memory."""

import subprocess
import sys
from ast import literal_eval
from pathlib import Path

import pytest

from netbook.core.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
# A window takes up to 200 MB, and both together may take 300.
MOST_MB = 100
PROGRAM = """
import resource, sys
from pathlib import Path
from netbook.transfer.reading_child import read_in_child
if __name__ == "__main__":
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (reading,) = read_in_child([Path(sys.argv[1])])
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print((own + child) // 1024, len(reading.cards), [tuple(p) for p in reading.problems])
"""
HEAD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maya Okafor\r\n"
END = b"\r\nEND:VCARD\r\n"
MB = b"x" * 1_000_000
TOO_LONG = Problem(4, "line_too_long", "64", whole=False)


def read(folder: Path, path: Path) -> tuple[int, int, list[Problem]]:
    """Megabytes that reading takes in both processes together, cards, problems."""
    program = folder / "program.py"
    program.write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, program, path],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT)},
    )
    megabytes, cards, problems = done.stdout.split(maxsplit=2)
    return int(megabytes), int(cards), [Problem(*parts) for parts in literal_eval(problems)]


@pytest.mark.heavy
@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other units")
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([HEAD, b"NOTE:", *[MB] * 300, END], (1, [TOO_LONG]), id="a note"),
        pytest.param(
            [HEAD, b"PHOTO;ENCODING=b:", *[b"/9j/" * 250_000] * 300, END],
            (1, [TOO_LONG]),
            id="a photo",
        ),
        pytest.param([*[MB] * 300], (0, [Problem(0, "not_contacts")]), id="nothing else"),
        pytest.param([bytes(1_000_000)] * 300, (0, [Problem(0, "empty")]), id="zeros"),
        pytest.param([HEAD + END] * 10_000, (10_000, []), id="ten thousand cards"),
    ],
)
def test_reading_takes_little(
    tmp_path: Path, lines: list[bytes], expected: tuple[int, list[Problem]]
) -> None:
    path = tmp_path / "people.vcf"
    with path.open("wb") as stream:
        stream.writelines(lines)
    megabytes, cards, problems = read(tmp_path, path)
    path.unlink()
    assert (cards, problems) == expected
    assert megabytes < MOST_MB
