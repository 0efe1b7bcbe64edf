"""Search as it is typed, the due list and a timeline page, in a large and in a small notebook."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

from netbook.store import Session
from netbook.store.due import due_list
from netbook.store.notebook import Notebook, open_notebook
from netbook.store.people import PeopleQuery, matches, people_ids, people_rows
from netbook.store.timeline import EVERYTHING, Cursor, timeline_page
from netbook.store.who import names_of, next_people, read_asked
from tests.perf.big_notebook import TODAY, YEARS, cached
from tests.perf.ratio import Ratio

FOLDER = Path("build") / "bench"
SMALL = (1_000, 10_000)
LARGE = (100_000, 1_000_000)
ROWS = 50
ROUNDS = 60
# The first letters of names, with which the list fills a page in both notebooks.
TYPED = "m ma j jo l lu s so h ha mü w n ngu k ka d da r rec be".split()

# What a page of people shows, without any condition or order.
BARE = f"""
    SELECT c.id, c.uid, c.formatted_name, c.circle, c.paused, c.photo, st.every, st.last_day,
           st.due_day, st.conversations, p.title, o.name
    FROM contact AS c JOIN contact_state AS st ON st.id = c.id
    LEFT JOIN position AS p ON p.contact_id = c.id
    LEFT JOIN organisation AS o ON o.id = p.organisation_id
    LIMIT {ROWS}
"""

Page = Callable[[Session], object]


def measure(folder: Path = FOLDER) -> Iterator[Ratio]:
    """Each page as a multiple of the same in the small notebook, and of a bare query of 50 rows."""
    paths = [cached(folder, *size) for size in (SMALL, LARGE)]
    small, large = (open_notebook(path, exclusive=False) for path in paths)
    try:
        bare = sum(fastest(small, large, [driver_only])[1])
        for name, pages in PAGES.items():
            few, many = fastest(small, large, pages)
            each = sum(many) / len(many)
            note = f"{each * 1000:.2f} ms"
            yield Ratio(f"{name}, large / small notebook", sum(many) / sum(few), 1.5, note=note)
            note = f"bare: {bare * 1000:.2f} ms"
            yield Ratio(f"{name}, large / bare query", each / bare, 12, note=note)
    finally:
        small.close()
        large.close()


def typing(text: str) -> Page:
    """What one key does: who fits, the rows of the first page, and where the text was found."""

    def page(s: Session) -> int:
        ids = people_ids(s, PeopleQuery(text), TODAY)[:ROWS]
        return len(people_rows(s, ids)) + len(matches(s, ids, text))

    return page


def driver_only(s: Session) -> object:
    """The bare query, through the driver and nothing else."""
    return s.connection().connection.cursor().execute(BARE).fetchall()


def newest(s: Session) -> object:
    """The first page of the timeline."""
    return timeline_page(s, EVERYTHING, None, ROWS)


def older(s: Session) -> object:
    """A page in the middle of it."""
    return timeline_page(s, EVERYTHING, Cursor(TODAY.toordinal() - YEARS * 120, 0), ROWS)


def due(s: Session) -> object:
    """The list of Today."""
    return due_list(s, TODAY, ROWS)


def asked(s: Session) -> object:
    """The next person of Who do you know?, and who comes after."""
    first, *after = next_people(s, limit=4)
    return read_asked(s, first), names_of(s, after)


PAGES: dict[str, Sequence[Page]] = {
    "search as it is typed": [typing(text) for text in TYPED],
    "due list": [due],
    "timeline page": [newest, older],
    "who do you know": [asked],
}


def fastest(small: Notebook, large: Notebook, pages: Sequence[Page]) -> list[list[float]]:
    """The seconds of each page in both, the least of many rounds in which both take turns.

    The least, since whatever else the machine does can only add to it.
    """
    times = [[float("inf")] * len(pages) for _ in (small, large)]
    for _ in range(ROUNDS):
        for place, page in enumerate(pages):
            for size, notebook in enumerate((small, large)):
                start = perf_counter()
                with notebook.read() as s:
                    page(s)
                times[size][place] = min(times[size][place], perf_counter() - start)
    return times
