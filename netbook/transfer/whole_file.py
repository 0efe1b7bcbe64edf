"""Writing a file whole or not at all: what was there before stays until the new one is safe."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from netbook.core.problem import Refusal

_KINDS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EISDIR: "is_folder",
    errno.ENOENT: "missing_folder",
    errno.ENOTDIR: "missing_folder",
    errno.EACCES: "read_only_folder",
    errno.EPERM: "read_only_folder",
    errno.EROFS: "read_only_folder",
}
_ABOUT_THE_FOLDER = {"missing_folder", "read_only_folder"}
# Windows: another program, a spreadsheet say, holds the file open.
_SHARING_VIOLATION = 32


def refusal_of(error: OSError, path: Path) -> Refusal:
    """The refusal that an operating system's error while writing this file amounts to."""
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return Refusal("in_use", path.name)
    kind = _KINDS.get(error.errno or 0, "broken_disk")
    return Refusal(kind, str(path.parent) if kind in _ABOUT_THE_FOLDER else path.name)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose bytes become the file at `path` on leaving, unless something goes wrong.

    They are written beside it, flushed to the disk and renamed over it, so that neither a full
    disk nor a power cut leaves half a file. A device or pipe is written straight. OSError becomes
    a Refusal.
    """
    # A link stays a link: the file that it points to is replaced.
    path = Path(os.path.realpath(path))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mode = None
    except OSError as error:
        raise refusal_of(error, path) from error
    if mode is not None and stat.S_ISDIR(mode):
        raise Refusal("is_folder", path.name)
    try:
        if mode is None or stat.S_ISREG(mode):
            with _beside(path, mode) as stream:
                yield stream
        else:
            with path.open("wb") as stream:
                yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise refusal_of(error, path) from error


@contextmanager
def _beside(path: Path, mode: int | None) -> Iterator[BinaryIO]:
    if mode is not None:
        _refuse_if_kept(path)
    # mkstemp makes it readable by its owner alone: these are other people's addresses.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield cast(BinaryIO, stream)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(path.parent)


def _refuse_if_kept(path: Path) -> None:
    """Renaming would replace a file that may not be changed; opening it to change it doesn't."""
    try:
        path.open("r+b").close()
    except PermissionError as error:
        if getattr(error, "winerror", None) == _SHARING_VIOLATION:
            raise
        raise Refusal("read_only_file", path.name) from error


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last through a power cut, where folders can be opened: not Windows."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
