"""The left pane: heading, search, filters and the list of organisations."""

from array import array

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.store.organisation_list import (
    Listed,
    found_organisations,
    organisation_count,
    organisation_list,
)
from netbook.ui.desk import Desk
from netbook.ui.organisations.list import OrganisationList
from netbook.ui.tasks import Task
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.list_pane import SIDE, arrange_list
from netbook.ui.widgets.pieces import Filter, button, text
from netbook.ui.widgets.search_field import SearchField
from netbook.ui.words import tr

# So many are read before one sees that they are not there yet.
AT_ONCE = 2000


class ListPane(QWidget):
    """Organisations, found as one types. `chosen` tells which is current, `opened` the opened one.

    `read` says that they were read, which of thirty thousand takes a while.
    """

    chosen = Signal(int)
    opened = Signal(int)
    new_wanted = Signal()
    read = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.listed: list[Listed] = []
        self._reading: Task | None = None
        self.new = button(tr("+ New"), self.new_wanted.emit, name=tr("New organisation"))
        self.search = SearchField(tr("Find by name"), "F")
        self.stage = Filter(tr("With a stage"), lambda _on: self.refresh())
        self.openings = Filter(tr("With openings"), lambda _on: self.refresh())
        self.known = Filter(tr("Somebody known"), lambda _on: self.refresh())
        self.known.setToolTip(tr("You noted a conversation or something shared"))
        self.list = OrganisationList(desk)
        self.none = text("", "muted", wrap=True)
        middle = (self.list, self._nothing())
        self._middle = arrange_list(
            self, tr("Organisations"), self.new, self.search, self._filters(), middle
        )
        self.search.textChanged.connect(self._typed)
        self.list.acts = {"F": lambda _at: self.focus_search()}
        self.search.left.connect(self.focus_list)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(lambda at: self.opened.emit(self.list.organisations.ids[at]))

    def _filters(self) -> QWidget:
        filters = QWidget()
        flow = Flow(filters, 6)
        for each in (self.stage, self.openings, self.known):
            flow.addWidget(each)
        return filters

    def _nothing(self) -> QWidget:
        nothing = QWidget()
        said = QVBoxLayout(nothing)
        said.setContentsMargins(SIDE, 16, SIDE, 16)
        said.addWidget(self.none)
        said.addStretch(1)
        return nothing

    def reload(self) -> None:
        """Read the organisations, in the background where there are many."""
        notebook = self._desk.notebook
        with notebook.read() as s:
            few = organisation_list(s) if organisation_count(s) <= AT_ONCE else None
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if few is not None:
            self._take(few)
            return

        def look(_task: Task) -> list[Listed]:
            with notebook.read() as s:
                return organisation_list(s)

        def take(listed: list[Listed]) -> None:
            if self._reading is task:  # what changed since makes an older answer old
                self._take(listed)

        task = self._reading = self._desk.tasks.run("organisations", look, take)

    def _take(self, listed: list[Listed]) -> None:
        self._reading = None
        self.listed = listed
        self.refresh()
        self.read.emit()

    def refresh(self) -> None:
        """Show those that fit search and filters."""
        typed = self.search.text().strip()
        found = found_organisations(self.listed, typed) if typed else self.listed
        if self.stage.isChecked():
            found = [each for each in found if each.wanted]
        if self.openings.isChecked():
            found = [each for each in found if each.openings]
        if self.known.isChecked():
            found = [each for each in found if each.known]
        self.none.setText(self._why_none(typed))
        held = self.list.hasFocus()
        self.list.show_ids(array("q", (each.id for each in found)))
        self._middle.setCurrentIndex(0 if found else 1)
        if held and not found:
            self.new.setFocus()
        self.search.setEnabled(bool(self.listed))

    def _why_none(self, typed: str) -> str:
        if not self.listed:
            return tr(
                "Here stand the organisations of the people in your notebook, and those where you "
                "want to work. Bring in people, or press “New”."
            )
        if typed:
            return tr("No organisation fits “{words}”.").format(words=typed)
        return tr("No organisation fits these filters.")

    def any_filter(self) -> bool:
        """Whether search or filters leave anything out."""
        chips = (self.stage, self.openings, self.known)
        return bool(self.search.text()) or any(chip.isChecked() for chip in chips)

    def clear(self) -> None:
        """No search, no filters."""
        for chip in (self.stage, self.openings, self.known):
            chip.setChecked(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.refresh()

    def focus_search(self) -> None:
        """Put the focus where one types what to find."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_list(self) -> None:
        """Put the focus on the list, on its first row if none is current; else on what to press."""
        if self.list.isHidden():
            self.new.setFocus()
            return
        self.list.setFocus()
        if self.list.current_id() is None and self.list.organisations.ids:
            self.list.selectRow(0)

    def _typed(self) -> None:
        self.refresh()
        self.search.say_found(len(self.list.organisations.ids))

    def state(self) -> dict[str, object]:
        """Which filters are on."""
        return {
            "stage": self.stage.isChecked(),
            "openings": self.openings.isChecked(),
            "known": self.known.isChecked(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        for name, chip in (
            ("stage", self.stage),
            ("openings", self.openings),
            ("known", self.known),
        ):
            chip.setChecked(state.get(name) is True)
