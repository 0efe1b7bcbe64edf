"""A text that took the place of another: Ctrl+Z in it brings back what it was for, too."""

from typing import NamedTuple

from netbook.ui.write.message_card import Written


class Version(NamedTuple):
    """A message, what it is for, and what its words were put together for."""

    written: Written
    purpose: str
    words_for: str


class Replaced(NamedTuple):
    """The version whose text stands there, and the other one."""

    here: Version
    there: Version

    def turned(self, now: Version) -> Version | None:
        """How the message has to be once its text alone was turned to the other; else None.

        What was changed since stays.
        """
        if now.written.text != self.there.written.text:
            return None
        whole = zip(
            (*now.written, *now[1:]),
            (*self.here.written, *self.here[1:]),
            (*self.there.written, *self.there[1:]),
            strict=True,
        )
        subject, _text, forward, purpose, words_for = (
            other if is_now == was else is_now for is_now, was, other in whole
        )
        return Version(Written(subject, now.written.text, forward), purpose, words_for)
