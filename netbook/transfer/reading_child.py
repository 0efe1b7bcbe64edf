"""Reading big files in a process of its own, so that the window never waits for a parser.

The child only parses: it never opens the notebook. It hands over one part at a time and waits
until that is taken, so that neither side holds more than it needs, and it ends with its parent.
"""

import gc
import multiprocessing
import os
import stat
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from operator import attrgetter
from pathlib import Path
from typing import Any

from netbook.core.card import Address, Card, Custom, Name, Organisation, Photo, Point, Relation
from netbook.core.problem import Problem
from netbook.transfer.heavy_work import heavy_work
from netbook.transfer.reading import FileReading, Meanings, Part, Progress, read_parts

_LOOK_EVERY = 0.05


class ReadingFailed(Exception):
    """A parser failed in the child, which is NetBook's own fault; the text says where."""


def read_in_child(
    paths: Sequence[Path],
    meanings: Mapping[Path, Meanings] | None = None,
    *,
    progress: Progress = lambda _done, _total: None,
) -> list[FileReading]:
    """Read these files in a child process; `progress` tells bytes and may raise to stop it."""
    readings = [FileReading(str(path)) for path in paths]
    sizes = [_size(path) for path in paths]
    done, current = 0, 0
    with _reading(paths, meanings or {}) as pipe, heavy_work():
        try:
            while True:
                progress(done, sum(sizes))
                if not pipe.poll(_LOOK_EVERY):
                    continue
                message = pipe.recv()
                if message is None:
                    break
                if isinstance(message, str):
                    raise ReadingFailed(message)
                current, part = message
                readings[current].add(part)
                done = sum(sizes[:current]) + min(part.done, sizes[current])
        except EOFError:
            # Whoever ended it, the system for want of memory most likely: this file was too much.
            for reading in readings[current:]:
                reading.cards.clear()
                reading.problems.append(Problem(0, "reading_stopped"))
    return readings


@contextmanager
def _reading(paths: Sequence[Path], meanings: Mapping[Path, Meanings]) -> Iterator[Connection]:
    """A child that reads these files, and the pipe that its parts come through; then it ends."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    child = spawn.Process(
        target=_read_for_parent,
        args=(theirs, list(paths), dict(meanings)),
        name="reading",
        daemon=True,
    )
    child.start()
    theirs.close()
    try:
        yield ours
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def _size(path: Path) -> int:
    try:
        about = path.stat()
    except (OSError, ValueError):
        return 0
    return about.st_size if stat.S_ISREG(about.st_mode) else 0


def _read_for_parent(pipe: Connection, paths: list[Path], meanings: dict[Path, Meanings]) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # Cards hold no cycles, and looking for some takes a third of the time.
    gc.disable()
    for kind in (Card, Name, Organisation, Point, Address, Photo, Relation, Custom):
        ForkingPickler.register(kind, _by_fields(kind))
    with suppress(BrokenPipeError):
        try:
            for index, path in enumerate(paths):
                pipe.send((index, Part(None, [], [], 0)))  # the files before it are whole
                for part in read_parts(path, meanings.get(path)):
                    pipe.send((index, part))
            pipe.send(None)
        except BrokenPipeError:
            raise
        except Exception as error:  # told to the parent, without the text that it was about
            pipe.send(_where(error))


def _by_fields(kind: type[Any]) -> Callable[[Any], tuple[type[Any], Any]]:
    """How to pickle a value by its fields: half the work of the dataclass's own way."""
    values = attrgetter(*(field.name for field in fields(kind)))
    return lambda value: (kind, values(value))


def _where(error: Exception) -> str:
    """The kind of the error and where it arose; never its message, which may quote a card."""
    steps = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        steps.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' > '.join(steps)}"


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
