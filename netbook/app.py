"""The only wiring: from the arguments to the log, the notebook and the window."""

import builtins
import gc
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from netbook import __version__, paths
from netbook.ui.start import Start  # without Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netbook.ui.appearance import Appearance
    from netbook.ui.desk import Desk
    from netbook.ui.machine import Machine
    from netbook.ui.start import Loaded
    from netbook.ui.window import Window

# How long after Today is there the first reminder may come.
REMIND_MS = 3000


def main(argv: list[str] | None = None) -> int:
    """Run a verb without a window, or open the window; the process's exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # otherwise only when the first file is read

        multiprocessing.freeze_support()
    os.umask(0o077)
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments:  # the double click, for which no argument need be understood
        return open_window(Start(paths.notebook_path()))
    from netbook import cli  # light: a verb's own parts are imported when it runs

    if cli.wants_verb(arguments):
        return cli.main(arguments)
    if start := _understood(arguments):
        return open_window(start)
    from netbook.ui.selftest import self_test

    return self_test()


def _understood(arguments: list[str]) -> Start | None:
    """What the window is opened with, or None for the self-test."""
    import argparse  # not for a start without arguments

    parser = argparse.ArgumentParser("netbook", description="A networking notebook.")
    parser.add_argument("files", nargs="*", type=Path, help="vCard or CSV files to bring in")
    parser.add_argument("--notebook", type=Path, help="another notebook than the usual one")
    parser.add_argument("--on", type=date.fromisoformat, help="the day that counts as today")
    parser.add_argument("--background", action="store_true", help="start out of sight, as at login")
    parser.add_argument("--self-test", action="store_true", help="try everything once, then end")
    found = parser.parse_args(arguments)
    if found.self_test:
        return None
    notebook = (found.notebook or paths.notebook_path()).absolute()
    named, hidden = found.notebook is not None, found.background
    return Start(notebook, found.files, found.on, named=named, background=hidden)


def open_window(start: Start) -> int:
    """Show the window at once, open the notebook behind it, and run until it is closed.

    Whoever wants another notebook, or another language, gets it in a new window in its place.
    """
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print(
            "netbook: there is no display to open a window on; try: netbook --help", file=sys.stderr
        )
        return 1
    # What is made now stays: looking through it again and again would take a tenth of the start.
    gc.disable()
    app = make_application()
    from netbook.ui import theme
    from netbook.ui.instance import hand_over
    from netbook.ui.machine import Machine

    if hand_over(paths.data_folder(), start.files, start.notebook if start.named else None):
        return 0
    machine = Machine(paths.machine_settings())
    theme.load_fonts()
    font = app.font()
    code, following = 0, [start]
    while following:
        app.setFont(font)  # as large as the system has it: the text size chosen goes on top
        start = following.pop()
        window = make_window(app, machine, start, following.append)
        if start.background:
            from netbook.ui.reminders.tray import there_is_a_tray  # at login alone

            # Where there is no tray to call it back from, there is the bar of the windows.
            if not there_is_a_tray():
                window.showMinimized()
            window.begin_hidden()
        else:
            window.show()
        code = app.exec()
        window.deleteLater()
    sys.excepthook = sys.__excepthook__
    return code


def make_application() -> "QApplication":
    """Qt's own side of the program."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    # PySide's import reads the source of every module in search of __feature__, which NetBook does
    # not use: a fifth of the time that all other imports take, and 20 MB of text kept.
    vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)
    from netbook.ui import style

    app = QApplication([*sys.argv[:1], *style.ARGUMENTS])
    app.setApplicationName("NetBook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("netbook")
    app.setWindowIcon(QIcon(str(paths.bundled("resources") / "app" / "netbook-128.png")))
    return app


def make_window(
    app: "QApplication", machine: "Machine", start: Start, follow: Callable[[Start], None]
) -> "Window":
    """A window, furnished once it is painted; `follow` takes the one to open when it is closed."""
    from netbook.ui import language
    from netbook.ui.appearance import Appearance
    from netbook.ui.window import Window

    language.speak(app, machine)
    appearance = Appearance(app, machine)
    appearance.apply()
    window = Window(machine)
    appearance.setParent(window)
    window.painted.connect(lambda: furnish(window, appearance, start, follow))
    return window


def furnish(
    window: "Window", appearance: "Appearance", start: Start, follow: Callable[[Start], None]
) -> None:
    """Open the notebook in a thread, behind the window that is up, and put the pages in."""
    from PySide6.QtCore import QTimer

    from netbook.log import start_log
    from netbook.ui.broken import Faults
    from netbook.ui.bus import Bus
    from netbook.ui.instance import Doorbell
    from netbook.ui.start import load
    from netbook.ui.succession import Succession
    from netbook.ui.tasks import Task, Tasks

    start_log(paths.log_folder())
    faults = Faults(window, window.notices)
    sys.excepthook = faults.hook
    tasks, bus = Tasks(faults.report, window), Bus(start.on, window)
    succession = Succession(window, tasks, start, follow)
    doorbell = Doorbell(paths.data_folder(), window)
    doorbell.rung.connect(succession.rung)
    window.closing.connect(doorbell.close)
    window.closing.connect(tasks.close)

    def work(_task: Task) -> "tuple[Loaded, Callable[..., Desk]]":
        # SQLAlchemy and the pages are most of the start: the window is up before they are.
        try:
            from netbook.ui.furniture import import_first_page, put_in

            loaded = load(start)
            import_first_page(window.machine, loaded.notebook)
            return loaded, put_in
        finally:
            if not gc.isenabled():
                # Later collections, each of which stops the window, leave out what is there now.
                gc.freeze()
                gc.enable()

    def opened(found: "tuple[Loaded, Callable[..., Desk]]") -> None:
        loaded, put_in = found
        window.closing.connect(loaded.notebook.close)
        # Tables set their columns by a timer, and would be painted before it and after it.
        window.setUpdatesEnabled(False)
        QTimer.singleShot(1, window, lambda: window.setUpdatesEnabled(True))
        desk = put_in(window, loaded.notebook, bus, tasks, appearance, succession.doors)
        if start.on is None:  # of another day than today nobody need be reminded
            QTimer.singleShot(REMIND_MS, window, lambda: remind(window, desk))
        succession.settle(loaded, faults)
        window.bring_in(start.files)

    def remind(window: "Window", desk: "Desk") -> None:
        from netbook.ui.reminders.reminders import Reminders  # long after the first paint

        Reminders(window, desk, window)

    def open_it() -> None:
        tasks.run("open", work, opened, lambda error: succession.refused(error, open_it))

    open_it()
