"""The window goes on answering whatever is brought in; each bad file is one sentence."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netbook.store.people_counts import count_people
from netbook.transfer.sentences import problem_sentence
from netbook.ui.desk import Desk
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from tests.conftest import HEAVY
from tests.perf.ticks import Ticks

# Twenty times what an idle window waits; a hundred milliseconds, where that is five.
MOST = 20
# Megabytes that the window and the process that reads for it may have together.
ROOM = 300
CARD = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Maya {0}\r\nEMAIL:maya{0}@example.com\r\nEND:VCARD\r\n"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> TransferPage:
    made = TransferPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def pause(qtbot: QtBot, act: Callable[[], object]) -> float:
    """The longest time the window did not answer while `act` ran its course."""
    ticks = Ticks()
    ticks.begin()
    act()
    return ticks.worst()


def idle(qtbot: QtBot) -> float:
    return pause(qtbot, lambda: qtbot.wait(400))


def preview(qtbot: QtBot, page: TransferPage, file: Path) -> Preview:
    page.read([file])
    qtbot.waitUntil(lambda: isinstance(page.shown, Preview), timeout=300_000)
    assert isinstance(page.shown, Preview)
    return page.shown


def huge_line(file: Path) -> None:
    with file.open("wb") as stream:
        stream.write(b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Maya\r\nNOTE:")
        for _ in range(300 if HEAVY else 70):
            stream.write(b"x" * (1 << 20))
        stream.write(b"\r\nEND:VCARD\r\n")


def unreadable(file: Path) -> None:
    file.write_text(CARD)
    file.chmod(0)
    if os.access(file, os.R_OK):
        pytest.skip("whoever runs the tests may read every file")


BAD: dict[str, Callable[[Path], object]] = {
    "empty.vcf": lambda file: file.write_bytes(b""),
    "binary.vcf": lambda file: file.write_bytes(bytes(range(256)) * 400),
    "words.vcf": lambda file: file.write_text("Dear Maya,\nhow are you?\n" * 50),
    "truncated.vcf": lambda file: file.write_text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:May"),
    "nested.vcf": lambda file: file.write_text("BEGIN:VCARD\r\n" * 5000),
    "encoding.vcf": lambda file: file.write_bytes(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:Zoë\r\n\xff\r\n".encode("latin-1")
    ),
    "folder.vcf": lambda file: file.mkdir(),
    "missing.vcf": lambda file: None,
    "unreadable.vcf": unreadable,
    "huge.vcf": huge_line,
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_a_sentence_and_never_holds_the_window(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    BAD[name](file)
    usual = idle(qtbot)
    found: list[Preview] = []
    longest = pause(qtbot, lambda: found.append(preview(qtbot, page, file)))
    unread = found[0].plan.unread
    assert unread
    assert all(problem_sentence(each.problem) for each in unread)
    assert longest < MOST * usual
    with desk.notebook.read() as s:
        assert count_people(s) == 0


def test_many_people_come_in_while_the_window_answers(
    qtbot: QtBot, desk: Desk, page: TransferPage, tmp_path: Path
) -> None:
    count = 10_000 if HEAVY else 1_500
    file = tmp_path / "many.vcf"
    file.write_text("".join(CARD.format(number) for number in range(count)), newline="")
    usual = idle(qtbot)

    def bring_in() -> None:
        preview(qtbot, page, file).agree.click()
        qtbot.waitUntil(lambda: bool(desk.notices.kept), timeout=300_000)

    assert pause(qtbot, bring_in) < MOST * usual
    with desk.notebook.read() as s:
        assert count_people(s) == count


@pytest.mark.parametrize("name", BAD if HEAVY else ["huge.vcf"])
def test_the_program_stays_small_and_awake_on_a_bad_file(tmp_path: Path, name: str) -> None:
    BAD[name](tmp_path / name)
    told, most = hand_over(tmp_path / name)
    assert 1 <= len(told["said"]) <= 3
    assert told["pause"] < MOST * told["idle"]
    assert most < ROOM


def hand_over(file: Path) -> tuple[dict[str, Any], float]:
    """What the program itself says of a file, and the most megabytes that it took on the way."""
    probe = [sys.executable, "-m", "tests.ui.opening_probe", str(file)]
    most = 0.0
    with subprocess.Popen(probe, stdout=subprocess.PIPE) as process:
        while process.poll() is None:
            most = max(most, sum(megabytes(each) for each in family(process.pid)))
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.005)
        assert process.stdout is not None
        return json.loads(process.stdout.read()), most


def family(process: int, like: bytes = b"") -> Iterator[int]:
    """A process and all below it, where the system tells (Linux); none that is a bare copy yet."""
    with suppress(OSError):
        line = Path(f"/proc/{process}/cmdline").read_bytes()
        if line == like:  # between fork and exec it has only what its parent has
            return
        yield process
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from family(int(child), line)


def megabytes(process: int) -> float:
    """The memory that a process has now."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1000
    return 0.0
