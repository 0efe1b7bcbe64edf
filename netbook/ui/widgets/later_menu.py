"""Later: put somebody off for some days, skip this once, or stop asking for a while."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from netbook.store import Session
from netbook.store.contacts import set_paused
from netbook.store.follow_ups import PromiseRow, put_promise_off
from netbook.store.later import put_off, skip_once
from netbook.ui.desk import Desk
from netbook.ui.history import undo_action
from netbook.ui.words import tr, weekday_and_day, within


def later_menu(desk: Desk, parent: QWidget, contact_id: int, name: str) -> QMenu:
    """The menu for one contact; each choice is one undo and says what it did."""
    menu = QMenu(parent)
    today = desk.bus.today
    for label, until in days_to_choose(today):
        menu.addAction(
            f"{label}\t{weekday_and_day(until, today)}",
            partial(_put_off, desk, contact_id, name, until),
        )
    menu.addSeparator()
    menu.addAction(tr("Skip this once"), partial(_skip, desk, contact_id, name))
    menu.addAction(tr("Pause until I say so"), partial(_pause, desk, contact_id, name))
    return menu


def promise_later_menu(desk: Desk, parent: QWidget, promise: PromiseRow) -> QMenu:
    """The menu that gives a promise another day; each choice is one undo."""
    menu = QMenu(parent)
    today = desk.bus.today
    for label, until in days_to_choose(today):
        menu.addAction(
            f"{label}\t{weekday_and_day(until, today)}",
            partial(_promise_until, desk, promise, until),
        )
    return menu


def _promise_until(desk: Desk, promise: PromiseRow, until: date) -> None:
    day = within(until, desk.bus.today)
    _write(
        desk,
        tr("Put off: {what}").format(what=promise.text),
        lambda s: put_promise_off(s, promise.id, until),
        tr("{what}: now by {day}.").format(what=promise.text, day=day),
    )


def days_to_choose(today: date) -> list[tuple[str, date]]:
    """What Later offers, soonest first: a label, and the day until which it puts off."""
    tomorrow, monday = today + timedelta(days=1), today + timedelta(days=7 - today.weekday())
    days = [
        (tr("Tomorrow"), tomorrow),
        (tr("In 3 days"), today + timedelta(days=3)),
        *([(tr("Next week"), monday)] if monday > tomorrow else ()),
        (tr("In 2 weeks"), today + timedelta(days=14)),
        (tr("In a month"), today + timedelta(days=30)),
    ]
    return sorted(days, key=lambda choice: choice[1])


def _put_off(desk: Desk, contact_id: int, name: str, until: date) -> None:
    day = within(until, desk.bus.today)
    _write(
        desk,
        tr("Put off {name}").format(name=name),
        lambda s: put_off(s, contact_id, until, desk.bus.today),
        tr("{name} comes back {day}.").format(name=name, day=day),
    )


def _skip(desk: Desk, contact_id: int, name: str) -> None:
    _write(
        desk,
        tr("Skip {name} once").format(name=name),
        lambda s: skip_once(s, contact_id, desk.bus.today),
        tr("Skipped {name} this once.").format(name=name),
    )


def _pause(desk: Desk, contact_id: int, name: str) -> None:
    _write(
        desk,
        tr("Pause {name}").format(name=name),
        lambda s: set_paused(s, [contact_id], True),
        tr("{name} is paused.").format(name=name),
    )


def _write(desk: Desk, label: str, work: Callable[[Session], object], said: str) -> None:
    desk.tasks.write(
        desk.notebook,
        label,
        work,
        lambda _done: desk.notices.show(
            said, *undo_action(desk, desk.notebook.last_step, tr("Undo"))
        ),
    )
