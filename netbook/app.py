"""The only wiring: from the arguments to the log, the notebook and the window."""

import builtins
import gc
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
    if getattr(sys, "frozen", False):
        import multiprocessing  # otherwise only when the first file is read

        multiprocessing.freeze_support()
    os.umask(0o077)
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments:  # the double click, for which no argument need be understood
        return open_window(Options([], paths.notebook_path(), None, False))
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
    import argparse  # not for a start without arguments

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
    # What is made now stays: looking through it again and again would take a tenth of the start.
    gc.disable()
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


def make_window(app: "QApplication", options: Options) -> "Window | None":
    """The window, furnished once it is painted; None if one on this data folder took over."""
    from netbook.ui import language, theme
    from netbook.ui.appearance import Appearance
    from netbook.ui.instance import hand_over
    from netbook.ui.machine import Machine
    from netbook.ui.window import Window

    if hand_over(paths.data_folder(), options.files, options.notebook):
        return None
    machine = Machine(paths.machine_settings())
    language.speak(app, machine)
    theme.load_fonts()
    appearance = Appearance(app, machine)
    appearance.apply()
    window = Window(machine)
    window.painted.connect(lambda: furnish(window, appearance, options))
    return window


def furnish(window: "Window", appearance: "Appearance", options: Options) -> None:
    """Open the notebook in a thread, behind the window that is up, and put the pages in."""
    from PySide6.QtCore import QTimer

    from netbook.log import start_log
    from netbook.ui.broken import Faults
    from netbook.ui.bus import Bus
    from netbook.ui.instance import Doorbell
    from netbook.ui.tasks import Task, Tasks

    start_log(paths.log_folder())
    faults = Faults(window, window.notices)
    sys.excepthook = faults.hook
    Doorbell(paths.data_folder(), window).rung.connect(
        lambda notebook, files: window.bring_forward(
            files, notebook if notebook != options.notebook else None
        )
    )
    tasks, bus = Tasks(faults.report), Bus(options.on)
    window.closing.connect(tasks.close)

    def load(_task: Task) -> "tuple[Notebook, Callable[..., object]]":
        # SQLAlchemy and the pages are most of the start: the window is up before they are.
        try:
            from netbook.store.notebook import open_notebook
            from netbook.ui.furniture import import_first_page, put_in

            import_first_page(window.machine)
            return open_notebook(options.notebook), put_in
        finally:
            # Later collections, each of which stops the window, leave out what is there now.
            gc.freeze()
            gc.enable()

    def opened(found: "tuple[Notebook, Callable[..., object]]") -> None:
        notebook, put_in = found
        window.closing.connect(notebook.close)
        # Tables set their columns by a timer, and would be painted before it and after it.
        window.setUpdatesEnabled(False)
        QTimer.singleShot(1, window, lambda: window.setUpdatesEnabled(True))
        put_in(window, notebook, bus, tasks, appearance)
        if options.files:
            window.bring_in(options.files)

    def refused(error: Exception) -> None:
        from netbook.ui.trouble import show_trouble

        show_trouble(window, error, start)

    def start() -> None:
        tasks.run("open", load, opened, refused)

    start()
