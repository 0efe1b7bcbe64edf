"""The terminal: what is printed, as UTF-8 wherever it goes, and when its reader has gone away."""

import json
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO


def use_utf8() -> None:
    """Print UTF-8 whatever the console or the locale would choose; a lone surrogate as \\udcXX.

    What is printed where there is no console, or it was closed, goes nowhere: `print` would put
    an error among the output.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 # for good
            setattr(sys, name, nowhere)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str = "") -> None:
    """Print one line to standard output, control characters of foreign text made visible."""
    print(_shown(line))


def complain(line: str) -> None:
    """Print the one line of an error, in which a file's name may stand."""
    print(f"netbook: {_shown(' '.join(line.split()))}", file=sys.stderr)


def print_document(document: Any) -> None:
    """Print a JSON document."""
    # A lone surrogate goes out as the escape that JSON reads back.
    print(json.dumps(document, ensure_ascii=False, indent=2))


def raw_output() -> BinaryIO:
    """Standard output for bytes."""
    return sys.stdout.buffer


def flush() -> None:
    """Hand everything printed to the system, so that a full disk is noticed now."""
    sys.stdout.flush()


def give_up() -> None:
    """Print no more: whoever read the output is gone, or its disk is full."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _shown(line: str) -> str:
    return "".join(c if c.isprintable() or c in "\n\t" else _visible(c) for c in line)


def _visible(character: str) -> str:
    code = ord(character)
    # Zero-width joiners and marks of direction belong to names in many scripts.
    return character if code >= 0xA0 else f"\\x{code:02x}"
