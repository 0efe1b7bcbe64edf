"""How a line of a timeline is painted: a dot on a thread, what, when, and the words below."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from netbook.store.shared_experiences import SharedExperience
from netbook.store.timeline import TimelineRow
from netbook.ui import theme, words
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID, Tokens
from netbook.ui.widgets import timeline_model as lines
from netbook.ui.widgets.experience_words import shared_details
from netbook.ui.widgets.row_list import ROW_ROLE, Index
from netbook.ui.widgets.row_paint import line_height, paint_label, paint_text, text_width

DOT = 5
LEFT = 30
MOST_LINES = 6
TINTS = {"gave": ("accent", "accent_soft"), "asked": ("info", "info_soft")}


class TimelineDelegate(QStyledItemDelegate):
    """Paints headings, conversations and what was shared, each as high as its words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.with_people = True

    def height(self, line: lines.Line, width: int) -> int:
        """The height in pixels of a line in a column of that width."""
        if isinstance(line, lines.Heading):
            return round(line_height(theme.font("small", bold=True))) + 16
        high = line_height(theme.font(bold=True)) + 14
        if isinstance(line, TimelineRow):
            said = lines.body(line, self._desk.bus.today)
            high += sum(each.height() for each in wrapped(said, width - LEFT - GRID))
        return round(high)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a line in the list's width."""
        width = option.rect.width()
        return QSize(width, self.height(index.data(ROW_ROLE), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line: lines.Line = index.data(ROW_ROLE)
        tokens = theme.tokens()
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, lines.Heading):
            heading = rect.adjusted(2, 8, 0, -4)
            paint_text(painter, heading, line.words, tokens.muted, theme.font("small", bold=True))
        else:
            self._ground(painter, option, tokens)
            self._thread(painter, rect, index, tokens)
            inner = rect.adjusted(LEFT, 6, -GRID, -8)
            if isinstance(line, SharedExperience):
                head = QRectF(inner.left(), inner.top(), inner.width(), line_height())
                self._shared(painter, head, line, tokens)
            else:
                self._conversation(painter, inner, line, tokens)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
        state: QStyle.StateFlag = option.state
        if not state & QStyle.StateFlag.State_Selected:
            return
        rect = QRectF(option.rect).adjusted(LEFT - GRID, 1, 0, -3)
        painter.setBrush(QColor(tokens.selection))
        framed = tokens.strong or state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QColor(tokens.accent) if framed else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _thread(self, painter: QPainter, rect: QRectF, index: Index, tokens: Tokens) -> None:
        x, y = rect.left() + 8, rect.top() + 6 + line_height(theme.font(bold=True)) / 2
        above = index.sibling(index.row() - 1, 0).data(ROW_ROLE)
        below = index.sibling(index.row() + 1, 0).data(ROW_ROLE)
        painter.setPen(QPen(QColor(tokens.line), 2))
        if above is not None and not isinstance(above, lines.Heading):
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, y - DOT))
        if below is not None and not isinstance(below, lines.Heading):
            painter.drawLine(QPointF(x, y + DOT), QPointF(x, rect.bottom()))
        painter.setPen(QPen(QColor(tokens.muted), 2))
        painter.setBrush(QColor(tokens.window))
        painter.drawEllipse(QPointF(x, y), DOT, DOT)

    def _shared(
        self, painter: QPainter, head: QRectF, line: SharedExperience, tokens: Tokens
    ) -> None:
        bold = theme.font(bold=True)
        used = paint_text(painter, head, words.experience(line.kind), tokens.text, bold)
        head.setLeft(head.left() + used + GRID)
        if where := shared_details(line):
            paint_label(painter, head, where, tokens.on_label, tokens.label)

    def _conversation(
        self, painter: QPainter, inner: QRectF, row: TimelineRow, tokens: Tokens
    ) -> None:
        bold, small = theme.font(bold=True), theme.font("small")
        head = QRectF(inner.left(), inner.top(), inner.width(), line_height(bold))
        today = self._desk.bus.today
        at = lines.when(row, today, headed_by_day=self.with_people)
        paint_text(painter, head, at, tokens.muted, small, right=True)
        head.setRight(head.right() - text_width(at, small) - GRID)
        said = lines.title(row, with_people=self.with_people)
        head.setLeft(head.left() + paint_text(painter, head, said, tokens.text, bold) + GRID)
        for each, label in zip(row.exchanges, lines.exchange_labels(row), strict=True):
            ink, ground = TINTS.get(each.direction, ("on_label", "label"))
            if head.width() < text_width(label, small) * 0.6:
                break
            used = paint_label(painter, head, label, getattr(tokens, ink), getattr(tokens, ground))
            head.setLeft(head.left() + used + 6)
        painter.setPen(QColor(tokens.text))
        y = inner.top() + line_height(bold)
        for layout in wrapped(lines.body(row, today), round(inner.width())):
            layout.draw(painter, QPointF(inner.left(), y))
            y += layout.height()


class _Paragraph:
    """One paragraph laid out in a width, cut after some lines.

    An ellipsis says so, as it does at the last of them where `more` paragraphs follow.
    """

    def __init__(self, text: str, width: int, most: int, *, more: bool) -> None:
        self._width = max(width, 40)
        self.text = text
        end = self._lay_out(most)
        units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
        if 2 * end < len(units) or (more and self.lines == most):
            start = self._layout.lineAt(self.lines - 1).textStart()
            last = len(units[: 2 * start].decode("utf-16-le", "surrogatepass"))
            line = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass").rstrip() + "…"
            room = QFontMetricsF(theme.font())
            self.text = text[:last] + room.elidedText(
                line, Qt.TextElideMode.ElideRight, self._width
            )
            self._lay_out(most)

    def _lay_out(self, most: int) -> int:
        """Break the text into lines; where the last of them ends."""
        self._layout = QTextLayout(self.text, theme.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._height, end = 0.0, 0
        self._layout.beginLayout()
        for _ in range(most):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, self._height))
            self._height += line.height() + 1
            end = line.textStart() + line.textLength()
        self._layout.endLayout()
        return end

    @property
    def lines(self) -> int:
        return self._layout.lineCount()

    def height(self) -> float:
        return self._height

    def draw(self, painter: QPainter, where: QPointF) -> None:
        self._layout.draw(painter, where)


def wrapped(text: str, width: int) -> Iterator[_Paragraph]:
    """The paragraphs of a text in a width, MOST_LINES lines of it in all."""
    left, rest = MOST_LINES, text
    while rest and left > 0:
        paragraph, _newline, rest = rest.partition("\n")
        laid = _Paragraph(paragraph, width, left, more=bool(rest.strip()))
        left -= laid.lines
        yield laid
