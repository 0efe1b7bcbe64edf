"""About me: what the user can do, what shows it, and the words they tell it in."""

from typing import NamedTuple

from netbook.store import Session
from netbook.store.organisations import organisation_ids
from netbook.store.rows import move_row


class Proof(NamedTuple):
    """What shows a skill; the days are EDTF text, empty where not known."""

    id: int | None
    skill_id: int
    text: str
    organisation: str = ""
    started_on: str = ""
    ended_on: str = ""
    url: str = ""


class Skill(NamedTuple):
    """Something the user can do, with its proofs, newest first."""

    id: int | None
    name: str
    note: str = ""
    proofs: tuple[Proof, ...] = ()


class Pitch(NamedTuple):
    """Words that say who the user is, to be said in so many seconds."""

    id: int | None
    title: str
    text: str = ""
    seconds: int = 30


def skills(s: Session) -> list[Skill]:
    """All skills in the user's order."""
    rows = s.connection().exec_driver_sql("SELECT id, name, note FROM skill ORDER BY rank, id")
    proofs: dict[int, list[Proof]] = {}
    for proof in _proofs(s):
        proofs.setdefault(proof.skill_id, []).append(proof)
    return [Skill(row[0], row[1], row[2], tuple(proofs.get(row[0], ()))) for row in rows]


def _proofs(s: Session) -> list[Proof]:
    rows = s.connection().exec_driver_sql(
        """
        SELECT p.id, p.skill_id, p.text, coalesce(o.name, ''), p.started_on, p.ended_on, p.url
        FROM proof AS p LEFT JOIN organisation AS o ON o.id = p.organisation_id
        ORDER BY p.started_on DESC, p.id
        """
    )
    return [Proof._make(row) for row in rows]


def save_skill(s: Session, skill: Skill) -> int:
    """Write down a skill's name and note, a new one (without id) at the end; its id."""
    run = s.connection().exec_driver_sql
    if skill.id is None:
        added = run(
            "INSERT INTO skill (name, note, rank)"
            " VALUES (?, ?, (SELECT coalesce(max(rank), 0) + 1 FROM skill)) RETURNING id",
            (skill.name, skill.note),
        )
        return int(added.scalar_one())
    run("UPDATE skill SET name = ?, note = ? WHERE id = ?", (skill.name, skill.note, skill.id))
    return skill.id


def delete_skill(s: Session, skill_id: int) -> None:
    """Take a skill away with its proofs, and with who saw it."""
    s.connection().exec_driver_sql("DELETE FROM skill WHERE id = ?", (skill_id,))


def move_skill(s: Session, skill_id: int, by: int) -> None:
    """Move a skill so many places down (negative: up) in the list."""
    move_row(s, "skill", skill_id, by)


def save_proof(s: Session, proof: Proof) -> int:
    """Write down a proof, a new one without id; its id."""
    where = organisation_ids(s, [proof.organisation]).get(proof.organisation)
    values = (proof.skill_id, proof.text, where, proof.started_on, proof.ended_on, proof.url)
    run = s.connection().exec_driver_sql
    if proof.id is None:
        added = run(
            "INSERT INTO proof (skill_id, text, organisation_id, started_on, ended_on, url)"
            " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            values,
        )
        return int(added.scalar_one())
    run(
        "UPDATE proof SET skill_id = ?, text = ?, organisation_id = ?, started_on = ?,"
        " ended_on = ?, url = ? WHERE id = ?",
        (*values, proof.id),
    )
    return proof.id


def delete_proof(s: Session, proof_id: int) -> None:
    """Take a proof away."""
    s.connection().exec_driver_sql("DELETE FROM proof WHERE id = ?", (proof_id,))


def pitches(s: Session) -> list[Pitch]:
    """All pitches in the user's order."""
    rows = s.connection().exec_driver_sql(
        "SELECT id, title, text, seconds FROM pitch ORDER BY rank, id"
    )
    return [Pitch._make(row) for row in rows]


def save_pitch(s: Session, pitch: Pitch) -> int:
    """Write down a pitch, a new one (without id) at the end; its id."""
    values = (pitch.title, pitch.text, pitch.seconds)
    run = s.connection().exec_driver_sql
    if pitch.id is None:
        added = run(
            "INSERT INTO pitch (title, text, seconds, rank)"
            " VALUES (?, ?, ?, (SELECT coalesce(max(rank), 0) + 1 FROM pitch)) RETURNING id",
            values,
        )
        return int(added.scalar_one())
    run("UPDATE pitch SET title = ?, text = ?, seconds = ? WHERE id = ?", (*values, pitch.id))
    return pitch.id


def delete_pitch(s: Session, pitch_id: int) -> None:
    """Take a pitch away."""
    s.connection().exec_driver_sql("DELETE FROM pitch WHERE id = ?", (pitch_id,))
