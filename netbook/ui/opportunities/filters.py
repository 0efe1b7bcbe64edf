"""The filters of the openings: whose, from where, at which organisation, whether they are over."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from netbook.core.opportunity import SOURCES
from netbook.store import Session
from netbook.store.opportunity_rows import OpportunityRow, opportunity_rows
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.widgets import opening_words
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.name_choice import choose_name
from netbook.ui.widgets.pieces import Filter
from netbook.ui.widgets.room import plain_tip
from netbook.ui.widgets.search_field import SearchField
from netbook.ui.words import called, tr

PAUSE_MS = 120
FIELD = 190
# Of a longer name the beginning stands on the filter.
LONGEST = 24
# More organisations than these are found by typing.
MOST_LINES = 20


class Filters(QWidget):
    """Emits `changed`, and `as_table` when the other view is wanted."""

    changed = Signal()
    as_table = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk = desk
        self._source = ""
        self._organisation: tuple[int, str] | None = None
        self.search = SearchField(tr("Title or organisation"))
        self.search.setToolTip(self.search.placeholderText())
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.changed.emit)
        self.search.textChanged.connect(lambda _typed: self._soon.start())
        self.mine = Filter(tr("For me"), lambda on: self._only(self.others, on))
        self.others = Filter(tr("For others"), lambda on: self._only(self.mine, on))
        self.open = Filter(tr("Not closed"), lambda _on: self.changed.emit())
        self.source = Filter(tr("From where…"), lambda _on: self._ask_source())
        self.organisation = Filter(tr("Organisation…"), lambda _on: self._ask_organisation())
        self.table = Filter(tr("As a table"), lambda on: self.as_table.emit(on))
        self._flow = flow = Flow(self, 6)
        for each in (self.mine, self.others, self.open, self.source, self.organisation, self.table):
            flow.addWidget(each)
        flow.add_spring()
        flow.addWidget(self.search)

    def fold(self, width: int) -> None:
        """Give the search its room, which grows with the text, in a page of that width."""
        self.search.setFixedWidth(min(theme.scaled(FIELD), max(1, width)))

    def add(self, more: QWidget) -> None:
        """Put something at the end of the line."""
        self._flow.addWidget(more)

    def rows(self, s: Session) -> list[OpportunityRow]:
        """The openings that are let through."""
        whose = "mine" if self.mine.isChecked() else "others" if self.others.isChecked() else "all"
        return opportunity_rows(
            s,
            text=self.search.text(),
            whose=whose,
            source=self._source,
            organisation_id=self._organisation[0] if self._organisation else None,
            closed=not self.open.isChecked(),
        )

    def any_on(self) -> bool:
        """Whether any of them may leave openings out."""
        chips = (self.mine, self.others, self.open)
        on = any(chip.isChecked() for chip in chips) or bool(self.search.text().strip())
        return on or bool(self._source) or self._organisation is not None

    def clear(self) -> None:
        """Let everything through again."""
        for chip in (self.mine, self.others, self.open):
            chip.setChecked(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._source, self._organisation = "", None
        self._name()
        self.changed.emit()

    def state(self) -> dict[str, object]:
        """What is on, as JSON values; without the organisation, a word of the notebook."""
        return {
            "mine": self.mine.isChecked(),
            "others": self.others.isChecked(),
            "open": self.open.isChecked(),
            "source": self._source,
            "table": self.table.isChecked(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what `state` gave."""
        self.mine.setChecked(state.get("mine") is True)
        self.others.setChecked(state.get("others") is True and not self.mine.isChecked())
        self.open.setChecked(state.get("open") is True)
        self.table.setChecked(state.get("table") is True)
        source = state.get("source")
        self._source = source if isinstance(source, str) and source in SOURCES else ""
        self._name()

    def _only(self, other: Filter, on: bool) -> None:
        if on:
            other.setChecked(False)
        self.changed.emit()

    def _ask_source(self) -> None:
        self._name()
        menu = QMenu(self.source)
        menu.addAction(tr("Any"), partial(self._set_source, ""))
        for kind in SOURCES:
            menu.addAction(opening_words.source(kind), partial(self._set_source, kind))
        drop(menu, self.source)

    def _set_source(self, kind: str) -> None:
        self._source = kind
        self._name()
        self.changed.emit()

    def _ask_organisation(self) -> None:
        self._name()
        with self._desk.notebook.read() as s:
            rows = opportunity_rows(s)
        there = {row.organisation: row.organisation_id for row in rows if row.organisation}
        names = sorted(there, key=str.casefold)

        def choose(name: str) -> None:
            self._set_organisation((there[name] or 0, name) if name in there else None)

        if len(names) > MOST_LINES:
            choose_name(self.organisation, names, tr("Any"), choose)
            return
        menu = QMenu(self.organisation)
        menu.addAction(tr("Any"), partial(choose, ""))
        for name in names:
            menu.addAction(name.replace("&", "&&"), partial(choose, name))
        drop(menu, self.organisation)

    def _set_organisation(self, chosen: tuple[int, str] | None) -> None:
        self._organisation = chosen
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        self.source.setChecked(bool(self._source))
        source = opening_words.source(self._source) if self._source else tr("From where…")
        self.source.rename(source)
        self.organisation.setChecked(self._organisation is not None)
        name = called(self._organisation[1]) if self._organisation else tr("Organisation…")
        cut = name if len(name) <= LONGEST else f"{name[:LONGEST]}…"
        self.organisation.rename(cut.replace("&", "&&"))
        self.organisation.setToolTip(plain_tip(name) if self._organisation else "")
