"""What was chosen in the palette lately: kept in the notebook, since people are among it."""

from netbook.store.settings import get_setting, put_setting
from netbook.ui.desk import Desk
from netbook.ui.palette.row import NEW, Row
from netbook.ui.widgets.draft import OutsideUndo
from netbook.ui.words import tr

SETTING = "palette/recent"
KEPT = 30

Chosen = tuple[str, str]


def recent(desk: Desk) -> list[Chosen]:
    """Kind and key of what was chosen, the newest first."""
    with desk.notebook.read() as s:
        kept = get_setting(s, SETTING, [])
    return [(str(kind), str(key)) for kind, key in kept]


def remember(desk: Desk, row: Row) -> None:
    """Put a row before all others that were chosen."""
    chosen = (row.kind, row.key)
    before = recent(desk)
    if row.kind == NEW or before[:1] == [chosen]:
        return
    kept = [chosen, *(each for each in before if each != chosen)][:KEPT]
    desk.tasks.write(
        OutsideUndo(desk.notebook),
        tr("Keep what was chosen"),
        lambda s: put_setting(s, SETTING, kept),
    )
