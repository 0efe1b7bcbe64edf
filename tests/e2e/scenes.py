"""What the window can show: each page and dialog with something in it, and how to get there."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from netbook.formats.contact_csv import Columns
from netbook.formats.posting import read_postings
from netbook.store.backup import Backup
from netbook.store.give_first import Gift, Told, give_first
from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.organisations import organisations_now
from netbook.store.people import PeopleQuery, people_ids
from netbook.ui.about import show_about
from netbook.ui.desk import Desk
from netbook.ui.fault_dialog import FaultDialog
from netbook.ui.licences import Licences
from netbook.ui.notice_list import show_notices
from netbook.ui.opportunities.bring_in import BringIn
from netbook.ui.opportunities.close_dialog import CloseDialog
from netbook.ui.opportunities.form import OpeningForm
from netbook.ui.opportunities.stages_dialog import StagesDialog
from netbook.ui.people.depth_dialog import DepthDialog
from netbook.ui.taking_back import TakeBack
from netbook.ui.target import Target
from netbook.ui.transfer.mapping_dialog import MappingDialog
from netbook.ui.transfer.page import TransferPage
from netbook.ui.transfer.preview import Preview
from netbook.ui.widgets.giving import GiveDialog
from netbook.ui.widgets.later_day import LaterDay
from netbook.ui.window import Window
from netbook.ui.write.message_card import Written
from netbook.ui.write.page import WritePage

Scene = Callable[[Window, Desk, Path], object]
CAPTURED = (
    "coffee with Maya Okafor yesterday, talked about the migration, "
    "promised the dbt notes by Friday"
)

QUOTED = (
    "Dear Maya,\n\nTom Wójcik suggested that I contact you. I am an engineer with six years"
    " experience looking for a job. My resume is attached. If you can help me, I would"
    " appreciate it."
)


def scenes() -> dict[str, Scene]:
    """How to get to each scene, in a window on the example or on an empty notebook."""
    return {
        "today": _to("today"),
        "people": _card,
        "people-list": _list,
        "people-search": _search,
        "people-about": _about,
        "people-details": _details,
        "people-gives": _gives,
        "people-connections": _connections,
        "people-hardly-known": _hardly_known,
        "people-edit": lambda w, d, f: _maya(w, d, f, "edit"),
        "people-new": lambda w, d, f: w.open(Target("people", action="new")),
        "timeline": _everybody,
        "capture": _capture,
        "transfer": _to("transfer"),
        "import": _import,
        "who": _to("who"),
        "known": _to("known"),
        "organisations": _organisation,
        "organisations-rename": _rename,
        "organisations-nobody": _nobody_there,
        "organisations-missing": _missing_there,
        "organisations-list": _organisations,
        "organisations-new": lambda w, d, f: w.open(Target("organisations", action="new")),
        "about_me": _to("about_me"),
        "write": _write,
        "write-looks": _write_badly,
        "write-forward": _write_to_forward,
        "write-sent": _write_and_send,
        "write-to": _write_to_nobody,
        "opportunities-table": lambda w, d, f: _openings(w, as_table=True),
        "opportunities": lambda w, d, f: _openings(w, as_table=False),
        "welcome": _to("welcome"),
        "names": _to("names"),
        "trash": _to("trash"),
        "settings": _to("settings"),
        "help": _to("help"),
        "palette": lambda w, d, f: w.open(Target("palette")),
    }


def dialogs() -> dict[str, Scene]:
    """How to open each dialog over the window."""
    return {
        "export": _export,
        "about": lambda w, d, f: show_about(w),
        "notices": _notices,
        "shortcuts": lambda w, d, f: w.open(Target("shortcuts")),
        "fault": lambda w, d, f: FaultDialog("ValueError at page.py:12 reload", w).open(),
        "conversation": _conversation,
        "opening-new": _opening_new,
        "opening-close": _opening_close,
        "stages": lambda w, d, f: StagesDialog(d, w).open(),
        "give": _give,
        "depth": lambda w, d, f: DepthDialog(d, maya(d) or 0, w).open(),
        "many": lambda w, d, f: w.open(Target("timeline", action="many")),
        "licences": lambda w, d, f: Licences(w).open(),
        "columns": _columns,
        "take-back": _take_back,
        "bring-in": lambda w, d, f: BringIn(d, w).open(),
        "bring-in-draft": _draft,
        "later-day": lambda w, d, f: LaterDay(d, w, "Maya", lambda _until: None).open(),
    }


def _draft(window: Window, desk: Desk, _folder: Path) -> None:
    dialog = BringIn(desk, window)
    dialog.open()
    found = read_postings(
        b"Platform lead\nNorthwind\nBerlin\n\nYour profile\n- Python\n- German at work", "a.txt"
    )
    dialog.show_read(found)


def open_dialog() -> QDialog | None:
    """The dialog that is open over the window."""
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return shown[-1] if shown else None


def close_all() -> None:
    """Close every dialog and menu, also those that lie in the window."""
    for window in QApplication.topLevelWidgets():
        for each in (window, *window.findChildren(QDialog)):
            if isinstance(each, QDialog | QMenu) and each.isVisible():
                each.close()


def _to(page: str) -> Scene:
    return lambda window, _desk, _folder: window.open(Target(page))


def maya(desk: Desk) -> int | None:
    """The person of the example whom the pictures show."""
    return _person(desk, "Maya Okafor")


def _maya(window: Window, desk: Desk, _folder: Path, action: str = "") -> None:
    who = maya(desk)
    window.open(Target("people", contact_id=who, text="northwind" if who else "", action=action))


def _person(desk: Desk, name: str) -> int | None:
    with desk.notebook.read() as session:
        found = people_ids(session, PeopleQuery(text=name), desk.bus.today)
    return found[0] if found else None


def _card(window: Window, desk: Desk, folder: Path) -> None:
    page = window.page("people")
    page.card.editing.cancel()  # type: ignore[attr-defined]
    _maya(window, desk, folder)
    page.card.tabs.open("timeline")  # type: ignore[attr-defined]


def _list(window: Window, desk: Desk, _folder: Path) -> None:
    page = _everybody(window, desk, _folder, "people")
    if hasattr(page, "back"):
        page.back()


def _everybody(window: Window, desk: Desk, _folder: Path, page: str = "timeline") -> QWidget:
    people = window.page("people")
    people.pane.search.clear()  # type: ignore[attr-defined]
    window.open(Target(page))
    return window.page(page)


def _search(window: Window, desk: Desk, folder: Path) -> None:
    _maya(window, desk, folder)
    window.open(Target("people", text="northwind"))


def _about(window: Window, desk: Desk, folder: Path) -> None:
    _maya(window, desk, folder)
    page = window.page("people")
    page.card.tabs.open("about")  # type: ignore[attr-defined]


def _gives(window: Window, desk: Desk, folder: Path) -> None:
    _maya(window, desk, folder)
    page = window.page("people")
    page.card.tabs.open("gives")  # type: ignore[attr-defined]


def _connections(window: Window, desk: Desk, folder: Path) -> None:
    _maya(window, desk, folder)
    page = window.page("people")
    page.card.tabs.open("connections")  # type: ignore[attr-defined]


def _hardly_known(window: Window, desk: Desk, _folder: Path) -> None:
    """Somebody to whom others would have to introduce the user."""
    window.open(Target("people", contact_id=_person(desk, "Dieter Hahn")))
    page = window.page("people")
    page.card.tabs.open("connections")  # type: ignore[attr-defined]


def _write(window: Window, desk: Desk, _folder: Path) -> WritePage | None:
    """A request for an introduction, as it is proposed."""
    who = maya(desk)
    if who is None:
        window.open(Target("write"))
        return None
    with desk.notebook.read() as session:
        rows = opportunity_rows(session, text="Platform lead")
    opening, dieter = rows[0].id if rows else None, _person(desk, "Dieter Hahn")
    window.open(Target("write", other_id=dieter, opportunity_id=opening, contact_id=who))
    page = window.page("write")
    assert isinstance(page, WritePage)
    page.message.fill(Written())
    page.choose("introduction")
    page.message.open_tab("message")
    assert page.aim is not None
    page.sending.begin(page.aim)
    page.checking.now()
    return page


def _write_badly(window: Window, desk: Desk, folder: Path) -> None:
    """What job-search advice quotes as the example of what fails."""
    page = _write(window, desk, folder)
    if page is not None:
        page.message.text.setPlainText(QUOTED)
        page.checking.now()


def _write_to_forward(window: Window, desk: Desk, folder: Path) -> None:
    page = _write(window, desk, folder)
    if page is not None:
        page.message.open_tab("forward")


def _write_and_send(window: Window, desk: Desk, folder: Path) -> None:
    page = _write(window, desk, folder)
    if page is not None:
        page.sending.open_form()


def _openings(window: Window, *, as_table: bool) -> None:
    window.open(Target("opportunities"))
    table = window.page("opportunities").filters.table  # type: ignore[attr-defined]
    if table.isChecked() != as_table:
        table.click()


def _write_to_nobody(window: Window, _desk: Desk, _folder: Path) -> None:
    page = window.page("write")
    page.end()  # type: ignore[attr-defined]
    window.open(Target("write"))


def _details(window: Window, desk: Desk, folder: Path) -> None:
    _maya(window, desk, folder)
    page = window.page("people")
    page.card.tabs.open("details")  # type: ignore[attr-defined]


def _organisation(window: Window, desk: Desk, _folder: Path) -> None:
    """The one that Maya is at, with its cards."""
    _place_of(maya(desk), window, desk)


def _missing_there(window: Window, desk: Desk, _folder: Path) -> None:
    """One of which it isn't known who decides, but whom one could ask."""
    _place_of(_person(desk, "Tom Wójcik"), window, desk)


