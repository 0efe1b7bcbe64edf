"""Make or refresh .venv: the packages of requirements.lock by hash, and NetBook itself, editable.

Nothing is done when it is up to date: a stamp in .venv holds the hash of what it was made from.
"""

import hashlib
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / ".venv"
PYTHON = PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = PLACE / "made-from"
MADE_FROM = ("requirements.lock", "pyproject.toml", "netbook/__init__.py")
OLDEST = (3, 11)


def fingerprint() -> str:
    """What .venv is made from, as one hash; its place too, since scripts in it name that."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in MADE_FROM:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def works() -> bool:
    """Whether the Python in .venv still starts: an upgrade of the system's may have broken it."""
    if not PYTHON.exists():
        return False
    return subprocess.run([PYTHON, "-c", ""], check=False, capture_output=True).returncode == 0


def pip() -> list[str | Path]:
    """The pip to install with: that of .venv, else this Python's own working on .venv."""
    inside = [PYTHON, "-m", "pip"]
    if subprocess.run([*inside, "--version"], check=False, capture_output=True).returncode == 0:
        return [*inside]
    return [sys.executable, "-m", "pip", "--python", PYTHON]


def make() -> None:
    """Make an empty .venv, with pip where this Python brings it along (Debian's does not)."""
    venv.create(PLACE, with_pip=find_spec("ensurepip") is not None, clear=True)


def fill() -> None:
    """Install the locked packages and NetBook; no package is built, none comes without its hash."""
    quiet = ["install", "--quiet", "--no-input", "--disable-pip-version-check"]
    subprocess.run(
        [*pip(), *quiet, "--only-binary=:all:", "--require-hashes", "-r", "requirements.lock"],
        cwd=ROOT,
        check=True,
    )
    subprocess.run(
        [*pip(), *quiet, "--no-deps", "--no-build-isolation", "--editable", "."],
        cwd=ROOT,
        check=True,
    )


def main() -> int:
    """Exit 0 when .venv is ready."""
    if sys.version_info < OLDEST:
        print(
            "NetBook needs Python 3.11 or newer; this is", sys.version.split()[0], file=sys.stderr
        )
        return 1
    wanted = fingerprint()
    if works() and STAMP.exists() and STAMP.read_text() == wanted:
        return 0
    print("Setting up .venv: this takes a minute the first time")
    try:
        if not works():
            make()
        fill()
    except subprocess.CalledProcessError:
        print("Setting up .venv did not work; see the lines above", file=sys.stderr)
        return 1
    STAMP.write_text(wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
