"""Looking at a message while it is written: in a large notebook, and of ten times the length."""

from collections.abc import Callable, Iterator
from time import perf_counter

from netbook.core.message_check import Draft, Known, check_message
from netbook.store.message_context import message_context
from netbook.store.notebook import Notebook, open_notebook
from tests.perf.big_notebook import TODAY, cached
from tests.perf.query_speed import FOLDER, LARGE, SMALL
from tests.perf.ratio import Ratio

ROUNDS = 15
# Somebody met often in both.
PERSON = 500
SENTENCES = (
    "Hello, I hope that you are well after the move of your team to Berlin. ",
    "I read what you wrote on data contracts and tried it with two colleagues. ",
    "Could you introduce me to the head of data there, if you think that it fits? ",
    "I would send you three lines about me that you can forward as they are. ",
)


def measure() -> Iterator[Ratio]:
    """What is read for it may grow a little with the notebook, the check with the text alone."""
    text = "".join(SENTENCES)
    times = []
    for size in (SMALL, LARGE):
        notebook = open_notebook(cached(FOLDER, *size), exclusive=False)
        times.append(_fastest(_reading(notebook, text)))
        known = _known(notebook, text)
        notebook.close()
    few, many = times
    note = f"{many * 1000:.1f} ms to {few * 1000:.1f} ms"
    yield Ratio("known for a message, large / small notebook", many / few, 8, note=note)

    def check(length: int) -> float:
        draft = Draft("Platform lead", text * length, "", "introduction")
        return _fastest(lambda: check_message(draft, known, TODAY))

    short, long = check(1), check(10)
    note = f"{long * 1000:.1f} ms to {short * 1000:.1f} ms"
    yield Ratio("check of a message ten times as long / once", long / short, 15, note=note)


def _known(notebook: Notebook, text: str) -> Known:
    with notebook.read() as s:
        return message_context(s, PERSON, TODAY, draft_text=text)


def _reading(notebook: Notebook, text: str) -> Callable[[], object]:
    return lambda: _known(notebook, text)


def _fastest(act: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        act()
        times.append(perf_counter() - start)
    return min(times)
