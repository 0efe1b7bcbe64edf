"""The main job by UI Automation, which is what screen readers on Windows go through.

`python -m tests.e2e.by_ear_windows PROGRAM` starts a program (netbook-cli.exe, say) on a data
folder of its own, finds everything by kind and name, and ends with 0 when the exported file is
there. It needs the package uiautomation, which only the Windows workflow installs.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.e2e.address_book import BOOK

PATIENCE = 60


def until(question: Callable[[], bool], what: str) -> None:
    """Wait for something, at most a minute."""
    end = time.monotonic() + PATIENCE
    while not question():
        if time.monotonic() > end:
            raise SystemExit(f"still waiting for {what}")
        time.sleep(0.2)


class Window:
    """A window as UI Automation tells of it."""

    def __init__(self, control: Any) -> None:
        self.control = control

    def find(self, kind: str, name: str) -> Any:
        """The first control of a kind (Button, Edit) whose name begins so, once it is there."""
        made = getattr(self.control, f"{kind}Control")
        found = made(searchDepth=30, RegexName=f"{name}.*")
        if not found.Exists(PATIENCE, 0.3):
            raise SystemExit(f"there is no {kind} “{name}”")
        return found

    def press(self, name: str) -> None:
        """Press a button."""
        self.find("Button", name).GetInvokePattern().Invoke()

    def turn(self, name: str) -> None:
        """Choose what can be on or off: a page of the sidebar, or an answer."""
        self.find("CheckBox", name).GetTogglePattern().Toggle()

    def write(self, name: str, words: str) -> None:
        """Put words into a field."""
        self.find("Edit", name).GetValuePattern().SetValue(words)


def choose_file(window: Window, title: str, path: Path, button: str) -> None:
    """Name a file in the dialog of Windows, whose field and button have fixed numbers."""
    dialog = window.control.WindowControl(searchDepth=3, Name=title)
    if not dialog.Exists(PATIENCE, 0.3):
        raise SystemExit(f"there is no dialog “{title}”")
    for number in ("1148", "1001"):  # to open, to save
        field = dialog.EditControl(searchDepth=12, AutomationId=number)
        if field.Exists(2, 0.3):
            field.GetValuePattern().SetValue(str(path))
            break
    else:
        raise SystemExit(f"“{title}” has no field for a name")
    dialog.ButtonControl(searchDepth=3, AutomationId="1").GetInvokePattern().Invoke()
    until(lambda: not dialog.Exists(0, 0), f"{button} to end")


def main_job(window: Window, folder: Path) -> Path:
    """Bring in, say who is known, write down, look at Today, take away; the exported file."""
    book, away = folder / "book.vcf", folder / "away.vcf"
    book.write_text(BOOK, encoding="utf-8", newline="\r\n")
    window.press("Choose a file")
    choose_file(window, "Bring in people", book, "Open")
    window.press("Bring in 2 people")
    window.turn("Know well")
    window.turn("Not now")
    window.press("Go to Today")
    window.find("DataItem", "Tom Wójcik")
    window.turn("People")
    window.write("Find people", "wojc")
    window.find("DataItem", "Tom Wójcik").GetSelectionItemPattern().Select()
    window.find("Button", "Log a conversation with Tom")
    window.write("Write it down", "called Tom Wojcik on 2026-01-05, promised the slides")
    window.press("Log")
    window.turn("Today")
    window.find("DataItem", "Promised to Tom")
    window.find("MenuItem", "File").GetInvokePattern().Invoke()
    window.find("MenuItem", "Take away").GetInvokePattern().Invoke()
    window.press("Choose where")
    choose_file(window, "Take away to", away, "Save")
    until(away.exists, "the file")
    return away


def main() -> int:
    """Do the main job with the program that is named on the command line."""
    import uiautomation  # type: ignore[import-not-found]  # Windows only

    with tempfile.TemporaryDirectory(prefix="nb-") as home:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("QT_")
        }
        environment["NETBOOK_HOME"] = str(Path(home) / "data")
        with subprocess.Popen(sys.argv[1:], env=environment) as program:
            try:
                shown = uiautomation.WindowControl(searchDepth=1, Name="NetBook")
                if not shown.Exists(PATIENCE, 0.3):
                    raise SystemExit("no window came")
                away = main_job(Window(shown), Path(home))
                assert "Tom Wójcik" in away.read_text(encoding="utf-8")
            finally:
                program.terminate()
    print("the main job is done by ear")
    return 0


if __name__ == "__main__":
    sys.exit(main())
