"""How long a start takes, against a minimal PySide6 window, and with many people against few."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from tests.perf.big_notebook import cached
from tests.perf.ratio import Ratio

RUNS = 7
BENCH = Path(__file__).resolve().parents[2] / "build" / "bench"


def start(kind: str, home: Path) -> dict[str, float]:
    """One start in a process of its own."""
    probe = [sys.executable, "-m", "tests.perf.start_probe", kind, str(time.monotonic())]
    told = subprocess.run(
        probe,
        env={**os.environ, "NETBOOK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    return {name: float(value) for name, value in json.loads(told.stdout).items()}


def measure() -> Iterable[Ratio]:
    """The ratios of Must show 4 that are about the start."""
    made = {"few": cached(BENCH, 1_000, 10_000), "many": cached(BENCH, 100_000, 1_000_000)}
    # Beside the notebooks, which are too large for a folder for temporary files in memory.
    with tempfile.TemporaryDirectory(dir=BENCH) as folder:
        for name, notebook in made.items():
            (Path(folder) / name).mkdir()
            shutil.copyfile(notebook, Path(folder) / name / "notebook.netbook")
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "few": [], "many": []}
        for turn in range(RUNS + 1):
            for name in runs:
                measured = start("bare" if name == "bare" else "netbook", Path(folder) / name)
                if turn:  # the first of each fills the caches
                    runs[name].append(measured)

    def middle(name: str, figure: str) -> float:
        return median(run[figure] for run in runs[name])

    bare, paint, today = middle("bare", "paint"), middle("few", "paint"), middle("few", "today")
    yield Ratio("start to first paint / bare window", paint / bare, 1.5, note=_ms(paint))
    yield Ratio("start to Today / bare window", today / bare, 4.0, note=_ms(today))
    gap, idle = middle("few", "gap"), middle("bare", "gap")
    yield Ratio("worst gap while starting / idle window", gap / idle, 6.0, note=_ms(gap))
    large = middle("many", "today")
    yield Ratio("start with 100,000 / with 1,000 people", large / today, 1.1, note=_ms(large))


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"
