"""The verb that reads a posting without keeping it."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from netbook.cli.arguments import Call
from netbook.cli.file_bytes import file_bytes
from netbook.cli.terminal import complain, print_document, say
from netbook.core.posting import Posting
from netbook.formats.posting import MOST_BYTES, read_postings
from netbook.transfer.sentences import problem_sentence


def posting(call: Call) -> int:
    """Say what is in a saved page, a mail or a text; nothing is stored, nothing fetched."""
    path = Path(call.words.file)
    read = read_postings(file_bytes(path, MOST_BYTES + 1), path.name)
    problems = [{"line": each.line, "reason": problem_sentence(each)} for each in read.problems]
    if call.json:
        document = {"postings": list(map(_document, read.postings)), "problems": problems}
        print_document(document)
    else:
        for each in read.postings:
            say("\n".join(_lines(each)))
    if not call.json or not read.postings:
        for problem in problems:
            complain(f"{path.name}: {problem['reason']}")
    unread = {"empty", "posting_binary"} & {each.kind for each in read.problems}
    return 1 if unread else 0


def _document(posting: Posting) -> dict[str, Any]:
    document = {field.name: getattr(posting, field.name) for field in fields(posting)}
    for name in ("salary_min", "salary_max"):
        if document[name] is not None and document[name] == int(document[name]):
            document[name] = int(document[name])
    return document | {"requirements": list(posting.requirements)}


def _lines(posting: Posting) -> list[str]:
    head = ", ".join(filter(None, (posting.title, posting.company, posting.location)))
    return [head or "A posting", *(f"  - {line}" for line in posting.requirements)]
