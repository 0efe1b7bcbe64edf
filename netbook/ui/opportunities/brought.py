"""What was brought as postings: files and texts read, what they lack, and drafts kept half done."""

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from netbook.core.posting import Posting
from netbook.core.problem import Problem
from netbook.formats.posting import MOST_BYTES, PostingsRead, read_postings
from netbook.transfer.sentences import problem_sentence
from netbook.ui.words import tr

_NAMES = frozenset(field.name for field in fields(Posting))


def contents(file: Path) -> tuple[bytes, str]:
    """The bytes of a file, of one that is too large no more than to know it, and its name."""
    with file.open("rb") as opened:
        return opened.read(MOST_BYTES + 1), file.name


def read_all(parts: Sequence[tuple[bytes, str]], *, first_only: bool) -> PostingsRead:
    """All that is in some files; with `first_only` what the first one that has any gives."""
    postings: list[Posting] = []
    problems: list[Problem] = []
    for data, name in parts:
        found = read_postings(data, name)
        if first_only and postings:
            break
        postings += found.postings
        problems = [*(() if first_only else problems), *found.problems]
    return PostingsRead(tuple(postings), tuple(dict.fromkeys(problems)))


def what_lacks(problems: Sequence[Problem]) -> str:
    """What is missing or was not read, in one sentence."""
    said = dict.fromkeys(problem_sentence(each, tr) for each in problems)
    return tr("To look at: {what}.").format(what="; ".join(said)) if said else ""


def nothing_in(found: PostingsRead) -> str:
    """Why there is no draft."""
    return what_lacks(found.problems) or tr("No posting was found in it.")


def posting_of(kept: dict[str, Any]) -> Posting:
    """A draft that was kept as JSON."""
    told = {name: value for name, value in kept.items() if name in _NAMES}
    return Posting(**told | {"requirements": tuple(told.get("requirements", ()))})
