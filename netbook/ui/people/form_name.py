"""The part of the form that names somebody."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.core.card import Card, Name
from netbook.core.contact_key import display_name
from netbook.ui.people.fields import choice, parted
from netbook.ui.widgets.labelled import Beside, Labelled, Line
from netbook.ui.words import tr

PARTS = ("given", "family", "additional", "prefix", "suffix")


class NameFields(QWidget):
    """Name parts, the name as shown, how it is said, and how the person is spoken of."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = {
            "given": tr("First name"),
            "family": tr("Family name"),
            "additional": tr("Middle name"),
            "prefix": tr("Before the name (Dr)"),
            "suffix": tr("After the name (PhD)"),
        }
        self.parts = {part: Line(names[part]) for part in PARTS}
        self.formatted = Line(tr("Name as shown"))
        self.pronunciation = Line(tr("How it is said"))
        self.pronouns, self.nicknames = Line(tr("Pronouns")), Line(tr("Also known as"))
        self.order = choice(
            tr("Order of the name"),
            [
                ("", tr("As usual in the language")),
                ("given_first", tr("First name first")),
                ("family_first", tr("Family name first")),
            ],
        )
        self._nicknames: tuple[str, ...] = ()
        self._composed = ""
        fields = {part: Labelled(names[part], self.parts[part]) for part in PARTS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Beside(fields["given"], fields["family"]))
        layout.addWidget(
            Beside(Labelled(tr("Name as shown"), self.formatted), fields["additional"])
        )
        layout.addWidget(
            Beside(
                Labelled(tr("How it is said"), self.pronunciation),
                Labelled(tr("Pronouns"), self.pronouns),
            )
        )
        layout.addWidget(
            Beside(
                Labelled(tr("Also known as"), self.nicknames),
                Labelled(tr("Order of the name"), self.order),
            )
        )
        layout.addWidget(Beside(fields["prefix"], fields["suffix"]))
        for line in self.parts.values():
            line.textEdited.connect(lambda _text: self._compose())
        self.order.activated.connect(lambda _at: self._compose())
        for line in (
            *self.parts.values(),
            self.formatted,
            self.pronunciation,
            self.pronouns,
            self.nicknames,
        ):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.order.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.setFocusProxy(self.parts["given"])

    def fill(self, card: Card) -> None:
        """Show a card's names."""
        for part, line in self.parts.items():
            line.fill(getattr(card.name, part))
        self.formatted.fill(card.formatted_name)
        self.pronunciation.fill(card.pronunciation)
        self.pronouns.fill(card.pronouns)
        self._nicknames = card.nicknames
        self.nicknames.fill(", ".join(card.nicknames))
        self.order.setCurrentIndex(max(0, self.order.findData(card.name_order)))
        self._composed = self._of_parts()

    def apply(self, card: Card) -> Card:
        """The card with the names as written."""
        nicknames = parted(self.nicknames.value())
        if self.nicknames.value() == ", ".join(self._nicknames):
            nicknames = self._nicknames
        return replace(
            card,
            name=self._name(),
            formatted_name=self.formatted.value(),
            pronunciation=self.pronunciation.value(),
            pronouns=self.pronouns.value(),
            nicknames=nicknames,
            name_order=self.order.currentData() or "",
        )

    def _name(self) -> Name:
        return Name(**{part: line.value() for part, line in self.parts.items()})

    def _of_parts(self) -> str:
        return display_name(Card(name=self._name(), name_order=self.order.currentData() or ""))

    def _compose(self) -> None:
        """The name as shown follows its parts as long as it is what they give."""
        before, self._composed = self._composed, self._of_parts()
        if self.formatted.text() in ("", before):
            self.formatted.setText(self._composed)
