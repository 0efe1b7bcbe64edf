"""The verbs that move files in and out: import, export."""

from pathlib import Path
from typing import Any

from netbook.cli import words
from netbook.cli.arguments import BadUsage, Call
from netbook.cli.opening import opened
from netbook.cli.terminal import complain, print_document, raw_output, say
from netbook.core.card import card_document
from netbook.core.problem import Refusal
from netbook.store.people import PeopleQuery, people_ids
from netbook.transfer.exporting import export_contacts, export_interactions, kind_of
from netbook.transfer.heavy_work import heavy_work
from netbook.transfer.importing import Outcome, preview, store_plan
from netbook.transfer.reading import FileReading, read_file
from netbook.transfer.sentences import outcome_sentence, problem_sentence


def import_files(call: Call) -> int:
    """Bring in people from files, all in one step, or only say what is in them."""
    with heavy_work():
        readings = [read_file(Path(name)) for name in call.words.file]
        if call.words.dry_run:
            _say_what_is_in(call, readings)
        else:
            _store(call, readings)
    unread = [reading for reading in readings if not reading.cards]
    if unread:
        complain("; ".join(f"{reading.file}: {_why(reading)}" for reading in unread))
    return 1 if unread else 0


def _say_what_is_in(call: Call, readings: list[FileReading]) -> None:
    if call.json:
        files = [
            {
                "file": reading.file,
                "format": reading.format,
                "contacts": [card_document(card) for card in reading.cards],
                "problems": _problems(reading),
            }
            for reading in readings
        ]
        print_document({"files": files})
        return
    for reading in readings:
        if reading.cards:
            say(f"{reading.file}: {words.count(len(reading.cards), 'person', 'people')}")
        _say_problems(reading)


def _store(call: Call, readings: list[FileReading]) -> None:
    outcome = Outcome(0, 0, 0, sum(p.whole for r in readings for p in r.problems), None, None)
    if any(reading.cards for reading in readings):
        with opened(call, writes=True, creates=True) as notebook:
            outcome = store_plan(notebook, preview(notebook, readings), now=call.now)
    if call.json:
        files = [
            {
                "file": reading.file,
                "format": reading.format,
                "contacts": len(reading.cards),
                "problems": _problems(reading),
            }
            for reading in readings
        ]
        counts = {name: getattr(outcome, name) for name in ("new", "changed", "known")}
        print_document({"files": files, **counts, "unreadable": outcome.unreadable})
        return
    if any(reading.cards for reading in readings):
        say(outcome_sentence(outcome))
    for reading in readings:
        _say_problems(reading)


def _problems(reading: FileReading) -> list[dict[str, Any]]:
    return [{"line": p.line, "reason": problem_sentence(p)} for p in reading.problems]


def _say_problems(reading: FileReading) -> None:
    for problem in reading.problems:
        if problem.line:
            say(f"{reading.file}, line {problem.line}: {problem_sentence(problem)}")
        elif reading.cards:
            say(f"{reading.file}: {problem_sentence(problem)}")


def _why(reading: FileReading) -> str:
    """Why nothing could be taken from a file, in one piece of a sentence."""
    if not reading.problems:
        return "there are no people in it"
    first = reading.problems[0]
    where = f"line {first.line}: " if first.line else ""
    more = len(reading.problems) - 1
    return where + problem_sentence(first) + (f" (and {more} more)" if more else "")


def export(call: Call) -> None:
    """Take people or conversations away as one file, all or those whom the words find."""
    to_output = call.words.file == "-"
    target = Path(call.words.file)
    kind = call.words.kind or ("vcard4" if to_output else kind_of(target))
    if kind is None:
        raise BadUsage("say --as what, or name the file .vcf or .csv")
    text = " ".join(call.words.query)
    with opened(call) as notebook:
        ids = None
        if text:
            with notebook.read() as session:
                ids = people_ids(session, PeopleQuery(text=text), call.today)
            if not ids:  # an older export is worth more than an empty file
                raise Refusal("nobody", text)
        stream = raw_output() if to_output else target
        if kind == "interactions":
            number = export_interactions(notebook, stream, ids)
        else:
            number = export_contacts(notebook, stream, kind, ids)
    if to_output:
        return
    if call.json:
        print_document({"file": str(target), "kind": kind, "written": number})
    elif kind == "interactions":
        say(f"Wrote {words.count(number, 'conversation', 'conversations')} to {target}.")
    else:
        say(f"Wrote {words.count(number, 'person', 'people')} to {target}.")
