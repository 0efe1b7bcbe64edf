"""Write: a message to one person, from what the notebook knows, looked at before it is sent."""

import json

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netbook.core.message_check import Draft as Checkable
from netbook.core.message_parts import Part
from netbook.core.message_template import as_template, fill
from netbook.core.organisation_words import organisation_words
from netbook.core.purposes import PURPOSES
from netbook.store.ignored_checks import ignore_check
from netbook.store.message_parts import Letter, letter
from netbook.store.templates import Template, templates
from netbook.store.unfinished import half_written
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import tr
from netbook.ui.write.check_card import CheckCard, Said
from netbook.ui.write.checking import Aim, Checking, Gifts, Looked
from netbook.ui.write.draft_words import Drafted, blank_words, drafted
from netbook.ui.write.findings import FIRST, marks_of, said_of, what_it_means
from netbook.ui.write.head import PurposeLine, WriteHead
from netbook.ui.write.message_card import MessageCard, Written
from netbook.ui.write.nobody import Nobody, aims
from netbook.ui.write.part_words import sentence
from netbook.ui.write.parts_card import PartsCard
from netbook.ui.write.sending import Sending
from netbook.ui.write.templates_card import TemplatesCard


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
        self.purpose = "catch_up"
        self.letter: Letter | None = None
        self._proposed = Drafted()
        self._gifts: tuple[Part, ...] = ()
        self._draft = Draft(desk, "message", self)
        self.nobody = Nobody(desk)
        self.nobody.chosen.connect(lambda aim: self.begin(aim))
        self.head = WriteHead(desk)
        self.purposes = PurposeLine()
        self.purposes.chosen.connect(self.choose)
        self.message = MessageCard()
        self.message.changed.connect(self._typed)
        self.checks = CheckCard()
        self.checks.insert.connect(self._answer)
        self.checks.leave.connect(self._leave)
        self.checks.show_words.connect(lambda said: self._show_words(said))
        self.parts = PartsCard(desk)
        self.parts.insert.connect(lambda part: self._insert(part))
        self.templates = TemplatesCard(desk)
        self.templates.used.connect(lambda each: self._use(each))
        self.templates.wanted.connect(self._keep_as_template)
        self.sending = Sending(desk, self.message)
        self.sending.attached.connect(self._check)
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
            self.nobody.refresh()
            self.nobody.setFocus()
        else:
            self.message.text.setFocus()

    def begin(self, aim: Aim, purpose: str = "") -> None:
        """Begin a message, or go on with the one that is half written."""
        with self.desk.notebook.read() as s:
            begun = aims(half_written(s, f"message:{aim.contact_id}"))
        if not any(aim[1:]) and not purpose and aim not in begun:
            # Nobody says what about: what was begun to them goes on.
            aim = next((each for each in begun if each.contact_id == aim.contact_id), aim)
        if aim != self.aim:
            self.aim, self._gifts = aim, ()
            self.checking.stop()
            self.checks.show_findings([], False)
            self.message.mark([])
            self.sending.begin(aim)
            self._draft.at(aim.place)
            self._read()
            kept = _kept(self._draft.read())
            self.purpose = purpose or kept.get("purpose") or self._likely()
            self._propose()
            self.message.open_tab("message")
            if kept:
                said = (kept.get(name, "") for name in Written._fields)
                self.message.fill(Written(*said))
            else:
                self.message.fill(_written(self._proposed))
            self._finding.look(aim.contact_id)
        elif purpose and purpose != self.purpose:
            self._read()
            self.choose(purpose)
        self._show_all()
        self.message.text.setFocus()

    def reload(self) -> None:
        """Read what the notebook knows again; what was written stays."""
        if self.aim is None:
            self.nobody.refresh()
            return
        before = self._proposed
        self._read()
        self._propose()
        untouched = self.message.written() == _written(before)
        # What stays the same keeps the cursor in it.
        if self.letter is not None and untouched and self._proposed != before:
            self.message.fill(_written(self._proposed))
        self._show_all()

    def _read(self) -> None:
        if self.aim is None:
            return
        to, other, opening, organisation = self.aim
        with self.desk.notebook.read() as s:
            self.letter = letter(
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
            self.letter = self.letter._replace(parts=(*self.letter.parts, *self._gifts))

    def _likely(self) -> str:
        """What a message is for that nobody said: what it is about, else thanks that are owed."""
        if self.letter is None:
            return "catch_up"
        about, to = self.letter.about, self.letter.to
        if about.other is not None:
            return "introduction"
        if about.organisation:
            # Whoever is there themselves needs no introduction to the place.
            there = organisation_words(to.organisation) == organisation_words(about.organisation)
            return ("follow_up" if about.applied else "meeting") if there else "introduction"
        owed = any(part.kind == "thanks" for part in self.letter.parts)
        return "thank_you" if owed else "catch_up"

    def _propose(self) -> None:
        self._proposed = Drafted()
        if self.letter is not None:
            self._proposed = drafted(self.letter, self.purpose, self.desk.bus.today)

    def choose(self, purpose: str) -> None:
        """Write for another purpose; only a text that nobody touched is proposed anew."""
        untouched = self.message.written() in (_written(self._proposed), Written())
        self.purpose = purpose
        self._propose()
        if untouched:
            self.message.fill(_written(self._proposed))
        else:
            self._typed()
        self._show_all()

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
        written = self.message.written()
        if written == _written(self._proposed):
            self._draft.keep("")
        else:
            kept = {"purpose": self.purpose, **written._asdict()}
            self._draft.keep(json.dumps(kept, ensure_ascii=False))
        self._say_missing()
        self._check()

    def _say_missing(self) -> None:
        """Name what the proposed text leaves out, as long as it is what stands there."""
        proposed = self.message.written() == _written(self._proposed)
        self.message.show_missing(self._proposed.missing if proposed else ())

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

    def _leave(self, said: Said) -> None:
        if self.letter is None:
            return
        to, check = self.letter.to.id, said.finding.check
        about, today = what_it_means(said.finding, self.letter), self.desk.bus.today
        title = words.bare(said.title)
        write_with_undo(
            self.desk,
            tr("Leave “{what}”").format(what=title),
            lambda s: ignore_check(s, to, check, about, today),
            tr("“{what}” is left as it is.").format(what=title),
        )

    def _take_gifts(self, contact_id: int, found: tuple[Part, ...]) -> None:
        if self.aim is not None and self.aim.contact_id == contact_id and found:
            self._gifts = found
            self.reload()

    def _use(self, template: Template) -> None:
        """Put a message of the user's own in the place of the text; Ctrl+Z brings that back."""
        if self.letter is None:
            return
        values = blank_words(self.letter)
        text, subject = fill(template.text, values), fill(template.subject, values)
        if template.purpose in PURPOSES:
            self.purpose = template.purpose
            self._propose()
        forward = self.message.written().forward
        self.message.fill(Written(subject.text, text.text, forward), undoable=True)
        self._show_all()
        gone = {*text.missing, *subject.missing}
        blanks = {
            "name": tr("the first name"),
            "other": tr("whom it is about"),
            "opening": tr("the opening or the topic"),
            "organisation": tr("the organisation"),
        }
        self.message.show_missing([said for blank, said in blanks.items() if blank in gone])
        self.message.text.setFocus()

    def _keep_as_template(self) -> None:
        if self.letter is None:
            return
        values, written = blank_words(self.letter), self.message.written()
        subject, text = as_template(written.subject, values), as_template(written.text, values)
        self.templates.open_form(Template(None, "", self.purpose, subject, text))

    def end(self) -> None:
        """Write to nobody: what is half written stays so."""
        self._draft.flush()
        self.aim = self.letter = None
        self.checking.stop()
        self._show_whom()

    def _gone(self, sent: Aim) -> None:
        """It was sent: nothing of it is half written any more, but of one begun since."""
        now = self.aim
        self._draft.at(sent.place)
        self._draft.forget()
        if now is not None and now != sent:
            self._draft.at(now.place)
            return
        self.end()
        self.desk.open(Target("people", contact_id=sent.contact_id))

    def fold(self) -> None:
        """Put what stands beside the message below it in a narrow window."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        width = self.window().width()
        self._columns.setDirection(down if theme.folded(width, theme.FOLD_SIDE) else across)
        self.head.fold(theme.folded(width, theme.FOLD_PANES))

    def showEvent(self, event: QShowEvent) -> None:
        """Coming back makes the check that going cut off."""
        super().showEvent(event)
        self._check()

    def hideEvent(self, event: QHideEvent) -> None:
        """Going to another page, or ending, keeps what is half written."""
        self._draft.flush()
        self.checking.stop()
        super().hideEvent(event)


def _written(proposed: Drafted) -> Written:
    return Written(proposed.subject, proposed.text, proposed.forward)


def _kept(text: str) -> dict[str, str]:
    """What was kept of a half-written message; nothing where that can't be read."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    found = {name: value for name, value in kept.items() if isinstance(value, str)}
    return found if found.get("purpose") in PURPOSES else {}
