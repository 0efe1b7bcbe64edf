"""The menu of a row in the list of people, or of all rows that are selected."""

from array import array
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from netbook.store.contacts import Summary
from netbook.ui.people.actions import PeopleActions
from netbook.ui.people.choices import cadence_menu, circle_menu, sphere_menu
from netbook.ui.words import tr


def row_menu(
    parent: QWidget,
    actions: PeopleActions,
    ids: "array[int]",
    summary: Summary | None,
    *,
    open_card: Callable[[], object],
    log: Callable[[], object],
    edit: Callable[[], object],
    pick_tags: Callable[[], object],
    untag: Callable[[], object],
) -> QMenu:
    """Every action on the selected people; `summary` is there when that is one person."""
    menu = QMenu(parent)

    def add(label: str, act: Callable[[], object], key: str = "") -> None:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        menu.addAction(f"{label}\t{shown}" if shown else label, act)

    def hold(inner: QMenu) -> None:
        inner.setParent(menu, inner.windowFlags())
        menu.addMenu(inner)

    one = summary is not None
    if summary is not None:
        add(tr("Open"), open_card, "Enter")
        add(tr("Write"), partial(actions.write, summary.id), "W")
        add(tr("Log"), log, "L")
        later = actions.later_menu(summary.id)
        later.setTitle(tr("Later"))
        later.setEnabled(summary.due_day is not None)
        hold(later)
        add(tr("Edit"), edit, "F2")
        menu.addSeparator()
    add(tr("Tags…") if one else tr("Tag…"), pick_tags)
    if not one:
        add(tr("Take off a tag…"), untag)
    own = summary.cadence_days if summary else None
    circle = summary.circle if summary else None
    sphere = summary.sphere if summary else None
    hold(cadence_menu(parent, partial(actions.set_cadence, ids), own))
    hold(circle_menu(parent, actions.rhythms(), partial(actions.set_circle, ids), circle))
    hold(sphere_menu(parent, partial(actions.set_sphere, ids), sphere))
    enjoyed = menu.addAction(tr("Enjoyed working with"))
    enjoyed.setCheckable(True)
    enjoyed.setChecked(bool(summary and summary.enjoyed))
    # A lambda: Qt cannot tell how many arguments a partial takes, and passes it none.
    enjoyed.triggered.connect(lambda on: actions.set_enjoyed(ids, on))
    paused = bool(summary and summary.paused)
    if paused or not one:
        add(tr("Go on"), partial(actions.set_paused, ids, False))
    if not paused:
        add(tr("Pause"), partial(actions.set_paused, ids, True))
    add(tr("Who do you know?"), partial(actions.ask_who, ids))
    menu.addSeparator()
    add(tr("Take away…"), partial(actions.take_away, ids))
    add(tr("Delete"), partial(actions.trash, ids), "Del")
    return menu
