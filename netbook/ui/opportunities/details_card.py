"""The card of an opening's details: its stage, the next step, dates, pay, and what was noted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QVBoxLayout

from netbook.store.opportunities import Opportunity, StageChange
from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.stages import StageRow
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.opportunities import acts
from netbook.ui.opportunities.step_form import Step, StepForm
from netbook.ui.target import Target
from netbook.ui.widgets import opening_words
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.opening_words import next_step, stage
from netbook.ui.widgets.pieces import Card, button, divider, empty, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr

# Of a longer description the beginning is shown; the whole of it is in the form.
LONGEST = 600
# Below this width, in pixels at 100 %, a value stands below its name.
FOLD = 280


class Shown(NamedTuple):
    """An opening as its row, as it is written, and how it came here."""

    row: OpportunityRow
    opening: Opportunity
    stages: Sequence[StageRow]
    history: Sequence[StageChange]


class DetailsCard(Card):
    """Emits `edit`, `close_it` and `stage_wanted`; the next step is written in place."""

    edit = Signal()
    close_it = Signal()
    stage_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        self.change = button(tr("Edit"), kind="link", name=tr("Edit the opening"))
        super().__init__(tr("Details"), self.change)
        self._desk = desk
        self._shown: Shown | None = None
        self.change.clicked.connect(lambda _on=False: self.edit.emit())
        self.stage = Choice()
        self.stage.setAccessibleName(tr("Stage"))
        # Filled after it was shown, and anew when a stage is renamed.
        self.stage.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.stage.activated.connect(lambda at: self.stage_wanted.emit(self.stage.itemData(at)))
        self.end = button(tr("Close…"), self.close_it.emit, name=tr("Close the opening"))
        self.body.addLayout(row(self.stage, self.end))
        self.step = text("", wrap=True)
        self.done = button(tr("Done"), self._done, kind="link", name=tr("The next step is done"))
        self.next = button(tr("Set the next step"), self._open_step, kind="link")
        self.form = StepForm(desk)
        self.form.hide()
        self.form.done.connect(self._save_step)
        self.form.given_up.connect(self._leave_step)
        self.body.addWidget(self.step)
        self.body.addLayout(row(self.done, self.next))
        self.body.addWidget(self.form)
        self.body.addWidget(divider())
        self._lines = QFormLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(4)
        self.body.addLayout(self._lines)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(6)
        self.body.addLayout(self._texts)

    def show_opening(self, shown: Shown) -> None:
        """Show this one."""
        if self._shown is None or self._shown.row.id != shown.row.id:
            self._close_step()
        self._shown = shown
        self._fill_stages(shown)
        said = next_step(shown.row, self._desk.bus.today)
        late = shown.row.next_on is not None and shown.row.next_on <= self._desk.bus.today
        self.step.setText(breakable(words.about(tr("Next"), said)) if said else "")
        self.step.setProperty("role", "due" if late else "heading")
        self.step.style().polish(self.step)
        self.step.setVisible(bool(said))
        self.done.setVisible(bool(said) and self.form.isHidden())
        self.next.setText(tr("Change it") if said else tr("Set the next step"))
        self.next.setAccessibleName(tr("Change the next step") if said else self.next.text())
        while self._lines.rowCount():
            self._lines.removeRow(0)
        for name, value in _lines(shown, self._desk):
            self._lines.addRow(text(name, "muted"), text(breakable(value), wrap=True))
        empty(self._texts)
        for name, target in _ways(shown.row):
            label = tr("Open {name}").format(name=name)
            go = button(label, partial(self._desk.open, target), kind="link")
            self._texts.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        for said in (shown.opening.notes, shown.opening.description):
            if said:
                cut = said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()} …"
                self._texts.addWidget(text(breakable(cut), wrap=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what stands beside a name below it where there is little room."""
        super().resizeEvent(event)
        wraps = QFormLayout.RowWrapPolicy
        narrow = self.width() < theme.scaled(FOLD)
        self._lines.setRowWrapPolicy(wraps.WrapAllRows if narrow else wraps.WrapLongRows)

    def _fill_stages(self, shown: Shown) -> None:
        self.stage.clear()
        for each in shown.stages:
            self.stage.addItem(stage(each.key, each.name), each.id)
        self.stage.setCurrentIndex(self.stage.findData(shown.row.stage_id))
        self.end.setVisible(not shown.row.closed_as)

    def _open_step(self) -> None:
        if self._shown is not None:
            opening = self._shown.opening
            step = Step(opening.next_step, opening.next_on, opening.next_time)
            place = f"opportunities/{opening.id}/step"
            self.form.begin_at(place, lambda: self.form.show_step(step))
            self.form.show()
            self.next.hide()
            self.done.hide()
            self.form.setFocus()

    def _close_step(self) -> None:
        self.form.hide()
        self.next.show()
        self.done.setVisible(not self.step.isHidden())

    def _leave_step(self) -> None:
        self._close_step()
        self.next.setFocus()

    def _save_step(self, step: Step) -> None:
        once_written = self.form.once_written()

        def done() -> None:
            once_written()
            self._leave_step()

        self._write_step(step, done)

    def _done(self) -> None:
        self.next.setFocus()
        # Nothing that is half written is: that is another step, perhaps of another opening.
        self._write_step(Step("", None, ""), self._leave_step)

    def _write_step(self, step: Step, then: Callable[[], None]) -> None:
        if self._shown is not None:
            what, day, hour = step
            acts.change(
                self._desk,
                self._shown.opening,
                lambda there: replace(there, next_step=what, next_on=day, next_time=hour),
                self.form,
                then,
            )


