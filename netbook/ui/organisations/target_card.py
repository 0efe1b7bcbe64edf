"""The card of what the user wants of an organisation: stage, goal, next step, website."""

from PySide6.QtCore import Qt

from netbook.core.opportunity import TARGET_STAGES
from netbook.store.target_organisations import TargetOrganisation, save_target_organisation
from netbook.ui import links, words
from netbook.ui.desk import Desk
from netbook.ui.organisations.shown import Organisation
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import Card, Heading, button, text
from netbook.ui.widgets.role_words import stage_meaning, target_stage
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class TargetForm(SmallForm):
    """Emits `done` with a TargetOrganisation."""

    def __init__(self, desk: Desk) -> None:
        self.stage = Choice()
        self.stage.setAccessibleName(tr("How far you are with it"))
        for each in ("", *TARGET_STAGES):
            self.stage.addItem(target_stage(each), each)
        self.goal = GrowingText(tr("What you want there"))
        self.goal.setPlaceholderText(tr("What you want there"))
        self.step = line_field(tr("Next step"))
        self.day = DateField(tr("When"), desk.bus, ahead=True)
        self.website = line_field(tr("Website"))
        super().__init__(self.stage, self.goal, (self.step, self.day), self.website)
        self.keep(
            desk,
            stage=self.stage,
            goal=self.goal,
            step=self.step,
            day=self.day,
            website=self.website,
        )

    def fill(self, target: TargetOrganisation) -> None:
        """Begin with what is noted."""
        self.stage.setCurrentIndex(self.stage.findData(target.stage))
        self.goal.setPlainText(target.goal)
        self.step.setText(target.next_step)
        self.step.setCursorPosition(0)
        self.day.fill(target.next_on.isoformat() if target.next_on else "")
        self.website.setText(target.website)
        self.website.setCursorPosition(0)

    def written(self) -> TargetOrganisation | None:
        """What was written, or None with a day that is none, which then gets the focus."""
        day = self.day.due_day()
        if not self.day.fine:
            self.day.setFocus()
            return None
        return TargetOrganisation(
            self.stage.currentData(),
            self.goal.text().strip(),
            self.step.text().strip(),
            day,
            self.website.text().strip(),
        )


class TargetCard(Card):
    """What is noted, and a form to change it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("What you want there"))
        self._desk = desk
        self._organisation: Organisation | None = None
        self.stage = Heading("")
        self._meaning = text("", "muted", wrap=True)
        self.goal = text("", wrap=True)
        self.step = text("", wrap=True)
        self.website = button("", self._visit, kind="link")
        self.form = TargetForm(desk)
        self.form.hide()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self.leave)
        self.change = button(tr("Change"), self.begin, kind="link", name=tr("Change the goal"))
        for each in (
            *(self.stage, self._meaning, self.goal, self.step, self.website),
            *(self.form, self.change),
        ):
            self.body.addWidget(each)

    def show_organisation(self, organisation: Organisation) -> None:
        """Show what the user wants there."""
        other = self._organisation is None or self._organisation.id != organisation.id
        self._organisation = organisation
        if other:
            self._hide_form()
        target = organisation.target
        stage = tr("Stage: {stage}").format(stage=target_stage(target.stage))
        self.stage.setText(stage)
        self._meaning.setText(stage_meaning(target.stage))
        self.goal.setText(breakable(target.goal))
        step = target.next_step or (tr("next step") if target.next_on else "")
        if target.next_on is not None:
            day = words.promise_state(target.next_on, organisation.today)
            step = tr("{what}, {when}", "a next step and its day").format(what=step, when=day)
        self.step.setText(breakable(tr("Next: {step}").format(step=step)) if step else "")
        self.website.setText(target.website)
        self.website.setAccessibleName(tr("Open {link}").format(link=target.website))
        self._show_parts()

    def _show_parts(self) -> None:
        shown = self.form.isHidden()
        self.stage.setVisible(shown)
        self._meaning.setVisible(shown)
        for each in (self.goal, self.step, self.website):
            each.setVisible(shown and bool(each.text()))
        self.change.setVisible(shown)

    def begin(self) -> None:
        """Open the form."""
        organisation = self._organisation
        if organisation is not None:
            place = f"organisation:{organisation.id}/target"
            self.form.begin_at(place, lambda: self.form.fill(organisation.target))
            self.form.show()
            self._show_parts()
            self.form.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close the form; the focus goes back to where it was opened."""
        self._hide_form()
        self.change.setFocus()

    def _hide_form(self) -> None:
        self.form.hide()
        self._show_parts()

    def _save(self, target: TargetOrganisation) -> None:
        organisation = self._organisation
        if organisation is None:
            return
        once_written = self.form.once_written()

        def done(_none: None) -> None:
            once_written()
            self.leave()

        self._desk.tasks.write(
            self._desk.notebook,
            tr("What you want at {name}").format(name=organisation.name),
            lambda s: save_target_organisation(s, organisation.id, target),
            done,
            form=self.form,
        )

    def _visit(self) -> None:
        if not links.open_link(links.web(self.website.text())):
            self._desk.notices.show(tr("This address can't be opened."), kind="error")
