"""The fields of an opening: filled from one, and read back into one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from netbook.core.opportunity import EMPLOYMENT_TYPES, SALARY_UNITS, SOURCES
from netbook.store.opportunities import Link, Opportunity
from netbook.ui.desk import Desk
from netbook.ui.opportunities.step_form import read_time
from netbook.ui.theme import GRID
from netbook.ui.widgets import opening_words
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.day_field import DayField
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.half_written import on_writing, put_in, written_in
from netbook.ui.widgets.labelled import Beside, Labelled, Line
from netbook.ui.widgets.opening_words import at_hour
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.people_field import PeopleField
from netbook.ui.words import tr

LINES = ("title", "organisation", "city", "country", "salary_currency", "contact_email")


class OpeningFields(QWidget):
    """All of an opening but stage, people and documents; `typed` with each letter and choice."""

    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._given = Opportunity("")
        self.lines = {name: Line("") for name in (*LINES, "url", "next_step", "next_time")}
        self.money = {name: Line("") for name in ("salary_min", "salary_max")}
        self.days = {
            "posted_on": DayField(desk, tr("Posted on"), empty=True),
            "closes_on": DayField(desk, tr("Closes on"), ahead=True, empty=True),
            "next_on": DayField(desk, tr("On which day"), ahead=True, empty=True),
        }
        self.remote = QCheckBox(tr("Remote, or partly"))
        self.whom = PeopleField(desk)
        self.whom.field.setAccessibleName(tr("For whom, if not for you"))
        self.source = _choice(tr("Where it comes from"))
        self.employment, self.unit = _choice(tr("How one works")), _choice(tr("Paid for"))
        for each in SOURCES:
            self.source.addItem(opening_words.source(each), each)
        for kind in ("", *EMPLOYMENT_TYPES):
            self.employment.addItem(opening_words.employment(kind) if kind else "–", kind)
        for unit in ("", *SALARY_UNITS):
            self.unit.addItem(opening_words.salary_unit(unit) if unit else "–", unit)
        self.requirements = GrowingText(tr("What they ask for, a line each"), least=3)
        self.description = GrowingText(tr("Description"), least=3)
        self.notes = GrowingText(tr("Your notes"), least=2)
        for name, field in self.parts.items():
            (field.field if isinstance(field, DayField) else field).setObjectName(name)
            on_writing(field, self.typed.emit)
        self._arrange()

    @property
    def parts(self) -> dict[str, QWidget]:
        """Every field by the name of what it says."""
        return {
            **self.lines,
            **self.money,
            **self.days,
            "remote": self.remote,
            "for_id": self.whom,
            "source": self.source,
            "employment_type": self.employment,
            "salary_unit": self.unit,
            "requirements": self.requirements,
            "description": self.description,
            "notes": self.notes,
        }

    def written_so_far(self) -> dict[str, Any]:
        """What is typed and chosen in every field, to be kept while it is half written."""
        return {name: written_in(field) for name, field in self.parts.items()}

    def take(self, left: dict[str, Any]) -> None:
        """Show what was half written."""
        for name, field in self.parts.items():
            if name in left:
                put_in(field, left[name])

    def _arrange(self) -> None:
        lines, days = self.lines, self.days
        self._asked = Labelled(tr("What they ask for, a line each"), self.requirements)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        self.title = Labelled(tr("Title"), lines["title"])
        time_field = Labelled(tr("At what time"), lines["next_time"], self._time_remark)
        low = Labelled(tr("Pay from"), self.money["salary_min"], self._money_remark("salary_min"))
        high = Labelled(tr("Pay to"), self.money["salary_max"], self._money_remark("salary_max"))
        currency = Labelled(tr("Currency (EUR, GBP, …)"), lines["salary_currency"])
        for each in (
            Beside(self.title, Labelled(tr("Organisation"), lines["organisation"])),
            Beside(Labelled(tr("Place"), lines["city"]), Labelled(tr("Country"), lines["country"])),
            self.remote,
            Beside(
                Labelled(tr("Where it comes from"), self.source),
                Labelled(tr("For whom, if not for you"), self.whom),
            ),
            Beside(
                Labelled(tr("Next step"), lines["next_step"]),
                Labelled(tr("On which day"), days["next_on"]),
                time_field,
            ),
            Beside(
                Labelled(tr("Closes on"), days["closes_on"]),
                Labelled(tr("Posted on"), days["posted_on"]),
            ),
            Labelled(tr("Link"), lines["url"]),
            self._asked,
            Labelled(tr("Description"), self.description),
            Labelled(tr("Your notes"), self.notes),
            Beside(
                Labelled(tr("How one works"), self.employment),
                Labelled(tr("Email of whom to ask"), lines["contact_email"]),
            ),
            Beside(low, high, currency, Labelled(tr("Paid for"), self.unit)),
        ):
            layout.addWidget(each)
        self.setFocusProxy(lines["title"])

    def fill(self, opening: Opportunity) -> None:
        """Show an opening; a new one may say what is asked for."""
        self._given = opening
        complete_organisation(self._desk, self.lines["organisation"])
        for name in LINES:
            self.lines[name].fill(getattr(opening, name))
        self.lines["url"].fill(opening.links[0].url if opening.links else "")
        self.lines["next_step"].fill(opening.next_step)
        self.lines["next_time"].fill(at_hour(opening.next_time))
        for name, field in self.days.items():
            field.set_day(getattr(opening, name))
        for name, money in self.money.items():
            figure = getattr(opening, name)
            money.fill("" if figure is None else QLocale().toString(figure, "f", -128))
        self.remote.setChecked(opening.remote)
        self.whom.take_up([opening.for_id] if opening.for_id is not None else [])
        for choice, kept in (
            (self.source, opening.source),
            (self.employment, opening.employment_type),
            (self.unit, opening.salary_unit),
        ):
            if choice.findData(kept) < 0:
                choice.addItem(kept, kept)
            choice.setCurrentIndex(choice.findData(kept))
        self.requirements.setPlainText("\n".join(opening.requirements))
        self._asked.setVisible(opening.id is None)
        self.description.setPlainText(opening.description)
        self.notes.setPlainText(opening.notes)

    def written(self) -> Opportunity | None:
        """The opening; it needs a title, and days, times and sums that are some.

        The focus goes to what is missing or isn't understood.
        """
        wrong = (
            *((self.lines["title"],) if not self.lines["title"].value() else ()),
            *(field for field in self.days.values() if not field.fine),
            *((self.lines["next_time"],) if self._time_remark() else ()),
            *(self.money[name] for name in self.money if self._money_remark(name)()),
        )
        if wrong:
            wrong[0].setFocus()
            return None
        given = self._given
        values: dict[str, Any] = {name: self.lines[name].value() for name in LINES}
        values |= {name: _day(field) for name, field in self.days.items()}
        values |= {name: _amount(field.text()) for name, field in self.money.items()}
        low, high = values["salary_min"], values["salary_max"]
        if low is not None and high is not None and low > high:
            values |= {"salary_min": high, "salary_max": low}
        place = (values["city"], values["country"])
        if place != (given.city, given.country):
            # What was read of it before tells of another place.
            values |= {"location": ", ".join(filter(None, place)), "region": ""}
        address, first = self.lines["url"].value(), given.links[:1]
        label = first[0].label if first and first[0].url == address else ""
        told = self.requirements.text().splitlines()
        return replace(
            given,
            **values,
            links=(*((Link(address, label),) if address else ()), *given.links[1:]),
            remote=self.remote.isChecked(),
            for_id=next(iter(self.whom.ids), None),
            source=self.source.currentData(),
            employment_type=self.employment.currentData(),
            salary_unit=self.unit.currentData(),
            next_step=self.lines["next_step"].value(),
            next_time=read_time(self.lines["next_time"].text()),
            requirements=tuple(line.strip() for line in told if line.strip()),
            description=self.description.text().strip(),
            notes=self.notes.text().strip(),
        )

    def _time_remark(self) -> str:
        typed = self.lines["next_time"].text().strip()
        return tr("Write it as 14:30.") if typed and not read_time(typed) else ""

    def _money_remark(self, name: str) -> Callable[[], str]:
        def remark() -> str:
            typed = self.money[name].text().strip()
            return tr("Write a number.") if typed and _amount(typed) is None else ""

        return remark


def _choice(name: str) -> Choice:
    made = Choice()
    made.setAccessibleName(name)
    return made


def _day(field: DayField) -> date | None:
    return field.day.earliest if field.day else None


def _amount(typed: str) -> float | None:
    """A sum as people write it: 60000, 60,000, 60.5; None for nothing and for what is none."""
    number, fine = QLocale().toDouble(typed.strip())
    return number if fine and number >= 0 else None
