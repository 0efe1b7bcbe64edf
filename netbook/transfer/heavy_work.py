"""How Python's runtime is set while thousands of cards are made."""

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# Seconds until a thread that computes lets another have its turn; Python's own is 0.005.
TURN = 0.0002

_lock = threading.Lock()
_works = 0
_before = (True, 0.0)


@contextmanager
def heavy_work() -> Iterator[None]:
    """Collect no garbage meanwhile, and let threads take turns quickly.

    Cards hold no cycles, yet the collector would go through all of them again and again: a quarter
    of an import's time, while every thread waits. And the window wants its turn at once.
    """
    global _works, _before  # noqa: PLW0603 # there is one runtime
    with _lock:
        if not _works:
            _before = (gc.isenabled(), sys.getswitchinterval())
            gc.disable()
            sys.setswitchinterval(TURN)
        _works += 1
    try:
        yield
    finally:
        with _lock:
            _works -= 1
            if not _works:
                sys.setswitchinterval(_before[1])
                if _before[0]:
                    # Else its first round would go through all that was made, in 0.3 s.
                    gc.freeze()
                    gc.enable()
