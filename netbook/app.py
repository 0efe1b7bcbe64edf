"""The only wiring: from the arguments to the log, the notebook and the window."""

import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from netbook import __version__, paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netbook.core.problem import Refusal
    from netbook.store.notebook import Notebook
    from netbook.ui.appearance import Appearance
    from netbook.ui.desk import Doors
    from netbook.ui.machine import Machine
    from netbook.ui.tasks import Tasks
    from netbook.ui.window import Window


def main(argv: list[str] | None = None) -> int:
    """Run a verb without a window, or open the window; the process's exit code."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # otherwise only when the first file is read

        multiprocessing.freeze_support()
    os.umask(0o077)
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments:  # the double click, for which no argument need be understood
        return open_window(Options([], paths.notebook_path()))
    from netbook import cli  # light: a verb's own parts are imported when it runs

    if cli.wants_verb(arguments):
        return cli.main(arguments)
    options = _options(arguments)
    if options.self_test:
        from netbook.ui.selftest import self_test

        return self_test()
    return open_window(options)


class Options(NamedTuple):
    """What a window is opened with; `named` where somebody named the notebook on the way.

    `opened` is the notebook where it was opened before the window, `backup` what takes its place
    first, and `home` the one that the way back from the example leads to. `moved_from` is where it
    lies until now, and `refusal` why it could not leave there.
    """

    files: Sequence[Path]
    notebook: Path
    on: date | None = None
    self_test: bool = False
    named: bool = False
    opened: "Notebook | None" = None
    backup: Path | None = None
    home: Path | None = None
    moved_from: Path | None = None
    refusal: "Refusal | None" = None


def _options(arguments: list[str]) -> Options:
    import argparse  # not for a start without arguments

    parser = argparse.ArgumentParser("netbook", description="A networking notebook.")
    parser.add_argument("files", nargs="*", type=Path, help="vCard or CSV files to bring in")
    parser.add_argument("--notebook", type=Path, help="another notebook than the usual one")
    parser.add_argument("--on", type=date.fromisoformat, help="the day that counts as today")
    parser.add_argument("--self-test", action="store_true", help="try everything once, then end")
    found = parser.parse_args(arguments)
    notebook = (found.notebook or paths.notebook_path()).absolute()
    return Options(found.files, notebook, found.on, found.self_test, found.notebook is not None)


def open_window(options: Options) -> int:
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

    if hand_over(paths.data_folder(), options.files, options.notebook if options.named else None):
        return 0
    machine = Machine(paths.machine_settings())
    theme.load_fonts()
    font = app.font()
    code, following = 0, [options]
    while following:
        app.setFont(font)  # as large as the system has it: the text size chosen goes on top
        window = make_window(app, machine, following.pop(), following.append)
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
    app: "QApplication", machine: "Machine", options: Options, follow: Callable[[Options], None]
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
    window.painted.connect(lambda: furnish(window, appearance, options, follow))
    return window


def furnish(
    window: "Window",
    appearance: "Appearance",
    options: Options,
    follow: Callable[[Options], None],
) -> None:
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
    tasks, bus = Tasks(faults.report, window), Bus(options.on, window)
    doors, rung = doors_of(window, tasks, options, follow)
    doorbell = Doorbell(paths.data_folder(), window)
    doorbell.rung.connect(rung)
    window.closing.connect(doorbell.close)
    window.closing.connect(tasks.close)

    def load(_task: Task) -> "tuple[Loaded, Callable[..., object]]":
        # SQLAlchemy and the pages are most of the start: the window is up before they are.
        try:
            from netbook.ui.furniture import import_first_page, put_in

            loaded = open_first(options)
            import_first_page(window.machine, loaded.notebook)
            return loaded, put_in
        finally:
            if not gc.isenabled():
                # Later collections, each of which stops the window, leave out what is there now.
                gc.freeze()
                gc.enable()

    def opened(found: "tuple[Loaded, Callable[..., object]]") -> None:
        from netbook.ui.taking_back import say_taken_back  # light, and after the first paint

        (notebook, back, refusal), put_in = found
        window.closing.connect(notebook.close)
        # Tables set their columns by a timer, and would be painted before it and after it.
        window.setUpdatesEnabled(False)
        QTimer.singleShot(1, window, lambda: window.setUpdatesEnabled(True))
        put_in(window, notebook, bus, tasks, appearance, doors)
        if refusal:
            faults.show(refusal)
        elif back:
            say_taken_back(window.notices, options.notebook)
        if options.moved_from:
            settle_move(window, tasks, options.moved_from, options.notebook)
        window.bring_in(options.files)

    def refused(error: Exception) -> None:
        from netbook.core.problem import Refusal
        from netbook.ui.taking_back import offer_backups
        from netbook.ui.trouble import show_trouble

        if options.moved_from and isinstance(error, Refusal):
            # It is where it was, as it was: a window on that says why it did not move.
            follow(options._replace(notebook=options.moved_from, moved_from=None, refusal=error))
            window.close()
            return
        path, usual = options.notebook, paths.usual_notebook()
        elsewhere = partial(doors.switch, usual) if path != usual else None
        # Of what a newer NetBook wrote, or another one has open, nothing need be taken back.
        lost = isinstance(error, Refusal) and error.kind in ("damaged", "gone_notebook")
        backups = partial(offer_backups, path, tasks, doors.take_back, window, window.notices)
        show_trouble(window, error, start, elsewhere, backups if lost else None)

    def start() -> None:
        tasks.run("open", load, opened, refused)

    start()


def doors_of(
    window: "Window", tasks: "Tasks", options: Options, follow: Callable[[Options], None]
) -> "tuple[Doors, Callable[..., None]]":
    """The ways to another notebook, and what a second start's ring does."""
    from netbook.ui.desk import Doors

    staying = Options((), options.notebook, options.on, named=options.named, home=options.home)

    def change(notebook: Path, *, files: Sequence[Path] = (), named: bool = False) -> None:
        """Open another notebook, then close this window; what can't be opened changes nothing."""
        here = paths.real(notebook) == paths.real(options.notebook)

        def work(_task: object) -> "Notebook | None":
            from netbook.store.notebook import open_notebook  # may be before the first was opened

            return None if here else open_notebook(notebook)

        def leave(other: "Notebook | None") -> None:
            following = succeeding(options, notebook)._replace(files=files, opened=other)
            if not (here or named or following.home or notebook == options.home):
                remember(window.machine, notebook)
            go(following)

        # After whatever is being written: an import is not cut off by another notebook.
        tasks.run("open", work, leave, writes=True)

    def take_back(backup: Path) -> None:
        """Let go of the notebook and have a backup take its place."""
        following = staying._replace(backup=backup)
        tasks.run("open", lambda _task: None, lambda _none: go(following), writes=True)

    def move(there: Path) -> None:
        """Let go of the notebook and open it where it moves to."""
        following = staying._replace(notebook=there, moved_from=options.notebook)
        tasks.run("open", lambda _task: None, lambda _none: go(following), writes=True)

    def go(following: Options) -> None:
        follow(following)
        window.close()

    def rung(notebook: Path | None, files: list[Path]) -> None:
        """Come to the front; a notebook that was named for the second start is opened instead."""
        if notebook is None or paths.real(notebook) == paths.real(options.notebook):
            window.bring_forward(files)
            return
        window.bring_forward([])
        if window.stack.count():  # not while this one is still being opened
            change(notebook, files=files, named=True)

    return Doors(change, take_back, move, home_of(options)), rung


