"""The full form of a conversation: everything that can be noted of it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from netbook.core.captured import CHANNELS, DIRECTIONS
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.contacts import read_summary
from netbook.store.interactions import (
    ExchangeEntry,
    FactEntry,
    Interaction,
    PromiseEntry,
    log_interaction,
    save_interaction,
)
from netbook.transfer.sentences import refusal_sentence
from netbook.ui import theme, words
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.notices import Action
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.day_field import DayField
from netbook.ui.widgets.dialog import Buttons, furnish
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.entry_rows import ExchangeRow, PromiseRow, Rows
from netbook.ui.widgets.fact_entry_row import FactEntryRow
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.new_people import make_people
from netbook.ui.widgets.owed_outcomes import owe_outcomes
from netbook.ui.widgets.people_field import PeopleField
from netbook.ui.widgets.pieces import text
from netbook.ui.words import tr

# From this size of text the fields stand below their names.
WRAPPED_FROM = 1.4
LONGEST_MINUTES = 24 * 60


class InteractionForm(QDialog):
    """Edits a conversation, or writes down a new one (without id); `stored` once it is."""

    stored = Signal()

    def __init__(
        self,
        desk: Desk,
        interaction: Interaction,
        parent: QWidget,
        *,
        new_people: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._desk, self._start, self._new = desk, interaction, new_people
        new = interaction.id is None
        self.setWindowTitle(tr("Write it down") if new else tr("Change a conversation"))
        self.resize(640, 620)
        self.people = PeopleField(desk)
        self.people.set_people(self._named(interaction.participants))
        self.day = DayField(desk, tr("When"))
        self.day.set_day(interaction.happened_on)
        self.channel, self.direction = Choice(), Choice()
        for kind in CHANNELS:
            self.channel.addItem(words.channel(kind), kind)
        for way in DIRECTIONS:
            self.direction.addItem(words.direction(way), way)
        self.channel.setCurrentIndex(self.channel.findData(interaction.channel))
        self.direction.setCurrentIndex(self.direction.findData(interaction.direction))
        self.minutes = QLineEdit(str(interaction.minutes or ""))
        self.minutes.setValidator(QIntValidator(0, LONGEST_MINUTES, self.minutes))
        self.minutes.setPlaceholderText(tr("not noted"))
        self.place = QLineEdit(interaction.place)
        self.summary = GrowingText(tr("What about"), least=1, most=4)
        self.summary.setPlainText(interaction.summary)
        self.notes = GrowingText(tr("Notes"), least=3, most=10)
        self.notes.setPlainText(interaction.notes)
        self.exchanges = Rows(
            tr("Add what was given, asked or received"),
            lambda: self._exchange_row(ExchangeEntry("gave", "advice")),
        )
        for exchange in interaction.exchanges:
            self.exchanges.add(self._exchange_row(exchange))
        self.promises = Rows(tr("Add a promise"), lambda: self._promise_row(None))
        for promise in interaction.promises:
            self.promises.add(self._promise_row(promise))
        self.facts = Rows(tr("Add what they told"), lambda: self._fact_row(None))
        for fact in interaction.facts:
            self.facts.add(self._fact_row(fact))
        self.problem = text("", "error", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._opened_as = self.interaction()
        self._keep_drafts()
        (self.people if not interaction.participants else self.summary).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(
            QFormLayout.RowWrapPolicy.WrapAllRows
            if theme.text_scale() > WRAPPED_FROM
            else QFormLayout.RowWrapPolicy.WrapLongRows
        )
        form.setVerticalSpacing(10)
        for label, field in (
            (tr("&With"), self.people),
            (tr("W&hen"), self.day),
            (tr("H&ow"), self.channel),
            (tr("Who &began"), self.direction),
            (tr("&Minutes"), self.minutes),
            (tr("&Place"), self.place),
            (tr("What &about"), self.summary),
            (tr("&Notes"), self.notes),
            (tr("Exchanged"), self.exchanges),
            (tr("Promised"), self.promises),
            (tr("Told", "what they told about themselves"), self.facts),
        ):
            if not field.accessibleName():
                field.setAccessibleName(label.replace("&", ""))
            form.addRow(label, field)
        buttons = Buttons(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(tr("Save"))
        self.save.setProperty("kind", "primary")
        self.save.setShortcut("Ctrl+Return")
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._store)
        buttons.rejected.connect(self.reject)
        furnish(self, form, self.problem, buttons)

    def _keep_drafts(self) -> None:
        """Long texts outlive a crash; what was left of this conversation is put in again."""
        self._drafts = []
        place = f"form/{self._start.id or 'new'}"
        for name, field in (("summary", self.summary), ("notes", self.notes)):
            draft = Draft(self._desk, f"{place}/{name}", self)
            left = draft.read()
            if left and (self._start.id is not None or not field.text()):
                field.setPlainText(left)
            field.textChanged.connect(partial(self._typed, draft, field))
            self._drafts.append(draft)

    def _typed(self, draft: Draft, field: GrowingText) -> None:
        draft.keep(field.text())

    def _named(self, ids: tuple[int, ...]) -> list[tuple[int, str]]:
        with self._desk.notebook.read() as session:
            found = {one: read_summary(session, one) for one in ids if one > 0}
        named = {one: summary.name for one, summary in found.items() if summary is not None}
        return [(one, named[one] if one > 0 else self._new[-1 - one]) for one in ids]

    def _exchange_row(self, entry: ExchangeEntry) -> ExchangeRow:
        def name(one: int) -> str:
            return next((named for _id, named in self._named((one,))), "")

        return ExchangeRow(self._desk, entry, name)

    def _promise_row(self, entry: PromiseEntry | None) -> PromiseRow:
        made = entry or PromiseEntry(None, 0, "mine", "", None, None)
        return PromiseRow(self._desk, made, lambda one: self.people.names().get(one, ""))

    def _fact_row(self, entry: FactEntry | None) -> FactEntryRow:
        people = list(self.people.names().items())
        if entry is not None and entry.contact_id and entry.contact_id not in dict(people):
            people += self._named((entry.contact_id,))  # who was spoken of, and not there
        return FactEntryRow(entry or FactEntry(None, 0, "wants", ""), people)

    def interaction(self) -> Interaction:
        """The conversation as it stands in the form; rows without a text are left out."""
        people = self.people.ids
        first = people[0] if people else 0
        promises = [r.entry() for r in self.promises.rows if isinstance(r, PromiseRow)]
        facts = [r.entry() for r in self.facts.rows if isinstance(r, FactEntryRow)]
        return replace(
            self._start,
            happened_on=self.day.day or self._start.happened_on,
            channel=self.channel.currentData(),
            direction=self.direction.currentData(),
            minutes=int(self.minutes.text() or 0) or None,
            place=self.place.text().strip(),
            summary=self.summary.text().strip(),
            notes=self.notes.text().strip(),
            participants=people,
            exchanges=tuple(
                row.entry() for row in self.exchanges.rows if isinstance(row, ExchangeRow)
            ),
            promises=tuple(
                p if p.contact_id in people else p._replace(contact_id=first)
                for p in promises
                if p.text
            ),
            facts=tuple(
                f if f.contact_id > 0 or f.contact_id in people else f._replace(contact_id=first)
                for f in facts
                if f.text
            ),
        )

    def _wrong(self) -> str:
        if not self.people.ids:
            return tr("Say who took part.")
        if not self.day.fine:
            return self.day.echo.text() or tr("Say when it was.")
        if not all(row.fine for row in self.promises.rows if isinstance(row, PromiseRow)):
            return tr("A promise has a day that NetBook doesn't know.")
        return ""

    def _store(self) -> None:
        if wrong := self._wrong():
            self._say(wrong)
            return
        desk, made = self._desk, self.interaction()
        names = ", ".join(self.people.names().values())
        form = tr("Log {channel} with {people}") if made.id is None else tr("Change {channel}")
        label = form.format(channel=words.channel_within(made.channel), people=names)
        work = partial(self._write, made)
        desk.tasks.write(desk.notebook, label, work, self._stored, self._failed, form=self)

    def _write(self, made: Interaction, session: Session) -> None:
        whole = make_people(session, self._desk, made, self._new)
        today, now = self._desk.bus.today, self._desk.bus.now()
        number = whole.id
        if number is None:
            number = log_interaction(session, whole, today=today, now=now)
        else:
            save_interaction(session, whole, today=today, now=now)
        owe_outcomes(self._desk, session, number)

    def _stored(self, _done: None) -> None:
        said = tr("Written down.") if self._start.id is None else tr("Changed.")
        say_with_undo(self._desk, said)
        self._end()
        self.stored.emit()
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Close without storing; what was changed can be taken up again from the notice."""
        changed = self.interaction() != self._opened_as
        self._end()
        super().reject()
        if changed:
            self._desk.notices.show(
                tr("The conversation was left without saving."),
                Action(tr("Go on editing"), self.open),
            )
        else:
            self.deleteLater()

    def _end(self) -> None:
        for draft in self._drafts:
            draft.forget()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._say(refusal_sentence(error, tr))

    def _say(self, said: str) -> None:
        self.problem.setText(said)
        self.problem.show()
        announce(self, said)
