"""The wishes of those on Today that something noted serves, looked for once Today is painted."""

from collections.abc import Callable, Sequence

from netbook.core.reasons import Reason
from netbook.store.reasons import best_reasons, wishing
from netbook.ui.desk import Desk
from netbook.ui.tasks import Task


def look_for_interests(
    desk: Desk, ids: Sequence[int], then: Callable[[dict[int, Reason]], None]
) -> None:
    """Give `then` the best reasons, those included, where any of these people has a wish."""
    notebook, today = desk.notebook, desk.bus.today
    with notebook.read() as session:
        if not wishing(session, ids):
            return

    def look(_task: Task) -> dict[int, Reason]:
        # Its tables of words take half a second to import, which only a thread can wait for.
        from netbook.store.interests import interests

        with notebook.read() as session:
            return best_reasons(session, ids, today, also=interests)

    desk.tasks.run("interests", look, then)
