"""What becomes of something asked: answered, introduced, thanked, told; each one is one undo."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from netbook.store import Session
from netbook.store.asks import (
    AskRow,
    answer_ask,
    note_introduced,
    put_asking_off,
)
from netbook.store.interactions import read_interaction
from netbook.store.suggestions import mark_told, set_aside, settle_thanks
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.target import Target
from netbook.ui.widgets import ask_words
from netbook.ui.widgets.later_menu import days_to_choose
from netbook.ui.widgets.owed_outcomes import TELL_DAYS
from netbook.ui.words import tr


def answer_menu(desk: Desk, parent: QWidget, row: AskRow) -> QMenu:
    """What somebody answered, today."""
    menu = QMenu(parent)
    if row.purpose == "introduction":
        menu.addAction(tr("Introduced me"), partial(introduced, desk, row))
    for answer, label in (
        ("yes", tr("Yes", "an answer")),
        ("later", tr("Not now", "an answer")),
        ("no", tr("No", "an answer")),
    ):
        menu.addAction(label, partial(answered, desk, row, answer))
    menu.addSeparator()
    menu.addAction(tr("No answer: let it be"), partial(answered, desk, row, "none"))
    return menu


def more_menu(desk: Desk, parent: QWidget, row: AskRow) -> QMenu:
    """What else can be done with something asked."""
    menu = QMenu(parent)
    name = ask_words.first_name(row).replace("&", "&&")
    if row.next == "answer":
        menu.addAction(tr("Write to {name} again").format(name=name), partial(write, desk, row))
        if row.ask_again_on is not None:
            menu.addSeparator()
            today = desk.bus.today
            for label, until in days_to_choose(today):
                menu.addAction(
                    tr("Ask again: {day}").format(day=label)
                    + f"\t{words.weekday_and_day(until, today)}",
                    partial(_later, desk, row, until),
                )
            menu.addSeparator()
    elif row.next == "introduce":
        menu.addAction(tr("No introduction came: let it be"), partial(answered, desk, row, "none"))
    elif row.next in ("thank", "tell"):
        menu.addAction(tr("No need"), partial(_no_need, desk, row))
    menu.addAction(tr("Open the conversation"), partial(_read, desk, parent, row))
    return menu


def write(desk: Desk, row: AskRow) -> None:
    """Write to whom it was asked of: the thanks, how it went, or a reminder."""
    purpose = {"thank": "thank_you", "tell": "thank_you"}.get(row.next, "follow_up")
    desk.open(
        Target(
            "write",
            row.contact_id,
            action=purpose,
            opportunity_id=row.opportunity_id,
            organisation_id=row.organisation_id,
            other_id=row.other_id,
        )
    )


def answered(desk: Desk, row: AskRow, answer: str) -> None:
    """Note what they answered."""
    today, now, what = desk.bus.today, desk.bus.now(), ask_words.asked_for(row)
    name = ask_words.first_name(row)
    form = {
        "yes": tr("{name} said yes: {what}"),
        "no": tr("{name} said no: {what}"),
        "later": tr("{name} said not now: {what}"),
        "none": tr("Let be: {what}"),
    }[answer]
    said = form.format(name=name, what=what)

    def work(s: Session) -> None:
        answer_ask(s, row.id, answer, today, today=today, now=now, summary=said)

    write_with_undo(desk, said, work, said)


def introduced(desk: Desk, row: AskRow) -> None:
    """Note that they made the introduction; telling them how it went becomes a promise."""
    today, now, name = desk.bus.today, desk.bus.now(), ask_words.first_name(row)
    if row.other:
        said = tr("{name} introduced you to {other}").format(name=name, other=row.other)
    else:
        said = tr("{name} introduced you").format(name=name)

    def work(s: Session) -> None:
        note_introduced(
            *(s, row.id, today),
            today=today,
            now=now,
            summary=said,
            tell=ask_words.tell_promise(row),
            tell_by=today + timedelta(TELL_DAYS),
        )

    write_with_undo(desk, said, work, said)


def thanked(desk: Desk, row: AskRow) -> None:
    """Note that they were thanked."""
    today = desk.bus.today
    said = tr("Thanked {name}").format(name=ask_words.first_name(row))
    write_with_undo(desk, said, lambda s: settle_thanks(s, row.contact_id, today), said)


def told(desk: Desk, row: AskRow) -> None:
    """Note that they heard how it went."""
    received, today = row.received_id, desk.bus.today
    if received is not None:
        said = tr("Done: {what}").format(what=ask_words.tell_promise(row))
        write_with_undo(desk, said, lambda s: mark_told(s, received, today), said)


def _no_need(desk: Desk, row: AskRow) -> None:
    received, kind = row.received_id, {"thank": "thanks", "tell": "outcome"}[row.next]
    if received is not None:
        what = ask_words.asked_for(row)
        write_with_undo(
            desk,
            tr("No need: {what}").format(what=what),
            lambda s: set_aside(s, received, kind),
            tr("Set aside: {what}").format(what=what),
        )


def _later(desk: Desk, row: AskRow, until: date) -> None:
    what, today = ask_words.asked_for(row), desk.bus.today
    day = words.within(until, today)
    write_with_undo(
        desk,
        tr("Put off: {what}").format(what=what),
        lambda s: put_asking_off(s, row.id, until, today=today),
        tr("{what}: now by {day}.").format(what=what, day=day),
    )


def _read(desk: Desk, parent: QWidget, row: AskRow) -> None:
    from netbook.ui.widgets.interaction_form import InteractionForm  # heavy, and seldom wanted

    with desk.notebook.read() as s:
        conversation = read_interaction(s, row.interaction_id)
    InteractionForm(desk, conversation, parent.window()).open()


ACTS: dict[str, Callable[[Desk, AskRow], None]] = {
    "introduce": introduced,
    "thank": thanked,
    "tell": told,
}
"""What its next step's button does, but for an answer, which is chosen."""
