"""Write: a message to one person, from what the notebook knows, looked at before it is sent."""

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netbook.core.message_check import Draft as Checkable
from netbook.core.message_parts import Part
from netbook.core.purposes import PURPOSES
from netbook.store.message_parts import Letter, letter
from netbook.store.named_people import named_people
from netbook.store.templates import Template, templates
from netbook.store.unfinished import half_written
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import fold_row
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import tr
from netbook.ui.write.check_card import CheckCard, Said
from netbook.ui.write.checking import Aim, Checking, Gifts, Looked
from netbook.ui.write.findings import FIRST, leave, marks_of, said_of
from netbook.ui.write.head import PurposeLine, WriteHead
from netbook.ui.write.message_card import MessageCard
from netbook.ui.write.nobody import Nobody, aims
from netbook.ui.write.part_words import sentence
from netbook.ui.write.parts_card import PartsCard
from netbook.ui.write.sending import Sending
from netbook.ui.write.template_words import begun, kept, noted
from netbook.ui.write.templates_card import TemplatesCard
from netbook.ui.write.unsent import Kept, Unsent
from netbook.ui.write.wording import Wording


class WritePage(Page):
    """On the left the message, beside or below it what was found and what could be said.

    Half-written text is kept by whom it is for and what it is about.
    """

    name = "write"
    tables = frozenset(
        {
            *("contact", "contact_point", "interaction", "participant", "exchange", "fact"),
            *("skill", "proof", "witness", "pitch", "opportunity", "requirement", "organisation"),
            *("position", "shared_experience", "ask", "template", "ignored_check", "setting"),
            *("attachment", "follow_up", "my_position"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.aim: Aim | None = None
        self._gifts: tuple[Part, ...] = ()
        self._kept = Unsent(desk, self)
        self._kept.back.connect(lambda places: self._took_back(places))
        self.nobody = Nobody(desk)
        self.nobody.chosen.connect(lambda aim: self.begin(aim))
        self.head = WriteHead(desk)
        self.purposes = PurposeLine()
        self.purposes.chosen.connect(self.choose)
        self.purposes.again.connect(self._begin_again)
        self.message = MessageCard()
        self.message.changed.connect(self._typed)
        self.wording = Wording(desk.bus, self.message)
        self.checks = CheckCard()
        self.checks.insert.connect(self._answer)
        self.checks.leave.connect(lambda said: leave(self.desk, self.letter, said))
        self.checks.show_words.connect(lambda said: self._show_words(said))
        self.parts = PartsCard(desk)
        self.parts.insert.connect(lambda part: self._insert(part))
        self.templates = TemplatesCard(desk)
        self.templates.used.connect(lambda each: self._use(each))
        self.templates.wanted.connect(self._keep_as_template)
        self.sending = Sending(desk, self.message)
        self.sending.attached.connect(self._typed)
        self.sending.gone.connect(self._gone)
        self.head.copy_wanted.connect(self.sending.copy)
        self.head.mail_wanted.connect(self.sending.open_in_mail)
        self.head.file_wanted.connect(self.sending.save_file)
        self.head.profile_wanted.connect(self.sending.open_profile)
        self.checking = Checking(desk, self)
        self.checking.found.connect(lambda looked: self._show_found(looked))
        self._finding = Gifts(desk, self)
        self._finding.found.connect(lambda found: self._take_gifts(*found))
        self._arrange()
        self._show_whom()

    @property
    def purpose(self) -> str:
        """What the message is for."""
        return self.wording.purpose

    @property
    def letter(self) -> Letter | None:
        """What the notebook knows for the message; None while it is to nobody."""
        return self.wording.letter

    def _arrange(self) -> None:
        main, side = QVBoxLayout(), QVBoxLayout()
        for column, widgets in (
            (main, (self.purposes, self.message, self.sending)),
            (side, (self.checks, self.parts, self.templates)),
        ):
            column.setSpacing(2 * GRID)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(main, 60)
        self._columns.addLayout(side, 40)
        self._whole = QWidget()
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(self.head)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.nobody)
        layout.addWidget(self._whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def keys(self) -> list[Key]:
        """Those that leave the page with the message."""
        return [
            Key("Ctrl+Shift+C", tr("Copy the message")),
            Key("Ctrl+Return", tr("I sent it")),
        ]

    def show_target(self, target: Target) -> None:
        """Write to the contact of the target, about whom and what it names."""
        if target.contact_id is not None:
            aim = Aim(
                target.contact_id,
                target.other_id,
                target.opportunity_id,
                target.organisation_id,
            )
            purpose = target.action if target.action in PURPOSES else ""
            self.begin(aim, purpose)
        elif self.letter is None:
            self._kept.take_back()
            self.nobody.refresh()
            self.nobody.setFocus()
        else:
            self.message.text.setFocus()

    def begin(self, aim: Aim, purpose: str = "") -> None:
        """Begin a message, or go on with the one that is half written."""
        self._kept.take_back()
        with self.desk.notebook.read() as s:
            there = aims(half_written(s, f"message:{aim.contact_id}"))
        if not any(aim[1:]) and not purpose and aim not in there:
            # Nobody says what about: what was begun to them goes on.
            aim = next((each for each in there if each.contact_id == aim.contact_id), aim)
        if aim != self.aim:
            self.aim, self._gifts = aim, ()
            self.checking.stop()
            self.checks.show_findings([], False)
            self.message.mark([])
            found = self._kept.at(aim.place)
            self._read()
            self.wording.begin(purpose, found)
            self.message.open_tab("message")
            self.sending.begin(aim, found.files if found else ())
            self.message.fill(found.written if found else self.wording.proposed)
            self._finding.look(aim.contact_id)
        elif purpose and purpose != self.purpose:
            self._read()
            self.choose(purpose)
        self._show_all()
        self.message.text.setFocus()

    def _took_back(self, places: list[str]) -> None:
        """What was sent, and is undone, is half written again; what is redone no longer is."""
        aim = self.aim
        if aim is not None and aim.place in places and self._kept.at(aim.place) is None:
            self.end()
        if aim is None or self.aim is None:
            self.nobody.refresh()
        elif aim.place in places and self.wording.untouched:
            self.aim = None
            self.begin(aim)

    def reload(self) -> None:
        """Read what the notebook knows again; what was written stays."""
        self._kept.take_back()
        if self.aim is None:
            self.nobody.refresh()
            return
        self._read()
        self.wording.renew()
        self._show_all()

    def _read(self) -> None:
        if self.aim is None:
            return
        to, other, opening, organisation = self.aim
        with self.desk.notebook.read() as s:
            self.wording.letter = letter(
                s,
                to,
                self.desk.bus.today,
                other_id=other,
                opportunity_id=opening,
                organisation_id=organisation,
            )
        if self.letter is None:
            self.checking.stop()
            self.aim = None
            self.nobody.refresh()
        else:
            self.wording.letter = self.letter._replace(parts=(*self.letter.parts, *self._gifts))

    def choose(self, purpose: str) -> None:
        """Write for another purpose; only a text that nobody touched is proposed anew."""
        if not self.wording.choose(purpose):
            if self.message.written().text.strip():
                self._typed()
            else:
                self._begin_again()
        self._show_all()

    def _begin_again(self) -> None:
        self.wording.begin_again()
        self._show_all()
        self.message.text.setFocus()

    def _show_all(self) -> None:
        self._show_whom()
        if self.letter is None:
            return
        self.head.show_letter(self.letter, self.purpose)
        self.purposes.show_purpose(self.purpose)
        self.parts.show_parts(self.letter.parts, self.purpose)
        with self.desk.notebook.read() as s:
            found = templates(s, self.purpose)
        self.templates.show_templates(found, self.letter.signature)
        self.sending.show_letter(self.letter, self.purpose)
        self._say_missing()
        self._check()

    def _show_whom(self) -> None:
        self.nobody.setVisible(self.letter is None)
        self._whole.setVisible(self.letter is not None)

    def _typed(self) -> None:
        if self.aim is None:  # a file was read too late
            return
        if self.wording.turn_back():
            self._show_all()
        written, files = self.message.written(), self.sending.going()
        untouched = self.wording.untouched and not files
        self._kept.keep(None if untouched else Kept(self.purpose, written, files))
        self._say_missing()
        self._check()

    def _say_missing(self) -> None:
        self.message.show_missing(self.wording.missing)
        self.purposes.offer(self.wording.for_another)

    def _check(self) -> None:
        if self.aim is None or self.letter is None:
            return
        subject, text, forward = self.message.written()
        files = self.sending.files()
        draft = Checkable(subject, text, forward, self.purpose, attachments=len(files))
        self.checking.soon(self.aim, draft)

    def _show_found(self, looked: Looked) -> None:
        if self.letter is None:
            return
        text, today = self.message.written().text, self.desk.bus.today
        said = said_of(looked, self.letter, self.purpose, text, today)
        self.checks.show_findings(said, looked.checked.only_language_free)
        self.message.mark(marks_of(said))
        self.sending.show_findings(said)

    def _insert(self, part: Part) -> None:
        self.message.insert(sentence(part, self.desk.bus.today), first=part.kind == "outcome")

    def _answer(self, said: Said) -> None:
        self.message.insert(said.insert, first=said.finding.check in FIRST)

    def _show_words(self, said: Said) -> None:
        if said.finding.spans:
            self.message.show_span(*said.finding.spans[0])

    def _take_gifts(self, contact_id: int, found: tuple[Part, ...]) -> None:
        if self.aim is not None and self.aim.contact_id == contact_id and found:
            self._gifts = found
            self.reload()

    def _use(self, template: Template) -> None:
        """Put a message of the user's own in the place of the text; Ctrl+Z brings that back."""
        if self.letter is None:
            return
        purpose = template.purpose if template.purpose in PURPOSES else self.purpose
        written, missing = begun(template, self.letter, purpose, self.desk.bus.today)
        forward = self.message.written().forward
        self.wording.replace(written._replace(forward=forward), purpose)
        self._show_all()
        self.message.show_missing(missing)
        self.message.text.setFocus()

    def _keep_as_template(self) -> None:
        if self.letter is None:
            return
        written = self.message.written()
        with self.desk.notebook.read() as s:
            named = named_people(s, f"{written.subject}\n{written.text}", noted(self.letter))
        template = kept(written, self.letter, named, self.desk.bus.today)
        self.templates.open_form(template._replace(purpose=self.purpose))

    def end(self) -> None:
        """Write to nobody: what is half written stays so."""
        self._kept.leave()
        self.aim = self.wording.letter = None
        self.checking.stop()
        self._show_whom()

    def _gone(self, sent: Aim) -> None:
        """It was sent: nothing of it is half written any more, but of one begun since."""
        now = self.aim
        self._kept.forget(sent.place)
        if now is not None and now != sent:
            self._kept.at(now.place)
            return
        self.end()
        self.desk.open(Target("people", contact_id=sent.contact_id))

    def fold(self) -> None:
        """Put what stands beside the message below it in a narrow window."""
        width = self.window().width()
        fold_row(self._columns, width, theme.FOLD_SIDE)
        self.head.fold(theme.folded(width, theme.FOLD_PANES))

    def showEvent(self, event: QShowEvent) -> None:
        """Coming back makes the check that going cut off."""
        super().showEvent(event)
        self._check()

    def hideEvent(self, event: QHideEvent) -> None:
        """Going to another page, or ending, keeps what is half written."""
        self._kept.flush()
        self.checking.stop()
        super().hideEvent(event)
