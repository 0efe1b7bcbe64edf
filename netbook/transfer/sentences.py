"""The English of every kind of problem and refusal, said once for the window and the terminal.

The terminal says it as it is here; the window passes `say`, which translates a template before
names and figures are put into it.
"""

from collections.abc import Callable
from typing import Protocol

from netbook.core.problem import Problem, Refusal

# What could not be read: continues "line 214: ", so it starts small and has no full stop.
PROBLEMS = {
    # the whole file
    "missing": "there is no such file",
    "is_folder": "this is a folder, not a file",
    "unreadable": "the file may not be read; check its permissions",
    "broken_disk": "the disk could not read the file",
    "empty": "the file is empty",
    "too_many": "only the first {detail} entries were read; split the file to bring in the rest",
    "binary": "this is not a text file of contacts",
    "not_contacts": "this is neither a vCard nor a CSV file of contacts",
    "unknown_columns": "the columns are not known; say in the window what they are",
    "no_connections": "there is no Connections.csv in this archive",
    "broken_archive": "the archive is damaged or needs a password",
    "reading_stopped": "reading the file needed more memory than there is",
    # cards of vCard
    "outside_card": "lines that belong to no card: {detail}",
    "empty_card": "the card is empty",
    "missing_end": "the card has no end; what there is of it was read",
    "repeated_begin": "the beginning of the card is repeated",
    "not_a_property": "this line is no part of a vCard; kept as it is",
    "broken_text": "{detail} could not be read; kept as it is",
    "broken_characters": "some characters of {detail} could not be read",
    "broken_photo": "the photo is damaged; kept as it is",
    "photo_too_large": "the photo is larger than {detail} MB and was left out",
    "card_too_long": "the card is longer than 64 MB; lines left out: {detail}",
    # rows of CSV
    "above_heading": "this line stands above the headings and was left out",
    "no_rows": "there is nobody below the headings",
    "nobody": "there is neither a name nor an address",
    "empty_rows": "empty rows: {detail}",
    "open_quotation": "a quotation mark is opened and never closed; check this row",
    "more_cells": "cells beyond the last heading: {detail}; kept by their column's number",
    "many_cells": "the row has more than {detail} cells",
    "missing_cells": "cells missing at the end of the row: {detail}",
    "long_cell": "column {detail} holds more than 8 MB of text and was left out",
    "line_too_long": "the line is longer than {detail} MB and was left out",
    "nul_bytes": "zero bytes in the text were left out",
    "rows_left_out": "from here on the rows were not read, since the columns are not known",
    "large_archive": "the archive unpacks to more than a list of contacts; the rest was left out",
    # postings
    "posting_none": "no posting was found in it, neither a title nor an employer",
    "posting_not_fetched": "the page wasn't fetched: NetBook never goes online; paste its text",
    "posting_no_title": "the title is missing",
    "posting_no_company": "the employer is missing",
    "posting_no_place": "the place is missing",
    "posting_no_requirements": "nothing was found that they ask for",
    "posting_damaged": "a part of the page could not be read",
    "posting_damaged_data": "what the page says for search engines could not be read",
    "posting_long": "only the first {detail} MB were read",
    "posting_cut": "only the first {detail} characters were read",
    "posting_binary": "this is neither a page nor a mail nor text; open it and paste its text",
    # what a check of the notebook finds
    "broken_file": "the notebook's file is damaged ({detail}); take back a backup",
    "lost_parent": "something is left of what is gone ({detail})",
    "lost_document": "the bytes of documents are gone ({detail})",
    "derived": "something worked out from what was entered is wrong ({detail})",
    "triggers": "a part of the notebook that keeps it in order is missing",
    "history": "step {detail} of undo is not complete",
}

