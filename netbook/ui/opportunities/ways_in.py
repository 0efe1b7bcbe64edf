"""How many ways lead into the openings of the board that have nothing else to tell."""

from collections import deque
from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from netbook.core.introduction import Path
from netbook.store.opening_paths import opening_paths
from netbook.store.opportunity_rows import OpportunityRow
from netbook.ui.desk import Desk
from netbook.ui.widgets.path_search import PathSearch

# For the first so many; each is looked for on its own, that others may ask in between.
MOST = 40
# So long after the openings were shown: what is looked at now comes first.
PAUSE_MS = 400


class WaysIn(QObject):
    """Looks one after another, in the background; `found` says of which opening more is known."""

    found = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = PathSearch(desk, self)
        self._wanted: deque[OpportunityRow] = deque()
        self._known: dict[int, int | None] = {}
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._next)

    def of(self, row: OpportunityRow) -> int | None:
        """How many ways lead there over what is noted; None while that isn't known.

        None as well where nothing is noted of those who might; 0 where there is nobody at all.
        """
        return self._known.get(row.id)

    def look(self, rows: Iterable[OpportunityRow]) -> None:
        """Look for those of these openings; what was known stays until it is known anew."""
        self._wanted = deque(islice(rows, MOST))
        ids = {row.id for row in self._wanted}
        self._known = {number: ways for number, ways in self._known.items() if number in ids}
        self._search.stop()
        self._soon.start()

    def _next(self) -> None:
        if not self._wanted:
            return
        row, today = self._wanted.popleft(), self._desk.bus.today
        self._search.look(
            lambda s: opening_paths(s, row, today), lambda paths: self._take(row.id, paths)
        )

    def _take(self, number: int, paths: list[Path]) -> None:
        noted = sum(all(hop.noted for hop in path.hops) for path in paths)
        ways = noted if noted or not paths else None
        if ways != self._known.get(number):
            self._known[number] = ways
            self.found.emit(number)
        self._next()
