"""What leaves the page: copy, mail, file, and I sent it, which writes it down."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.core.message_parts import Part
from netbook.core.purposes import ASKS
from netbook.formats.mail import Mail
from netbook.store import Session
from netbook.store.asks import WAIT_DAYS, Sent, sent
from netbook.store.message_parts import Letter
from netbook.store.unfinished import keep_sent
from netbook.ui import links, words
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import Card, button, row
from netbook.ui.widgets.reach_out import profile_of
from netbook.ui.widgets.scroll import show_whole_once_laid_out
from netbook.ui.words import tr
from netbook.ui.write.check_card import Said
from netbook.ui.write.checking import Aim
from netbook.ui.write.going_files import GoingFiles
from netbook.ui.write.leaving import copy, open_in_mail, save_as_eml
from netbook.ui.write.message_card import MessageCard
from netbook.ui.write.purpose_words import written_down
from netbook.ui.write.sent_form import SentForm, SentHow
from netbook.ui.write.unsent import GoingFile, Kept, packed


class Sending(QWidget):
    """The files that go with the message, and what writes down that it was sent.

    `gone` tells the `Aim` of one that was written down; `attached` that other files go with it now.
    """

    gone = Signal(object)
    attached = Signal()

    def __init__(self, desk: Desk, message: MessageCard) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk, self._message = desk, message
        self._letter: Letter | None = None
        self._purpose = ""
        self._aim: Aim | None = None
        # Counts messages: a file that was saved too late says nothing of another one.
        self._begun = 0
        # How the message left last, and whether it says how an introduction went.
        self._channel, self._tells = "", False
        self._going = GoingFiles(desk)
        self._going.changed.connect(self.attached)
        self.attach, self.attach_path = self._going.attach, self._going.attach_path
        self.files, self.going = self._going.files, self._going.going
        self.sent = button(tr("I sent it"), self.open_form)
        keys = QKeySequence("Ctrl+Return")
        self.sent.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        QShortcut(keys, message, self.open_form)
        self.form = SentForm(desk.bus)
        self.form.done.connect(self._write_down)
        self.form.given_up.connect(self._given_up)
        self._card = Card(tr("You sent it"))
        self._card.body.addWidget(self.form)
        self._card.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._going)
        layout.addLayout(row(self.attach, None, self.sent))
        layout.addWidget(self._card)

    def show_letter(self, letter: Letter, purpose: str) -> None:
        """Know whose message it is, and what for."""
        self._letter, self._purpose = letter, purpose

    def show_findings(self, said: list[Said]) -> None:
        """Know from what was found whether the message tells how an introduction went."""
        self._tells = any(
            each.finding.check == "outcome_told" and each.finding.verdict == "ok" for each in said
        )

    def begin(self, aim: Aim, kept: Iterable[GoingFile] = ()) -> None:
        """Begin anew: with the files that were kept, and with the form closed."""
        self._card.hide()
        self._aim = aim
        self._begun += 1
        self._channel, self._tells = "", False
        self._going.begin(aim.opportunity_id, kept)

    def _mail(self) -> Mail | None:
        if self._letter is None:
            return None
        to, written = self._letter.to, self._message.written()
        address = next(iter(self._letter.addresses), "")
        return Mail(to.name, address, written.subject, written.whole, tuple(self.files()))

    def copy(self) -> None:
        """Put what the open tab shows on the clipboard."""
        written = self._message.written()
        copy(self._desk, written.forward if self._message.tab == "forward" else written.whole)
        self._channel = self._channel or "message"

    def open_in_mail(self) -> None:
        """Open it as a draft in the mail program."""
        if (mail := self._mail()) is not None and open_in_mail(self._desk, mail):
            self._channel = "email"

    def open_profile(self) -> None:
        """Open the page on which they can be written to, with the text on the clipboard."""
        if self._letter is None:
            return
        page = profile_of(self._letter.pages)
        copy(self._desk, self._message.written().whole)
        if links.open_link(links.web(page)):
            self._channel = "social"
        else:
            self._desk.notices.show(
                tr("Nothing on this computer opened {value}.").format(value=page), kind="error"
            )

    def save_file(self) -> None:
        """Save it as a mail file."""
        mail, message = self._mail(), self._begun

        def saved() -> None:
            if message == self._begun:
                self._channel = "email"

        if mail is not None:
            save_as_eml(self._desk, self, mail, saved)

    def open_form(self) -> None:
        """Ask how it was sent, with what is likely filled in."""
        if self._letter is None:
            return
        owed = self._owed()
        channel = self._channel or ("email" if self._letter.addresses else "message")
        about = next((part.other or tr("them") for part in owed), "")
        self.form.show_for(self._purpose, channel, about, self._tells)
        self._card.show()
        self.form.setFocus()
        show_whole_once_laid_out(self._card)

    def _owed(self) -> list[Part]:
        """How which introductions went was not told, first with whom the message is about."""
        if self._letter is None:
            return []
        about = self._letter.about.other.id if self._letter.about.other else None
        found = [part for part in self._letter.parts if part.kind == "outcome"]
        return sorted(found, key=lambda part: about is None or part.other_id != about)

    def _given_up(self) -> None:
        self._card.hide()
        self.sent.setFocus()

    def _write_down(self, how: SentHow) -> None:
        if self._letter is None:
            return
        letter, written, purpose = self._letter, self._message.written(), self._purpose
        aim, kept = self._aim, packed(Kept(purpose, written, self.going()))
        name = letter.to.given or words.called(letter.to.name)
        summary = written_down(letter, purpose)
        today, now = self._desk.bus.today, self._desk.bus.now()
        lines = (written.subject, written.whole)
        message = Sent(
            contact_id=letter.to.id,
            purpose=purpose,
            summary=summary,
            text="\n\n".join(line for line in lines if line.strip()),
            channel=how.channel,
            other_id=letter.about.other.id if letter.about.other else None,
            organisation_id=letter.about.organisation_id,
            opportunity_id=letter.about.opportunity_id,
            note=letter.about.opening,
            tells_outcome=how.told,
            told_id=self._owed()[0].other_id if how.told else None,
            answer_by=how.answer_by,
            ask_again=tr("Ask {name} again").format(name=name) if how.again else "",
        )

        def write(s: Session) -> None:
            number = sent(s, message, today=today, now=now).interaction_id
            if aim is not None:
                keep_sent(s, number, aim.place, kept)

        # What it was for may name whom it is about, and nobody else.
        label = tr("Message to {name}").format(name=name)

        def done(_none: None) -> None:
            said = tr("Written down: {what}.").format(what=label)
            if purpose in ASKS:
                form = tr("Written down: {what}. An answer is waited for until {day}.")
                day = words.whole_day(how.until(today, WAIT_DAYS), today)
                said = form.format(what=label, day=day)
            self.gone.emit(aim)
            say_with_undo(self._desk, said)

        self._desk.tasks.write(
            self._desk.notebook,
            label,
            write,
            done,
            form=self.form,
        )
