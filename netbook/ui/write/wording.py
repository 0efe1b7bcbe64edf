"""What a message is for, the text that is proposed for it, and what took the place of another."""

from netbook.store.message_parts import Letter
from netbook.ui.bus import Bus
from netbook.ui.write.draft_words import Drafted, drafted, likely
from netbook.ui.write.message_card import MessageCard, Written
from netbook.ui.write.replaced import Replaced, Version
from netbook.ui.write.unsent import Kept


class Wording:
    """Puts texts into the message; what the user wrote there is never taken away unasked."""

    def __init__(self, bus: Bus, message: MessageCard) -> None:
        self._bus, self._message = bus, message
        # What the notebook knows for the message, once it is to somebody.
        self.letter: Letter | None = None
        self.purpose = "catch_up"
        # What the words were put together for: another purpose may be chosen since.
        self._words_for = self.purpose
        self._drafted = Drafted()
        self._replaced: Replaced | None = None

    def begin(self, purpose: str, kept: Kept | None) -> None:
        """Begin for a purpose, else for that of what was kept, else for the likeliest."""
        self._replaced = None
        self.purpose = purpose or (kept.purpose if kept else likely(self.letter))
        self._words_for = kept.purpose if kept else self.purpose
        self._propose()

    def renew(self) -> None:
        """Show what is proposed from what is known now, where nobody touched what was."""
        before, untouched = self._drafted, self.untouched
        self._propose()
        # What stays the same keeps the cursor in it.
        if self.letter is not None and untouched and self._drafted != before:
            self._message.fill(self.proposed)

    def _propose(self) -> None:
        self._drafted = Drafted()
        if self.letter is not None:
            self._drafted = drafted(self.letter, self.purpose, self._bus.today)

    @property
    def proposed(self) -> Written:
        """The text for the purpose."""
        return Written(self._drafted.subject, self._drafted.text, self._drafted.forward)

    @property
    def untouched(self) -> bool:
        """Whether what is proposed stands there as it is."""
        return self._message.written() == self.proposed

    @property
    def missing(self) -> tuple[str, ...]:
        """What the proposed text leaves out, as long as it is what stands there."""
        return self._drafted.missing if self.untouched else ()

    @property
    def for_another(self) -> bool:
        """Whether what stands there was put together for another purpose."""
        other = self.purpose != self._words_for and bool(self._message.written().text.strip())
        return other and not self.untouched

    def choose(self, purpose: str) -> bool:
        """Write for another purpose; whether its text was put in, as nobody touched that before."""
        fresh = self.untouched or self._message.written() == Written()
        self.purpose = purpose
        self._propose()
        if fresh:
            self._words_for = purpose
            self._message.fill(self.proposed)
        return fresh

    def begin_again(self) -> None:
        """Put the text for this purpose in the place of the words; Ctrl+Z brings them back."""
        now, proposed = self._message.written(), self.proposed
        if self.letter is not None and now.forward:
            before = drafted(self.letter, self._words_for, self._bus.today)
            if now.forward != before.forward:  # lines of the user's own
                proposed = proposed._replace(forward=now.forward)
        self.replace(proposed, self.purpose)

    def replace(self, written: Written, purpose: str) -> None:
        """Put something in the place of the words; Ctrl+Z brings them back."""
        before = Version(self._message.written(), self.purpose, self._words_for)
        self.purpose = self._words_for = purpose
        self._propose()
        self._replaced = None
        self._message.fill(written, undoable=True)
        if written.text != before.written.text:
            self._replaced = Replaced(Version(written, purpose, purpose), before)

    def turn_back(self) -> bool:
        """Where Ctrl+Z brought a text back, bring back what it was for; whether it did."""
        replaced = self._replaced
        now = Version(self._message.written(), self.purpose, self._words_for)
        if replaced is None or (turned := replaced.turned(now)) is None:
            return False
        self._replaced = Replaced(replaced.there, replaced.here)
        self._message.fill_beside(turned.written)
        self.purpose, self._words_for = turned.purpose, turned.words_for
        self._propose()
        return True
