"""The menu bar: every action of the window with its shortcut, in the usual places."""

from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QActionGroup, QDesktopServices
from PySide6.QtWidgets import QMenu

from netbook import paths
from netbook.ui import theme
from netbook.ui.appearance import Appearance
from netbook.ui.desk import Desk
from netbook.ui.history import History
from netbook.ui.target import Target
from netbook.ui.window import Window
from netbook.ui.words import tr


class Menus(QObject):
    """The menus of a window, once its notebook is open."""

    def __init__(self, window: Window, desk: Desk, appearance: Appearance) -> None:
        super().__init__(window)
        self._window, self._desk, self._appearance = window, desk, appearance
        self._file()
        self._edit()
        self._view()
        self._help()

    def _go(self, page: str, action: str = "") -> None:
        self._desk.open(Target(page, action=action))

    def _file(self) -> None:
        menu, add = self._window.menu(tr("&File")), self._window.action
        add(
            menu,
            tr("&New person"),
            partial(self._go, "people", "new"),
            "Ctrl+N",
            words=tr("add create contact card", "other words for New person"),
        )
        add(
            menu,
            tr("New or&ganisation"),
            partial(self._go, "organisations", "new"),
            "Ctrl+Shift+G",
            words=tr("add company employer", "other words for New organisation"),
        )
        add(
            menu,
            tr("&Bring in…"),
            partial(self._go, "transfer", "import"),
            "Ctrl+I",
            words=tr("import load address book vCard CSV LinkedIn", "other words for Bring in"),
        )
        add(
            menu,
            tr("&Take away…"),
            partial(self._go, "transfer", "export"),
            "Ctrl+E",
            words=tr("export save vCard CSV", "other words for Take away"),
        )
        add(
            menu,
            tr("&Write names…"),
            partial(self._go, "names"),
            "Ctrl+Shift+N",
            words=tr("ten people paste list", "other words for Write names"),
        )
        add(
            menu,
            tr("W&elcome page"),
            partial(self._go, "welcome"),
            "Ctrl+Shift+H",
            words=tr("begin start example", "other words for Welcome page"),
        )
        menu.addSeparator()
        add(
            menu,
            tr("&Open…"),
            self._choose_notebook,
            "Ctrl+O",
            words=tr("another notebook file", "other words for Open"),
        )
        add(
            menu,
            tr("Take back a ba&ckup…"),
            self._take_back,
            "Ctrl+Shift+B",
            words=tr("restore recover", "other words for Take back a backup"),
        )
        add(
            menu,
            tr("Show the data &folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.data_folder()))),
            words=tr("files where notebook", "other words for Show the data folder"),
        )
        menu.addSeparator()
        add(
            menu,
            tr("&Quit"),
            self._window.leave,
            "Ctrl+Q",
            words=tr("exit close end", "other words for Quit"),
        )

    def _choose_notebook(self) -> None:
        from netbook.ui.opening import choose_notebook  # seldom wanted

        choose_notebook(self._desk, self._window)

    def _take_back(self) -> None:
        from netbook.ui.taking_back import ask_to_take_back  # seldom wanted

        ask_to_take_back(self._desk, self._window)

    def _edit(self) -> None:
        menu, add = self._window.menu(tr("&Edit")), self._window.action
        undo = add(menu, tr("Undo"), lambda: None)
        redo = add(menu, tr("Redo"), lambda: None)
        # Their texts name what was done last, and with it people.
        undo.setObjectName("undo")
        redo.setObjectName("redo")
        undo.setProperty("name", tr("Undo"))
        redo.setProperty("name", tr("Redo"))
        self.history = History(self._desk, undo, redo)
        menu.addSeparator()
        add(
            menu,
            tr("&Write it down"),
            partial(self._go, "timeline", "log"),
            "Ctrl+L",
            words=tr("log note conversation call meeting", "other words for Write it down"),
        )
        add(
            menu,
            tr("Write &many down…"),
            partial(self._go, "timeline", "many"),
            "Ctrl+Shift+L",
            words=tr("log several paste conversations", "other words for Write many down"),
        )
        add(
            menu,
            tr("Write a messa&ge…"),
            self._write,
            "Ctrl+Shift+W",
            words=tr("email ask introduction thank draft", "other words for Write a message"),
        )
        menu.addSeparator()
        add(
            menu,
            tr("&Find people"),
            partial(self._go, "people", "find"),
            "Ctrl+F",
            words=tr("search contacts", "other words for Find people"),
        )
        add(
            menu,
            tr("Wh&o do you know?"),
            partial(self._go, "who"),
            "Ctrl+Shift+K",
            words=tr("colleagues close met answer", "other words for Who do you know?"),
        )
        add(
            menu,
            tr("Who do you &really know?"),
            partial(self._go, "known"),
            "Ctrl+Shift+I",
            words=tr(
                "relationships fading invest enjoyed", "other words for Who do you really know?"
            ),
        )
        add(
            menu,
            tr("Find or &do anything"),
            partial(self._go, "palette"),
            "Ctrl+K",
            words=tr("search command palette", "other words for Find or do anything"),
        )

    def _write(self) -> None:
        """Write to whose card is open, else to whom the user says."""
        page = self._window.current
        person = page.contact_id if page is not None else None
        self._desk.open(Target("write", contact_id=person))

    def _view(self) -> None:
        menu, add = self._window.menu(tr("&View")), self._window.action
        for place in self._window.places():
            page = add(menu, place.label, partial(self._go, place.name), place.key)
            page.setProperty("page", place.name)
            page.setProperty("words", _page_words(place.name))
        menu.addSeparator()
        self._schemes(menu.addMenu(tr("&Appearance")))
        self._sizes(menu.addMenu(tr("Te&xt size")))
        menu.addSeparator()
        add(menu, tr("N&otices"), self._notices, "F8")

    def _notices(self) -> None:
        from netbook.ui.notice_list import show_notices  # seldom wanted

        show_notices(self._desk.notices)

    def _schemes(self, menu: QMenu) -> None:
        names = {
            "system": tr("As the &system has it"),
            "light": tr("&Light"),
            "dark": tr("&Dark"),
            "contrast": tr("&High contrast"),
        }
        group = QActionGroup(menu)
        for scheme in theme.SCHEMES:
            action = self._window.action(
                menu, names[scheme], partial(self._appearance.choose, scheme=scheme)
            )
            action.setCheckable(True)
            action.setChecked(self._appearance.scheme == scheme)
            self._appearance.changed.connect(
                lambda a=action, s=scheme: a.setChecked(self._appearance.scheme == s)
            )
            group.addAction(action)

    def _sizes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for scale in theme.TEXT_SCALES:
            action = self._window.action(
                menu, f"{scale} %", partial(self._appearance.choose, text_scale=scale)
            )
            action.setCheckable(True)
            action.setChecked(self._appearance.text_scale == scale)
            self._appearance.changed.connect(
                lambda a=action, s=scale: a.setChecked(self._appearance.text_scale == s)
            )
            group.addAction(action)
        menu.addSeparator()
        self._window.action(menu, tr("&Larger"), partial(self._step, 1), "Ctrl++", "Ctrl+=")
        self._window.action(menu, tr("&Smaller"), partial(self._step, -1), "Ctrl+-")

    def _step(self, by: int) -> None:
        sizes = theme.TEXT_SCALES
        at = sizes.index(self._appearance.text_scale) + by
        self._appearance.choose(text_scale=sizes[min(max(at, 0), len(sizes) - 1)])

    def _help(self) -> None:
        menu, add = self._window.menu(tr("&Help")), self._window.action
        add(
            menu,
            tr("&Keys"),
            partial(self._go, "shortcuts"),
            "F1",
            words=tr("shortcuts keyboard", "other words for Keys"),
        )
        add(
            menu,
            tr("&Guide"),
            self._guide,
            "Shift+F1",
            words=tr("help manual how", "other words for Guide"),
        )
        menu.addSeparator()
        add(
            menu,
            tr("&About NetBook"),
            self._about,
            words=tr("version licence", "other words for About NetBook"),
        )

    def _guide(self) -> None:
        """Open the guide where it tells of this page."""
        page = self._window.current
        about = page.name if page is not None and page.name != "help" else ""
        self._desk.open(Target("help", text=about))

    def _about(self) -> None:
        from netbook.ui.about import show_about  # seldom wanted

        show_about(self._window)


def _page_words(name: str) -> str:
    """Other words for a page, by which Find or do anything finds it."""
    return {
        "today": tr("start home due promises", "other words for Today"),
        "people": tr("contacts address book cards", "other words for People"),
        "timeline": tr("conversations history log", "other words for Timeline"),
        "opportunities": tr("openings jobs board postings", "other words for Opportunities"),
        "trash": tr("bin deleted", "other words for Trash"),
        "settings": tr("preferences options configuration", "other words for Settings"),
    }.get(name, "")
