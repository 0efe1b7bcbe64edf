"""The main job through the accessibility tree alone: nodes by role and name, no pixel, no key."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from netbook.core.card import Card
from netbook.formats.vcard import read_cards
from tests.e2e.accessible import Node, Reader, until
from tests.e2e.address_book import BOOK
from tests.e2e.screen import missing, netbook_on, own_screen

# On a build machine that lacks something it fails: .ci/system_libraries.py installs it there.
pytestmark = pytest.mark.skipif(
    bool(missing()) and not os.environ.get("CI"),
    reason=f"without {', '.join(missing())} there is no screen to hear",
)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A screen reader on a screen where NetBook starts for the first time."""
    with own_screen() as screen, netbook_on(screen, tmp_path / "home"):
        made = Reader(screen.bus)
        yield made
        made.close()


def choose_file(window: Node, title: str, path: Path, button: str) -> None:
    """Name a file in Qt's own dialog."""
    dialog = window.find("dialog", title)
    dialog.find("text", "File name").write(str(path))
    # The dialog turns the button on once it has looked at the name.
    until(lambda: "Press" in dialog.find("push button", button).actions(), button)
    dialog.find("push button", button).press()


def test_the_main_job_by_ear(reader: Reader, tmp_path: Path) -> None:
    book, away = tmp_path / "book.vcf", tmp_path / "away.vcf"
    book.write_text(BOOK, encoding="utf-8", newline="\r\n")
    window = reader.program("NetBook").find("frame", "NetBook")
    program = window.parent

    # 1: bring in an address book, and agree to what is in it
    window.find("push button", "Choose a file").press()
    choose_file(program, "Bring in people", book, "Open")
    rows = window.find("table", "What the files hold")
    until(lambda: len(rows.all("cell")) == 2, "both people")
    assert rows.all("cell")[0].name.startswith("Maya Okafor")
    window.find("push button", "Bring in 2 people").press()
    reader.heard("Imported 2")

    # 2: who do you know? The next person is said once the one before is answered
    reader.heard("Tom Wójcik.")
    window.find("check box", "Know well").press()
    reader.heard("Maya Okafor")
    window.find("check box", "Not now").press()
    window.find("push button", "Go to Today").press()
    due = window.find("table", "To write to")
    assert due.find("cell", "Tom Wójcik")

    # 3: find somebody, and write a conversation down; what was understood is said before
    window.find("check box", "People").press()
    window.find("text", "Find people").write("wojc")
    reader.heard("1 found")
    people = window.find("table", "People")
    people.select(people.find("cell", "Tom Wójcik"))
    window.find("push button", "Log a conversation with Tom")
    line = window.find("text", "Write it down")
    line.write("called Tom Wojcik on 2026-01-05, promised the slides by 2026-12-30")
    reader.heard("Tom Wójcik, Call")
    line.parent.find("push button", "Log").press()
    reader.heard("Written down")
    conversations = window.find("table", "Timeline")
    until(lambda: any("Tom" in row.name for row in conversations.all("cell")), "the row")

    # 4: Today says who is waiting and what was promised; the current row has its buttons
    window.find("check box", "Today").press()
    due = window.find("table", "To write to")
    assert "late" in due.find("cell", "Tom Wójcik").name
    window.find("push button", "Later for Tom").press()
    assert reader.open_menu().all("menu item")
    promised = window.find("table", "Promises")
    assert "the slides" in promised.find("cell", "Promised to Tom").name

    # 5: take it away
    window.find("menu item", "File").act("ShowMenu")
    window.find("menu item", "Take away").press()
    asked = program.find("dialog", "Take away")
    asked.find("push button", "Choose where").press()
    choose_file(program, "Take away to", away, "Save")
    reader.heard("people")
    until(away.exists, "the file")
    with away.open("rb") as stream:
        names = {card.formatted_name for card in read_cards(stream) if isinstance(card, Card)}
    assert names == {"Maya Okafor", "Tom Wójcik"}
