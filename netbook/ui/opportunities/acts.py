"""What can be done with an opening: moved, closed, passed on, deleted, each one step with Undo."""

from collections.abc import Callable
from datetime import date

from netbook.core.opportunity import CLOSED
from netbook.core.problem import Refusal
from netbook.store import Session, opportunities
from netbook.store.attachments import attach
from netbook.store.opportunities import (
    Opportunity,
    close_opportunity,
    move_to_stage,
    read_opportunity,
    save_opportunity,
)
from netbook.store.opportunity_rows import OpportunityRow
from netbook.store.opportunity_wishes import CouldWant, who_could_want
from netbook.store.stages import StageRow
from netbook.store.trash import trash_opportunities
from netbook.transfer.sentences import refusal_sentence
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo, write_with_undo
from netbook.ui.widgets.opening_words import stage
from netbook.ui.widgets.small_form import SmallForm
from netbook.ui.words import tr


def refused(desk: Desk, error: Exception) -> None:
    """Say what the notebook does not take; any other error is raised."""
    if not isinstance(error, Refusal):
        raise error
    desk.notices.show(refusal_sentence(error, tr), kind="error")


def change(
    desk: Desk,
    opening: Opportunity,
    made: Callable[[Opportunity], Opportunity],
    form: SmallForm | None = None,
    then: Callable[[], None] = lambda: None,
) -> None:
    """Write down a change of an opening, then leave the form that it was written in."""
    desk.tasks.write(
        desk.notebook,
        tr("Change “{what}”").format(what=opening.title),
        changing(desk, opening, made),
        lambda _done: then(),
        form=form,
    )


def changing(
    desk: Desk, opening: Opportunity, made: Callable[[Opportunity], Opportunity]
) -> Callable[[Session], None]:
    """What writes down a change of an opening.

    `made` gets it as it is by then: what waited before may have changed something else of it.
    """
    today, now, number = desk.bus.today, desk.bus.now(), opening.id or 0

    def work(s: Session) -> None:
        if (there := read_opportunity(s, number)) is not None:
            save_opportunity(s, made(there), today=today, now=now)

    return work


def move(desk: Desk, row: OpportunityRow, to: StageRow, on: date) -> None:
    """Say that an opening came to a stage, with Undo."""
    name = stage(to.key, to.name)
    write_with_undo(
        desk,
        tr("Move “{what}” to {stage}").format(what=row.title, stage=name),
        lambda s: move_to_stage(s, row.id, to.id, on),
        tr("“{what}” is in {stage} now.").format(what=row.title, stage=name),
    )


def close(desk: Desk, row: OpportunityRow, how: str, on: date) -> None:
    """Say that an opening is over, with Undo."""
    write_with_undo(
        desk,
        tr("Close “{what}”").format(what=row.title),
        lambda s: close_opportunity(s, row.id, how, on),
        tr("“{what}” is closed.").format(what=row.title),
    )


def trash(desk: Desk, row: OpportunityRow) -> None:
    """Move an opening to the trash, with Undo."""
    now = desk.bus.now()
    write_with_undo(
        desk,
        tr("Delete “{what}”").format(what=row.title),
        lambda s: trash_opportunities(s, [row.id], now),
        tr("“{what}” is in the trash.").format(what=row.title),
    )


def could_want(desk: Desk, opening_id: int) -> list[CouldWant]:
    """Whose wish an opening meets."""
    with desk.notebook.read() as s:
        return who_could_want(s, opening_id, desk.bus.today)


def pass_on(desk: Desk, opening_id: int, contact_id: int, name: str) -> None:
    """Write down the same opening for somebody who could want it, with Undo."""
    today, now = desk.bus.today, desk.bus.now()
    write_with_undo(
        desk,
        tr("Note an opening for {name}").format(name=name),
        lambda s: opportunities.pass_on(s, opening_id, contact_id, today=today, now=now),
        tr("It is on the board for {name} now.").format(name=name),
    )


def add_documents(desk: Desk, opening_id: int, files: list[tuple[str, bytes]]) -> None:
    """Keep files with an opening, with Undo; one that is too large is refused with all others."""
    today = desk.bus.today

    def work(s: Session) -> None:
        for name, data in files:
            attach(s, opening_id, name, data, today)

    desk.tasks.write(
        desk.notebook,
        tr("Add %Ln document(s)", "", len(files)),
        work,
        lambda _done: say_with_undo(desk, tr("%Ln document(s) added.", "", len(files))),
        lambda error: refused(desk, error),
    )


def closes(to: StageRow) -> bool:
    """Whether a stage is the one of what is over, which asks how it ended."""
    return to.key == CLOSED