def _place_of(who: int | None, window: Window, desk: Desk) -> None:
    with desk.notebook.read() as session:
        there = organisations_now(session, who) if who else []
    window.open(Target("organisations", organisation_id=there[0][0] if there else None))


def _rename(window: Window, desk: Desk, folder: Path) -> None:
    _organisation(window, desk, folder)
    window.page("organisations").rename()  # type: ignore[attr-defined]


def _nobody_there(window: Window, desk: Desk, _folder: Path) -> None:
    """One that has an opening, and nobody whom the user knows."""
    with desk.notebook.read() as session:
        rows = opportunity_rows(session, text="Alpine Ski House")
    window.open(Target("organisations", organisation_id=rows[0].organisation_id if rows else None))


def _organisations(window: Window, desk: Desk, folder: Path) -> None:
    _organisation(window, desk, folder)
    window.page("organisations").back()  # type: ignore[attr-defined]


def _capture(window: Window, desk: Desk, _folder: Path) -> None:
    window.open(Target("timeline", action="log"))
    page = window.page("timeline")
    page.line.field.setPlainText(CAPTURED)  # type: ignore[attr-defined]


def _conversation(window: Window, desk: Desk, folder: Path) -> None:
    _capture(window, desk, folder)
    page = window.page("timeline")
    page.line.open_form()  # type: ignore[attr-defined]


