"""Where things lie: the files that come with the program, and the user's own folders."""

import os
from contextlib import suppress
from pathlib import Path

from appdirs import user_data_dir

PACKAGE = Path(__file__).resolve().parent


def bundled(name: str) -> Path:
    """The folder of that name which comes with the program: `resources` or `migrations`.

    A wheel and the frozen program carry it inside the package, a checkout beside it.
    """
    for base in (PACKAGE, PACKAGE.parent):
        if (base / name).is_dir():
            return base / name
    raise FileNotFoundError(name)


def data_folder() -> Path:
    """The user's data folder: NETBOOK_HOME, else what the system has for that."""
    home = os.environ.get("NETBOOK_HOME")
    return Path(home).absolute() if home else Path(user_data_dir("NetBook", appauthor=False))


def usual_notebook() -> Path:
    """The notebook of whoever never opened another one."""
    return data_folder() / "notebook.netbook"


def example_notebook() -> Path:
    """The made-up notebook to look around in; it is made anew whenever it is asked for."""
    return data_folder() / "example.netbook"


def notebook_path() -> Path:
    """The notebook that opens when none is named: the one that was chosen last, or the usual one.

    It is kept in machine.ini, its bytes in hex.
    """
    with suppress(ValueError):
        chosen = os.fsdecode(bytes.fromhex(machine_value("notebook/path")))
        if chosen and "\0" not in chosen:  # which no name has
            return Path(chosen)
    return usual_notebook()


def real(path: Path) -> Path:
    """What a path leads to; unlike Path.resolve, it takes links that lead in a circle too."""
    return Path(os.path.realpath(path))


def backups_folder(notebook: Path) -> Path:
    """Where the backups of a notebook lie unless the user chose another folder."""
    return notebook.parent / "backups"


def log_folder() -> Path:
    """Where the program's own log lies."""
    return data_folder() / "log"


def machine_settings() -> Path:
    """The settings of this machine, which don't travel with the notebook."""
    return data_folder() / "machine.ini"


def machine_value(key: str) -> str:
    """A value of machine.ini in plain letters and figures, or nothing.

    Read without Qt, which the command line does not need.
    """
    try:
        lines = machine_settings().read_text("ascii", "ignore").splitlines()
    except OSError:
        return ""
    wanted, _, name = key.partition("/")
    section = ""
    for line in lines:
        if line.startswith("["):
            section = line
        elif section == f"[{wanted}]" and line.startswith(f"{name}="):
            return line.removeprefix(f"{name}=")
    return ""
