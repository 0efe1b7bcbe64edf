"""What the keys of a list do with the person that a row is about, the same in every list."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.target import Target
from netbook.ui.widgets.row_list import RowList
from netbook.ui.words import tr


class About(NamedTuple):
    """Whom a row is about, and what they are called in a sentence."""

    contact_id: int
    name: str


def person_keys(
    desk: Desk, rows: RowList, about: Callable[[int], About | None]
) -> dict[str, Callable[[int], object]]:
    """L logs a conversation with the person of a row, W writes to them, S puts them off."""

    def log(at: int) -> None:
        if who := about(at):
            desk.open(Target("people", contact_id=who.contact_id, action="log"))

    def write(at: int) -> None:
        if who := about(at):
            desk.open(Target("write", contact_id=who.contact_id))

    def later(at: int) -> None:
        # not before Today is painted
        from netbook.ui.widgets.drop_menu import drop
        from netbook.ui.widgets.later_menu import later_menu

        if who := about(at):
            place = rows.visualRect(rows.model().index(at, 0)).bottomLeft()
            drop(later_menu(desk, rows, who.contact_id, who.name), rows.viewport(), place)

    return {"L": log, "W": write, "S": later}


def trash_people(desk: Desk, ids: Sequence[int], who: str, said: str) -> None:
    """Move people to the trash; `said` is the notice, which offers Undo."""
    from netbook.store.trash import trash_contacts  # not before Today is painted

    now = desk.bus.now()

    def done(changed: int) -> None:
        if changed:
            say_with_undo(desk, said)

    desk.tasks.write(
        desk.notebook,
        tr("Delete {who}").format(who=who),
        lambda s: trash_contacts(s, ids, now),
        done,
    )
