"""The card of the person asked about: who they are, what is known, the answers, where and when."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout

from netbook.core.acquaintance import ANSWERS
from netbook.core.language_of import language_of
from netbook.core.where_when import WhereWhen, read_where_when
from netbook.store.who import Asked
from netbook.ui import theme, words
from netbook.ui.announce import announce
from netbook.ui.desk import Desk
from netbook.ui.language import chosen, date_order
from netbook.ui.theme import GRID
from netbook.ui.who.answers import Answers
from netbook.ui.who.sayings import example, known_of, sentence, under_field
from netbook.ui.widgets.avatar import Avatar
from netbook.ui.widgets.draft import Draft
from netbook.ui.widgets.pieces import Card, text
from netbook.ui.widgets.room import breakable, plain_tip
from netbook.ui.widgets.thumbnails import Thumbnails
from netbook.ui.words import tr

AVATAR, WIDEST = 64, 620
# What the field and the margins need beside the words, in pixels at 100 %.
FIELD = 300
# The figures, and what French keyboards have on their keys without Shift.
_KEYS = dict(zip("12345&é\"'(", ANSWERS * 2, strict=True))


class PersonCard(Card):
    """Emits `answered` with an answer, `moved` with 1 to skip and -1 to go back."""

    answered = Signal(str)
    moved = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: Asked | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.avatar = Avatar(AVATAR)
        self._photos = Thumbnails(desk, 2 * AVATAR, self)
        self._photos.loaded.connect(self._show_photo)
        self.name = text("", "title", wrap=True)
        self.position = text("", "muted", wrap=True)
        self.known = text("", "small", wrap=True)
        self.answers = Answers()
        self.answers.chosen.connect(self._answer)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Where and when, if you like"))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(lambda: self._answer("worked"))
        self.field.installEventFilter(self)
        self._echo = text("", "small", wrap=True)
        self._draft = Draft(desk, "who", self)
        self._arrange()

    def _arrange(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(3)
        for each in (self.name, self.position, self.known):
            said.addWidget(each)
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        self._ask = text(tr("Where and when, if you like:"), "muted", wrap=True)
        self._where = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._where.setSpacing(11)
        self._where.addWidget(self._ask)
        self._where.addWidget(self.field, 1)
        typed = QVBoxLayout()
        typed.setSpacing(GRID)
        typed.addLayout(self._where)
        typed.addWidget(self._echo)
        margin = 3 * GRID + 4
        self.body.setContentsMargins(margin, margin - 2, margin, margin - GRID)
        self.body.setSpacing(2 * GRID)
        self.body.addLayout(head)
        self.body.addWidget(self.answers)
        self.body.addLayout(typed)

    @property
    def said(self) -> WhereWhen:
        """Where and when, as far as it is typed."""
        typed = self.field.text()
        language = language_of(typed, chosen())
        return read_where_when(typed, self._desk.bus.today, date_order(), language=language)

    def show_person(self, asked: Asked) -> None:
        """Put somebody on the card; what was half written about them is there again."""
        another = self._asked is None or self._asked.id != asked.id
        self._asked = asked
        today = self._desk.bus.today
        self.name.setText(breakable(words.called(asked.name)))
        line = words.position_line(asked.title, asked.organisation)
        self.position.setText(breakable(line))
        self.position.setVisible(bool(line))
        self.known.setText(breakable(known_of(asked, today)))
        self.answers.show_answer(asked.answer)
        self.field.setPlaceholderText(example(asked))
        self.field.setToolTip(plain_tip(example(asked)))
        self._show_photo()
        self.setAccessibleName(sentence(asked, today))
        if another:
            self._draft.at(f"who/{asked.id}")
            self.field.setText(self._draft.read())
            self._typed()
            announce(self, self.accessibleName())

    def flush(self) -> None:
        """Keep what is half written now."""
        self._draft.flush()

    def forget_text(self) -> None:
        """What was typed is stored: nothing half written is left."""
        self._draft.forget()
        self.field.clear()

    def _typed(self) -> None:
        self._draft.keep(self.field.text())
        self._echo.setText(breakable(under_field(self.said)))

    def _show_photo(self) -> None:
        if self._asked is not None:
            self.avatar.show_person(self._asked.name, self._photos.get(self._asked.photo))

    def _answer(self, answer: str) -> None:
        if self._asked is not None:
            self.answers.show_answer(self._asked.answer)
            self.answered.emit(answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 answer, the arrows skip and go back, W goes to where and when."""
        allowed = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        plain = not event.modifiers() & ~allowed
        if plain and event.text() in _KEYS:
            self._answer(_KEYS[event.text()])
        elif plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif plain and event.key() == Qt.Key.Key_W:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field below its words where there is too little room beside them."""
        super().resizeEvent(event)
        words_wide = self._ask.fontMetrics().horizontalAdvance(self._ask.text())
        narrow = self.width() - words_wide < FIELD * theme.text_scale()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._where.setDirection(way)
        self._ask.setWordWrap(narrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field goes back to the keys; what was typed stays."""
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)
