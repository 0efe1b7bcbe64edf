"""The pages, menus and keepers that are put into the window once its notebook is open.

Importing all pages takes longer than opening the notebook, so that each is imported where it is
built, and those that were not wanted yet in the background once the first one is painted.
"""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QTimer

from netbook.store.due_plan import todays_number
from netbook.store.notebook import Notebook
from netbook.store.people_counts import anybody
from netbook.ui import language
from netbook.ui.appearance import Appearance
from netbook.ui.backups import Backups
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk, Doors
from netbook.ui.machine import Machine
from netbook.ui.menus import Menus
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.tasks import Task, Tasks
from netbook.ui.window import Place, Window
from netbook.ui.words import number, tr

PAGES = (
    *("people", "timeline", "help", "settings", "today", "transfer", "trash", "who"),
    *("welcome", "names", "about_me", "known", "opportunities", "write", "organisations"),
)
FIRST_PAGE = "today"
# A window without the program around it, as in tests and pictures, stays where it is.
STAY = Doors(lambda _notebook: None, lambda _backup: None, lambda _there: None)
# After the first page: when the others are imported, and how much later People is built, which
# holds the window for 40 ms.
PRELOAD_MS, BUILD_MS = 600, 2000


def put_in(
    window: Window,
    notebook: Notebook,
    bus: Bus,
    tasks: Tasks,
    appearance: Appearance,
    doors: Doors = STAY,
) -> Desk:
    """Furnish the window and show the page where it was left."""
    notebook.subscribe(bus.listener())
    desk = Desk(notebook, bus, tasks, window.notices, window.open, doors)
    backups = Backups(desk, window.machine, window)
    backups.said.connect(window.sidebar.set_foot)
    backups.show()
    for place in places(window, desk, appearance, backups):
        window.add_place(place)
    window.add_dialog("palette", lambda _target: _palette(window, desk))
    window.add_dialog("shortcuts", lambda _target: _shortcuts(window, desk))
    Menus(window, desk, appearance)
    refresh = partial(_badge, window, desk)
    bus.changed.connect(lambda _tables: refresh())
    bus.day_changed.connect(refresh)
    refresh()
    if doors.home:
        from netbook.ui.example import Banner  # for the example alone

        window.put_over(Banner(desk, doors.home))
    first = first_page(window.machine, notebook)
    if window.machine.text("start/once"):
        window.machine.put("start/once", "")
    known = {"welcome", *(place.name for place in window.places())}
    window.open(Target(first if first in known else FIRST_PAGE))
    QTimer.singleShot(PRELOAD_MS, window, partial(_preload, window, desk))
    return desk


def first_page(machine: Machine, notebook: Notebook) -> str:
    """The page to start with: once where Settings asked for it, else as chosen, else as left.

    While nobody is in the notebook, that is Welcome.
    """
    if once := machine.text("start/once"):
        return once
    with notebook.read() as session:
        if not anybody(session):
            return "welcome"
    return machine.text("start/page") or machine.text("window/page") or FIRST_PAGE


def places(window: Window, desk: Desk, appearance: Appearance, backups: Backups) -> list[Place]:
    """The pages that exist, in the order of the sidebar."""

    settings = partial(_settings, window, desk, appearance, backups)
    return [
        Place("today", tr("Today"), "today", "Ctrl+1", partial(_today, desk)),
        Place("people", tr("People"), "person", "Ctrl+2", partial(_people, desk)),
        Place("timeline", tr("Timeline"), "timeline", "Ctrl+3", partial(_timeline, desk)),
        Place(
            "opportunities",
            tr("Opportunities"),
            "briefcase",
            "Ctrl+4",
            partial(_opportunities, desk),
        ),
        Place(
            "organisations",
            tr("Organisations"),
            "building",
            "Ctrl+5",
            partial(_organisations, desk),
        ),
        Place(
            "about_me",
            tr("About me"),
            "about-me",
            "Ctrl+9",
            partial(_about_me, desk),
            bottom=True,
        ),
        Place("trash", tr("Trash"), "trash", "Ctrl+8", partial(_trash, desk), bottom=True),
        Place("settings", tr("Settings"), "settings", "Ctrl+,", settings, bottom=True),
        Place("help", "", "info", "", partial(_help, desk), under="help"),
        Place("transfer", "", "import", "", partial(_transfer, desk), under="people"),
        Place("welcome", "", "person", "", partial(_welcome, desk), under="today"),
        Place("names", "", "person", "", partial(_names, desk), under="people"),
        Place("who", "", "person", "", partial(_who, desk), under="people"),
        Place("known", "", "person", "", partial(_known, desk), under="people"),
        Place("write", "", "person", "", partial(_write, desk), under="people"),
    ]


