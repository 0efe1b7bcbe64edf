"""All keys in one list (F1): of the page that is shown, of text, and of the menus."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QDialog, QStyledItemDelegate, QStyleOptionViewItem

from netbook.core.fuzzy import MISSPELT, Phrase, fit, phrase
from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.keys import Key, actions_of, plain_label
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, column, row
from netbook.ui.widgets.row_list import ROW_ROLE, Index, RowList, RowModel
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_key, paint_text
from netbook.ui.widgets.search_field import SearchField
from netbook.ui.window import Window
from netbook.ui.words import tr

WIDTH, HEIGHT = 620, 560


class Line(NamedTuple):
    """A heading, or what some keys mean below it."""

    heading: str
    label: str = ""
    keys: tuple[str, ...] = ()


def sentence(line: Line) -> str:
    """A line as one sentence: `New person; Ctrl+N; File`."""
    keys = tr(" or ", "between two shortcuts").join(line.keys)
    return "; ".join(part for part in (line.label, keys, line.heading) if part)


def all_keys(window: Window) -> list[Line]:
    """What every key means now, grouped: the page first, then what is the same everywhere."""
    page = window.current
    own = _lines(page.keys() if page else (), tr("On this page"))
    return [*own, *_lines(_everywhere(), ""), *_menu_lines(window)]


def _lines(keys: Sequence[Key], heading: str) -> list[Line]:
    """Keys as lines, those that mean the same at one place in one."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for each in keys:
        at = (each.where or heading, each.label)
        found[at] = (*found.get(at, ()), _native(QKeySequence(_as_on_keyboards(each.key))))
    headings = list(dict.fromkeys(heading for heading, _ in found))
    ordered = sorted(found, key=lambda at: headings.index(at[0]))
    return [Line(*at, found[at]) for at in ordered]


def _everywhere() -> list[Key]:
    """What is the same on every page and belongs to no menu."""
    lists, texts = tr("In every list"), tr("In a text")
    moving, found = tr("In the window"), tr("Find or do anything")
    return [
        Key("Home", tr("To the first row"), lists),
        Key("End", tr("To the last row"), lists),
        Key("Menu", tr("What can be done with the row"), lists),
        Key("Tab", tr("Onwards to the next field or button"), moving),
        Key("Shift+Tab", tr("Back to the one before"), moving),
        Key("Return", tr("Press the button, as Space does"), moving),
        Key("Esc", tr("Back: out of a dialog, or to the page before"), moving),
        Key("Ctrl+Z", tr("Take back what was typed"), texts),
        Key("Ctrl+Y", tr("Type it again"), texts),
        Key("Return", tr("Go there, or do it"), found),
        Key("Ctrl+Return", tr("Log a conversation with the person"), found),
    ]


def _menu_lines(window: Window) -> Iterator[Line]:
    for action, path in actions_of(window.menuBar()):
        if keys := tuple(_native(each) for each in action.shortcuts()):
            # The texts of Undo and Redo say what they would take back; here their names do.
            name = action.property("name") or plain_label(action.text())
            yield Line(path[0], name, keys)


def _as_on_keyboards(key: str) -> str:
    """Qt calls Enter only that of the number pad."""
    return key.replace("Return", "Enter")


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


class _Model(RowModel[Line]):
    """Lines, of which headings can't be chosen."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.rows[index.row()]
        return super().flags(index) if line.label else Qt.ItemFlag.NoItemFlags


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROW_ROLE)
        tokens = theme.tokens()
        painter.save()
        rect = QRectF(option.rect).adjusted(GRID, 0, -GRID, 0)
        if not line.label:
            heading = rect.adjusted(0, rect.height() * 0.2, 0, 0)
            paint_text(painter, heading, line.heading, tokens.text, theme.font(bold=True))
        else:
            paint_ground(painter, option, tokens, first=True)
            for key in reversed(line.keys):
                rect.setRight(paint_key(painter, rect, key) - 6)
            paint_text(painter, rect, line.label, tokens.text)
        painter.restore()


class Shortcuts(QDialog):
    """The list of keys; what is typed above it narrows it."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keys"))
        room = window.screen().availableSize()
        self.resize(
            min(theme.scaled(WIDTH), window.width() - 4 * GRID, room.width()),
            min(theme.scaled(HEIGHT), window.height() - 4 * GRID, room.height()),
        )
        self._all = [(line, _phrase(line)) for line in all_keys(window)]
        self.field = SearchField(tr("Find a key, or what it does"))
        self.field.textChanged.connect(self._show)
        self.field.left.connect(self._leave_field)
        self.model = _Model(sentence)
        self.list = RowList(tr("Keys"), lambda: round(line_height()) + 12)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        page = window.current
        about = button(tr("Help on this page"), lambda: self._help(desk, page.name if page else ""))
        about.setAutoDefault(False)
        close = button(tr("Close"), self.reject)
        close.setAutoDefault(False)
        self.setLayout(column(self.field, self.list, spacing=10, margins=14))
        self.layout().addLayout(row(about, None, close))  # type: ignore[union-attr]
        self.finished.connect(lambda _code: self.deleteLater())
        self._show("")
        self.field.setFocus()

    def _show(self, typed: str) -> None:
        wanted, made = phrase(typed), list[Line]()
        fits = [(fit(wanted, name), line) for line, name in self._all]
        good = [line for how, line in fits if how is not None and how < MISSPELT]
        some = good or [line for how, line in fits if how is not None]
        for line in some if wanted.words else [line for line, _ in self._all]:
            if not made or made[-1].heading != line.heading:
                made.append(Line(line.heading))
            made.append(line)
        self.model.fill(made)
        if made:
            self.list.selectRow(1)
        self.field.say_found(sum(bool(line.label) for line in made))

    def _leave_field(self) -> None:
        """Escape in an empty field closes; Down and Enter go on to the list."""
        if self.model.rows:
            self.list.setFocus()

    def _help(self, desk: Desk, page: str) -> None:
        self.accept()
        desk.open(Target("help", text=page))


def _phrase(line: Line) -> Phrase:
    return phrase(line.label, " ".join((*line.keys, line.heading)))
