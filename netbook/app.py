"""The only wiring: from the arguments to the log, the notebook and the window."""

import argparse
import multiprocessing
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netbook import __version__, paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netbook.store.notebook import Notebook
    from netbook.ui.appearance import Appearance
    from netbook.ui.window import Window


def main(argv: list[str] | None = None) -> int:
    """Run a verb without a window, or open the window; the process's exit code."""
    multiprocessing.freeze_support()
    os.umask(0o077)
    arguments = sys.argv[1:] if argv is None else argv
    from netbook import cli  # light: a verb's own parts are imported when it runs

    if cli.wants_verb(arguments):
        return cli.main(arguments)
    options = _options(arguments)
    if options.self_test:
        from netbook.ui.selftest import self_test

        return self_test()
    return open_window(options)


class Options(NamedTuple):
    """What the window was started with."""

    files: list[Path]
    notebook: Path
    on: date | None
    self_test: bool


def _options(arguments: list[str]) -> Options:
    parser = argparse.ArgumentParser("netbook", description="A networking notebook.")
    parser.add_argument("files", nargs="*", type=Path, help="vCard or CSV files to bring in")
    parser.add_argument("--notebook", type=Path, help="another notebook than the usual one")
    parser.add_argument("--on", type=date.fromisoformat, help="the day that counts as today")
    parser.add_argument("--self-test", action="store_true", help="try everything once, then end")
    found = parser.parse_args(arguments)
    return Options(
        found.files, (found.notebook or paths.notebook_path()).absolute(), found.on, found.self_test
    )


def open_window(options: Options) -> int:
    """Show the window at once, open the notebook behind it, and run until it is closed."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        print(
            "netbook: there is no display to open a window on; try: netbook --help", file=sys.stderr
        )
        return 1
    app = make_application()
    window = make_window(app, options)
    if window is None:
        return 0
    window.show()
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    return code


def make_application() -> "QApplication":
    """Qt's own side of the program."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    app.setApplicationName("NetBook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("netbook")
    app.setWindowIcon(QIcon(str(paths.bundled("resources") / "app" / "netbook-128.png")))
    return app


def make_window(app: "QApplication", options: Options) -> "Window | None":
    """The window, which opens the notebook once it is painted; None if another one took over."""
    from netbook.log import start_log
    from netbook.ui import theme
    from netbook.ui.appearance import Appearance
    from netbook.ui.instance import Doorbell, hand_over
    from netbook.ui.machine import Machine
    from netbook.ui.window import Window

    folder = paths.data_folder()
    if hand_over(folder, options.files):
        return None
    start_log(paths.log_folder())
    machine = Machine(paths.machine_settings())
    theme.load_fonts()
    appearance = Appearance(app, machine)
    appearance.apply()
    window = Window(machine)
    doorbell = Doorbell(folder, window)
    doorbell.rung.connect(window.bring_forward)
    furnish(window, appearance, options)
    return window


def furnish(window: "Window", appearance: "Appearance", options: Options) -> None:
    """Once the window is painted, open the notebook in a thread and put the pages in."""
    from netbook.ui.broken import Faults
    from netbook.ui.bus import Bus
    from netbook.ui.tasks import Task, Tasks

    faults = Faults(window, window.notices)
    sys.excepthook = faults.hook
    tasks, bus = Tasks(faults.report), Bus(options.on)
    window.closing.connect(tasks.close)

    def load(_task: Task) -> "tuple[Notebook, Callable[..., object]]":
        # SQLAlchemy and the pages are most of the start: the window is up before they are.
        from netbook.store.notebook import open_notebook
        from netbook.ui.furniture import import_first_page, put_in

        import_first_page(window.machine)
        return open_notebook(options.notebook), put_in

    def opened(found: "tuple[Notebook, Callable[..., object]]") -> None:
        notebook, put_in = found
        window.closing.connect(notebook.close)
        put_in(window, notebook, bus, tasks, appearance)
        if options.files:
            window.bring_in(options.files)

    def refused(error: Exception) -> None:
        from netbook.ui.trouble import show_trouble

        show_trouble(window, error, start)

    def start() -> None:
        tasks.run("open", load, opened, refused)

    window.painted.connect(start)
