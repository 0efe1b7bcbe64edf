"""About me in the example notebook: skills with proofs, who saw them, and two pitches."""

from typing import NamedTuple

from netbook.store import Session
from netbook.store.message_parts import SIGNATURE
from netbook.store.profile import Pitch, Proof, Skill, save_pitch, save_proof, save_skill
from netbook.store.settings import put_setting
from netbook.store.vouching import name_witness


class Shown(NamedTuple):
    """What shows a skill, in years before this one."""

    text: str
    organisation: str
    start: int
    end: int


class Able(NamedTuple):
    """A skill with its proofs, and who saw what of it."""

    name: str
    note: str
    proofs: tuple[Shown, ...]
    witnesses: tuple[tuple[str, str], ...] = ()


SKILLS = (
    Able(
        "Data contracts and pipelines",
        "Getting teams to agree on what a table means, and keeping it so.",
        (
            Shown("Contract tests at 14 sources halved the incidents in a year", "Contoso", 6, 4),
            Shown(
                "Led the migration of 900 reports to a lakehouse without a lost day",
                "Contoso",
                5,
                4,
            ),
        ),
        (("Maya Okafor", "the migration"), ("Ravi Menon", "")),
    ),
    Able(
        "Building data teams",
        "Hiring juniors, and making them independent within months.",
        (Shown("Built a team of five; four of them lead today", "Contoso", 6, 4),),
        (("Sofia Reyes", "hired two of them with me"),),
    ),
    Able("Explaining data to people who decide", "", ()),
)
PITCHES = (
    Pitch(
        None,
        "Meetup",
        "I help companies trust their figures. At Contoso I wrote the contract tests that halved "
        "our incidents, and built a team of five, most of whom lead teams now. What I look for "
        "next is a data team that is about to grow. What are you working on at the moment?",
        30,
    ),
    Pitch(
        None,
        "A call with somebody who hires",
        "Two things I like doing: making data dependable, and making juniors good at it. Your team "
        "starts a migration, and I ran one of that size at Contoso, where four of the five people "
        "I hired lead teams of their own today. I would like to hear what worries you most about "
        "yours, and tell you how we went about it.",
        45,
    ),
)


def add_about_me(s: Session, ids: dict[str, int], year: int) -> None:
    """Add the skills and pitches; `ids` are the contacts by name, `year` is this one."""
    for able in SKILLS:
        number = save_skill(s, Skill(None, able.name, able.note))
        for each in able.proofs:
            period = (str(year - each.start), str(year - each.end))
            save_proof(s, Proof(None, number, each.text, each.organisation, *period))
        for name, saw in able.witnesses:
            name_witness(s, number, ids[name], saw)
    for pitch in PITCHES:
        save_pitch(s, pitch)
    put_setting(s, SIGNATURE, "Bohdana")
