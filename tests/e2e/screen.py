"""A screen, a session bus and a program on them, which a test starts and ends for itself alone."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, NamedTuple

NEEDED = ("Xvfb", "dbus-daemon")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
# Of the services of this machine the session starts none by itself but the one to hear by: whether
# somebody shows notifications is for a test to say.
SERVICE = "[D-BUS Service]\nName=org.a11y.Bus\nExec={launcher}\n"
SESSION = """<busconfig><type>session</type><listen>unix:dir={folder}</listen>
<servicedir>{folder}</servicedir><policy context="default"><allow send_destination="*"
eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Screen(NamedTuple):
    """The variables that put a program on this screen and session, and the bus's address."""

    environment: dict[str, str]
    bus: str


def missing() -> list[str]:
    """What the system lacks for a screen and session of its own, by name."""
    absent = [tool for tool in NEEDED if shutil.which(tool) is None]
    if not any(os.access(launcher, os.X_OK) for launcher in LAUNCHERS):
        absent.append("at-spi2-core")
    return absent


@contextmanager
def own_screen(size: str = "1280x820x24") -> Iterator[Screen]:
    """A screen that nobody sees, with a session bus beside it; both are gone afterwards."""
    with ExitStack() as stack:
        # Below the folder for short-lived files: the name of a socket has 107 characters.
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="nb-"))
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "DBUS_", "WAYLAND_", "AT_SPI_"))
        }
        environment.update(
            XDG_RUNTIME_DIR=folder,
            XDG_CACHE_HOME=folder,
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        read, write = os.pipe()
        stack.enter_context(
            started(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
                environment,
                pass_fds=(write,),
            )
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            environment["DISPLAY"] = f":{pipe.readline().strip()}"
        launcher = next(each for each in LAUNCHERS if os.access(each, os.X_OK))
        hearing = Path(folder) / "org.a11y.Bus.service"
        hearing.write_text(SERVICE.format(launcher=launcher))
        settings = Path(folder) / "session.conf"
        settings.write_text(SESSION.format(folder=folder))
        bus = stack.enter_context(
            started(
                ["dbus-daemon", "--nofork", f"--config-file={settings}", "--print-address"],
                environment,
                stdout=subprocess.PIPE,
            )
        )
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        yield Screen(environment, address)


@contextmanager
def started(
    command: list[str],
    environment: dict[str, str],
    stdout: int | IO[bytes] = subprocess.DEVNULL,
    pass_fds: tuple[int, ...] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended, if it has not ended by itself, when it is no longer wanted."""
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        pass_fds=pass_fds,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def netbook_on(screen: Screen, home: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program on a screen, with a data folder of its own."""
    environment = {**screen.environment, "NETBOOK_HOME": str(home), "HOME": str(home.parent)}
    command = [sys.executable, "-m", "netbook", *arguments]
    with started(command, environment) as process:
        yield process
