"""What a screen reader finds on every page and dialog: roles, names, actions, sentences."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QWidget,
)

from netbook.ui import style
from netbook.ui.desk import Desk
from netbook.ui.furniture import import_pages
from netbook.ui.window import Window
from tests.e2e.scenes import close_all, dialogs, open_dialog, scenes
from tests.ui.test_geometry import furnished, settle

SETS_FOCUS = "SetFocus"
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
ROWS_LOOKED_AT = 40


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A node and all that shows in it."""
    yield node
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from nodes(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def acts(node: QAccessibleInterface) -> list[str]:
    """What can be done with a node, beside giving it the focus."""
    actions = node.actionInterface()
    names = actions.actionNames() if actions is not None else []
    return [each for each in names if each != SETS_FOCUS]


def reachable(node: QAccessibleInterface) -> bool:
    """Whether it acts, or the keyboard comes to it."""
    return bool(acts(node)) or (node.state().focusable and node.editableTextInterface() is not None)


def wrong(root: QWidget) -> Iterator[str]:
    """Everything in a window that a screen reader could not tell."""
    for node in nodes(QAccessible.queryAccessibleInterface(root)):
        said = f"{node.role().name} {name(node)!r} of {type(node.object()).__name__}"
        if reachable(node) and node.role() in NO_ROLE:
            yield f"{said} has no role"
        if reachable(node) and not name(node):
            above = node.parent().object() if node.object() is None else node.object().parent()
            yield f"{said} in {type(above).__name__} has no name"
        if node.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox):
            enabled = not node.state().disabled
            if enabled and not acts(node):
                yield f"{said} does nothing"
    yield from wrong_widgets(root)


def wrong_widgets(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        ours = type(widget).__module__.startswith("netbook.")
        painted = ours and "paintEvent" in vars(type(widget)) and not isinstance(widget, Window)
        pictured = isinstance(widget, QLabel) and not widget.pixmap().isNull()
        if (painted or pictured) and not name(QAccessible.queryAccessibleInterface(widget)):
            yield f"{type(widget).__name__} is only painted"
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from wrong_rows(widget)


def wrong_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), ROWS_LOOKED_AT)):
        node = QAccessible.queryAccessibleInterface(view)
        said = str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        said = said or str(model.index(row, 0).data() or "")
        if not said.strip() or "\n" in said or said.startswith("<"):
            yield f"row {row} of {name(node)!r} says {said!r}"


@pytest.fixture
def filled(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    import_pages()
    style.dress(qapp, "light", 100, 10.0)
    with furnished(qapp, tmp_path / "home", "en", filled=True) as desk:
        window = desk.notices.window
        window.resize(1280, 820)
        window.show()
        yield desk


def test_everything_on_every_page_has_role_name_and_action(filled: Desk, tmp_path: Path) -> None:
    window = filled.notices.window
    assert isinstance(window, Window)
    found = []
    for scene, arrange in scenes().items():
        arrange(window, filled, tmp_path)
        settle()
        found += [f"{scene}: {each}" for each in wrong(window)]
        close_all()
        settle()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def test_everything_in_every_dialog_has_role_name_and_action(filled: Desk, tmp_path: Path) -> None:
    window = filled.notices.window
    assert isinstance(window, Window)
    found = []
    for scene, arrange in dialogs().items():
        arrange(window, filled, tmp_path)
        settle()
        dialog = open_dialog()
        assert dialog is not None
        assert not isinstance(dialog, QFileDialog)
        found += [f"{scene}: {each}" for each in wrong(dialog)]
        close_all()
        settle()
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def test_every_menu_and_each_of_its_lines_has_a_name(filled: Desk) -> None:
    window = filled.notices.window
    assert isinstance(window, Window)
    menus = [each.menu() for each in window.menuBar().actions()]
    assert len(menus) >= 4
    for menu in menus:
        assert menu.title().replace("&", "").strip()
        for action in menu.actions():
            assert action.isSeparator() or action.text().replace("&", "").strip()


def test_the_buttons_of_the_current_row_are_found_beside_the_list(
    filled: Desk, tmp_path: Path
) -> None:
    window = filled.notices.window
    assert isinstance(window, Window)
    scenes()["today"](window, filled, tmp_path)
    settle()
    found = [name(node) for node in nodes(QAccessible.queryAccessibleInterface(window))]
    for beginning in ("Write to ", "Log a conversation with ", "Later for "):
        assert any(each.startswith(beginning) for each in found), beginning


def test_a_picture_is_a_picture_with_a_name(filled: Desk, tmp_path: Path) -> None:
    window = filled.notices.window
    assert isinstance(window, Window)
    scenes()["people"](window, filled, tmp_path)
    settle()
    found = nodes(QAccessible.queryAccessibleInterface(window))
    pictures = [name(each) for each in found if each.role() == QAccessible.Role.Graphic]
    shown = ("Maya Okafor", "Dieter Hahn", "Elif Kaya")
    assert pictures == [f"Picture of {each}" for each in shown]
