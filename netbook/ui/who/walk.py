"""The way through the people asked about: who was on the card, and who is on it now."""

from collections.abc import Callable


class Walk:
    """The people shown in their order; `at` is the place of the one on the card, if there is one.

    `more` gives somebody who was not shown yet, or None.
    """

    def __init__(self, more: Callable[[list[int]], int | None]) -> None:
        self._more = more
        self.trail: list[int] = []
        self.at = 0

    @property
    def current(self) -> int | None:
        """The person on the card."""
        return self.trail[self.at] if self.at < len(self.trail) else None

    @property
    def newest(self) -> bool:
        """Whether nobody was shown after the one on the card."""
        return self.at >= len(self.trail) - 1

    def forward(self) -> None:
        """Go to the next one, else to somebody who was not shown yet, else to the end."""
        self.at = min(self.at + 1, len(self.trail))
        self.fill()

    def back(self) -> None:
        """Go to the one before."""
        self.at = max(self.at - 1, 0)

    def fill(self) -> None:
        """Find somebody for the card where it is empty."""
        if self.current is None:
            found = self._more(self.trail)
            if found is not None:
                self.trail.append(found)

    def show(self, person: int) -> None:
        """Go to somebody who was shown before."""
        if person in self.trail:
            self.at = self.trail.index(person)

    def choose_again(self) -> None:
        """Take the one on the card off it, if nobody was shown after them, and find who is next."""
        if self.newest and self.current is not None:
            self.trail.pop()
        self.fill()
