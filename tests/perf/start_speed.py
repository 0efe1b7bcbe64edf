"""How long a start takes, against a minimal PySide6 window, and with many people against few."""

import json
import os
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


def start(kind: str, notebook: Path, home: Path) -> dict[str, float]:
    """One start in a process of its own."""
    began = time.monotonic()
    probe = [sys.executable, "-m", "tests.perf.start_probe", kind, str(began), str(notebook)]
    told = subprocess.run(
        probe,
        env={**os.environ, "NETBOOK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
    )
    return {name: float(value) for name, value in json.loads(told.stdout).items()}


def measure() -> Iterable[Ratio]:
    """The ratios of Must show 4 that are about the start."""
    few = cached(BENCH, 1_000, 10_000)
    many = cached(BENCH, 100_000, 1_000_000)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        runs: dict[str, list[dict[str, float]]] = {"bare": [], "few": [], "many": []}
        for turn in range(RUNS + 1):
            for name, kind, notebook in (
                ("bare", "bare", few),
                ("few", "netbook", few),
                ("many", "netbook", many),
            ):
                measured = start(kind, notebook, home)
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
