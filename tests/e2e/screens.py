"""Write every page of the example notebook in both themes to build/screens (`make screens`)."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from netbook.store.notebook import open_notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.transfer.demo import fill_demo
from netbook.ui import language, style, theme
from netbook.ui.appearance import Appearance
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.furniture import put_in
from netbook.ui.machine import Machine
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.window import Window

TODAY = date(2026, 11, 21)
ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "screens"
IN_README = {"people-light": "people-light", "today-dark": "today-dark"}


def main() -> int:
    """Draw all pages; the exit code says whether anything failed on the way."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["NETBOOK_HOME"] = tempfile.mkdtemp(prefix="netbook-screens-")
    app = QApplication([*sys.argv[:1], *style.ARGUMENTS])
    language.put_on(app, "en", "GB")
    theme.load_fonts(always=True)
    folder = Path(os.environ["NETBOOK_HOME"])
    notebook = open_notebook(folder / "notebook.netbook")
    now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    fill_demo(notebook, today=TODAY, now=now)
    OUT.mkdir(parents=True, exist_ok=True)
    failures: list[BaseException] = []
    for scheme in ("light", "dark"):
        machine = Machine(folder / f"machine-{scheme}.ini")
        appearance = Appearance(app, machine)
        appearance.choose(scheme=scheme)
        window = Window(machine)
        window.resize(1280, 820)
        tasks = Tasks(failures.append)
        desk = put_in(window, notebook, Bus(TODAY), tasks, appearance)
        window.show()
        for name, arrange, size in shots():
            window.resize(size)
            arrange(window, desk)
            QTest.qWait(60)
            picture = OUT / f"{name}-{scheme}.png"
            window.grab().save(str(picture))
            if f"{name}-{scheme}" in IN_README:
                shutil.copy(picture, ROOT / "docs" / picture.name)
        window.close()
        tasks.close()
    notebook.close()
    shutil.rmtree(folder)
    for failure in failures:
        print(f"screens: {type(failure).__name__}", file=sys.stderr)
    return 1 if failures else 0


Arrange = Callable[[Window, Desk], None]


def shots() -> list[tuple[str, Arrange, QSize]]:
    """The name of each picture, how to get there, and the size of the window."""
    usual, middle, small = QSize(1280, 820), QSize(960, 600), QSize(640, 400)
    return [
        ("today", _to("today"), usual),
        ("today-960", _to("today"), middle),
        ("today-640", _to("today"), small),
        ("people", _maya, usual),
        ("people-960", _maya, middle),
        ("people-640", _maya, small),
        ("people-search", _search, usual),
        ("people-details", lambda w, d: _maya(w, d, action="edit"), usual),
        ("people-new", lambda w, d: w.open(Target("people", action="new")), usual),
        ("timeline", _everybody, usual),
        ("capture", _capture, usual),
        ("timeline-960", _to("timeline"), middle),
        ("transfer", _to("transfer"), usual),
        ("import", _import, usual),
        ("import-960", _import, middle),
        ("trash", _to("trash"), usual),
        ("settings", _to("settings"), usual),
    ]


def _to(page: str) -> Arrange:
    return lambda window, _desk: window.open(Target(page))


def _maya(window: Window, desk: Desk, action: str = "") -> None:
    with desk.notebook.read() as session:
        maya = people_ids(session, PeopleQuery(text="Maya Okafor"), TODAY)[0]
    window.open(Target("people", contact_id=maya, text="northwind", action=action))


def _everybody(window: Window, desk: Desk) -> None:
    people = window.page("people")
    people.pane.search.clear()  # type: ignore[attr-defined]
    window.open(Target("timeline"))


def _search(window: Window, desk: Desk) -> None:
    _maya(window, desk)
    window.open(Target("people", text="northwind"))


def _capture(window: Window, desk: Desk) -> None:
    window.open(Target("timeline", action="log"))
    page = window.page("timeline")
    page.line.field.setPlainText(  # type: ignore[attr-defined]
        "coffee with Maya Okafor yesterday, talked about the migration, "
        "promised the dbt notes by Friday"
    )


def _import(window: Window, desk: Desk) -> None:
    file = Path(os.environ["NETBOOK_HOME"]) / "Connections.csv"
    lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for at, (first, last, company, position) in enumerate(
        (
            ("Amir", "Bensaïd", "Litware", "Head of Analytics"),
            ("Nadia", "Petrov", "Tailspin", "Product manager"),
            ("Ines M.", "Duarte", "Litware", "Data engineer"),
            ("Owen", "Baker", "Wingtip", "Engineering manager"),
            ("Grace", "Lindholm", "Fjord Talent", "Recruiter"),
            ("", "", "Contoso", ""),
        )
    ):
        mail = f"person{at}@example.com" if first and at % 2 else ""
        lines.append(f"{first},{last},,{mail},{company},{position},1{at} Jan 2024")
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    window.open(Target("transfer", action="import", paths=(file,)))
    page = window.page("transfer")
    assert isinstance(page, TransferPage)
    while not isinstance(page.shown, Preview):
        QTest.qWait(20)


if __name__ == "__main__":
    sys.exit(main())
