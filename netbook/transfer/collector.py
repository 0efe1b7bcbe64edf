"""Python's garbage collector, left off while thousands of cards are made."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_users = 0
_was_on = True


@contextmanager
def collector_off() -> Iterator[None]:
    """Collect nothing meanwhile, in no thread.

    Cards hold no cycles, yet the collector would go through all of them again and again: a quarter
    of an import's time, and every thread waits for it.
    """
    global _users, _was_on  # noqa: PLW0603 # the collector is one for the whole process
    with _lock:
        if not _users:
            _was_on = gc.isenabled()
            gc.disable()
        _users += 1
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if not _users and _was_on:
                gc.enable()