class Loaded(NamedTuple):
    """A notebook that was opened, whether a backup took its place, or why it could not."""

    notebook: "Notebook"
    taken_back: bool = False
    refusal: "Refusal | None" = None


def open_first(options: Options) -> Loaded:
    """Open the notebook of a window, with the backup that shall take its place, if it can."""
    from netbook.core.problem import Refusal
    from netbook.store.notebook import open_notebook

    if options.opened:
        return Loaded(options.opened)
    path = options.notebook
    if options.moved_from:
        from netbook.store.moving import copy_to  # seldom wanted

        copy_to(options.moved_from.resolve(), path)
        return Loaded(open_notebook(path))
    last = not options.named and path != paths.usual_notebook()
    if last and not os.access(path, os.F_OK) and not options.backup:
        raise Refusal("gone_notebook", str(path))  # opening would make an empty one
    if not options.backup:
        return Loaded(open_notebook(path), refusal=options.refusal)
    from netbook.store.restore import take_back  # seldom wanted

    try:
        take_back(options.backup, path, datetime.now(UTC))
    except Refusal as refusal:
        return Loaded(open_notebook(path), refusal=refusal)
    return Loaded(open_notebook(path), taken_back=True)


def settle_move(window: "Window", tasks: "Tasks", old: Path, new: Path) -> None:
    """Have the next start open the notebook where it is now, and put its old file away then."""
    from netbook.ui.moved import put_old_away

    if paths.notebook_path().resolve() == old.resolve():
        remember(window.machine, new)
    put_old_away(tasks, window.notices, old.resolve(), new)


def home_of(options: Options) -> Path | None:
    """The notebook that the way back from the example leads to; None for any other notebook."""
    if paths.real(options.notebook) != paths.real(paths.example_notebook()):
        return None
    return options.home or paths.notebook_path()


def succeeding(options: Options, notebook: Path) -> Options:
    """What the window after this one is opened with."""
    home = home_of(options) or options.notebook
    following = Options((), notebook, options.on, named=options.named, home=home)
    return following._replace(home=home_of(following))


def remember(machine: "Machine", notebook: Path) -> None:
    """Have the next start open this notebook."""
    from PySide6.QtCore import QByteArray

    usual = paths.real(notebook) == paths.real(paths.usual_notebook())
    machine.put("notebook/path", QByteArray(b"" if usual else os.fsencode(notebook)))
