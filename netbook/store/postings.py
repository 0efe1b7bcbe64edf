"""Postings on their way into the notebook: as openings, and whether one is there already."""

import json
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from netbook.core.fold import fold
from netbook.core.opportunity import EMPLOYMENT_TYPES
from netbook.core.organisation_words import organisation_words
from netbook.core.posting import Posting
from netbook.store import Session
from netbook.store.opportunities import Link, Opportunity
from netbook.store.opportunity_rows import LIVING


class KnownPosting(NamedTuple):
    """An opening of the notebook that a posting tells of, and the stage it is in."""

    id: int
    title: str
    organisation: str
    stage_key: str
    stage: str


_OPENINGS = f"""
    SELECT o.id, o.title, coalesce(g.name, ''), t.key, t.name, coalesce(g.words, ''),
           (SELECT json_group_array(url) FROM opportunity_link WHERE opportunity_id = o.id)
    {LIVING} ORDER BY o.id DESC
"""


def opportunity_of(posting: Posting) -> Opportunity:
    """The opening that a posting tells of, not stored yet."""
    kinds = [kind for kind in posting.employment_type.split(", ") if kind in EMPLOYMENT_TYPES]
    return Opportunity(
        title=posting.title,
        organisation=posting.company,
        posted_on=_day(posting.date_posted),
        closes_on=_day(posting.valid_through),
        location=posting.location,
        city=posting.city,
        region=posting.region,
        country=posting.country,
        remote=posting.remote,
        employment_type=kinds[0] if kinds else posting.employment_type,
        salary_min=posting.salary_min,
        salary_max=posting.salary_max,
        salary_currency=posting.salary_currency,
        salary_unit=posting.salary_unit,
        contact_email=posting.contact_email,
        description=posting.description,
        links=(Link(posting.url),) if posting.url else (),
        requirements=posting.requirements,
    )


def known_posting(s: Session, opening: Opportunity) -> KnownPosting | None:
    """The newest opening at the same address, else with the same title and organisation."""
    addresses = {_address(link.url) for link in opening.links} - {""}
    title, words = fold(opening.title), organisation_words(opening.organisation)
    alike = None
    for *known, its_words, urls in s.connection().exec_driver_sql(_OPENINGS):
        found = KnownPosting._make(known)
        if addresses.intersection(map(_address, json.loads(urls))):
            return found
        if alike is None and title and words and its_words == words:
            alike = found if fold(found.title) == title else None
    return alike


def _address(url: str) -> str:
    """An address as it is compared: without its protocol, a mark in the page, and how it was met.

    A query stays, for many sites tell their jobs apart by it, but for the words of campaigns.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    kept = [
        each
        for each in parts.query.split("&")
        if each
        and not each.lower().startswith(("utm_", "trk", "tracking", "ref=", "refid=", "src="))
    ]
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{'&'.join(kept)}" if host else ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
