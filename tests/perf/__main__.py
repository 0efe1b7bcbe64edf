"""`make bench`: run every *_speed.py of this folder and print its ratios.

Each runs in a process of its own, so that none measures what another left in memory. With names,
`python -m tests.perf vcard query`, only those run.
"""

import importlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENDING = "_speed.py"


def print_ratios(name: str) -> None:
    """Measure one module and print its rows as they come."""
    module = importlib.import_module(f"tests.perf.{name}_speed")
    for ratio in module.measure():
        print(ratio.row(), flush=True)


def main(arguments: list[str]) -> int:
    """Print the table; 1 if something could not be measured, whatever the ratios are."""
    if arguments[:1] == ["--here"]:
        print_ratios(arguments[1])
        return 0
    every = sorted(file.name.removesuffix(ENDING) for file in HERE.glob(f"*{ENDING}"))
    unknown = set(arguments) - set(every)
    if unknown:
        print("no such measure:", *sorted(unknown), "; there are:", *every, file=sys.stderr)
        return 2
    # Windows are measured too, and nobody wants them on their screen meanwhile.
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    print(f"{'':<52} {'ratio':>8}  {'limit':<16}  verdict", flush=True)
    failed = 0
    for name in arguments or every:
        again = [sys.executable, "-m", "tests.perf", "--here", name]
        failed += bool(subprocess.run(again, env=offscreen, check=False).returncode)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
