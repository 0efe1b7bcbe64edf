"""Bringing people in and taking them away: choose, read, preview, store, and say what was done."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QStackedLayout, QWidget

from netbook.core.problem import Refusal
from netbook.formats.contact_csv import Columns
from netbook.store.imports import batch_contacts
from netbook.store.who import nothing_said
from netbook.transfer.exporting import export_contacts, export_interactions
from netbook.transfer.importing import Outcome, Plan, preview, store_plan
from netbook.transfer.reading import columns_of, needs_mapping
from netbook.transfer.reading_child import read_in_child
from netbook.transfer.sentences import outcome_sentence, refusal_sentence
from netbook.ui.desk import Desk
from netbook.ui.history import undo_action
from netbook.ui.keys import Key
from netbook.ui.notices import Action
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.tasks import Cancelled, Task
from netbook.ui.transfer.export_dialog import ExportDialog
from netbook.ui.transfer.mapping_dialog import MappingDialog
from netbook.ui.transfer.preview import Preview
from netbook.ui.transfer.start import Start
from netbook.ui.transfer.working import Working
from netbook.ui.words import number, people, tr

Mappings = dict[Path, Mapping[str, str]]


class _Unknown(NamedTuple):
    """A CSV file whose columns somebody should name first."""

    file: Path
    columns: Columns


class _Stored(NamedTuple):
    """What an import did, whom it brought, and whether nothing was said of anybody yet."""

    outcome: Outcome
    came: tuple[int, ...]
    first: bool


class TransferPage(Page):
    """One thing at a time: the start, the reading, the preview, or the storing.

    Nothing here is read from the notebook again: a preview stays as it is agreed to.
    """

    name = "transfer"
    tables = frozenset[str]()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stack = QStackedLayout(self)
        self.start = Start(self.read, lambda: self.export(()))
        self._stack.addWidget(self.start)
        self._running: Task | None = None

    @property
    def shown(self) -> QWidget | None:
        """What the page shows now."""
        return self._stack.currentWidget()

    def keys(self) -> list[Key]:
        """Those of a preview, while there is one."""
        return [Key("Esc", tr("Cancel"))] if isinstance(self.shown, Preview) else []

    def show_target(self, target: Target) -> None:
        """Read files, open the export, or begin at the start."""
        if target.action == "export":
            self.export(target.ids)
        elif target.paths:
            self.read(list(target.paths))
        elif self.shown is self.start:
            self.start.setFocus()

    def _show(self, widget: QWidget) -> None:
        old = self.shown
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.setFocus()
        if old is not None and old is not self.start and old is not widget:
            self._stack.removeWidget(old)
            old.deleteLater()

    def read(self, files: list[Path], mappings: Mappings | None = None) -> None:
        """Read files in a process of their own, then show what they hold."""
        if not self._is_free():
            return
        known = mappings or {}

        def work(task: Task) -> Plan | _Unknown:
            readings = read_in_child(files, known, progress=task.report)
            for file, reading in zip(files, readings, strict=True):
                # A pipe can't be asked for its columns: it is empty once it was read.
                if file not in known and needs_mapping(reading) and file.is_file():
                    return _Unknown(file, columns_of(file))
            return preview(self.desk.notebook, readings)

        words = tr("Reading %Ln file(s)…", "", len(files))
        self._running = self.desk.tasks.run(
            words, work, lambda found: self._read(files, known, found), self._failed
        )
        self._show(Working(words, self._running))

    def _read(self, files: list[Path], known: Mappings, found: Plan | _Unknown) -> None:
        self._running = None
        if isinstance(found, Plan):
            self._show(Preview(found, lambda tags: self._store(found, tags), self._back))
        else:
            self._ask_for_columns(*found, files, known)

    def _ask_for_columns(
        self, file: Path, columns: Columns, files: list[Path], known: Mappings
    ) -> None:
        self._back()
        dialog = MappingDialog(
            file,
            columns,
            lambda mapping: self.read(files, {**known, file: mapping}),
            self,
        )
        others = [each for each in files if each != file]
        if others:
            dialog.rejected.connect(lambda: self.read(others, known))
        dialog.open()

    def _back(self) -> None:
        self._show(self.start)

    def _failed(self, error: Exception) -> None:
        self._running = None
        self._back()
        if isinstance(error, Cancelled):
            self.desk.notices.show(tr("Stopped. Nothing was stored."))
        elif isinstance(error, Refusal):
            self.desk.notices.show(refusal_sentence(error, tr), kind="error")
        else:
            raise error

    def _store(self, plan: Plan, tags: list[str]) -> None:
        words = tr("Bringing in {what}…").format(what=plan.title)
        notebook, now = self.desk.notebook, self.desk.bus.now()

        def work(task: Task) -> _Stored:
            outcome = store_plan(notebook, plan, now=now, tags=tags, progress=task.report)
            with notebook.read() as session:
                batch = outcome.batch_id
                came = tuple(batch_contacts(session, batch)) if batch is not None else ()
                return _Stored(outcome, came, bool(came) and nothing_said(session))

        self._running = self.desk.tasks.run(words, work, self._stored, self._failed, writes=True)
        self._show(Working(words, self._running))

    def _stored(self, stored: _Stored) -> None:
        """Go on to saying who they are while nothing was said of anybody, else to People."""
        self._running = None
        self._back()
        came, open_ = stored.came, self.desk.open
        show = Action(tr("Show"), lambda: open_(Target("people", ids=came)))
        who = Action(tr("Who do you know?"), lambda: open_(Target("who", ids=came)))
        open_(Target("who") if stored.first else Target("people", action="all"))
        self.desk.notices.show(
            outcome_sentence(stored.outcome, tr, number),
            *((show,) if came else ()),
            *((who,) if came and not stored.first else ()),
            *undo_action(self.desk, stored.outcome.step),
        )

    def export(self, selected: tuple[int, ...]) -> None:
        """Ask what to take away, then write it in the background."""
        if isinstance(self.shown, Preview):
            self.desk.notices.show(tr("First bring these people in, or cancel."), kind="error")
        elif self._is_free():
            ExportDialog(selected, self._export, self).open()

    def _is_free(self) -> bool:
        if self._running is None:
            return True
        self.desk.notices.show(
            tr("Something else is under way; wait for it or cancel it."), kind="error"
        )
        return False

    def _export(self, kind: str, path: Path, ids: tuple[int, ...] | None) -> None:
        notebook = self.desk.notebook

        def work(task: Task) -> int:
            if kind == "interactions":
                return export_interactions(notebook, path, ids, progress=task.report)
            return export_contacts(notebook, path, kind, ids, progress=task.report)

        def done(count: int) -> None:
            what = tr("%Ln conversation(s)", "", count) if kind == "interactions" else people(count)
            self._running = None
            self._back()
            if ids is not None:
                self.desk.open(Target("people"))
            said = tr("{what} written to {file}.").format(what=what, file=path.name)
            self.desk.notices.show(said[:1].upper() + said[1:])

        words = tr("Writing {file}…").format(file=path.name)
        self._running = self.desk.tasks.run(words, work, done, self._failed)
        self._show(Working(words, self._running))
