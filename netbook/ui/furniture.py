"""The pages, menus and keepers that are put into the window once its notebook is open."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from netbook.store.due import due_count
from netbook.store.notebook import Notebook
from netbook.ui.appearance import Appearance
from netbook.ui.backups import Backups
from netbook.ui.bus import Bus
from netbook.ui.desk import Desk
from netbook.ui.menus import Menus
from netbook.ui.people.page import PeoplePage
from netbook.ui.settings.page import SettingsPage
from netbook.ui.target import Target
from netbook.ui.tasks import Tasks
from netbook.ui.timeline.page import TimelinePage
from netbook.ui.today.page import TodayPage
from netbook.ui.transfer.page import TransferPage
from netbook.ui.trash.page import TrashPage
from netbook.ui.window import Place, Window
from netbook.ui.words import number


def put_in(
    window: Window, notebook: Notebook, bus: Bus, tasks: Tasks, appearance: Appearance
) -> Desk:
    """Furnish the window and show the page where it was left."""
    notebook.subscribe(bus.listener())
    desk = Desk(notebook, bus, tasks, window.notices, window.open)
    for place in places(desk, appearance):
        window.add_place(place)
    Menus(window, desk, appearance)
    Backups(window, desk)
    refresh = partial(_badge, window, desk)
    bus.changed.connect(lambda _tables: refresh())
    bus.day_changed.connect(refresh)
    refresh()
    left = window.machine.text("window/page", "today")
    known = {place.name for place in window.places()}
    window.open(Target(left if left in known else "today"))
    return desk


def places(desk: Desk, appearance: Appearance) -> list[Place]:
    """The pages that exist, in the order of the sidebar."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Places", words)

    return [
        Place("today", tr("Today"), "today", "Ctrl+1", partial(TodayPage, desk)),
        Place("people", tr("People"), "person", "Ctrl+2", partial(PeoplePage, desk)),
        Place("timeline", tr("Timeline"), "timeline", "Ctrl+3", partial(TimelinePage, desk)),
        Place("trash", tr("Trash"), "trash", "Ctrl+8", partial(TrashPage, desk), bottom=True),
        Place(
            "settings",
            tr("Settings"),
            "settings",
            "Ctrl+,",
            partial(SettingsPage, desk, appearance),
            bottom=True,
        ),
        Place("transfer", "", "import", "", partial(TransferPage, desk), under="people"),
    ]


def _badge(window: Window, desk: Desk) -> None:
    with desk.notebook.read() as session:
        waiting = due_count(session, desk.bus.today)
    said = QCoreApplication.translate("Places", "{count} to write to")
    window.sidebar.set_badge(
        "today",
        number(waiting) if waiting else "",
        said.format(count=number(waiting)) if waiting else "",
    )