def import_first_page(machine: Machine, notebook: Notebook) -> None:
    """Import the page that will be shown first, so that the UI thread need not."""
    first = first_page(machine, notebook)
    _import_page(first if first in PAGES else FIRST_PAGE)


def import_pages() -> None:
    """Import every page, in any thread."""
    for name in PAGES:
        _import_page(name)


def _import_page(name: str) -> None:
    import_module(f"netbook.ui.{name}.page")


def _today(desk: Desk) -> Page:
    from netbook.ui.today.page import TodayPage

    return TodayPage(desk)


def _people(desk: Desk) -> Page:
    from netbook.ui.people.page import PeoplePage

    return PeoplePage(desk)


def _timeline(desk: Desk) -> Page:
    from netbook.ui.timeline.page import TimelinePage

    return TimelinePage(desk)


def _opportunities(desk: Desk) -> Page:
    from netbook.ui.opportunities.page import OpportunitiesPage

    return OpportunitiesPage(desk)


def _trash(desk: Desk) -> Page:
    from netbook.ui.trash.page import TrashPage

    return TrashPage(desk)


def _settings(window: Window, desk: Desk, appearance: Appearance, backups: Backups) -> Page:
    from netbook.ui.settings.page import SettingsPage

    starts = [(place.name, place.label) for place in window.places() if not place.bottom]
    return SettingsPage(desk, appearance, window.machine, backups, starts)


def _transfer(desk: Desk) -> Page:
    from netbook.ui.transfer.page import TransferPage

    return TransferPage(desk)


def _help(desk: Desk) -> Page:
    from netbook.ui.help.page import HelpPage

    return HelpPage(desk)


def _palette(window: Window, desk: Desk) -> None:
    from netbook.ui.palette.dialog import open_palette

    open_palette(window, desk)


def _who(desk: Desk) -> Page:
    from netbook.ui.who.page import WhoPage

    return WhoPage(desk)


def _known(desk: Desk) -> Page:
    from netbook.ui.known.page import KnownPage

    return KnownPage(desk)


def _organisations(desk: Desk) -> Page:
    from netbook.ui.organisations.page import OrganisationsPage

    return OrganisationsPage(desk)


def _write(desk: Desk) -> Page:
    from netbook.ui.write.page import WritePage

    return WritePage(desk)


def _welcome(desk: Desk) -> Page:
    from netbook.ui.welcome.page import WelcomePage

    return WelcomePage(desk)


def _names(desk: Desk) -> Page:
    from netbook.ui.names.page import NamesPage

    return NamesPage(desk)


def _about_me(desk: Desk) -> Page:
    from netbook.ui.about_me.page import AboutMePage

    return AboutMePage(desk)


def _shortcuts(window: Window, desk: Desk) -> None:
    from netbook.ui.shortcuts import Shortcuts

    Shortcuts(window, desk).open()


def _preload(window: Window, desk: Desk) -> None:
    """Import the other pages, and build the largest of them before anybody waits for it."""

    def build() -> None:
        if window.isVisible():
            window.page("people")

    def prepare(_task: Task) -> None:
        import_pages()
        from netbook.core.capture import read_line  # imported by those pages
        from netbook.core.deciders import proposed_role
        from netbook.store.interactions import people_named

        # The rules of titles are compiled with the first title, and the forms of a language when
        # the first line is read: each a tenth of a second.
        proposed_role("-")
        with desk.notebook.read() as session:
            read_line("-", people_named(session), desk.bus.today, language=language.chosen())

    desk.tasks.run("preload", prepare, lambda _done: QTimer.singleShot(BUILD_MS, window, build))


def _badge(window: Window, desk: Desk) -> None:
    with desk.notebook.read() as session:
        waiting = todays_number(session, desk.bus.today)
    said = tr("{count} to write to")
    window.sidebar.set_badge(
        "today",
        number(waiting) if waiting else "",
        said.format(count=number(waiting)) if waiting else "",
    )
