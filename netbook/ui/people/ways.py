"""The buttons that write to somebody, call them or open their page."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from netbook.core.card import Point
from netbook.ui import icons, theme, words
from netbook.ui.desk import Desk
from netbook.ui.people.person import Person
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.flow import Flow
from netbook.ui.widgets.pieces import button, empty
from netbook.ui.widgets.reach_out import reach_by
from netbook.ui.widgets.room import plain_tip
from netbook.ui.words import tr

SHOWN, WIDEST, ICON = 5, 260, 15
ICONS = {"email": "mail", "phone": "phone", "im": "message", "url": "link"}


def shown_value(kind: str, value: str) -> str:
    """A contact point as it stands on its button; a web address without what all have."""
    if kind != "url":
        return value
    _scheme, _sep, rest = value.rpartition("://")
    return rest.removeprefix("www.").rstrip("/") or value


def said(kind: str, point: Point) -> str:
    """A contact point in one sentence: `Write to maya@northwind.example, work`."""
    form = {
        "email": tr("Write to {value}"),
        "phone": tr("Call {value}"),
        "im": tr("Send a message to {value}"),
        "url": tr("Open {value}"),
    }[kind]
    labels = [words.label(label) for label in point.labels]
    return ", ".join([form.format(value=point.value), *labels])


class Ways(QWidget):
    """The contact points of a person as buttons, the preferred first; the rest on Details."""

    rest_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._flow = Flow(self, 8)
        self._person: Person | None = None
        self._values: list[tuple[QPushButton, str]] = []

    def show_person(self, person: Person) -> None:
        """Show this person's contact points."""
        focused = self._focused()
        self._person = person
        empty(self._flow)
        self._values = []
        card = person.card
        points = [
            (kind, point)
            for kind, group in (
                ("email", card.emails),
                ("phone", card.phones),
                ("im", card.ims),
                ("url", card.urls),
            )
            for point in sorted(group, key=lambda each: not each.preferred)
        ]
        made_now = [self._button(kind, point) for kind, point in points[:SHOWN]]
        self._shorten()
        for made in made_now:
            self._flow.addWidget(made)
        if len(points) > SHOWN:
            more = tr("%Ln more", "", len(points) - SHOWN)
            self._flow.addWidget(button(more, self.rest_wanted.emit, kind="link"))
        self.setVisible(bool(points))
        self.updateGeometry()
        for made in made_now:
            made.show()
            if focused and made.accessibleName() == focused:
                made.setFocus()

    def _button(self, kind: str, point: Point) -> QPushButton:
        made = button("", partial(self._reach, kind, point.value), name=said(kind, point))
        made.setToolTip(plain_tip(said(kind, point)))
        size = round(ICON * theme.text_scale())
        made.setIcon(icons.icon(ICONS[kind], theme.tokens().text, size))
        made.setIconSize(QSize(size, size))
        self._values.append((made, shown_value(kind, point.value)))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(
            lambda at, over=made: self._menu(over, at, kind, point)
        )
        return made

    def _shorten(self) -> None:
        """Cut what is longer than its button may be, in the middle: both ends tell most."""
        metrics = QFontMetrics(theme.font())
        for made, value in self._values:
            made.setText(" ")
            room = self.width() - made.sizeHint().width()
            widest = max(min(theme.scaled(WIDEST), room), 1)
            short = metrics.elidedText(value, Qt.TextElideMode.ElideMiddle, widest)
            made.setText(" " + short.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the texts for this width."""
        super().resizeEvent(event)
        self._shorten()

    def _reach(self, kind: str, value: str) -> None:
        if self._person is not None:
            reach_by(self._desk, self._person.id, self._person.first_name, kind, value)

    def _menu(self, over: QWidget, at: QPoint, kind: str, point: Point) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Copy"), lambda: QGuiApplication.clipboard().setText(point.value))
        menu.addAction(said(kind, point), partial(self._reach, kind, point.value))
        drop(menu, over, at)

    def _focused(self) -> str:
        holder = self.focusWidget()
        return holder.accessibleName() if holder is not None and holder.hasFocus() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_person", None):
            self.show_person(self._person)  # type: ignore[arg-type]