def _ways(row: OpportunityRow) -> Iterator[tuple[str, Target]]:
    """Where it leads to: the organisation, and whom it is for."""
    if row.organisation_id is not None:
        yield row.organisation, Target("organisations", organisation_id=row.organisation_id)
    if row.for_id is not None:
        yield words.called(row.for_name), Target("people", row.for_id)


def _lines(shown: Shown, desk: Desk) -> Iterator[tuple[str, str]]:
    """What there is to say of an opening: names and values."""
    row, opening, today = shown.row, shown.opening, desk.bus.today
    places = (opening.city or opening.location, opening.region, opening.country)
    place = ", ".join(part for part in places if part)
    remote = tr("remote", "where one works") if opening.remote else ""
    yield from (
        (name, value)
        for name, value in (
            (tr("Where"), words.together((opening.organisation, place, remote))),
            (tr("For"), words.called(row.for_name) if row.for_id is not None else ""),
            (tr("From", "where an opening comes from"), opening_words.source(opening.source)),
            (
                tr("Posted on"),
                words.short_day(opening.posted_on, today) if opening.posted_on else "",
            ),
            (
                tr("Closes on"),
                words.short_day(opening.closes_on, today) if opening.closes_on else "",
            ),
            (tr("Pay"), pay(opening)),
            (tr("Work", "how one works"), opening_words.employment(opening.employment_type)),
            (tr("Ended"), opening_words.end(opening.closed_as)),
            (tr("Ask"), opening.contact_email),
            (tr("So far"), _history(shown, desk)),
        )
        if value
    )


def _history(shown: Shown, desk: Desk) -> str:
    """`Spotted 3 Nov; Researching 10 Nov`."""
    today = desk.bus.today
    form = tr("{stage} {day}", "a stage and since when")
    return words.together(
        [
            form.format(
                stage=stage(each.key, each.name), day=words.short_day(each.changed_on, today)
            )
            for each in shown.history
        ]
    )


def pay(opening: Opportunity) -> str:
    """`60,000 to 75,000 EUR a year`, of what is known of it."""
    sums = [
        QLocale().toString(each, "f", -128)
        for each in (opening.salary_min, opening.salary_max)
        if each is not None
    ]
    if not sums:
        return ""
    if len(set(sums)) == 2:
        said = tr("{low} to {high}", "pay").format(low=sums[0], high=sums[1])
    else:
        said = sums[0]
    unit = opening_words.salary_unit(opening.salary_unit) if opening.salary_unit else ""
    return " ".join(part for part in (said, opening.salary_currency, unit) if part)
