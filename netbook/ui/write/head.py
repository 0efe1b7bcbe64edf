"""The head of Write: to whom and what for, what it is about, and how it leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.purposes import PURPOSES
from netbook.store.message_parts import Letter
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.avatar import Avatar
from netbook.ui.widgets.pieces import Filter, Line, button, row, text
from netbook.ui.widgets.reach_out import profile_of
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.words import tr
from netbook.ui.write.purpose_words import about_line, purpose_label, title

AVATAR = 36


class WriteHead(QWidget):
    """Avatar, title and what leaves the page; Copy comes first where there is no address."""

    copy_wanted = Signal()
    mail_wanted = Signal()
    file_wanted = Signal()
    profile_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._letter: Letter | None = None
        self.avatar = Avatar(AVATAR)
        self._photos = Thumbnails(desk, 2 * AVATAR, self)
        self._photos.loaded.connect(self._show_photo)
        self.title = text("", "title", wrap=True)
        self.about = text("", "muted", wrap=True)
        self.no_address = text("", "small", wrap=True)
        self.file = button(tr("Save as .eml"), self.file_wanted.emit)
        self.mail = button(tr("Open in mail"), self.mail_wanted.emit)
        self.profile = button(tr("Copy, and open the profile"), self.profile_wanted.emit)
        self.copy = button(tr("Copy"), self.copy_wanted.emit, kind="primary", key="Ctrl+Shift+C")
        said = QVBoxLayout()
        said.setSpacing(2)
        for label in (self.title, self.about, self.no_address):
            said.addWidget(label)
        named = QHBoxLayout()
        named.setSpacing(11)
        named.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        named.addLayout(said, 1)
        self._buttons = QWidget()
        self._buttons.setProperty("surface", "none")
        self._buttons.setLayout(row(self.file, self.mail, self.profile, self.copy, spacing=10))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(2 * GRID)
        self._top.addLayout(named, 1)
        self._top.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def show_letter(self, letter: Letter, purpose: str) -> None:
        """Show to whom, what for and what about."""
        self._letter = letter
        self._show_photo()
        said = title(letter, purpose)
        self.title.setText(breakable(said))
        self.title.setAccessibleName(said)
        line = about_line(letter.about, purpose)
        self.about.setText(breakable(line))
        self.about.setVisible(bool(line))
        name = letter.to.given or words.called(letter.to.name)
        form = tr("No e-mail address of {name} is noted: copy the text, and paste it elsewhere.")
        self.no_address.setText("" if letter.addresses else form.format(name=name))
        self.no_address.setVisible(not letter.addresses)
        self.mail.setVisible(bool(letter.addresses))
        self.profile.setVisible(not letter.addresses and bool(profile_of(letter.pages)))

    def _show_photo(self) -> None:
        if self._letter is not None:
            to = self._letter.to
            self.avatar.show_person(to.name, self._photos.get(to.photo))

    def fold(self, narrow: bool) -> None:
        """Put the buttons below the title in a narrow window."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if narrow else across)


class PurposeLine(QWidget):
    """One filter for each purpose, one of them on; `chosen` tells its name.

    Below them a text for this purpose is offered where the words are the user's own: `again`.
    """

    chosen = Signal(str)
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.setAccessibleName(tr("What the message is for"))
        self.filters = {
            each: Filter(purpose_label(each), lambda _on, each=each: self.chosen.emit(each))  # type: ignore[misc]
            for each in PURPOSES
        }
        self.begin_again = button(
            tr("Begin again with a text for this"), self.again.emit, kind="link"
        )
        self._offer = QWidget()
        self._offer.setProperty("surface", "none")
        stays = Line(tr("What you wrote stays as it is."), "muted")
        self._offer.setLayout(row(stays, self.begin_again))
        self._offer.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(*self.filters.values(), spacing=6))
        layout.addWidget(self._offer)

    def show_purpose(self, purpose: str) -> None:
        """Turn this one on and the others off."""
        for name, each in self.filters.items():
            each.setChecked(name == purpose)

    def offer(self, offered: bool) -> None:
        """Offer to begin again, or no more."""
        self._offer.setVisible(offered)
