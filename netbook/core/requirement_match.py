"""What of the user's skills and proofs answers a requirement: precise rather than generous.

Something answers it by a concept that the tables of four languages know (also a finer one: Python
where programming is asked for), by a skill whose whole name is in the requirement, or by at least
half of the words that tell what is asked for.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from netbook.core.fold import fold
from netbook.core.matching_meaning import kinds_above, meaning
from netbook.core.matching_tree import LIGHT
from netbook.core.matching_words import WORD, root, table

HOWS = ("proof", "skill", "gap")
"""How a requirement is answered: something shows it, it is known how, or nothing is noted."""


class Brought(NamedTuple):
    """A skill, or with `proof_id` what shows it: `text` in the user's words."""

    skill_id: int
    proof_id: int | None
    text: str


class Answer(NamedTuple):
    """How a requirement is answered, and the words (as compared) that both share."""

    how: str
    skill_id: int | None
    proof_id: int | None
    words: tuple[str, ...]


GAP = Answer("gap", None, None, ())

# Words of postings that say how much or that something is asked for, not what.
_ASKING = frozenset(
    root(word)
    for word in (
        "ability able advanced advantage background bonus candidate comfortable competence "
        "confident deep demonstrable demonstrated desirable desired essential excellent "
        "expected experience experienced expert expertise familiar familiarity first fluency "
        "fluent good great ideally including knowledge level least like minimum must need "
        "nice other out own passion plus position practical preferred previous professional "
        "proficiency proficient proven related relevant required requirement role similar "
        "skill skilled solid strong successful such team-player tool track record "
        "understanding using various well willing willingness within work working written "
        "year years hands-on abgeschlossene ausgepragte bereitschaft berufserfahrung "
        "einschlagige erfahrung erfahren erforderlich erste fahigkeit fliessend fundierte "
        "gute guter hohe idealerweise jahre kenntnis kenntnisse mehrjahrige mindestens "
        "mitbringen notwendig sehr sicher sichere umgang verfugen vorteil vertraut "
        "wunschenswert annees appreciee atout bonne bonnes capable capacite competence "
        "confirmee connaissance connaissances courant excellente exigee experience maitrise "
        "minimum niveau requis requise savoir solide souhaitee anos capacidad conocimiento "
        "conocimientos deseable dominio experiencia fluido habilidad imprescindible manejo "
        "minimo nivel requerido solida valorable"
    ).split()
)
_SAME = """
lead: led leadership
build: built
run: ran
write: wrote written
teach: taught
sell: sold
grow: grew
hold: held
manage: managed management manager
migrate: migrated migration moved
design: designed
speak: spoke
"""
_IRREGULAR = {
    form: word
    for word, forms in (line.split(": ") for line in _SAME.strip().splitlines())
    for form in forms.split()
}
# Names of tools stand for themselves, not for the trade that uses them.
_TOOLS = re.compile(
    r"\b(?:dbt|airflow|spark|kafka|snowflake|databricks|bigquery|redshift|terraform|ansible|"
    r"kubernetes|docker|jenkins|react|angular|vue|django|flask|spring|hadoop|salesforce|hubspot|"
    r"sap|figma|sketch|photoshop|indesign|tableau|power bi|looker|jira|git|aws|azure|gcp)\b",
    re.IGNORECASE,
)
# Deutschkenntnisse, Führungserfahrung.
_KNOWING = re.compile(r"(?<=\w{4})s?(?:-?kenntnisse?n?|-?erfahrung(?:en)?)\b", re.IGNORECASE)
# Verbs of any work: alone they say nothing of what is done.
_VERBS = frozenset(
    root(word)
    for word in (
        "lead manage build run write develop design teach sell grow hold support plan organise "
        "organize deliver create improve analyse analyze maintain help make implement own drive "
        "leiten fuhren aufbauen entwickeln betreuen planen diriger gerer developper dirigir "
        "gestionar desarrollar"
    ).split()
)
# "Led four at Contoso": people, though no word says it.
_LED_PEOPLE = re.compile(
    r"\b(?:led|lead|managed|built|grew|leitete|dirige|dirigi|lidere)\s+(?:an?\s+|the\s+)?(?:team|group|staff|"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:people|persons|engineers|"
    r"developers|analysts|staff|colleagues|reports?|at|in|bei|chez|en)\b)"
)
# A half of what is asked for has to be there, and of one's own words a third.
_SHARE, _OWN_SHARE = 0.5, 0.34


class _Read(NamedTuple):
    words: frozenset[str]
    concepts: frozenset[str]


def answer_to(requirement: str, brought: Sequence[Brought]) -> Answer:
    """The best answer among what is brought, a proof before a skill alone; a gap without one."""
    asked = _read(requirement)
    named = {each.skill_id: each for each in brought if each.proof_id is None}
    best: tuple[float, Answer] = (0.0, GAP)
    for each in brought:
        skill = named.get(each.skill_id)
        by_skill = _shared(asked, _read(skill.text), name=True) if skill is not None else ()
        if each.proof_id is None:
            found, score = by_skill, 0.0
        else:
            own = _shared(asked, _read(each.text), name=False)
            found, score = tuple(dict.fromkeys((*own, *by_skill))), 10.0 + len(own)
        if found and (score + len(found)) > best[0]:
            how = "skill" if each.proof_id is None else "proof"
            best = score + len(found), Answer(how, each.skill_id, each.proof_id, found)
    return best[1]


def _read(text: str) -> _Read:
    text = _KNOWING.sub(" ", text)
    folded = fold(text)
    said = meaning(_TOOLS.sub(" ", text))
    stop = table(said.language).stop | table("en").stop
    words = frozenset(_roots(WORD.findall(folded), stop))
    specific = frozenset(("leadership",)) if _LED_PEOPLE.search(folded) else frozenset()
    specific |= frozenset(
        concept
        for concept in said.concepts - LIGHT
        if not concept.startswith(("~", "in:")) and concept not in _MISREAD
    )
    return _Read(words, specific)


# Concepts that words of postings mean in another sense than wishes do: computer science,
# communication skills, a driving licence of software.
_MISREAD = frozenset(("laptop", "pr", "job", "internship"))


def _roots(words: Iterable[str], stop: frozenset[str]) -> Iterable[str]:
    for word in words:
        found = root(_IRREGULAR.get(word, word))
        telling = len(word) > 2 or word in ("c", "c#", "r", "go", "ai", "ki", "bi", "ux", "ui")
        if telling and not word.isdigit() and word not in stop and found not in _ASKING:
            yield found


def _shared(asked: _Read, own: _Read, *, name: bool) -> tuple[str, ...]:
    """What both say, empty where it isn't enough; `name` for a skill's, which has to be there."""
    concepts = {
        concept
        for concept in asked.concepts
        for mine in own.concepts
        if concept == mine or concept in kinds_above(mine)
    }
    words = asked.words & own.words
    if name and own.words and own.words <= asked.words:
        return _told(words, concepts)
    # The whole of a skill has to be asked for: German tax law is not German.
    whole = all(
        kinds_above(mine) & asked.concepts or mine in asked.concepts for mine in own.concepts
    )
    # A concept of several that are asked for answers where it is half of them.
    if concepts and (whole or not name) and len(concepts) * 2 >= len(asked.concepts):
        return _told(words, concepts)
    enough = bool(words - _VERBS) and len(words) >= _SHARE * len(asked.words)
    if enough and (len(words) > 1 or not name):
        if not name or len(words) >= _OWN_SHARE * len(own.words):
            return _told(words, concepts)
    return ()


def _told(words: Iterable[str], concepts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({*words, *concepts}))
