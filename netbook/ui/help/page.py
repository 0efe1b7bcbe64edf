"""Help: the guide's topics, a search through them, and the one that is read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netbook.ui import theme
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.help.reader import Reader
from netbook.ui.help.topic_delegate import TopicDelegate, row_height
from netbook.ui.help.topics import Topic, found, topics
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.pieces import button, text
from netbook.ui.widgets.row_list import RowList, RowModel
from netbook.ui.words import tr

LIST_WIDTH = 260
READING_WIDTH = 760
# What Qt has for no limit.
ANY_WIDTH = (1 << 24) - 1


class HelpPage(Page):
    """The guide; a target's text is the topic to show, the first one without it."""

    name = "help"
    tables = frozenset[str]()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._topics = topics()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._read)
        self.model = RowModel[Topic](lambda topic: topic.title)
        self.list = RowList(tr("Topics"), row_height)
        self.list.setModel(self.model)
        self.list.setItemDelegate(TopicDelegate(self.list))
        self.list.current_changed.connect(self._show)
        self.list.opened.connect(lambda _at: self._read())
        self.nothing = text(tr("No topic says that. Try one word."), "muted", wrap=True)
        self.reader = Reader()
        self.reader.setAccessibleName(tr("Guide"))
        self.reader.setMaximumWidth(READING_WIDTH)
        self.reader.asked.connect(self.open_topic)
        self.back = button(tr("Back to the topics"), self._unfold)
        self._left, self._right = QWidget(), QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(text(tr("Help"), "title"))
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.reader, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addWidget(self._left)
        whole.addWidget(self._right, 1)
        self._reading = False
        self._search("")

    def keys(self) -> list[Key]:
        """Those of the guide."""
        return [Key("Esc", tr("Back to the topics"))]

    def show_target(self, target: Target) -> None:
        """Show the topic of that name, with the focus where it can be read."""
        if target.text:
            self.open_topic(target.text)
        else:
            self.list.setFocus()

    def open_topic(self, name: str) -> None:
        """Show a topic; pages that have none of their own are told of in the first one."""
        self.search.clear()
        names = [topic.name for topic in self.model.rows]
        self.list.selectRow(names.index(name) if name in names else 0)
        self._read()

    def _search(self, wanted: str) -> None:
        rows = found(self._topics, wanted)
        self.model.fill(rows)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if wanted:
            announce(self.search, tr("%Ln topic(s)", "", len(rows)))
        if rows:
            self.list.selectRow(0)

    def _show(self, at: int) -> None:
        if 0 <= at < len(self.model.rows):
            self.reader.show_topic(self.model.rows[at])
            self.reader.mark(self.search.text())

    def _read(self) -> None:
        self._reading = True
        self.fold()
        self.reader.setFocus()

    def _unfold(self) -> None:
        self._reading = False
        self.fold()
        self.list.setFocus()

    def fold(self) -> None:
        """One pane in a narrow window: the topics, or the one that is read."""
        narrow = theme.folded(self.window().width(), theme.FOLD_PANES)
        self._left.setVisible(not narrow or not self._reading)
        self._left.setMaximumWidth(ANY_WIDTH if narrow else theme.scaled(LIST_WIDTH))
        self._left.setMinimumWidth(0 if narrow else theme.scaled(LIST_WIDTH))
        self._right.setVisible(not narrow or self._reading)
        self.back.setVisible(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the topics."""
        if event.key() == Qt.Key.Key_Escape and self._reading:
            self._unfold()
        else:
            super().keyPressEvent(event)
