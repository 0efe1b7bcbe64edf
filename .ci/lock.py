"""Write requirements.lock anew: every package for every system, by version and hash, no addresses.

`make lock` runs it in an environment of its own, since only this step needs the resolver.
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "build" / "lock-env"
SAYS = "make lock"


def main() -> int:
    """Resolve pyproject.toml for Python 3.11 and later on Linux, macOS and Windows."""
    venv.create(PLACE, with_pip=True)
    python = PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
    resolve = [
        *(python, "-m", "uv", "pip", "compile", "--quiet", "--upgrade"),
        *("--universal", "--python-version", "3.11", "--extra", "dev"),
        *("--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"),
        *("--custom-compile-command", SAYS, "--output-file", "requirements.lock"),
        "pyproject.toml",
    ]
    return subprocess.run(resolve, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