# What the world refused: a whole sentence with what to do next.
REFUSALS = {
    # a notebook
    "no_notebook": "There is no notebook at {name} yet; bring in people with: netbook import FILE.",
    "gone_notebook": "The notebook {name}, which was open last, is not there any more.",
    "already_there": "{name} is already there and was left as it is; choose another place.",
    "same_folder": "The notebook lies in {name} already; choose another folder.",
    "name_taken": "There is a {name} already, which was left as it is; choose another folder.",
    "organisation_taken": "There is an organisation called {name} already.",
    "own_folder": "{name} is NetBook's own folder; choose one that lies elsewhere.",
    "locked": "This notebook is open in another NetBook; close that one first.",
    "newer_notebook": "{name} was written by a newer NetBook; update this one to open it.",
    "not_a_notebook": "{name} is not a NetBook notebook.",
    "damaged_backup": "{name} is damaged and was not taken back; choose another backup.",
    "damaged": "{name} is damaged; take back a backup with: netbook restore FILE.",
    # files and folders
    "missing": "There is no file {name}.",
    "missing_folder": "There is no folder {name}.",
    "is_folder": "{name} is a folder, not a file.",
    "unreadable": "{name} may not be read; check its permissions.",
    "is_the_notebook": "{name} is the notebook itself; choose another name.",
    "read_only_file": "{name} may not be changed; choose another name.",
    "read_only_folder": "Nothing may be written in {name}; choose another folder.",
    "in_use": "{name} is open in another program; close it there first.",
    "disk_full": "The disk has no room for {name}; nothing was changed.",
    "broken_disk": "The disk failed at {name}; nothing was changed.",
    "photo_too_large": "A photo may have 25 MB at most; choose a smaller one.",
    "document_too_large": "{name} has more than 25 MB; keep it elsewhere, and its address here.",
    # openings
    "stage_unnamed": "A stage needs a name.",
    "stage_twice": "There is a stage called {name} already.",
    "stage_kept": "This stage can't be deleted: the board needs one to begin in and one to end in.",
    "stage_in_use": "Openings are in this stage; move them to another one first.",
    "no_opening": "No opening here has the number {name}.",
    "empty_message": "{name} is empty.",
    "not_a_message": "{name} is neither text nor a mail.",
    # people and conversations
    "nobody": "Nobody here fits “{name}”.",
    "several": "Several people fit {name}.",
    "several_targets": "People and an organisation fit {name}.",
    "no_people": "“{name}” names nobody; write whom you talked with.",
    "future_date": "A conversation can't lie after today.",
}

UNKNOWN_PROBLEM = "it could not be read"
UNKNOWN_REFUSAL = "This did not work: {name}."
OUTCOME = "Imported {imported}, {known} known, {unread} unreadable."


class Figures(Protocol):
    """What an import did, as `importing.Outcome` has it."""

    @property
    def new(self) -> int:
        """How many people came in."""

    @property
    def changed(self) -> int:
        """How many people who were known now have more on their card."""

    @property
    def known(self) -> int:
        """How many cards said nothing new."""

    @property
    def unreadable(self) -> int:
        """How many cards or rows could not be read."""


def problem_sentence(problem: Problem, say: Callable[[str], str] = str) -> str:
    """What was wrong with a part of a file, to stand after its line number."""
    return say(PROBLEMS.get(problem.kind, UNKNOWN_PROBLEM)).format(detail=problem.detail)


def refusal_sentence(refusal: Refusal, say: Callable[[str], str] = str) -> str:
    """What the world refused and what to do about it, as one sentence."""
    return say(REFUSALS.get(refusal.kind, UNKNOWN_REFUSAL)).format(name=refusal.name)


def outcome_sentence(
    outcome: Figures,
    say: Callable[[str], str] = str,
    number: Callable[[int], str] = "{:,}".format,
) -> str:
    """What an import did: `Imported 9,874, 120 known, 6 unreadable.`"""
    return say(OUTCOME).format(
        imported=number(outcome.new + outcome.changed),
        known=number(outcome.known),
        unread=number(outcome.unreadable),
    )
