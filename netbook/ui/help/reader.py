"""Shows one topic of the guide: Markdown of our own, with pictures no wider than the text."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser

from netbook.ui import theme
from netbook.ui.help.topics import Topic, folder
from netbook.ui.theme import GRID

LINE_PER_CENT = 140
# How Qt writes a picture in the text of a block.
PICTURE = "\ufffc"


class Reader(QTextBrowser):
    """A topic as text; `asked` is emitted with the name of the topic that a link leads to."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        # It goes while a text is laid out anew, and with it came another width, and so on.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._follow)
        self._topic: Topic | None = None
        self._width = 0

    def show_topic(self, topic: Topic) -> None:
        """Show a topic from its beginning."""
        self._topic = topic
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, text: str) -> None:
        """Select the first place where one of the words of a text stands."""
        for word in text.split():
            self.moveCursor(QTextCursor.MoveOperation.Start)
            if self.find(word):
                return

    def _lay_out(self) -> None:
        if self._topic is None:
            return
        self._width = self.viewport().width()
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{folder()}/"))
        self.setMarkdown(self._topic.markdown)
        self.document().setDocumentMargin(1.5 * GRID)
        self._space_out()

    def _space_out(self) -> None:
        """Give headings their size from the theme, and lines room to be read."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            room = QTextBlockFormat()
            if PICTURE not in block.text():
                room.setLineHeight(
                    LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                )
            level = block.blockFormat().headingLevel()
            room.setTopMargin(2 * GRID if level else 0)
            room.setBottomMargin(GRID)
            cursor.mergeBlockFormat(room)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                look = QTextCharFormat()
                look.setFont(theme.font("title" if level == 1 else "large", bold=True))
                cursor.setCharFormat(look)  # without Markdown's own idea of its size
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture no wider than the text; nothing comes from anywhere but the guide's folder."""
        file = Path(self.document().baseUrl().resolved(QUrl(name)).toLocalFile())
        inside = file.resolve().is_relative_to(folder().parent.resolve())
        if kind != QTextDocument.ResourceType.ImageResource.value or not inside:
            return None
        picture = QPixmap(str(file))
        room = max(self.viewport().width() - 6 * GRID, 1)
        if picture.width() <= room:
            return picture
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaledToWidth(round(room * ratio), smooth)
        picture.setDevicePixelRatio(ratio)
        return picture

    def _follow(self, link: QUrl) -> None:
        self.asked.emit(link.path().removesuffix(".md"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to another width."""
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            QTimer.singleShot(0, self, self._lay_out)
