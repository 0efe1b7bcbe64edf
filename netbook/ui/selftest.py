"""Everything once, on a notebook of its own: what `--self-test` does on a user's machine."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from netbook.core.card import Card
from netbook.formats.vcard import write_card
from netbook.store.check import check
from netbook.store.notebook import open_notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.transfer.exporting import export_contacts
from netbook.ui import language, style, theme
from netbook.ui.appearance import Appearance
from netbook.ui.broken import Faults
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import PAGES, put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.window import Window

PATIENCE_S = 120.0
# Qt's word on a button of its dialogs, by language.
CANCEL = {"en": "Cancel", "de": "Abbrechen", "fr": "Annuler", "es": "Cancelar"}


def self_test() -> int:
    """Open, migrate, import a card, show every page, export; 0 if all of it worked."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([*sys.argv[:1], *style.ARGUMENTS])
    theme.load_fonts()
    with tempfile.TemporaryDirectory(prefix="netbook-self-test-") as folder:
        failures = _try_everything(app, Path(folder))
    for failure in failures:
        print(f"netbook self-test: {failure}", file=sys.stderr)
    print("netbook self-test: " + ("failed" if failures else "fine"))
    return 1 if failures else 0


def _try_everything(app: QApplication, folder: Path) -> list[str]:
    failures: list[str] = []
    notebook = open_notebook(folder / "notebook.netbook")
    machine = Machine(folder / "machine.ini")
    appearance = Appearance(app, machine)
    appearance.apply()
    window = Window(machine)
    faults = Faults(window, window.notices)

    def broken(error: BaseException) -> None:
        failures.append(type(error).__name__)
        faults.report(error)

    bus, tasks = Bus(), Tasks(broken)
    desk = put_in(window, notebook, bus, tasks, appearance)
    window.show()
    incoming, outgoing = folder / "one.vcf", folder / "out.vcf"
    incoming.write_bytes(write_card(Card(formatted_name="Maya Okafor"), "4.0"))
    try:
        for name, step in (
            ("import", lambda: _import(app, window, desk, incoming)),
            ("pages", lambda: [_show(app, window, page) for page in PAGES]),
            ("export", lambda: _export(desk, outgoing)),
            ("check", lambda: _check(desk)),
            ("languages", lambda: all(_speaks(app, code) for code in language.LANGUAGES)),
        ):
            if not step():
                failures.append(name)
    finally:
        window.close()
        tasks.close()
        notebook.close()
    return failures


def _import(app: QApplication, window: Window, desk: Desk, file: Path) -> bool:
    window.open(Target("transfer", action="import", paths=(file,)))
    page = window.page("transfer")
    if not isinstance(page, TransferPage):
        return False
    if not _until(app, lambda: isinstance(page.shown, Preview)):
        return False
    preview = page.shown
    if isinstance(preview, Preview):
        preview.agree.click()
    return _until(app, lambda: not desk.tasks.busy) and _people(desk) == 1


def _show(app: QApplication, window: Window, name: str) -> bool:
    window.open(Target(name))
    app.processEvents()
    return window.current is window.page(name) and not window.grab().isNull()


def _export(desk: Desk, file: Path) -> bool:
    export_contacts(desk.notebook, file, "vcard4")
    return b"Maya Okafor" in file.read_bytes()


def _check(desk: Desk) -> bool:
    return check(desk.notebook).ok


def _speaks(app: QApplication, code: str) -> bool:
    """Whether Qt's own words come in a language too."""
    language.put_on(app, code, "")
    return QCoreApplication.translate("QPlatformTheme", "Cancel") == CANCEL[code]


def _people(desk: Desk) -> int:
    with desk.notebook.read() as session:
        return len(people_ids(session, PeopleQuery(), desk.bus.today))


def _until(app: QApplication, condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            return False
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return True
