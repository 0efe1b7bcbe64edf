"""The rows of the form for organisations and for postal addresses."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.core.card import Address, Organisation
from netbook.ui.people.form_points import LabelChoice
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.labelled import Beside, Labelled, Line
from netbook.ui.widgets.organisation_field import offer
from netbook.ui.words import tr

# What stands between the units of an organisation in their one field.
UNIT = " / "
PARTS = ("street", "extended", "po_box", "postal_code", "city", "region", "country")


class OrganisationRow(QWidget):
    """One organisation with the title and role held there."""

    changed = Signal()

    def __init__(self, known: list[str]) -> None:
        super().__init__()
        self.name, self.units = Line(tr("Organisation")), Line(tr("Department"))
        self.title, self.role = Line(tr("Title")), Line(tr("Role"))
        offer(self.name, known)
        self._given: tuple[str, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(
            Beside(Labelled(tr("Title"), self.title), Labelled(tr("Organisation"), self.name))
        )
        layout.addWidget(
            Beside(Labelled(tr("Department"), self.units), Labelled(tr("Role"), self.role))
        )
        for line in (self.name, self.units, self.title, self.role):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.setFocusProxy(self.title)

    def fill(self, value: Organisation) -> None:
        """Show an organisation."""
        self.name.fill(value.name)
        self.title.fill(value.title)
        self.role.fill(value.role)
        self.units.fill(UNIT.join(value.units))
        self._given = value.units

    def value(self) -> Organisation | None:
        """The organisation as written."""
        units = tuple(part.strip() for part in self.units.value().split(UNIT.strip()) if part)
        if self.units.value() == UNIT.join(self._given):
            units = self._given
        made = Organisation(self.name.value(), units, self.title.value(), self.role.value())
        return made if made != Organisation() else None


class AddressRow(QWidget):
    """One postal address, and the text of its label where a file gave one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = {
            "street": tr("Street"),
            "extended": tr("Flat or building"),
            "po_box": tr("Post box"),
            "postal_code": tr("Postal code"),
            "city": tr("City"),
            "region": tr("Region"),
            "country": tr("Country"),
        }
        self.lines = {part: Line(names[part]) for part in PARTS}
        self.labels = LabelChoice(("home", "work", "other"))
        self.formatted = GrowingText(tr("As on an envelope"), least=1, most=6)
        self._given = self._shown = ""
        fields = {part: Labelled(names[part], self.lines[part]) for part in PARTS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Beside(Labelled(tr("Kind"), self.labels), fields["street"]))
        layout.addWidget(Beside(fields["postal_code"], fields["city"]))
        layout.addWidget(Beside(fields["region"], fields["country"]))
        layout.addWidget(Beside(fields["extended"], fields["po_box"]))
        layout.addWidget(Labelled(tr("As on an envelope"), self.formatted))
        for line in self.lines.values():
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.labels.editTextChanged.connect(lambda _text: self.changed.emit())
        self.formatted.textChanged.connect(self.changed)
        self.setFocusProxy(self.lines["street"])

    def fill(self, value: Address) -> None:
        """Show an address."""
        for part, line in self.lines.items():
            line.fill(getattr(value, part))
        self.labels.fill(value.labels)
        self._given = value.formatted
        self.formatted.setPlainText(value.formatted)
        self._shown = self.formatted.text()

    def value(self) -> Address | None:
        """The address as written."""
        parts = {part: line.value() for part, line in self.lines.items()}
        written = self.formatted.text()
        formatted = self._given if written == self._shown else written.strip()
        if not any(parts.values()) and not formatted:
            return None
        return Address(**parts, labels=self.labels.value(), formatted=formatted)
