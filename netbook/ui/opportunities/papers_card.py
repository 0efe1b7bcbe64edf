"""The card of an opening's links and documents."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from netbook.store.attachments import (
    Document,
    attachment_data,
    attachments,
    remove_attachment,
)
from netbook.store.blobs import LARGEST
from netbook.store.opportunities import Link, Opportunity
from netbook.transfer.whole_file import whole_file
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.links import open_link, web
from netbook.ui.opportunities import acts
from netbook.ui.opportunities.paste_field import files_in
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.form_card import FormCard
from netbook.ui.widgets.pieces import button
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class LinkForm(SmallForm):
    """Emits `done` with a Link."""

    def __init__(self, desk: Desk) -> None:
        self.url = line_field(tr("Address"))
        self.label = line_field(tr("What is there"))
        super().__init__(self.url, self.label)
        self.setFocusProxy(self.url)
        self.keep(desk, url=self.url, label=self.label)

    def begin(self) -> None:
        """Empty the form."""
        self.url.clear()
        self.label.clear()

    def written(self) -> Link | None:
        """The link; it needs an address."""
        address = self.url.text().strip()
        return Link(address, self.label.text().strip()) if address else None


class PapersCard(FormCard):
    """Where the posting is, and what was sent: the letter, the CV, the offer."""

    form: LinkForm

    def __init__(self, desk: Desk) -> None:
        none = tr("Nothing yet: the address of the posting, your letter, the CV you sent.")
        super().__init__(tr("Links and documents"), LinkForm(desk), none, tr("Add a link"))
        self._desk = desk
        self._opening = Opportunity("")
        self.document = button(tr("Add a document…"), self._choose, kind="link")
        self.body.addWidget(self.document)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of any kind, also those that the page would read as postings."""
        if files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what is dropped here with the opening."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add_files(files_in(event.mimeData()))

    def show_opening(self, opening: Opportunity) -> None:
        """Show what belongs to this one."""
        if opening.id != self._opening.id:
            self._close()
        self._opening = opening
        with self._desk.notebook.read() as s:
            documents = attachments(s, opening.id or 0)
        rows = [self._link(each) for each in opening.links]
        self._show_rows([*rows, *(self._document(each) for each in documents)])

    def _link(self, each: Link) -> QWidget:
        said = each.label or each.url
        go = button(said, partial(self._go, each.url), kind="link")
        choices = ((tr("Remove"), partial(self._drop_link, each)),)
        return entry_line(go, each.url if each.label else "", choices, said)

    def _document(self, each: Document) -> QWidget:
        size = QLocale().formattedDataSize(each.size)
        day = words.short_day(each.added_on, self._desk.bus.today)
        choices = (
            (tr("Save a copy…"), partial(self._save_copy, each)),
            (tr("Remove"), partial(self._drop_document, each)),
        )
        return entry_line(each.name, words.together((size, day)), choices)

    def _go(self, url: str) -> None:
        if not open_link(web(url)):
            self._desk.notices.show(tr("NetBook doesn't open this address."), kind="error")

    def _add(self) -> None:
        self.form.begin_at(f"opportunities/{self._opening.id}/link", self.form.begin)
        self._open_form()

    def _save(self, written: Any) -> None:
        link: Link = written
        once_written = self.form.once_written()

        def done() -> None:
            once_written()
            self._leave()

        acts.change(
            self._desk,
            self._opening,
            lambda there: replace(there, links=(*there.links, link)),
            self.form,
            done,
        )

    def _drop_link(self, link: Link) -> None:
        def without(there: Opportunity) -> Opportunity:
            return replace(there, links=tuple(each for each in there.links if each != link))

        work = acts.changing(self._desk, self._opening, without)
        take_out(self._desk, link.label or link.url, work)

    def _drop_document(self, each: Document) -> None:
        take_out(self._desk, each.name, lambda s: remove_attachment(s, each.id))

    def _choose(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self, tr("Add a document"))
        self.add_files([Path(name) for name in names])

    def add_files(self, files: Sequence[Path]) -> None:
        """Keep these files with the opening; they are read in the background."""
        number = self._opening.id
        if not files or number is None:
            return

        def read(_task: object) -> list[tuple[str, bytes]]:
            return [(file.name, _contents(file)) for file in files]

        self._desk.tasks.run(
            tr("Add a document"),
            read,
            lambda read: acts.add_documents(self._desk, number, read),
            self._unreadable,
            slow_disk=True,
        )

    def _unreadable(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._desk.notices.show(tr("This file can't be read."), kind="error")

    def _save_copy(self, each: Document) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, tr("Save a copy"), each.name)
        if name:
            self._write_copy(each, Path(name))

    def _write_copy(self, each: Document, to: Path) -> None:
        with self._desk.notebook.read() as s:
            data = attachment_data(s, each.id)
        if data is None:
            return  # removed since the menu was opened

        def write(_task: object) -> None:
            with whole_file(to) as stream:
                stream.write(data)

        def done(_done: None) -> None:
            self._desk.notices.show(tr("Saved as {name}.").format(name=to.name))

        self._desk.tasks.run(
            tr("Save a copy"), write, done, partial(acts.refused, self._desk), slow_disk=True
        )


def _contents(file: Path) -> bytes:
    """The bytes of a file, of one that is too large to be kept no more than to know it."""
    with file.open("rb") as opened:
        return opened.read(LARGEST + 1)
