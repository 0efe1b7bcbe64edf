"""The form for everything that a card holds."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.core.card import Address, Card, Custom, Organisation, Point, Relation
from netbook.core.contact_key import display_name
from netbook.ui.desk import Desk
from netbook.ui.people.fields import Rows
from netbook.ui.people.form_more import MoreFields, OtherLines
from netbook.ui.people.form_name import NameFields
from netbook.ui.people.form_photo import PhotoField
from netbook.ui.people.form_points import PointRow
from netbook.ui.people.form_rows import CustomRow, NoteRow, RelationRow
from netbook.ui.people.form_work import AddressRow, OrganisationRow
from netbook.ui.widgets.organisation_field import known_organisations
from netbook.ui.widgets.pieces import Card as CardBox
from netbook.ui.widgets.pieces import text
from netbook.ui.widgets.room import breakable
from netbook.ui.words import tr


class CardForm(QWidget):
    """Shows a card for editing and gives it back as written; `changed` tells of any edit."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._card = Card()
        self._filling = False
        self.photo, self.name = PhotoField(desk), NameFields()
        self.emails: Rows[Point] = Rows(
            tr("Add an email"), lambda: PointRow("email", tr("Email address"))
        )
        self.phones: Rows[Point] = Rows(
            tr("Add a number"), lambda: PointRow("phone", tr("Phone number"))
        )
        self.urls: Rows[Point] = Rows(
            tr("Add a web address"), lambda: PointRow("url", tr("Web address"))
        )
        self.ims: Rows[Point] = Rows(
            tr("Add a messenger"), lambda: PointRow("im", tr("Messenger address"))
        )
        known = known_organisations(desk)
        self.organisations: Rows[Organisation] = Rows(
            tr("Add an organisation"), lambda: OrganisationRow(known)
        )
        self.addresses: Rows[Address] = Rows(tr("Add an address"), AddressRow)
        self.relations: Rows[Relation] = Rows(tr("Add a related person"), RelationRow)
        self.custom: Rows[Custom] = Rows(tr("Add a field of your own"), CustomRow)
        self.notes: Rows[str] = Rows(tr("Add a note"), NoteRow)
        self.more, self.other = MoreFields(desk.bus), OtherLines()
        self.uid = text("", "small", wrap=True)
        self.uid.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        self._rest = self._box(tr("Kept from files"), self.other)
        for box in (
            self._box(tr("Name"), self.photo, self.name),
            self._box(tr("Email and phone"), self.emails, self.phones),
            self._box(tr("Work"), self.organisations),
            self._box(tr("On the web"), self.urls, self.ims),
            self._box(tr("Addresses"), self.addresses),
            self._box(tr("Dates and tags"), self.more),
            self._box(tr("Related people"), self.relations),
            self._box(tr("Notes"), self.notes),
            self._box(tr("Fields of your own"), self.custom),
            self._rest,
        ):
            layout.addWidget(box)
        layout.addWidget(self.uid)
        for part in (
            self.photo,
            self.name,
            self.emails,
            self.phones,
            self.urls,
            self.ims,
            self.organisations,
            self.addresses,
            self.relations,
            self.custom,
            self.notes,
            self.more,
            self.other,
        ):
            part.changed.connect(self._edited)
        self.setFocusProxy(self.name)

    def _box(self, heading: str, *parts: QWidget) -> CardBox:
        box = CardBox(heading)
        for part in parts:
            box.body.addWidget(part)
        return box

    def fill(self, card: Card) -> None:
        """Show this card."""
        self._filling = True
        self._card = card
        self.photo.fill(display_name(card), card.photo)
        self.name.fill(card)
        for rows, points in (
            (self.emails, card.emails),
            (self.phones, card.phones),
            (self.urls, card.urls),
            (self.ims, card.ims),
        ):
            rows.fill(points)
        self.organisations.fill(card.organisations)
        self.addresses.fill(card.addresses)
        self.relations.fill(card.relations)
        self.custom.fill(card.custom)
        self.notes.fill(card.notes)
        self.more.fill(card)
        self.other.fill(card)
        self._rest.setVisible(bool(card.unknown))
        self.uid.setText(tr("UID: {uid}").format(uid=breakable(card.uid)))
        self.uid.setVisible(bool(card.uid))
        self._filling = False

    def card(self) -> Card:
        """The card as written."""
        made = self.other.apply(self.more.apply(self.name.apply(self._card)))
        return replace(
            made,
            photo=self.photo.value(),
            emails=self.emails.values(),
            phones=self.phones.values(),
            urls=self.urls.values(),
            ims=self.ims.values(),
            organisations=self.organisations.values(),
            addresses=self.addresses.values(),
            relations=self.relations.values(),
            custom=self.custom.values(),
            notes=self.notes.values(),
        )

    def _edited(self) -> None:
        if not self._filling:
            self.changed.emit()
