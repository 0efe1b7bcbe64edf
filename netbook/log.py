"""The log: ids, counts, exception types and frames; never a message, which may hold a name."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

MEGABYTE = 1 << 20


class _Frames(logging.Formatter):
    """Writes an exception as its type and frames, without its message and without source lines."""

    def formatException(  # noqa: N802
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        if ei[0] is None:
            return ""
        return frames(ei[1])


def frames(error: BaseException) -> str:
    """An exception and its causes as types and frames, nothing that a person wrote."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        step = seen.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{step.tb_lineno} {code.co_name}")
            step = step.tb_next
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def start_log(folder: Path) -> None:
    """Log to three files of 1 MB in `folder`; where it cannot be written, to nowhere.

    A window that follows another one goes on with the log of that one.
    """
    root = logging.getLogger()
    if any(isinstance(each.formatter, _Frames) for each in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "netbook.log", maxBytes=MEGABYTE, backupCount=2, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Frames("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Libraries put data into their messages: only our own may speak below a warning.
    for name in ("sqlalchemy", "alembic", "chardet"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("netbook").info("start: python %s", sys.version.split()[0])
