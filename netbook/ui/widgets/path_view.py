"""Paths to somebody: the people on each with what speaks for it, and whom to write to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from netbook.core.introduction import Hop, Path
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.avatar import Avatar
from netbook.ui.widgets.path_words import hop_words, path_sentence, short_name, strength_words
from netbook.ui.widgets.pieces import button, empty, person_link, row, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.tab_place import TabPlace
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.words import called, tr

PICTURE = 24
# So many paths are there at once; below this width, in pixels at 100 %, one below the other.
SHOWN, FOLD = 2, 440


class PathView(QWidget):
    """Two columns of paths; `write` is the wish to write to whom a path begins with."""

    write = Signal(object)

    def __init__(self, desk: Desk, *, primary: bool = True) -> None:
        """`primary` makes writing for the first path what the page is for."""
        super().__init__()
        self.setProperty("surface", "none")
        self._desk = desk
        self._primary = primary
        self._paths: tuple[Path, ...] = ()
        self._roles: dict[int, str] = {}
        self._none: str | None = None
        self._all = False
        self._columns = 2
        self._avatars: list[tuple[Avatar, Hop]] = []
        self._photos = Thumbnails(desk, 2 * PICTURE, self)
        self._photos.loaded.connect(self._show_photos)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._nobody = text("", "muted", wrap=True)
        self._stops: list[QWidget] = []
        self._place = TabPlace(self)
        self.more = button("", self._show_all, kind="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._nobody)
        layout.addLayout(self._grid)
        layout.addWidget(self.more)
        self.show_paths(())

    def show_paths(
        self, paths: Sequence[Path], roles: Mapping[int, str] | None = None, nobody: str = ""
    ) -> None:
        """Show these paths; `roles` are labels of people on them, `nobody` is said of none."""
        asked = (tuple(paths), dict(roles or {}), nobody)
        if asked == (self._paths, self._roles, self._none):
            return  # what has the focus keeps it
        if [each.target_id for each in paths] != [each.target_id for each in self._paths]:
            self._all = False
        self._paths, self._roles, self._none = asked
        self._fill()

    def _fill(self) -> None:
        empty(self._grid)
        self._avatars, self._stops = [], []
        shown = self._paths if self._all else self._paths[:SHOWN]
        for at, path in enumerate(shown):
            line, column = divmod(at, self._columns)
            if column:
                self._grid.addWidget(_upright(), line, 1)
            self._grid.addWidget(self._path(path, first=at == 0), line, 2 * column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1 if self._columns > 1 and len(shown) > 1 else 0)
        self._nobody.setText(self._none or _nobody())
        self._nobody.setVisible(not self._paths)
        left = len(self._paths) - len(shown)
        self.more.setText(tr("Show %Ln more", "", left))
        self.more.setAccessibleName(tr("Show %Ln more way(s)", "", left))
        self.more.setVisible(left > 0)
        self._place.put(self._stops)
        self._show_photos()

    def _path(self, path: Path, *, first: bool) -> QWidget:
        today = self._desk.bus.today
        made = QWidget()
        made.setProperty("surface", "none")
        made.setAccessibleName(path_sentence(path, today))
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for at, hop in enumerate(path.hops):
            last = at == len(path.hops) - 1
            layout.addLayout(self._hop(hop, hop_words(path, at, today), last=last))
        layout.addSpacing(6)
        layout.addWidget(text(breakable(strength_words(path, today)), wrap=True))
        layout.addSpacing(4)
        write = button(
            tr("Write to {name}").format(name=short_name(path.introducer)),
            lambda: self.write.emit(path),
            kind="primary" if first and self._primary else "",
            cut=True,
        )
        self._stops.append(write)
        layout.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return made

    def _hop(self, hop: Hop, said: str, *, last: bool) -> QHBoxLayout:
        avatar = Avatar(theme.scaled(PICTURE))
        self._avatars.append((avatar, hop))
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(avatar)
        if last:
            left.addStretch(1)
        else:
            left.addWidget(_upright(), 1, Qt.AlignmentFlag.AlignHCenter)
        name = person_link(called(hop.name), lambda: self._open(hop.to_id))
        self._stops.append(name)
        role = self._roles.get(hop.to_id, "")
        name.setAccessibleName("; ".join(part for part in (called(hop.name), role, said) if part))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(row(name, *((text(role, "tag"),) if role else ())))
        right.addWidget(text(breakable(said), "muted", wrap=True))
        right.addSpacing(0 if last else GRID)
        layout = QHBoxLayout()
        layout.setSpacing(GRID)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        return layout

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        item = self._grid.itemAtPosition(SHOWN // self._columns, 0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            names = widget.findChildren(QWidget)
            first = next((each for each in names if each.focusPolicy()), None)
            if first is not None:
                first.setFocus()

    def _show_photos(self) -> None:
        for avatar, hop in self._avatars:
            avatar.show_person(called(hop.name), self._photos.get(hop.photo))

    def _open(self, contact_id: int) -> None:
        self._desk.open(Target("people", contact_id=contact_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the paths beside each other, or one below the other."""
        super().resizeEvent(event)
        columns = 1 if self.width() < theme.scaled(FOLD) else 2
        if columns != self._columns:
            self._columns = columns
            self._fill()


def _upright() -> QFrame:
    """A thin line from top to bottom."""
    line = QFrame()
    line.setProperty("upright", True)
    line.setFixedWidth(1)
    line.setMinimumHeight(theme.scaled(GRID))
    return line


def _nobody() -> str:
    return tr(
        "Nobody in your notebook leads there yet. Note on somebody's card, under Connections,"
        " whom they know."
    )
