"""Large made-up notebooks for `make bench` and the heavy tests: the same seed, the same notebook.

Nearly a third of the people have how often; some have tags, promises, exchanges, names with
diacritics. Conversations thicken towards `TODAY`, and few people have most of them.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from netbook import paths
from netbook.core.contact_key import phone_key
from netbook.core.fold import fold
from netbook.core.organisation_words import organisation_words
from netbook.store import Session
from netbook.store.fact_terms import renew_terms, terms_are_old, write_fact_terms
from netbook.store.notebook import open_notebook
from netbook.store.search_words import indexed
from netbook.store.texts import DAY_SHIFT, write_contact_texts
from netbook.store.upgrade import look, revisions, upgrade

TODAY = date(2026, 5, 1)
YEARS = 8
CHUNK = 20_000
# Goes up with what is made here, so that no older one is measured.
EDITION = 2
NOW = "2026-05-01T09:00:00+00:00"

GIVEN = (
    "Maya Priya Jonas Sofia Tom Amir Lena Chidi Ines Kwame Hanh Elif Dieter Zoë Renée Łukasz "
    "Øyvind Jürgen Nguyễn François Björn Aoife Siobhán Mateus Yuki Wei Olga Иван Anna José María "
    "Anaïs Hannah Peter Paul Mary Susan James Linda Robert Karen David Sarah Thomas Laura Daniel"
).split()
FAMILY = (
    "Okafor Nair Lindqvist Reyes Wójcik Bensaïd Fischer Kalu Duarte Sarpong Tran Kaya Hahn Müller "
    "Łukasiewicz Ørsted Gonçalves Nguyễn Straße Håkansson Dvořák O'Brien Smith Jones Taylor Brown "
    "Wilson Evans Thomas Johnson Roberts Walker Wright Robinson Thompson White "
    "Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott "
    "Cooper Morris Ward Moore"
).split()
SYLLABLES = (
    "ba be bo da de do ga ge go ka ke ko la le lo ma me mo na ne no ra re ro sa se so".split()
)
TITLES = (
    "Head of Data,Data engineer,Recruiter,Engineering manager,Product manager,Staff engineer,CTO,"
    "Designer,Analyst,Founder,Consultant,Teacher,Researcher,Nurse,Accountant,Lawyer"
).split(",")
ENDINGS = "GmbH,Ltd,Inc,AG,Labs,Group,Partners,Talent,Traders,Works".split(",")
CITIES = "Berlin Lagos Lisboa Wrocław Oslo Zürich Paris Hanoi Austin Leeds".split()
TAGS = (
    "data ex-contoso recruiter decides-there pydata meetup alumni mentor conference linkedin "
    "neighbour design python community speaker hiring"
).split()
CHANNELS = "in_person video phone email message letter social event".split()
CHANNEL_WEIGHTS = (18, 14, 15, 30, 15, 1, 4, 3)
TALK = (
    (
        "talked about the migration and the new team;asked how the interview went;heard about the "
        "opening in Zürich;sent the article on data contracts;thanked them for the introduction;"
        "discussed the hiring plan;caught up after the holidays;they start a new role next month;"
        "swapped notes on the conference;reviewed my portfolio together"
    )
    .replace("\n", " ")
    .split(";")
)
# What a fifth of the people told: what they care about, want, offer, whom they look for.
FACTS = tuple(
    (section, f"{lead} {what}")
    for section, lead, subjects in (
        ("cares", "cares about", "data contracts;sailing;hiring juniors;open source;tax law"),
        ("wants", "looks for a job as", "data analyst;nurse;accountant;backend developer;teacher"),
        ("wants", "needs", "a room in Berlin;feedback on a pitch deck;a mentor;a speaker"),
        ("openings", "hires", "a data analyst;two nurses;a backend developer;an accountant"),
        ("offers", "offers", "a room in Berlin;feedback on pitch decks;a talk on tax law"),
    )
    for what in subjects.split(";")
)
KINDS = "lead introduction reference feedback advice resource help".split()


def build(path: Path, contacts: int, interactions: int, seed: int = 1) -> Path:
    """Write a notebook with so many people and conversations to a path that is still free."""
    random = Random(seed)
    notebook = open_notebook(path)
    try:
        with notebook.write_unlogged() as s:
            _fill_people(s, random, contacts)
        for first in range(1, interactions + 1, 5 * CHUNK):
            with notebook.write_unlogged() as s:
                last = min(first + 5 * CHUNK, interactions + 1)
                _fill_conversations(s, random, contacts, range(first, last))
        with notebook.write_unlogged() as s:
            _fill_facts(s, random, contacts)
    finally:
        notebook.close()
    return path


def cached(folder: Path, contacts: int, interactions: int, seed: int = 1) -> Path:
    """The same, made only once in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{contacts}-{interactions}-{seed}-{EDITION}.netbook"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        for left in folder.glob(unfinished.name + "*"):
            left.unlink()
        build(unfinished, contacts, interactions, seed).rename(path)
    migrations = paths.bundled("migrations")
    if look(path, migrations) != revisions(migrations)[-1]:
        # What is made can be made again, and needs no backup of half a gigabyte.
        upgrade(path, migrations)
    _renew_terms(path)
    return path


