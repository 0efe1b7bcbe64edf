"""The same notebook without a window: `netbook VERB`."""

import errno
import importlib
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from netbook import __version__
from netbook.cli import terminal
from netbook.cli.arguments import VERBS, BadUsage, Call, overview, read_call, verb_in
from netbook.core.problem import Refusal

__all__ = ["VERBS", "main", "wants_verb"]

# Where each verb is done, imported when it runs: most of the start is SQLAlchemy.
_WHERE = {
    "import": "files:import_files",
    "export": "files:export",
    "people": "people:people",
    "show": "people:show",
    "due": "people:due",
    "reasons": "reasons:reasons",
    "depth": "depth:depth",
    "introduce": "introduce:introduce",
    "promises": "promises:promises",
    "opportunities": "opportunities:opportunities",
    "search": "people:search",
    "log": "log:log",
    "give-first": "give_first:give_first",
    "posting": "posting:posting",
    "check-message": "check_message:check_message_file",
    "undo": "keeping:undo",
    "redo": "keeping:redo",
    "backup": "keeping:backup",
    "restore": "keeping:restore",
    "check": "keeping:check",
    "demo": "keeping:demo",
}

# What --json prints when the notebook could not be read at all.
_NOTHING: dict[str, Any] = {
    "people": [],
    "due": [],
    "search": [],
    "promises": {"promises": [], "suggestions": [], "this_year": None},
    "reasons": None,
    "depth": None,
    "introduce": {"target": None, "paths": []},
    "show": None,
    "import": {"files": [], "new": 0, "changed": 0, "known": 0, "unreadable": 0},
    "give-first": {"gifts": []},
    "opportunities": {"opportunities": []},
    "check-message": {
        "checks": [],
        "subject": "",
        "text": "",
        "verdict": None,
        "language": None,
        "note": None,
    },
    "undo": {"undone": None},
    "redo": {"redone": None},
}


def wants_verb(argv: Sequence[str]) -> bool:
    """Whether the arguments call a verb, or ask what there is, rather than open the window."""
    return verb_in(argv) is not None or not {"--help", "-h", "--version"}.isdisjoint(argv)


def main(argv: Sequence[str]) -> int:
    """Run one verb: 0 done, 1 the world's fault (one line on stderr), 2 bad usage."""
    terminal.use_utf8()
    try:
        code = _run(list(argv))
        terminal.flush()
    except BrokenPipeError:
        # Whoever read the output (head, less) has seen enough.
        terminal.give_up()
        return 0
    except KeyboardInterrupt:
        return 1
    except OSError as error:
        terminal.give_up()
        if os.name == "nt" and error.errno == errno.EINVAL:
            return 0  # Windows' way to say that nobody reads
        terminal.complain(f"{error.filename or 'could not write'}: {error.strerror}")
        return 1
    return code


def _run(argv: list[str]) -> int:
    place = verb_in(argv)
    try:
        if place is None:
            return _without_verb(argv)
        verb = argv.pop(place)
        call = read_call(verb, argv, datetime.now(UTC).astimezone())
        return _do(verb, call)
    except BadUsage as error:
        terminal.complain(f"{error}; see netbook --help")
        return 2
    except SystemExit as ended:  # argparse has printed the help of a verb
        return int(ended.code or 0)


def _without_verb(argv: list[str]) -> int:
    if "--version" in argv:
        terminal.say(f"NetBook {__version__}")
    elif "--help" in argv or "-h" in argv:
        terminal.say(overview())
    else:
        raise BadUsage(f"a verb is missing: {', '.join(VERBS)}")
    return 0


def _do(verb: str, call: Call) -> int:
    module, _, name = _WHERE[verb].partition(":")
    done: Callable[[Call], int | None] = getattr(
        importlib.import_module(f"netbook.cli.{module}"), name
    )
    try:
        return done(call) or 0
    except Refusal as refusal:
        from netbook.transfer.sentences import refusal_sentence  # only where one is needed

        sentence = refusal_sentence(refusal)
        if call.json:
            terminal.print_document(_nothing(verb, sentence))
        terminal.flush()
        terminal.complain(sentence)
        return 1


def _nothing(verb: str, sentence: str) -> Any:
    if verb == "check":
        return {
            "ok": False,
            "problems": [sentence],
            "content_hash": None,
            "revision": None,
            "version": __version__,
        }
    if verb == "posting":
        return {"postings": [], "problems": [{"line": 0, "reason": sentence}]}
    return _NOTHING.get(verb)
