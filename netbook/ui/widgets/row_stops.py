"""Where the focus goes among rows of buttons that are made anew."""

from collections.abc import Hashable, Sequence

from PySide6.QtWidgets import QPushButton


class RowStops:
    """The buttons of some rows, each row with a key that says what its buttons do.

    Once the rows are made anew the focus is where it was. Where that row went, or its buttons do
    something else, the last one of the row in its place has it: that one only opens a menu, so that
    pressing Enter once too often does nothing.
    """

    def __init__(self) -> None:
        self._rows: list[tuple[Hashable, Sequence[QPushButton]]] = []
        self._before = self._rows
        self._had: tuple[int, int] | None = None

    def begin(self) -> None:
        """Remember which has the focus, and forget the rows: they are about to go."""
        self._had = None
        for at, (_key, row) in enumerate(self._rows):
            for stop, each in enumerate(row):
                if each is each.window().focusWidget():
                    self._had = at, stop
        self._before, self._rows = self._rows, []

    def add(self, key: Hashable, *buttons: QPushButton) -> None:
        """One more row."""
        self._rows.append((key, buttons))

    def all(self) -> list[QPushButton]:
        """All buttons in their order."""
        return [each for _key, row in self._rows for each in row]

    def end(self) -> None:
        """Give the focus back, now that all rows are there."""
        if self._had is None or not self._rows:
            return
        at, stop = self._had
        key = self._before[at][0]
        same = next((row for now, row in self._rows if now == key), None)
        if same is not None:
            same[stop].setFocus()
        else:
            self._rows[min(at, len(self._rows) - 1)][1][-1].setFocus()
