"""What openings ask for, and what the user brings: as they said, else found by rule."""

from collections.abc import Sequence
from typing import NamedTuple

from netbook.core.requirement_match import GAP, HOWS, Answer, Brought, answer_to
from netbook.store import Session
from netbook.store.profile import Skill, skills
from netbook.store.rows import move_row, whole_text


class RequirementRow(NamedTuple):
    """One thing that an opening asks for, and its answer.

    `how` is one of `netbook.core.requirement_match.HOWS`; `by_rule` says that NetBook found it and
    nobody confirmed it. `skill` and `proof` are the words of both.
    """

    id: int
    rank: int
    text: str
    how: str
    by_rule: bool
    skill_id: int | None
    skill: str
    proof_id: int | None
    proof: str


_ROWS = """
    SELECT r.id, r.rank, r.text, r.answer, r.skill_id, r.proof_id FROM requirement AS r
    JOIN opportunity AS o ON o.id = r.opportunity_id
    WHERE r.opportunity_id = ? AND o.trashed_at IS NULL ORDER BY r.rank, r.id
"""


def requirements(s: Session, opportunity_id: int) -> list[RequirementRow]:
    """What an opening asks for, in its order, each with what answers it."""
    rows = s.connection().exec_driver_sql(_ROWS, (opportunity_id,)).all()
    known = skills(s) if rows else []
    brought = what_i_bring(known)
    names = {skill.id: skill.name for skill in known}
    proofs = {proof.id: proof for skill in known for proof in skill.proofs}
    found = []
    for row_id, rank, text, said, skill_id, proof_id in rows:
        proof = proofs.get(proof_id)
        if said == "gap":
            answer, by_rule = GAP, False
        elif said == "proof" and proof is not None:
            answer, by_rule = Answer("proof", proof.skill_id, proof_id, ()), False
        elif said and skill_id in names:
            answer, by_rule = Answer("skill", skill_id, None, ()), False
        else:  # nothing was said, or what was said to answer it is gone
            answer, by_rule = answer_to(text, brought), True
        shown = proofs.get(answer.proof_id)
        found.append(
            RequirementRow(
                *(row_id, rank, text, answer.how, by_rule),
                *(answer.skill_id, names.get(answer.skill_id, "")),
                *(answer.proof_id, shown.text if shown is not None else ""),
            )
        )
    return found


def requirement_texts(s: Session, opportunity_id: int) -> tuple[str, ...]:
    """What an opening asks for, in its order and words alone."""
    query = "SELECT text FROM requirement WHERE opportunity_id = ? ORDER BY rank, id"
    return tuple(s.connection().exec_driver_sql(query, (opportunity_id,)).scalars())


def what_i_bring(known: Sequence[Skill]) -> list[Brought]:
    """Skills and their proofs as requirements are compared with them."""
    brought = []
    for skill in known:
        if skill.id is None:
            continue
        brought.append(Brought(skill.id, None, skill.name))
        brought += [Brought(skill.id, proof.id, proof.text) for proof in skill.proofs]
    return brought


def answer_requirement(
    s: Session,
    requirement_id: int,
    how: str,
    *,
    skill_id: int | None = None,
    proof_id: int | None = None,
) -> None:
    """Say what answers a requirement; an empty `how` leaves it to the rule again."""
    if how and how not in HOWS:
        raise ValueError(f"a requirement is not answered by {how}")
    run = s.connection().exec_driver_sql
    if how == "proof":
        skill_id = run("SELECT skill_id FROM proof WHERE id = ?", (proof_id,)).scalar_one()
    run(
        "UPDATE requirement SET answer = ?, skill_id = ?, proof_id = ? WHERE id = ?",
        (
            how,
            skill_id if how in ("skill", "proof") else None,
            proof_id if how == "proof" else None,
            requirement_id,
        ),
    )


def add_requirements(s: Session, opportunity_id: int, texts: Sequence[str]) -> list[int]:
    """Put requirements below those of an opening; empty ones are left out; their ids."""
    run = s.connection().exec_driver_sql
    rank = run(
        "SELECT coalesce(max(rank), 0) FROM requirement WHERE opportunity_id = ?", (opportunity_id,)
    ).scalar_one()
    ids = []
    for text in filter(None, (whole_text(" ".join(text.split())) for text in texts)):
        rank += 1
        added = run(
            "INSERT INTO requirement (opportunity_id, rank, text) VALUES (?, ?, ?) RETURNING id",
            (opportunity_id, rank, text),
        )
        ids.append(int(added.scalar_one()))
    return ids


def edit_requirement(s: Session, requirement_id: int, text: str) -> None:
    """Say a requirement in other words."""
    s.connection().exec_driver_sql(
        "UPDATE requirement SET text = ? WHERE id = ?", (whole_text(text), requirement_id)
    )


def delete_requirement(s: Session, requirement_id: int) -> None:
    """Take a requirement off an opening."""
    s.connection().exec_driver_sql("DELETE FROM requirement WHERE id = ?", (requirement_id,))


def move_requirement(s: Session, requirement_id: int, by: int) -> None:
    """Move a requirement so many places down (negative: up)."""
    move_row(s, "requirement", requirement_id, by, "opportunity_id")
