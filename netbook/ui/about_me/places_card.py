"""The card of where the user worked, studied, served: what common ground is found by."""

from functools import partial

from netbook.store import Session
from netbook.store.my_positions import (
    MyPosition,
    add_my_position,
    delete_my_position,
    save_my_position,
)
from netbook.ui.about_me.forms import PlaceForm, kinds
from netbook.ui.about_me.sayings import where_and_when
from netbook.ui.desk import Desk
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.experience_words import period
from netbook.ui.widgets.form_card import FormCard
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class PlacesCard(FormCard):
    """A line for each place."""

    form: PlaceForm

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Where you were"),
            PlaceForm(desk),
            tr("Employers and schools with their years: NetBook finds who was there with you."),
            tr("Add a place"),
        )
        self._desk = desk

    def show_places(self, places: list[MyPosition]) -> None:
        """Show where the user was."""
        rows = []
        for place in places:
            said = period(place.started_on, place.ended_on)
            details = where_and_when(kinds().get(place.kind, ""), place.title, said)
            choices = (
                (tr("Edit"), partial(self._edit, place)),
                (tr("Remove"), partial(self._remove, place)),
            )
            rows.append(entry_line(place.organisation, details, choices))
        self._show_rows(rows)

    def _add(self) -> None:
        self._edit(MyPosition(None, "worked", "", "", "", ""))

    def _edit(self, place: MyPosition) -> None:
        self.form.show_place(place)
        self._open_form()

    def _save(self, place: MyPosition) -> None:
        def work(s: Session) -> None:
            if place.id is None:
                add_my_position(s, place)
            else:
                save_my_position(s, place)

        label = tr("Where you were: {place}").format(place=place.organisation)
        self._desk.tasks.write(
            self._desk.notebook, label, work, lambda _none: self._leave(), form=self.form
        )

    def _remove(self, place: MyPosition) -> None:
        gone = place.id or 0
        take_out(self._desk, place.organisation, lambda s: delete_my_position(s, gone))
        self.add.setFocus()
