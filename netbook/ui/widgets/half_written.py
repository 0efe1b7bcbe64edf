"""What is half written in a form: typed and chosen in its fields, kept until it is done."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from netbook.store.unfinished import named_in_form, named_there
from netbook.ui.desk import Desk
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.day_field import DayField
from netbook.ui.widgets.draft import Draft, keep_at
from netbook.ui.widgets.people_field import PeopleField


def written_in(field: QWidget) -> Any:
    """What is typed or chosen in a field, as a JSON value."""
    match field:
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case DateField() | DayField():
            return field.field.text()
        case QComboBox():
            return field.currentData()
        case QCheckBox():
            return field.isChecked()
        case PeopleField():
            return [named_in_form(one) for one in field.ids]
    raise TypeError(type(field).__name__)


def put_in(field: QWidget, said: Any) -> None:
    """Show in a field what `written_in` gave, as far as it is still there."""
    match field:
        case QLineEdit():
            field.setText(str(said))
            field.setCursorPosition(0)
        case QPlainTextEdit():
            field.setPlainText(str(said))
        case DateField() | DayField():
            put_in(field.field, said)
        case QComboBox() if field.findData(said) >= 0:
            field.setCurrentIndex(field.findData(said))
        case QCheckBox():
            field.setChecked(said is True)
        case PeopleField() if isinstance(said, list):
            field.take_up(named_there(said))


def on_writing(field: QWidget, told: Callable[[], object]) -> None:
    """Tell whenever what is typed or chosen in a field is another."""
    match field:
        case QLineEdit() | QPlainTextEdit():
            field.textChanged.connect(lambda *_: told())
        case DateField() | DayField():
            field.field.textChanged.connect(lambda *_: told())
        case QComboBox():
            field.currentIndexChanged.connect(lambda *_: told())
        case QCheckBox():
            field.toggled.connect(lambda *_: told())
        case PeopleField():
            field.changed.connect(told)


def taken_up(kept: str) -> dict[str, Any]:
    """What was kept as JSON, by names; nothing where it is none."""
    try:
        left = json.loads(kept or "{}")
    except ValueError:
        return {}
    return left if isinstance(left, dict) else {}


class HalfWritten(QObject):
    """Keeps what in the fields of a form is another than when it was filled.

    What was stored since in the other fields stays as it is now.
    """

    def __init__(self, desk: Desk, form: QWidget, fields: Mapping[str, QWidget]) -> None:
        super().__init__(form)
        self._desk, self._fields = desk, dict(fields)
        self._draft = Draft(desk, "", self)
        self._place = ""
        # None while the form is being filled, and once it is done.
        self._began: dict[str, Any] | None = None
        for field in self._fields.values():
            on_writing(field, self._keep)

    def begin(self, place: str, fill: Callable[[], object]) -> bool:
        """Fill the form, then go on with what was left at a place; whether that was anything."""
        self._began = None
        self._place = place
        self._draft.at(place)
        fill()
        self._began = self._written()
        left = taken_up(self._draft.read())
        for name, field in self._fields.items():
            if name in left:
                put_in(field, left[name])
        return bool(left)

    def flush(self) -> None:
        """Keep now what waits for a pause: the form is left."""
        self._draft.flush()

    def forget(self) -> None:
        """It was given up: the next one begins anew."""
        self._forget(self._place)

    def once_written(self) -> Callable[[], None]:
        """What forgets this when it is written down; the form may be elsewhere or gone by then."""
        place, desk = self._place, self._desk

        def forget() -> None:
            if isValid(self):
                self._forget(place)
            else:
                keep_at(desk, place, "")

        return forget

    def _forget(self, place: str) -> None:
        if place == self._place:
            self._began = None
        self._draft.at(place)
        self._draft.forget()
        self._draft.at(self._place)

    def _written(self) -> dict[str, Any]:
        return {name: written_in(field) for name, field in self._fields.items()}

    def _keep(self) -> None:
        if self._began is not None:
            now, began = self._written(), self._began
            other = {name: said for name, said in now.items() if said != began[name]}
            self._draft.keep(json.dumps(other) if other else "")
