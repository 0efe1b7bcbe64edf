"""Starting NetBook at login, by the file or entry that each system has for that.

Linux: freedesktop.org, Desktop Application Autostart 0.5; macOS: launchd.plist(5) of an agent;
Windows: the Run key of the user.
"""

import os
import plistlib
import sys
from pathlib import Path

from PySide6.QtCore import QSettings

ARGUMENT = "--background"
NAME = "netbook"
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


def command() -> list[str]:
    """What starts this program again, in the background."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", NAME]
    return [*program, ARGUMENT]


def starts_at_login() -> bool:
    """Whether the system starts NetBook at login."""
    if sys.platform == "win32":
        return bool(QSettings(_RUN, QSettings.Format.NativeFormat).value("NetBook"))
    return _file().is_file()


def set_start_at_login(on: bool) -> None:
    """Have the system start NetBook at login, or not; OSError where that can't be written."""
    if sys.platform == "win32":
        run = QSettings(_RUN, QSettings.Format.NativeFormat)
        if on:
            run.setValue("NetBook", " ".join(f'"{part}"' for part in command()))
        else:
            run.remove("NetBook")
        return
    file = _file()
    if not on:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_agent() if sys.platform == "darwin" else _entry().encode())


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / "netbook.plist"
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or "")
    # A relative one is to be ignored (XDG Base Directory Specification).
    folder = settings if settings.is_absolute() else Path.home() / ".config"
    return folder / "autostart" / "netbook.desktop"


def _entry() -> str:
    started = " ".join(_quoted(part) for part in command())
    return f"[Desktop Entry]\nType=Application\nName=NetBook\nExec={started}\nTerminal=false\n"


def _quoted(part: str) -> str:
    """A part of a command as a desktop entry has it (Desktop Entry Specification, Exec)."""
    escaped = part.replace("\\", "\\\\\\\\").replace("%", "%%")
    for sign in '"`$':
        escaped = escaped.replace(sign, f"\\\\{sign}")
    return f'"{escaped}"'


def _agent() -> bytes:
    return plistlib.dumps({"Label": NAME, "ProgramArguments": command(), "RunAtLoad": True})
