"""What every test stands on: no network, no screen, no real home, nothing left running.

A test that expects log lines asks for `caplog` and looks at them; any other warning in the log
fails it. Examples of Hypothesis: few on a build machine, many with NETBOOK_HEAVY=1.
"""

import ipaddress
import logging
import multiprocessing
import os
import shutil
import socket
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# Before anything loads Qt: tests never open a window on the screen of whoever runs them.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for own in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE"):
    os.environ.pop(own, None)
# Programs that tests start write their output as they do for anybody.
os.environ.pop("PYTHONUNBUFFERED", None)

ROOT = Path(__file__).resolve().parent.parent
HEAVY = os.environ.get("NETBOOK_HEAVY") == "1"

# No deadline: how long an example takes says more about the machine than about the code.
settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=30,
    stateful_step_count=30,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "heavy",
    deadline=None,
    max_examples=2000,
    stateful_step_count=100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("heavy" if HEAVY else "ci" if os.environ.get("CI") else "default")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what takes long, unless it was asked for."""
    if HEAVY:
        return
    for item in items:
        for name in ("heavy", "perf"):
            if item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=f"{name}: runs with NETBOOK_HEAVY=1"))


# --- no network -------------------------------------------------------------------------------

CONNECTS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
LOOKS_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
LOOKS_UP_ADDRESS = {"socket.getnameinfo"}


class NetworkUsed(BaseException):
    """NetBook tried to reach another computer, which it never does.

    No Exception, so that code which expects an unreachable network can't hide it.
    """


def is_this_computer(host: Any) -> bool:
    """Whether a host name or address means the machine itself."""
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    try:
        text = host.decode() if isinstance(host, bytes) else str(host)
        return ipaddress.ip_address(text).is_loopback
    except ValueError:
        return False


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: sees every connection and name look-up that goes through Python."""
    if event in CONNECTS:
        sock, address = arguments[0], arguments[1] if len(arguments) > 1 else None
        if sock.family == getattr(socket, "AF_UNIX", None) or address is None:
            return
        if not is_this_computer(address[0]):
            raise NetworkUsed(f"{event} to {address!r}")
    elif event in LOOKS_UP:
        if not is_this_computer(arguments[0]):
            raise NetworkUsed(f"{event} for {arguments[0]!r}")
    elif event in LOOKS_UP_ADDRESS and not is_this_computer(arguments[0][0]):
        raise NetworkUsed(f"{event} for {arguments[0]!r}")


sys.addaudithook(refuse_network)


# --- a home of its own ------------------------------------------------------------------------

_homes = count(1)


@pytest.fixture(autouse=True)
def netbook_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test: a path not made yet, as on a new computer."""
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_homes))
    monkeypatch.setenv("NETBOOK_HOME", str(home / "netbook"))
    # Should anything forget NETBOOK_HOME, it still doesn't find the home of whoever runs the tests.
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home / "netbook"


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Real address books of other programs, which lie beside the repository and not in it."""
    folder = ROOT.parent / "shared" / "corpora"
    if not folder.is_dir():
        pytest.skip("the real address books (../shared/corpora) are not on this machine")
    return folder


@pytest.fixture(scope="session")
def prepared_notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty notebook at the newest revision, made once; tests work on copies of it."""
    from netbook.store.notebook import open_notebook  # the store, only where a test needs it

    path = tmp_path_factory.mktemp("prepared") / "notebook.netbook"
    open_notebook(path).close()
    return path


@pytest.fixture
def notebook(prepared_notebook: Path, tmp_path: Path) -> Iterator[Any]:
    """A real notebook on the disk, empty and open for writing."""
    from netbook.store.notebook import open_notebook  # the store, only where a test needs it

    path = tmp_path / "notebook.netbook"
    shutil.copyfile(prepared_notebook, path)
    opened = open_notebook(path)
    yield opened
    opened.close()


# --- Qt as the program starts it ---------------------------------------------------------------


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What pytest-qt makes its QApplication with."""
    from netbook.ui.style import ARGUMENTS  # only for tests that use Qt

    return ["netbook", *ARGUMENTS]


# --- nothing left over ------------------------------------------------------------------------


class StrayLines(logging.Handler):
    """Keeps the warnings and errors that a test let into the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.lines.append(f"{record.name} {record.levelname}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves warnings in the log without looking at them through caplog."""
    if "caplog" in request.fixturenames:
        yield
        return
    stray = StrayLines()
    root = logging.getLogger()
    root.addHandler(stray)
    yield
    root.removeHandler(stray)
    if stray.lines:
        pytest.fail("stray log lines:\n" + "\n".join(stray.lines), pytrace=False)


def running_threads() -> set[threading.Thread]:
    """The threads alive now, the main one aside."""
    return {thread for thread in threading.enumerate() if thread is not threading.main_thread()}


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a child process, a pool task or a window behind."""
    before = running_threads()
    yield
    left: list[str] = []
    for thread in running_threads() - before:
        thread.join(5)
        # Threads of Qt's pools show up as dummies once they ran Python; the pool is asked below.
        if thread.is_alive() and not isinstance(thread, threading._DummyThread):
            left.append(f"thread {thread.name}")
    for child in multiprocessing.active_children():
        child.join(5)
        if child.is_alive():
            child.kill()
            left.append(f"child process {child.name}")
    if "qapp" in request.fixturenames:
        left += qt_left_over()
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def qt_left_over() -> list[str]:
    """What Qt still shows or runs after a test closed its widgets; closes it for the next test."""
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool  # only for tests that use Qt
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [
        f"visible {type(widget).__name__}"
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible()
    ]
    if not QThreadPool.globalInstance().waitForDone(5000):
        left.append("a task in Qt's thread pool")
    QApplication.closeAllWindows()
    # What Python put there has to go before Python: offscreen, Qt lets go of it only at the exit.
    QApplication.clipboard().clear()
    return left
