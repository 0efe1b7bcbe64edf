"""Looking at a message while it is written: after a pause, in the background, the newest only."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from netbook.core.message_check import Checked, Draft, check_message
from netbook.core.message_parts import Part
from netbook.store.ignored_checks import ignored_checks
from netbook.store.message_context import message_context
from netbook.ui.desk import Desk
from netbook.ui.tasks import Task

PAUSE_MS = 350


class Aim(NamedTuple):
    """Whom a message is for, and whom or what it is about."""

    contact_id: int
    other_id: int | None = None
    opportunity_id: int | None = None
    organisation_id: int | None = None

    @property
    def place(self) -> str:
        """Where its half-written text is kept."""
        about = zip(("to", "opening", "at"), self[1:], strict=True)
        return "/".join([f"message:{self.contact_id}", *(f"{k}:{v}" for k, v in about if v)])

    @classmethod
    def of(cls, place: str) -> "Aim | None":
        """The aim of a place, None where it is another's."""
        names = {"message": 0, "to": 1, "opening": 2, "at": 3}
        ids: list[int | None] = [None, None, None, None]
        for part in place.split("/"):
            name, _, number = part.partition(":")
            if name not in names or not number.isdecimal():
                return None
            ids[names[name]] = int(number)
        contact_id, *about = ids
        return None if contact_id is None else cls(contact_id, *about)


class Looked(NamedTuple):
    """What was found, and which findings the user left before: the check, and what it meant."""

    checked: Checked
    left: frozenset[tuple[str, str]]


class Checking(QObject):
    """Emits `found` with a `Looked` for the text that is there now, never for an older one."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._next: tuple[Aim, Draft] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.now)

    def soon(self, aim: Aim, draft: Draft) -> None:
        """Look at this text once typing pauses."""
        self._next = (aim, draft)
        self._asked += 1
        self._timer.start()

    def stop(self) -> None:
        """Look at nothing any more, and tell of nothing that is under way."""
        self._timer.stop()
        self._next = None
        self._asked += 1

    def now(self) -> None:
        """Look at what waits for a pause."""
        self._timer.stop()
        if self._next is None:
            return
        (aim, draft), self._next, number = self._next, None, self._asked
        notebook, today = self._desk.notebook, self._desk.bus.today

        def look(_task: Task) -> Looked | None:
            with notebook.read() as s:
                try:
                    known = message_context(
                        s,
                        aim.contact_id,
                        today,
                        other_id=aim.other_id,
                        opportunity_id=aim.opportunity_id,
                        organisation_id=aim.organisation_id,
                        draft_text=draft.text,
                    )
                except LookupError:
                    return None  # gone since
                left = ignored_checks(s, aim.contact_id)
            return Looked(check_message(draft, known, today), left)

        def tell(looked: Looked | None) -> None:
            if looked is not None and number == self._asked:
                self.found.emit(looked)

        self._desk.tasks.run("check", look, tell)


class Gifts(QObject):
    """Finds what would serve somebody's wishes: its tables of words take long to import."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def look(self, contact_id: int) -> None:
        """Tell by `found` the parts that a message could give them."""
        notebook, today = self._desk.notebook, self._desk.bus.today

        def read(_task: Task) -> tuple[int, tuple[Part, ...]]:
            from netbook.store.give_first import gifts_for  # its tables are large

            parts = []
            with notebook.read() as s:
                for gift in gifts_for(s, contact_id, today):
                    mine = gift.wish.contact_id == contact_id and gift.wish.fact_id is not None
                    offer = gift.skill or gift.offer
                    if not mine or offer is None:
                        continue
                    name = (gift.offer.given or gift.offer.name) if gift.offer else ""
                    source = ("fact", gift.wish.fact_id or 0)
                    said = (gift.wish.text, source, gift.wish.day, name, offer.text)
                    parts.append(Part("gift", *said))
            return contact_id, tuple(parts)

        self._desk.tasks.run("gifts", read, self.found.emit)