def _renew_terms(path: Path) -> None:
    """As Today does once for a notebook of an older version, which nobody wants to measure."""
    notebook = open_notebook(path)
    try:
        with notebook.read() as s:
            old = terms_are_old(s)
        if old:
            with notebook.write_unlogged() as s:
                renew_terms(s)
    finally:
        notebook.close()


def people_words() -> tuple[str, ...]:
    """Names that the notebooks hold, for searches."""
    return (*GIVEN, *FAMILY)


def _insert(s: Session, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """One INSERT ... SELECT per chunk, so that the search index is flushed once for each."""
    fields = ", ".join(f"value ->> {n}" for n in range(len(columns.split(","))))
    sql = f"INSERT INTO {table} ({columns}) SELECT {fields} FROM json_each(?)"
    for chunk in _chunks(rows):
        s.connection().exec_driver_sql(sql, (json.dumps(chunk, ensure_ascii=False),))


def _chunks(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    chunk: list[tuple[Any, ...]] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _invented(random: Random, syllables: int) -> str:
    return "".join(random.choice(SYLLABLES) for _ in range(syllables)).capitalize()


def _fill_people(s: Session, random: Random, count: int) -> None:
    organisations = [
        f"{_invented(random, 3)} {random.choice(ENDINGS)} {n}" for n in range(max(5, count // 20))
    ]
    _insert(
        s,
        "organisation",
        "id, name, key, words",
        (
            (n, name, fold(name), organisation_words(name))
            for n, name in enumerate(organisations, 1)
        ),
    )
    _insert(s, "tag", "id, name, key", ((n, t, fold(t)) for n, t in enumerate(TAGS, 1)))
    people = [_person(random, n, organisations) for n in range(1, count + 1)]
    contact = "id, uid, formatted_name, given, family, sort_key, notes, circle, cadence_days, "
    contact += "cadence_from, paused, created_at"
    _insert(s, "contact", contact, (p["contact"] for p in people))
    for table, columns in (
        ("position", "contact_id, organisation_id, title"),
        ("contact_point", "contact_id, kind, value, key, labels"),
        ("postal_address", "contact_id, city"),
        ("contact_tag", "contact_id, tag_id"),
    ):
        _insert(s, table, columns, (row for p in people for row in p[table]))
    text = "id, names, organisations, tags, points, notes"
    _insert(s, "contact_text", text, (p["contact_text"] for p in people))


def _person(random: Random, n: int, organisations: list[str]) -> dict[str, Any]:
    given, family = random.choice(GIVEN), random.choice(FAMILY)
    if random.random() < 0.6:
        given = _invented(random, random.randint(2, 3))
    if random.random() < 0.6:
        family = _invented(random, random.randint(2, 4))
    name = f"{given} {family}"
    circle = random.choices(("inner", "active", "light", "none"), (2, 9, 16, 73))[0]
    own = random.choice((7, 14, 30, 60, 180, 365)) if random.random() < 0.03 else None
    since = None
    if own or circle != "none":
        since = TODAY.toordinal() - random.randint(0, 200)
    note = random.choice(TALK) if random.random() < 0.2 else ""
    points = []
    if random.random() < 0.8:
        mail = f"{fold(given)}.{n}@{fold(family).replace(chr(39), '')}.example"
        points.append((n, "email", mail, mail, '["work"]'))
    if random.random() < 0.5:
        phone = f"+49 151 {random.randrange(10**7):07}"
        points.append((n, "phone", phone, phone_key(phone), '["mobile"]'))
    digits = [p[2].replace(" ", "").lstrip("+") for p in points if p[1] == "phone"]
    work = random.randint(1, len(organisations)) if random.random() < 0.8 else None
    title = random.choice(TITLES) if work else ""
    city = random.choice(CITIES) if random.random() < 0.5 else ""
    tags = random.sample(range(len(TAGS)), random.choice((0, 0, 0, 1, 1, 2, 3)))
    return {
        "contact": (
            *(n, f"urn:example:{n}", name, given, family, fold(name)),
            *(json.dumps([note] if note else []), circle, own, since),
            *(int(random.random() < 0.01), NOW),
        ),
        "position": [(n, work, title)] if work else [],
        "contact_point": points,
        "postal_address": [(n, city)] if city else [],
        "contact_tag": [(n, tag + 1) for tag in tags],
        "contact_text": (
            n,
            indexed([name, given, family]),
            indexed([organisations[work - 1], title]) if work else "",
            indexed(TAGS[tag] for tag in tags),
            indexed([*(p[2] for p in points), *digits, city]),
            indexed([note]),
        ),
    }


def _fill_conversations(s: Session, random: Random, people: int, numbers: range) -> None:
    today, span = TODAY.toordinal(), YEARS * 365
    talks: list[tuple[Any, ...]] = []
    texts: list[tuple[Any, ...]] = []
    participants: list[tuple[int, int]] = []
    exchanges: list[tuple[Any, ...]] = []
    promises: list[tuple[Any, ...]] = []
    for n in numbers:
        day = today - int(span * random.random() ** 1.5)
        channel = random.choices(CHANNELS, CHANNEL_WEIGHTS)[0]
        who = _somebody(random, people)
        summary = random.choice(TALK)
        if random.random() < 0.3:
            summary += f" at {_invented(random, 3)}"
        minutes = random.choice((None, None, 15, 30, 60))
        talks.append(
            (
                *(n, f"urn:example:talk:{n}", str(date.fromordinal(day)), day, channel),
                *(random.choice(("out", "in", "")), minutes, summary, NOW),
            )
        )
        said = [summary]
        group = {who}
        if random.random() < 0.12:
            group.add(_somebody(random, people))
        participants += [(n, contact) for contact in sorted(group)]
        if random.random() < 0.1:
            direction = random.choice(("gave", "gave", "asked", "received"))
            exchanges.append((n, who, direction, random.choice(KINDS)))
        if random.random() < 0.03:
            due = day + random.randint(1, 60)
            done = None if due > today - 20 and random.random() < 0.7 else due
            whose = random.choice(("mine", "theirs"))
            promises.append((who, n, whose, "the notes", due, done, NOW))
            said.append("the notes")
        texts.append((n, day << DAY_SHIFT | n, indexed(said)))
    columns = "id, uid, happened_on, day, channel, direction, minutes, summary, created_at"
    _insert(s, "interaction", columns, talks)
    _insert(s, "participant", "interaction_id, contact_id", participants)
    _insert(s, "exchange", "interaction_id, contact_id, direction, kind", exchanges)
    columns = "contact_id, interaction_id, whose, text, due_on, done_on, created_at"
    _insert(s, "follow_up", columns, promises)
    _insert(s, "interaction_text", "id, key, body", texts)


def _fill_facts(s: Session, random: Random, people: int) -> None:
    facts = []
    for n in range(1, people // 5 + 1):
        who, (section, text) = 1 + random.randrange(people), random.choice(FACTS)
        day = TODAY.toordinal() - random.randrange(2 * 365)
        facts.append((n, f"urn:example:fact:{n}", who, section, text, "call", day, NOW))
    columns = "id, uid, contact_id, section, text, source, noted_on, created_at"
    _insert(s, "fact", columns, facts)
    write_fact_terms(s, [fact[0] for fact in facts])
    write_contact_texts(s, sorted({fact[2] for fact in facts}))


def _somebody(random: Random, people: int) -> int:
    """Few people are met often; a tenth of them never."""
    return 1 + int(people * 0.9 * random.random() ** 2)
