"""The stages of the board: in the user's order, with the closed one at the end."""

from dataclasses import dataclass

from netbook.core.fold import fold
from netbook.core.opportunity import CLOSED
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.rows import whole_text


@dataclass(frozen=True)
class StageRow:
    """A stage; `key` names one that NetBook brings, `name` is empty where it was not renamed.

    `rank` is its place from 0, `count` how many openings are in it.
    """

    id: int
    key: str
    name: str
    rank: int
    count: int


def stages(s: Session) -> list[StageRow]:
    """All stages in their order."""
    rows = s.connection().exec_driver_sql(
        """
        SELECT g.id, g.key, g.name, row_number() OVER (ORDER BY g.key = ?, g.rank, g.id) - 1,
               (SELECT count(*) FROM opportunity AS o
                LEFT JOIN contact AS f ON f.id = o.for_id
                WHERE o.stage_id = g.id AND o.trashed_at IS NULL AND f.trashed_at IS NULL)
        FROM stage AS g ORDER BY 4
        """,
        (CLOSED,),
    )
    return [StageRow(*row) for row in rows]


def first_stage(s: Session) -> int:
    """The stage that a new opening begins in."""
    return stages(s)[0].id


def closed_stage(s: Session) -> int:
    """The stage of what is over."""
    query = "SELECT id FROM stage WHERE key = ?"
    return int(s.connection().exec_driver_sql(query, (CLOSED,)).scalar_one())


def save_stage(s: Session, stage_id: int | None, name: str, rank: int) -> int:
    """Name a stage, a new one without id, and put it at a place; its id.

    Refusal("stage_unnamed") for one of the user's own without a name, and Refusal("stage_twice")
    where another is called so.
    """
    name = " ".join(whole_text(name).split())
    there = {stage.id: stage for stage in stages(s)}
    if not name and (stage_id is None or not there[stage_id].key):
        raise Refusal("stage_unnamed")
    others = (stage.name for stage in there.values() if stage.id != stage_id)
    if name and fold(name) in map(fold, others):
        raise Refusal("stage_twice", name)
    run = s.connection().exec_driver_sql
    if stage_id is None:
        added = run("INSERT INTO stage (name, rank) VALUES (?, ?) RETURNING id", (name, rank))
        stage_id = int(added.scalar_one())
    else:
        run("UPDATE stage SET name = ? WHERE id = ? AND name <> ?", (name, stage_id, name))
    move_stage(s, stage_id, rank)
    return stage_id


def move_stage(s: Session, stage_id: int, rank: int) -> None:
    """Put a stage at a place, counted from 0; the closed one stays at the end."""
    ids = [stage.id for stage in stages(s)]
    ids.remove(stage_id)
    ids.insert(max(0, rank), stage_id)
    closed = closed_stage(s)
    ids.remove(closed)
    _put_in_order(s, [*ids, closed])


def delete_stage(s: Session, stage_id: int) -> None:
    """Take a stage away, and that openings were in it.

    Refusal("stage_kept") for the closed one and the last other one, Refusal("stage_in_use") while
    openings are in it. Those of them in the trash would come back to the stage before it.
    """
    there = stages(s)
    stage = next(each for each in there if each.id == stage_id)
    if stage.key == CLOSED or len(there) < 3:
        raise Refusal("stage_kept")
    if stage.count:
        raise Refusal("stage_in_use", str(stage.count))
    left = [each.id for each in there if each.id != stage_id]
    nearest = left[max(0, stage.rank - 1)]
    run = s.connection().exec_driver_sql
    run(
        "UPDATE stage_change SET stage_id = ? WHERE stage_id = ? AND id IN"
        " (SELECT max(c.id) FROM stage_change AS c JOIN opportunity AS o ON o.id = c.opportunity_id"
        " WHERE o.stage_id = ? GROUP BY o.id)",
        (nearest, stage_id, stage_id),
    )
    run("UPDATE opportunity SET stage_id = ? WHERE stage_id = ?", (nearest, stage_id))
    run("DELETE FROM stage_change WHERE stage_id = ?", (stage_id,))
    run("DELETE FROM stage WHERE id = ?", (stage_id,))
    _put_in_order(s, left)


def _put_in_order(s: Session, ids: list[int]) -> None:
    for rank, each in enumerate(ids):
        query = "UPDATE stage SET rank = ? WHERE id = ? AND rank <> ?"
        s.connection().exec_driver_sql(query, (rank, each, rank))
