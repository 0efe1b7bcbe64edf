"""What the palette shows for what is typed: lately chosen first, then what fits best."""

from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QMenuBar

from netbook.core.fuzzy import INSIDE, MISSPELT, Phrase, fit, phrase
from netbook.store.opportunity_rows import Found, found_openings, openings
from netbook.store.organisation_list import (
    OrganisationRow,
    organisation_rows,
    organisations_named,
)
from netbook.store.people import PersonRow, people_rows
from netbook.store.people_alike import people_alike
from netbook.store.people_search import found_on_cards
from netbook.store.search import Hit, conversations, newest_conversations
from netbook.store.search_words import words_of
from netbook.ui.desk import Desk
from netbook.ui.palette.actions import doables
from netbook.ui.palette.recent import recent
from netbook.ui.palette.row import ACTION, NEW, OPENING, ORGANISATION, PAGE, PERSON, TALK, Row
from netbook.ui.target import Target
from netbook.ui.widgets.depth_words import known_there
from netbook.ui.words import called, position_line, short_day, tr

PEOPLE, OPENINGS, ORGANISATIONS, TALKS, RECENT = 8, 5, 3, 5, 7
# Of what fits only with a slip no more than this, where something fits without.
GUESSES = 3
_KINDS = (PAGE, ACTION, PERSON, OPENING, ORGANISATION, TALK)


class _Fitting(NamedTuple):
    fits: int
    row: Row
    # A person of whom nothing is known but the card: after a namesake one keeps in touch with.
    unknown: bool = False


