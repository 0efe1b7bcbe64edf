"""The dialog that brings in postings: paste, drop or choose; then each draft is confirmed."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from netbook.core.posting import Posting
from netbook.core.problem import Problem
from netbook.formats.posting import PostingsRead, missing
from netbook.store.opportunities import save_opportunity
from netbook.store.postings import KnownPosting, known_posting, opportunity_of
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.opportunities.brought import (
    contents,
    nothing_in,
    posting_of,
    read_all,
    what_lacks,
)
from netbook.ui.opportunities.form_fields import OpeningFields
from netbook.ui.opportunities.paste_field import PasteField, can_take, files_in
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.half_written import taken_up
from netbook.ui.widgets.opening_words import stage
from netbook.ui.widgets.pieces import button, row, text
from netbook.ui.words import tr

WIDTH, HEIGHT = 640, 660
PLACE = "opportunities/bring-in"
MOST_SHOWN = 200_000
"""So many characters of a text are shown and kept half done; all of it is read."""


class BringIn(QDialog):
    """Emits `saved` with the id of each opening that was confirmed."""

    saved = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: list[Posting] = []
        self._problems: tuple[Problem, ...] = ()
        self._at = 0
        self._over = False
        self._known: KnownPosting | None = None
        self.setWindowTitle(tr("Bring in a posting"))
        self.setAcceptDrops(True)
        self.resize(WIDTH, HEIGHT)
        self._start, self._confirm = self._make_start(), self._make_confirm()
        layout = QVBoxLayout()
        layout.setSpacing(GRID)
        layout.addWidget(self._start)
        layout.addWidget(self._confirm)
        layout.addStretch(1)
        self.read = button(tr("Read it"), self._read_typed, kind="primary")
        self.save = button(tr("Save"), self.confirm, kind="primary", once=True)
        self.leave_out = button(tr("Leave it out"), self._next, once=True)
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        for each in (self.read, self.save):
            buttons.addButton(each, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.leave_out, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.give_up)
        furnish(self, layout, buttons)
        self.finished.connect(self._end)
        self._draft = Draft(desk, PLACE, self)
        self._take_up()
        self.field.textChanged.connect(self._keep)
        self.fields.typed.connect(self._keep)

    def open(self) -> None:
        """Show it; what is typed goes on behind the title, which Qt would select."""
        super().open()
        self.fields.lines["title"].end(False)

    def _make_start(self) -> QWidget:
        start = QWidget()
        layout = QVBoxLayout(start)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        said = tr(
            "Copy the posting in your browser and paste it, or drop a saved page or a job mail "
            "here. NetBook never goes online: it reads only what you give it."
        )
        self.field = PasteField(self.take)
        self.field.textChanged.connect(self._show_state)
        self.choose = button(tr("Choose a file…"), self._choose)
        self.wrong = text("", "due", wrap=True)
        layout.addWidget(text(said, "muted", wrap=True))
        layout.addWidget(self.field)
        layout.addLayout(row(self.choose, None))
        layout.addWidget(self.wrong)
        return start

    def _make_confirm(self) -> QWidget:
        confirm = QWidget()
        layout = QVBoxLayout(confirm)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self.which = text("", "heading", wrap=True)
        self.brought = text("", wrap=True)
        self.lacking = text("", "muted", wrap=True)
        self.there = text("", "due", wrap=True)
        self.show_known = button(tr("Show it"), self._go_to_known, kind="link")
        self.fields = OpeningFields(self._desk)
        for name in ("title", "organisation", "url"):
            self.fields.lines[name].editingFinished.connect(self._look_for_known)
        shown = (self.which, self.brought, self.lacking, self.there, self.show_known, self.fields)
        for each in shown:
            layout.addWidget(each)
        return confirm

    # --- what is brought

    def take(self, data: QMimeData) -> None:
        """Read what was pasted or dropped."""
        files = files_in(data)
        if files:
            self.read_files(files)
        elif data.hasHtml():
            self._read([(data.html().encode("utf-8", "replace"), "pasted.html")], data.text())
        else:
            self.read_text(data.text())

    def read_text(self, typed: str) -> None:
        """Read a text, or an address alone."""
        if typed.strip():
            if not self.confirming:
                # A field of many megabytes would stand still at each key.
                self.field.setPlainText(typed[:MOST_SHOWN])
            self._read([(typed.encode("utf-8", "replace"), "pasted.txt")])

    def read_files(self, files: Sequence[Path]) -> None:
        """Read saved pages and mails."""
        self._start_reading(lambda: [contents(file) for file in files], slow_disk=True)

    def _read(self, parts: list[tuple[bytes, str]], plain: str = "") -> None:
        if plain.strip():
            # What a browser copies names more in its markup, but it is not always whole.
            parts = [*parts, (plain.encode("utf-8", "replace"), "pasted.txt")]
            self._start_reading(lambda: parts, first_only=True)
        else:
            self._start_reading(lambda: parts)

    def _start_reading(
        self,
        given: Callable[[], Sequence[tuple[bytes, str]]],
        *,
        first_only: bool = False,
        slow_disk: bool = False,
    ) -> None:
        self.wrong.clear()

        def work(_task: object) -> PostingsRead:
            return read_all(given(), first_only=first_only)

        self._start.setEnabled(False)
        self._show_state()
        label = tr("Read the posting")
        self._desk.tasks.run(label, work, self.show_read, self._failed, slow_disk=slow_disk)

    def _end(self, _how: int) -> None:
        self._over = True
        self.deleteLater()

    def show_read(self, found: PostingsRead) -> None:
        """Show what was read: the first draft, or why there is none."""
        if self._over:  # closed while it was read
            return
        self._start.setEnabled(True)
        if self.confirming:
            self._show_more(found)
            return
        if not found.postings:
            self.wrong.setText(nothing_in(found))
            announce(self, self.wrong.text())
            self._show_state()
            self.field.setFocus()
            return
        told = {problem.kind for each in found.postings for problem in missing(each)}
        self._drafts, self._at = list(found.postings), 0
        self._problems = tuple(each for each in found.problems if each.kind not in told)
        self._show_draft()

    def _show_more(self, found: PostingsRead) -> None:
        """Put what was brought while a draft waits after it, but for what waits already."""
        waiting = self._drafts[self._at :]
        more = [each for each in found.postings if each not in waiting]
        self._drafts += more
        self._say_which()
        self._show_state()
        self._keep()
        if more:
            self._say_brought(tr("What you brought now comes after this one."))
        elif not found.postings:
            self._say_brought(nothing_in(found))

    def _say_brought(self, said: str) -> None:
        self.brought.setText(said)
        self.brought.show()
        announce(self, said)

    def _failed(self, error: Exception) -> None:
        if self._over:
            return
        self._start.setEnabled(True)
        self._show_state()
        if not isinstance(error, OSError):
            raise error
        said = tr("The file could not be read.")
        if self.confirming:
            self._say_brought(said)
        else:
            self.wrong.setText(said)

    def _choose(self) -> None:
        kinds = tr("Pages, mails and texts") + " (*.html *.htm *.mhtml *.mht *.eml *.txt)"
        names, _kind = QFileDialog.getOpenFileNames(
            self, tr("Bring in a posting"), "", f"{kinds};;{tr('All files')} (*)"
        )
        if names:
            self.read_files([Path(name) for name in names])

    def _read_typed(self) -> None:
        self.read_text(self.field.text())

    # --- drafts to confirm

    def _say_which(self) -> None:
        count = len(self._drafts)
        said = tr("Draft {number} of {count}: look whether it is right.")
        one = tr("Look whether it is right, then save it.")
        self.which.setText(said.format(number=self._at + 1, count=count) if count > 1 else one)

    def _show_draft(self, typed: dict[str, Any] | None = None) -> None:
        posting = self._drafts[self._at]
        self._say_which()
        self.brought.hide()
        self.fields.fill(opportunity_of(posting))
        if typed:
            self.fields.take(typed)
        self.lacking.setText(what_lacks((*self._problems, *missing(posting))))
        self.lacking.setVisible(bool(self.lacking.text()))
        self._look_for_known()
        self._show_state()
        self.fields.setFocus()
        announce(self, " ".join((self.which.text(), self.lacking.text())))
        self._keep()

    def _look_for_known(self) -> None:
        """Say whether the draft, as it is now, is in the notebook already."""
        opening = self.fields.written() if self.fields.lines["title"].value() else None
        self._known = None
        if opening is not None:
            with self._desk.notebook.read() as s:
                self._known = known_posting(s, opening)
        if self._known is not None:
            said = tr("You have it already: “{what}”, in “{stage}”.")
            where = stage(self._known.stage_key, self._known.stage)
            self.there.setText(said.format(what=self._known.title, stage=where))
        self.there.setVisible(self._known is not None)
        self.show_known.setVisible(self._known is not None)

    def _go_to_known(self) -> None:
        if self._known is not None:
            number = self._known.id
            if len(self._drafts) > 1:
                self.reject()  # the others wait until it is opened again
            else:
                self.give_up()
            self._desk.open(Target("opportunities", opportunity_id=number))

    def confirm(self) -> None:
        """Write the draft down as it is now, and go on to the next one."""
        opening = self.fields.written()
        if opening is None:
            return
        desk, today, now = self._desk, self._desk.bus.today, self._desk.bus.now()

        def done(number: int) -> None:
            say_with_undo(desk, tr("“{what}” is noted.").format(what=opening.title))
            self.saved.emit(number)
            self._next()

        desk.tasks.write(
            desk.notebook,
            tr("Note an opening: {what}").format(what=opening.title),
            lambda s: save_opportunity(s, opening, today=today, now=now),
            done,
            form=self,
        )

    def _next(self) -> None:
        """Go on to the next draft, if there is one."""
        self._at += 1
        if self._at < len(self._drafts):
            self._show_draft()
        else:
            self._draft.forget()
            super().accept()

    # --- what is half done

    def _show_state(self) -> None:
        confirming = self._at < len(self._drafts)
        self._start.setVisible(not confirming)
        self._confirm.setVisible(confirming)
        self.read.setVisible(not confirming)
        self.read.setEnabled(self._start.isEnabled() and bool(self.field.text().strip()))
        self.save.setVisible(confirming)
        # What is being read comes after the last one, which would close it.
        self.save.setEnabled(self._start.isEnabled())
        self.leave_out.setEnabled(self._start.isEnabled())
        self.leave_out.setVisible(confirming and len(self._drafts) > 1)
        (self.save if confirming else self.read).setDefault(True)

    def _keep(self) -> None:
        left = [asdict(posting) for posting in self._drafts]
        typed = self.fields.written_so_far() if left else {}
        if not left and not self.field.text().strip():
            self._draft.keep("")
            return
        kept = {"text": self.field.text(), "drafts": left, "at": self._at, "fields": typed}
        self._draft.keep(json.dumps(kept))

    def _take_up(self) -> None:
        """Go on with what was half done before, perhaps before a crash."""
        left = taken_up(self._draft.read())
        try:
            drafts = [posting_of(each) for each in left.get("drafts", ())]
        except (TypeError, AttributeError):
            left, drafts = {}, []
        self.field.setPlainText(str(left.get("text", "")))
        self._drafts, self._at = drafts, int(left.get("at", 0))
        if self._at < len(drafts):
            self._show_draft(left.get("fields"))
            half = tr("This was left half done: save it, or give it up with Cancel.")
            self.which.setText(half)
        else:
            self._drafts, self._at = [], 0
            self._show_state()
            self.field.setFocus()

    @property
    def confirming(self) -> bool:
        """Whether drafts wait to be confirmed: what is brought now comes after them."""
        return self._at < len(self._drafts)

    def give_up(self) -> None:
        """Close it, and forget what was read and typed."""
        self._draft.forget()
        super().reject()

    def reject(self) -> None:
        """Close it; what is half done is there again the next time."""
        self._draft.flush()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and texts, unless something is being read."""
        if self._start.isEnabled() and can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what is dropped."""
        event.acceptProposedAction()
        self.take(event.mimeData())
