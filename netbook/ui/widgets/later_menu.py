"""Later: put somebody off until a day or an event, skip this once, or stop asking for a while."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from netbook.store.contacts import set_paused
from netbook.store.follow_ups import PromiseRow, open_promises, put_promise_off
from netbook.store.later import EVENTS, is_put_off, put_off, skip_once, take_back
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.widgets.later_words import event_words, until_words
from netbook.ui.words import short_day, tr, weekday_and_day, within

# Whatever is waited for, they come back after so many days.
EVENT_DAYS = 90


def later_menu(desk: Desk, parent: QWidget, contact_id: int, name: str) -> QMenu:
    """The menu for one contact; each choice is one undo and says what it did."""
    menu = QMenu(parent)
    today = desk.bus.today
    for label, until in days_to_choose(today):
        menu.addAction(
            f"{label}\t{weekday_and_day(until, today)}",
            partial(_put_off, desk, contact_id, name, until),
        )
    menu.addAction(tr("Another day…"), partial(_ask_day, desk, parent, contact_id, name))
    menu.addSeparator()
    with desk.notebook.read() as s:
        put_off_now = is_put_off(s, contact_id, today)
        promised = bool(open_promises(s, 1, contact_id=contact_id))
    latest = today + timedelta(days=EVENT_DAYS)
    by = tr("by {day}", "at the latest").format(day=short_day(latest, today))
    for event in EVENTS:
        if event != "promise" or promised:
            menu.addAction(
                f"{event_words(event, name).replace('&', '&&')}\t{by}",
                partial(_put_off, desk, contact_id, name, latest, event),
            )
    menu.addSeparator()
    if put_off_now:
        menu.addAction(tr("No longer put off"), partial(no_longer_put_off, desk, contact_id, name))
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
    write_with_undo(
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


def no_longer_put_off(desk: Desk, contact_id: int, name: str) -> None:
    """Ask about them again as how often says."""
    write_with_undo(
        desk,
        tr("Put off {name} no longer").format(name=name),
        lambda s: take_back(s, [contact_id]),
        tr("{name} is no longer put off.").format(name=name),
    )


def _ask_day(desk: Desk, parent: QWidget, contact_id: int, name: str) -> None:
    from netbook.ui.widgets.later_day import LaterDay  # seldom wanted

    dialog = LaterDay(desk, parent, name, partial(_put_off, desk, contact_id, name))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _put_off(desk: Desk, contact_id: int, name: str, until: date, event: str = "") -> None:
    said = tr("{name} comes back {day}.").format(name=name, day=within(until, desk.bus.today))
    if event:
        waiting = until_words(event, until, desk.bus.today)
        said = tr("{name} is put off {until}.").format(name=name, until=waiting)
    write_with_undo(
        desk,
        tr("Put off {name}").format(name=name),
        lambda s: put_off(s, contact_id, until, desk.bus.today, event),
        said,
    )


def _skip(desk: Desk, contact_id: int, name: str) -> None:
    write_with_undo(
        desk,
        tr("Skip {name} once").format(name=name),
        lambda s: skip_once(s, contact_id, desk.bus.today),
        tr("Skipped {name} this once.").format(name=name),
    )


def _pause(desk: Desk, contact_id: int, name: str) -> None:
    write_with_undo(
        desk,
        tr("Pause {name}").format(name=name),
        lambda s: set_paused(s, [contact_id], True),
        tr("{name} is paused.").format(name=name),
    )
