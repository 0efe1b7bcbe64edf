"""The list of organisations: thirty thousand of them as light as ten."""

from array import array

from PySide6.QtCore import QItemSelectionModel, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from netbook.ui import theme
from netbook.ui.desk import Desk
from netbook.ui.organisations.model import OrganisationModel
from netbook.ui.theme import GRID
from netbook.ui.widgets.row_list import Index, RowList
from netbook.ui.widgets.row_paint import line_height, paint_ground, paint_text, text_width
from netbook.ui.words import tr

LEFT, RIGHT, AIR = 14, 15, 8
_SELECT = QItemSelectionModel.SelectionFlag


def row_height() -> int:
    """The height of a row: a name, and below it whom one knows there."""
    return round(line_height(theme.font(bold=True)) + line_height(theme.font("small"))) + 2 * AIR


class OrganisationDelegate(QStyledItemDelegate):
    """Paints the rows of an OrganisationModel."""

    def __init__(self, model: OrganisationModel) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        shown = self._model.shown(index.row())
        tokens = theme.tokens()
        painter.save()
        paint_ground(painter, option, tokens, first=index.row() == 0)
        if shown is not None:
            rect = QRectF(option.rect).adjusted(LEFT, AIR, -RIGHT, -AIR)
            bold, small = theme.font(bold=True), theme.font("small")
            head = QRectF(rect.left(), rect.top(), rect.width(), line_height(bold))
            below = QRectF(rect.left(), head.bottom(), rect.width(), line_height(small))
            for line, said, ink in (
                (head, shown.stage, tokens.muted),
                (below, shown.state, tokens.due if shown.late else tokens.muted),
            ):
                if said:
                    room = QRectF(line)
                    wide = min(text_width(said, small) + 1, line.width() / 2)
                    room.setLeft(line.right() - wide)
                    paint_text(painter, room, said, ink, small, right=True)
                    line.setRight(room.left() - GRID)
            paint_text(painter, head, shown.name, tokens.text, bold)
            paint_text(painter, below, shown.known, tokens.muted, small)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row."""
        return QSize(80, row_height())


class OrganisationList(RowList):
    """Rows of organisations by id; `chosen` tells which is current."""

    chosen = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Organisations"), row_height)
        self.organisations = OrganisationModel(desk, self)
        self._silent = False
        self.setModel(self.organisations)
        self.setItemDelegate(OrganisationDelegate(self.organisations))
        self.current_changed.connect(self._current)

    def show_ids(self, ids: "array[int]") -> None:
        """Show these; the one that was current stays so where it is still among them."""
        current, top = self.current_id(), self.verticalScrollBar().value()
        same = ids == self.organisations.ids
        self._silent = True
        self.organisations.fill(ids)
        row = self.organisations.row_of(current) if current is not None else -1
        if row >= 0:
            self._select(row)
        self.verticalScrollBar().setValue(top if same else 0)
        self._silent = False

    def current_id(self) -> int | None:
        """The organisation in the current row."""
        row = self.currentIndex().row()
        return self.organisations.ids[row] if 0 <= row < len(self.organisations.ids) else None

    def choose(self, organisation_id: int) -> bool:
        """Make an organisation current and bring it into view; whether it is here."""
        row = self.organisations.row_of(organisation_id)
        if row < 0:
            return False
        self._silent = True
        self._select(row)
        self._silent = False
        self.scrollTo(self.organisations.index(row, 0), QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def _select(self, row: int) -> None:
        index = self.organisations.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect | _SELECT.Rows)

    def _current(self, row: int) -> None:
        if not self._silent and row >= 0:
            self.chosen.emit(self.organisations.ids[row])