class Finder:
    """Finds rows while the palette is open; what the menus offer does not change meanwhile."""

    def __init__(self, desk: Desk, bar: QMenuBar) -> None:
        self._desk = desk
        self._doables = doables(bar)
        self._recent = recent(desk)
        self._rank = {chosen: rank for rank, chosen in enumerate(self._recent)}

    def rows(self, typed: str) -> list[Row]:
        """What fits as far as it is found at once; with nothing typed what was chosen lately."""
        wanted = phrase(typed)
        if not wanted.words:
            return self._lately()
        found = [
            _Fitting(fits, doable.row)
            for doable in self._doables
            if (fits := fit(wanted, doable.name)) is not None
        ]
        people = self._people(typed, wanted)
        good = [each for each in found if each.fits < MISSPELT] + people
        good += self._openings(typed, wanted)
        good += self._organisations(typed, wanted)
        guesses = [each for each in found if each.fits >= MISSPELT]
        if not people and not good:
            guesses += self._people_alike(typed)
        guesses.sort(key=self._order)
        rows = [each.row for each in sorted(good, key=self._order)]
        rows += [each.row for each in (guesses[:GUESSES] if good else guesses)]
        if not people or _is_new_name(typed, wanted, rows):
            rows.append(self._new(typed))
        return rows

    def talks(self, typed: str) -> list[Row]:
        """Conversations that hold the words, which may take a moment longer to find."""
        with self._desk.notebook.read() as s:
            hits = newest_conversations(s, typed, TALKS)
        return [self._talk(hit) for hit in hits]

    def _order(self, each: _Fitting) -> tuple[int, int, int, bool]:
        row = each.row
        rank = self._rank.get((row.kind, row.key), len(self._rank))
        return rank, each.fits, _KINDS.index(row.kind), each.unknown

    def _people(self, typed: str, wanted: Phrase) -> list[_Fitting]:
        with self._desk.notebook.read() as s:
            people = people_rows(s, found_on_cards(s, words_of(typed))[:PEOPLE])
        # What is said of somebody elsewhere than in the name fits less.
        return [
            _Fitting(
                INSIDE if (fits := fit(wanted, phrase(each.name))) is None else fits,
                self._person(each),
                each.every is None and not each.conversations,
            )
            for each in people
        ]

    def _openings(self, typed: str, wanted: Phrase) -> list[_Fitting]:
        with self._desk.notebook.read() as s:
            found = found_openings(s, typed, OPENINGS)
        fits = [fit(wanted, phrase(each.title)) for each in found]
        return [
            _Fitting(INSIDE if how is None else how, self._opening(each))
            for how, each in zip(fits, found, strict=True)
        ]

    def _organisations(self, typed: str, wanted: Phrase) -> list[_Fitting]:
        with self._desk.notebook.read() as s:
            ids = organisations_named(s, typed, ORGANISATIONS)
            found = organisation_rows(s, ids, self._desk.bus.today)
        fits = [fit(wanted, phrase(each.name)) for each in found]
        return [
            _Fitting(INSIDE if how is None else how, self._organisation(each))
            for how, each in zip(fits, found, strict=True)
        ]

    def _people_alike(self, typed: str) -> list[_Fitting]:
        with self._desk.notebook.read() as s:
            people = people_rows(s, people_alike(s, typed, PEOPLE))
        return [_Fitting(MISSPELT, self._person(each)) for each in people]

    def _lately(self) -> list[Row]:
        """What was chosen lately, then pages and actions."""
        rows = {(each.row.kind, each.row.key): each.row for each in self._doables}
        lately = self._recent[:RECENT]
        kinds = (PERSON, OPENING, ORGANISATION, TALK)
        ids = {kind: [int(key) for each, key in lately if each == kind] for kind in kinds}
        with self._desk.notebook.read() as s:
            people = people_rows(s, ids[PERSON])
            jobs = openings(s, ids[OPENING])
            places = organisation_rows(s, ids[ORGANISATION], self._desk.bus.today)
            talks = conversations(s, ids[TALK])
        for row in (
            *map(self._person, people),
            *map(self._opening, jobs),
            *map(self._organisation, places),
            *map(self._talk, talks),
        ):
            rows[row.kind, row.key] = row
        first = [chosen for chosen in lately if chosen in rows]
        rest = [each.row for each in self._doables if (each.row.kind, each.row.key) not in first]
        return [rows[chosen] for chosen in first] + rest

    def _person(self, person: PersonRow) -> Row:
        go = partial(Target, "people", contact_id=person.id)
        return Row(
            kind=PERSON,
            key=str(person.id),
            title=called(person.name),
            detail=position_line(person.title, person.organisation),
            act=lambda: self._desk.open(go()),
            log=lambda: self._desk.open(go(action="log")),
        )

    def _opening(self, found: Found) -> Row:
        closed = tr("closed", "an opening that is over") if found.closed else ""
        return Row(
            kind=OPENING,
            key=str(found.id),
            title=found.title,
            detail=" · ".join(part for part in (found.organisation, closed) if part),
            act=lambda: self._desk.open(Target("opportunities", opportunity_id=found.id)),
        )

    def _organisation(self, found: OrganisationRow) -> Row:
        return Row(
            kind=ORGANISATION,
            key=str(found.id),
            title=found.name,
            detail=known_there(found.levels),
            act=lambda: self._desk.open(Target("organisations", organisation_id=found.id)),
        )

    def _talk(self, hit: Hit) -> Row:
        day = short_day(date.fromordinal(hit.day), self._desk.bus.today) if hit.day else ""
        return Row(
            kind=TALK,
            key=str(hit.id),
            title=hit.title,
            detail=" · ".join(part for part in (day, hit.snippet) if part),
            act=lambda: self._desk.open(Target("timeline", interaction_id=hit.id)),
        )

    def _new(self, typed: str) -> Row:
        name = " ".join(typed.split())
        return Row(
            kind=NEW,
            key="",
            title=tr("New person: {name}").format(name=name),
            detail="",
            act=lambda: self._desk.open(Target("people", action="new", text=name)),
        )


def _is_new_name(typed: str, wanted: Phrase, rows: list[Row]) -> bool:
    """Whether what was typed looks like a whole name, of somebody who is not among the rows."""
    parts = typed.split()
    looks = len(parts) > 1 and all(part[0].isupper() for part in parts)
    there = any(row.kind == PERSON and phrase(row.title).joined == wanted.joined for row in rows)
    return looks and not there