def _give(window: Window, desk: Desk, _folder: Path) -> None:
    with desk.notebook.read() as session:
        gifts = give_first(session, desk.bus.today)
    found = [gift for gift in gifts if gift.offer is not None]
    told = Told(1, 1, "Lena Fischer", "Lena", "looks for a job", "wants", desk.bus.today)
    GiveDialog(desk, found[0] if found else Gift("asked", told), window).open()


def _opening_new(window: Window, desk: Desk, _folder: Path) -> None:
    OpeningForm(desk, Opportunity("Platform lead", organisation="Northwind"), window).open()


def _opening_close(window: Window, desk: Desk, _folder: Path) -> None:
    with desk.notebook.read() as session:
        rows = opportunity_rows(session, closed=False)
    if not rows:
        with desk.notebook.write("Note an opening") as session:
            now = desk.bus.now()
            save_opportunity(session, Opportunity("BI developer"), today=desk.bus.today, now=now)
            rows = opportunity_rows(session)
    dialog = CloseDialog(desk, rows[-1], window)
    dialog.ends["not_for_me"].setChecked(True)
    dialog.open()


def _notices(window: Window, desk: Desk, _folder: Path) -> None:
    desk.notices.show("Written down: coffee with Maya Okafor, yesterday.")
    desk.notices.dismiss()
    show_notices(desk.notices)


def _export(window: Window, _desk: Desk, _folder: Path) -> None:
    page = window.page("transfer")
    assert isinstance(page, TransferPage)
    if isinstance(page.shown, Preview):
        page.shown.cancel.click()
    window.open(Target("transfer", action="export"))


def _columns(window: Window, _desk: Desk, folder: Path) -> None:
    columns = Columns(
        ("Wer", "Wo", "Telefon privat"),
        (("Maya Okafor", "Northwind", "+49 151 0000000"), ("Tom Wójcik", "Adventure Works", "")),
        {"Wer": "formatted_name", "Wo": "skip", "Telefon privat": "phone"},
    )
    MappingDialog(folder / "Bekannte.csv", columns, lambda _mapping: None, window).open()


def _take_back(window: Window, desk: Desk, _folder: Path) -> None:
    made = datetime(2026, 11, 20, 9, tzinfo=UTC)
    found = [Backup(desk.notebook.path, 1, made, "hourly", "")]
    TakeBack(desk.notebook.path, found, desk.tasks, lambda _backup: None, window).open()


def _import(window: Window, desk: Desk, folder: Path) -> None:
    file = folder / "Connections.csv"
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
