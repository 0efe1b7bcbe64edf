"""What the modules *_speed.py here measure: ratios of two timings taken in one run.

Each has `measure() -> Iterable[Ratio]`. Milliseconds say more about a machine than about NetBook,
so that they are only ever a note beside the ratio.
"""

from typing import NamedTuple


class Ratio(NamedTuple):
    """A ratio with its limit, which it may not pass, or must reach where `at_least` is True."""

    name: str
    value: float
    limit: float
    at_least: bool = False
    note: str = ""

    @property
    def within(self) -> bool:
        """Whether the limit is kept."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def row(self) -> str:
        """The ratio as a line of the table that `make bench` prints."""
        sign = "at least" if self.at_least else "at most"
        verdict = "within" if self.within else "below" if self.at_least else "above"
        figures = f"{self.value:8.2f}  {sign:<8} {self.limit:7.2f}"
        return f"{self.name:<52} {figures}  {verdict:<7} {self.note}".rstrip()
