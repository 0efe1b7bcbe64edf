"""Groups of lines as Apple and Google write them: item1.TEL:1 and item1.X-ABLabel:front desk."""

from typing import NamedTuple

from netbook.core.card import Custom
from netbook.formats.vcard_head import MOST_LABELS, Head


class Late(NamedTuple):
    """A line that only the rest of its group explains, an X-ABLabel or an X-ABDATE.

    `late`, `unknown` and `customs` are how many of each stood before it on the card.
    """

    late: int
    group: str
    text: str
    line: str
    unknown: int
    customs: int


class Groups:
    """The labels of a card's groups, and which of them belong to something that is understood."""

    __slots__ = ("_dates", "_explained", "_labels", "_late")

    def __init__(self) -> None:
        self._labels: dict[str, list[str]] = {}
        self._late: list[Late] = []
        self._dates: list[Late] = []
        self._explained: set[str] = set()

    def __len__(self) -> int:
        return len(self._late) + len(self._dates)

    def add_label(self, late: Late) -> None:
        """Take an X-ABLabel that says something."""
        labels = self._labels.setdefault(late.group, [])
        if len(labels) < MOST_LABELS:
            labels.append(late.text)
        self._late.append(late)

    def add_date(self, late: Late) -> None:
        """Take an X-ABDATE."""
        self._dates.append(late)

    def labels(self, head: Head) -> tuple[str, ...]:
        """The labels of a line, with those of its group in lower case."""
        more = self._labels.get(head.group)
        if more is None:
            return head.labels
        self._explained.add(head.group)
        if len(more) == 1 and not head.labels:
            return (more[0].lower(),)
        return tuple(dict.fromkeys([*head.labels, *[label.lower() for label in more]]))

    def anniversary(self, known: str) -> str:
        """The anniversary among the days; one that is known already from elsewhere goes first."""
        left: list[Late] = []
        for date in self._dates:
            if self._label_of(date).lower() == "anniversary" and known in ("", date.text):
                known = date.text
                self._explained.add(date.group)
            else:
                left.append(date)
        self._dates = left
        return known

    def customs(self, customs: list[Custom]) -> list[Custom]:
        """These fields of the user's own, and among them the days with a label of their own."""
        every: list[Custom] = []
        left: list[Late] = []
        at = 0
        for date in self._dates:
            label = self._label_of(date)
            if label and label.lower() != "anniversary":
                every += customs[at : date.customs]
                every.append(Custom(label, date.text))
                at = date.customs
                self._explained.add(date.group)
            else:
                left.append(date)
        self._dates = left
        return every + customs[at:]

    def unknown(self, unknown: list[str]) -> list[str]:
        """These unknown lines, and among them those of a group that nothing explained."""
        unclear = self._dates + [late for late in self._late if not self._is_explained(late)]
        if not unclear:
            return unknown
        every: list[str] = []
        at = 0
        for late in sorted(unclear):
            every += unknown[at : late.unknown]
            every.append(late.line)
            at = late.unknown
        return every + unknown[at:]

    def _label_of(self, date: Late) -> str:
        return self._labels.get(date.group, ("",))[0]

    def _is_explained(self, late: Late) -> bool:
        return late.group in self._explained and late.text in self._labels[late.group]
