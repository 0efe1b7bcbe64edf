"""The form of an organisation's name; where another has that name, both can be put together."""

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy

from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.organisation_merge import another_called, put_together, rename_organisation
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.organisations.shown import Organisation
from netbook.ui.tasks import Task
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class NameForm(SmallForm):
    """Renames the organisation that it was begun with; `given_up` also when it is done."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._organisation: Organisation | None = None
        self._other: int | None = None
        self.name = line_field(tr("Name of the organisation"))
        self.refused = text("", "error", wrap=True)
        self.together = button(tr("Put both together"), self._put_together)
        self.together.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        super().__init__(self.name, self.refused, self.together)
        self.keep(desk, name=self.name)
        self.name.textEdited.connect(lambda _typed: self._forget())
        self.done.connect(self._rename)
        self._forget()

    def begin(self, organisation: Organisation) -> None:
        """Begin with its name."""
        self._organisation = organisation
        self._forget()
        complete_organisation(self._desk, self.name)
        place = f"organisation:{organisation.id}/name"
        self.begin_at(place, lambda: self.name.setText(organisation.name))
        self.name.selectAll()
        self.name.setFocus()

    def _forget(self) -> None:
        self._other = None
        self.refused.hide()
        self.together.hide()

    def written(self) -> str | None:
        """The name, or None for none, which then gets the focus."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus()
        return name or None

    def _rename(self, name: str) -> None:
        organisation = self._organisation
        if organisation is None or name == organisation.name:
            self.give_up()
            return

        def failed(error: Exception) -> None:
            if not isinstance(error, Refusal):
                raise error
            with self._desk.notebook.read() as s:
                self._other = another_called(s, organisation.id, name)
            self.refused.setText(refusal_sentence(error, tr))
            announce(self.refused, self.refused.text())
            self.refused.show()
            self.together.setVisible(self._other is not None)
            self.together.setFocus()

        self._write(
            tr("Rename {name}").format(name=organisation.name),
            lambda s: rename_organisation(s, organisation.id, name),
            tr("It is called {name} now.").format(name=name),
            failed,
        )

    def _put_together(self) -> None:
        organisation, other = self._organisation, self._other
        if organisation is not None and other is not None:
            self._write(
                tr("Put {name} together with another").format(name=organisation.name),
                lambda s: put_together(s, organisation.id, other),
                tr("All that was noted of both now stands at {name}.").format(
                    name=organisation.name
                ),
            )

    def _write(
        self,
        label: str,
        work: Callable[[Session], None],
        said: str,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """In the background: a large organisation is on thousands of cards."""
        notebook, once_written = self._desk.notebook, self.once_written()

        def whole(_task: Task) -> None:
            with notebook.write(label) as s:
                work(s)

        def done(_none: None) -> None:
            self.setEnabled(True)
            once_written()
            self.given_up.emit()
            say_with_undo(self._desk, said)

        def refused(error: Exception) -> None:
            self.setEnabled(True)
            if failed is None:
                raise error
            failed(error)

        self.setEnabled(False)
        self._desk.tasks.run(label, whole, done, refused, writes=True)
