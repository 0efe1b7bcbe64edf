"""Only one writer for each notebook: a lock of the operating system, gone with its process."""

import errno
import os
import sys
from pathlib import Path

from netbook.core.problem import Refusal

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_path(notebook: Path) -> Path:
    """The file beside a notebook that its writer holds locked; it stays there, empty."""
    return notebook.with_name(notebook.name + ".lock")


class WriterLock:
    """Held by the one process that may write to a notebook."""

    def __init__(self, notebook: Path) -> None:
        """Take it, or refuse as `locked` where another has it."""
        path = lock_path(notebook)
        try:
            # Not inherited: a child process that outlives its parent must not keep the notebook.
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise folder_refusal(error, path.parent) from error
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise Refusal("locked", notebook.name) from error
            raise folder_refusal(error, path.parent) from error

    def release(self) -> None:
        """Let the next one write. The file stays: to remove it would let two of them in."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def folder_refusal(error: OSError, folder: Path) -> Refusal:
    """What it means that nothing can be made in a folder."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Refusal("missing_folder", str(folder))
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Refusal("disk_full", folder.name)
    if error.errno == errno.EIO:
        return Refusal("broken_disk", folder.name)
    return Refusal("read_only_folder", str(folder))
