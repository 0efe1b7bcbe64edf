"""Twenty people worked out by hand, and five hundred connections of whom nothing is noted.

Conversations: in person 6, event 5, video 4, phone 3, written 2, social 1; the closest 6 count, 12
as of 92 days from the first to the last, 24 as of 183. Signs: wrote first 3, introduced or
recommended 5, helped 4, remembered 3, thanked 2, gave 2; of each 1 counts, then 2, then 4. Shared:
worked 15 and 4 a year (at most 45), studied, served, organised 15 and 2 a year (at most 30), met 2
(at most 4), five years at most. The last conversation: 5 within 31 days, 4 within 92, 3 within
183, 1 within 365. Acquaintance as of 15, growing as of 35 and within 183 days, well as of 70,
fading after 365 days. Today is 1 May 2026.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from netbook.core.depth_weights import TALKS
from netbook.store.depth import contact_depth, level_counts, levels
from netbook.store.interactions import ExchangeEntry
from netbook.store.notebook import Notebook
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.transfer.importing import preview, store_plan
from netbook.transfer.reading import read_file
from tests.store.people import NOW, TODAY, add, talk


class Row(NamedTuple):
    """Conversations as `day channel[<] [exchange ...]` (`<`: they wrote first), what was shared."""

    talks: tuple[str, ...]
    shared: tuple[tuple[str, str, str], ...]
    figure: int
    level: str


GAVE, INTRO, HELP = "gave:lead", "received:introduction", "received:help"
TABLE = {
    # A connection of a social network.
    "Ada": Row((), (), 0, "nothing"),
    # 1 coffee 6 + 5 for 11 days ago.
    "Bo": Row(("2026-04-20 in_person",), (), 11, "met"),
    # 2 met + no conversation.
    "Cy": Row((), (("met", "2024", ""),), 2, "met"),
    # 15 worked + 3 years x 4.
    "Di": Row((), (("worked", "2019", "2022"),), 27, "acquaintance"),
    # 2 coffees 12 + 3 for 90 to 183 days: 1 Dec is 151 days ago.
    "Ed": Row(("2025-12-01 in_person", "2025-11-30 in_person"), (), 15, "acquaintance"),
    # 1 email 2 + they wrote first 3 + 5.
    "Flo": Row(("2026-04-30 email<",), (), 10, "met"),
    # 7 letters in a month: 6 count, 12, + 5.
    "Gus": Row(tuple(f"2026-04-{d:02} letter" for d in range(1, 8)), (), 17, "acquaintance"),
    # 4 coffees 24 + 2 calls 6 of 7 conversations in 6 days; the text doesn't count; 5.
    "Hal": Row(
        (
            *(f"2026-04-0{d} in_person" for d in range(1, 5)),
            *("2026-04-05 phone", "2026-04-06 phone", "2026-04-06 message"),
        ),
        (),
        35,
        "growing",
    ),
    # 2 coffees 12 + event 5 + video 4 + phone 3 + message 2 = 26, + social 1 does not fit: 6 count;
    # over 20 days; + gave 2 once of 2 + 5.
    "Ida": Row(
        (
            f"2026-04-01 in_person {GAVE}",
            *("2026-04-02 in_person", "2026-04-03 event", f"2026-04-04 video {GAVE}"),
            *("2026-04-05 phone", "2026-04-06 message", "2026-04-21 social"),
        ),
        (),
        33,
        "acquaintance",
    ),
    # Over 92 days 7 calls count: 21, + wrote first 2 of 3: 6, + introduced once 5, + 5.
    "Jo": Row(
        (
            f"2026-01-20 phone {INTRO}",
            *("2026-01-21 phone<", "2026-01-22 phone<", "2026-01-23 phone<"),
            *("2026-02-01 phone", "2026-03-01 phone", "2026-04-22 phone"),
        ),
        (),
        37,
        "growing",
    ),
    # One day less, and 6 calls count: 18, + wrote first once 3, + introduced 5, + 5.
    "Kim": Row(
        (
            f"2026-01-20 phone {INTRO}",
            *("2026-01-21 phone<", "2026-01-22 phone<", "2026-01-23 phone<"),
            *("2026-02-01 phone", "2026-03-01 phone", "2026-04-21 phone"),
        ),
        (),
        31,
        "acquaintance",
    ),
    # 5 coffees 30 over three years, the last 15 months ago: nothing for that.
    "Lee": Row(
        tuple(f"{d} in_person" for d in ("2022-05-01", "2022-06", "2023", "2024", "2025-01-15")),
        (),
        30,
        "fading",
    ),
    # 2 coffees 12, the last a year and a day ago: too little to fade.
    "Max": Row(("2025-04-30 in_person", "2025-04-01 in_person"), (), 12, "met"),
    # The picture of the design: 4 coffees 24, 2 calls 6, 5 emails 10 over half a year; gave 4 of 6:
    # 8; worked for 3 years 27; the last 61 days ago 4.
    "Maya": Row(
        (
            *(f"2025-0{m}-10 in_person {GAVE}" for m in (6, 7, 8)),
            f"2026-03-01 in_person {GAVE}",
            *(f"2025-10-1{d} phone {GAVE}" for d in (1, 2)),
            *(f"2025-11-1{d} email" for d in range(5)),
        ),
        (("worked", "2019", "2022"),),
        79,
        "well",
    ),
    # 4 coffees 24, worked 5 of 9 years 35, studied 4 years 23; the last is long ago: nothing.
    "Nia": Row(
        tuple(f"2024-0{m}-10 in_person" for m in range(1, 5)),
        (("worked", "2010", "2019"), ("studied", "2006", "2010")),
        82,
        "fading",
    ),
    # Twice worked, 35 and 35: at most 45; no conversation.
    "Ola": Row((), (("worked", "2000", "2005"), ("worked", "2005", "2010")), 45, "acquaintance"),
    # 30 emails over more than half a year: 24 count, 48; helped 4 of 5: 16; last 5.
    "Pia": Row(
        (
            *(f"2025-09-{d:02} email" for d in range(1, 26)),
            *(f"2026-04-{d:02} email {HELP}" for d in range(1, 6)),
        ),
        (),
        69,
        "growing",
    ),
    # And one call more: it takes the place of an email: 3 + 46 + 16 + 5.
    "Qi": Row(
        (
            *(f"2025-09-{d:02} email" for d in range(1, 26)),
            *(f"2026-04-{d:02} email {HELP}" for d in range(1, 6)),
            "2026-04-10 phone",
        ),
        (),
        70,
        "well",
    ),
    # 6 coffees 36 over 8 months, the last 8 months ago 1: grew, but not lately.
    "Ray": Row(
        tuple(f"2025-0{m}-01 in_person" for m in (1, 3, 4, 5, 6, 9)), (), 37, "acquaintance"
    ),
    # 1 coffee 6, remembered 3, thanked 2, asked nothing, met twice 4, 4 for 60 days.
    "Sue": Row(
        ("2026-03-02 in_person received:attention received:thanks asked:lead",),
        (("met", "2019", ""), ("met", "2020", ""), ("met", "2021", "")),
        19,
        "acquaintance",
    ),
}


@pytest.fixture
def people(notebook: Notebook) -> dict[str, int]:
    """Everybody in the table, by name."""
    ids = dict(zip(TABLE, add(notebook, *(f"{name} Ek" for name in TABLE)), strict=True))
    for name, row in TABLE.items():
        for said in row.talks:
            day, channel, *exchanges = said.split()
            talk(
                notebook,
                day,
                ids[name],
                channel=channel.rstrip("<"),
                direction="in" if channel.endswith("<") else "",
                exchanges=tuple(ExchangeEntry(*e.split(":")) for e in exchanges),
            )
        with notebook.write("Share") as s:
            for kind, start, end in row.shared:
                shared = SharedExperience(None, ids[name], kind, "", start, end)
                add_shared_experience(s, shared)
    return ids


def test_twenty_people_are_as_worked_out_by_hand(
    notebook: Notebook, people: dict[str, int]
) -> None:
    assert len(TABLE) == 20
    with notebook.read() as s:
        found = {name: contact_depth(s, number, TODAY) for name, number in people.items()}
        said = levels(s, people.values(), TODAY)
        counts = level_counts(s, TODAY)
    figures = {name: (f.depth.figure, f.depth.level) for name, f in found.items()}
    assert figures == {name: (row.figure, row.level) for name, row in TABLE.items()}
    assert {name: said[number] for name, number in people.items()} == {
        name: row.level for name, row in TABLE.items()
    }
    every = [row.level for row in TABLE.values()]
    assert counts == {level: every.count(level) for level in counts}


@pytest.mark.parametrize("channel", [kind for kind in TALKS if kind != "written"])
def test_in_person_is_never_less(notebook: Notebook, people: dict[str, int], channel: str) -> None:
    with notebook.read() as s:
        before = {n: contact_depth(s, n, TODAY).depth.figure for n in people.values()}
    with notebook.write("Meet") as s:
        s.connection().exec_driver_sql(
            "UPDATE interaction SET channel = 'in_person' WHERE channel = ?", (channel,)
        )
    with notebook.read() as s:
        assert all(contact_depth(s, n, TODAY).depth.figure >= before[n] for n in before)


def test_of_500_imported_connections_nothing_is_noted_500_times(
    notebook: Notebook, tmp_path: Path
) -> None:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    connections = (
        f"Ann{n},Ek{n},https://www.linkedin.com/in/ann{n},,Northwind,Analyst,"
        f"{1 + n % 28:02} Jan {2010 + n % 16}"
        for n in range(500)
    )
    file = tmp_path / "Connections.csv"
    file.write_text("\n".join((head, *connections, "")), encoding="utf-8")
    outcome = store_plan(notebook, preview(notebook, [read_file(file)]), now=NOW)
    assert outcome.new == 500
    with notebook.read() as s:
        counts = level_counts(s, TODAY)
        ids = s.connection().exec_driver_sql("SELECT id FROM contact").scalars().all()
        found = [contact_depth(s, number, TODAY) for number in ids]
    assert counts == {level: 500 * (level == "nothing") for level in counts}
    assert [f.depth.level for f in found] == ["nothing"] * 500
    assert all((f.depth.figure, f.explained) == (0, ()) for f in found)
