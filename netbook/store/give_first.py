"""Give first: whose noted wish somebody else, or the user, could meet.

Candidates share a term with a wish, by the index; `netbook.core.giving` decides. What was answered
once, either way, is never offered again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from netbook.core.capture_facts import is_asked_of_me
from netbook.core.giving import MOST_DAYS, OFFERS, fit, fit_of_skill, in_common, may_meet, rank
from netbook.core.language_of import language_of
from netbook.core.matching import MATCHES_FROM, terms, why
from netbook.core.matching_tree import LIGHT
from netbook.store import Session
from netbook.store.gift import Gift, MySkill, Told
from netbook.store.gift_made import answer_gift
from netbook.store.profile import Skill, skills
from netbook.store.rows import ids_json, json_text

__all__ = ["Gift", "MySkill", "Told", "answer_gift", "gifts_for", "give_first", "skills_for_cares"]

# The newest wishes that are looked at, and how many of what might meet each of them. They are
# looked at by turns, until something was found for twice as many as are shown.
WISHES, TURN = 200, 20
CANDIDATES = 15
# Of a term that many facts share, the newest so many are looked at; of leads, the newest.
OF_A_TERM = 100
LEADS = 100
# What a further gift for the same wish, or by the same offer, counts.
AGAIN = 0.5


_TOLD = """
    SELECT f.id, f.contact_id, coalesce(c.formatted_name, g.name), coalesce(c.given, ''), f.text,
           f.section, max(f.noted_on, coalesce(f.checked_on, 0)), coalesce(i.channel, ''), f.source,
           coalesce(c.sphere, ''), coalesce(st.evidence, 0)
    FROM {} LEFT JOIN contact AS c ON c.id = f.contact_id
    LEFT JOIN organisation AS g ON g.id = f.organisation_id
    LEFT JOIN interaction AS i ON i.id = f.interaction_id
    LEFT JOIN contact_state AS st ON st.id = f.contact_id
    WHERE f.closed_on IS NULL AND i.trashed_at IS NULL AND c.trashed_at IS NULL
"""
# Of all, the index gives them newest first and the rest isn't read; of one, all theirs are.
_WISHES = _TOLD.format("fact AS f INDEXED BY {}") + (
    " AND f.section = 'wants' AND f.contact_id {} AND f.noted_on >= ?1"
    " ORDER BY f.noted_on DESC, f.id DESC LIMIT ?3"
)
_BY_ID = _TOLD.format("json_each(?1) AS j CROSS JOIN fact AS f ON f.id = j.value") + (
    f" AND f.section IN ({', '.join(repr(name) for name in OFFERS)}) AND f.noted_on >= ?2"
)
_OF_PERSON = """
    SELECT f.id FROM fact AS f WHERE f.contact_id = ? AND f.closed_on IS NULL
    AND f.section IN ('offers', 'openings') ORDER BY f.noted_on DESC LIMIT ?
"""
_LEADS = """
    SELECT e.id, coalesce(e.contact_id, (
        SELECT contact_id FROM participant WHERE interaction_id = i.id ORDER BY id LIMIT 1)),
        e.note, i.day, i.channel
    FROM exchange AS e INDEXED BY ix_exchange_lead
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    WHERE e.direction = 'received' AND e.kind = 'lead' AND e.note <> '' AND i.trashed_at IS NULL
    AND i.day >= ? AND EXISTS (
        SELECT 1 FROM participant AS p2 CROSS JOIN contact_state AS st ON st.id = p2.contact_id
        WHERE p2.interaction_id = e.interaction_id)
    AND (e.contact_id IS NULL OR EXISTS (SELECT 1 FROM contact_state WHERE id = e.contact_id))
    ORDER BY e.interaction_id DESC, e.id DESC LIMIT ?
"""
_INTRODUCED = " UNION ALL ".join(
    f"""
    SELECT e.contact_id, e.other_id FROM json_each(?1) AS j
    CROSS JOIN exchange AS e INDEXED BY ix_exchange_{one} ON e.{one} = j.value
    CROSS JOIN interaction AS i ON i.id = e.interaction_id
    WHERE e.direction = 'gave' AND e.kind = 'introduction' AND i.trashed_at IS NULL
    AND e.contact_id IS NOT NULL AND e.other_id IS NOT NULL
    """
    for one in ("contact_id", "other_id")
)
_ANSWERED = """
    SELECT wish_id, offer_id, exchange_id, skill_id FROM offered
    WHERE wish_id IN (SELECT value FROM json_each(?1))
    OR offer_id IN (SELECT value FROM json_each(?1))
"""


def give_first(s: Session, today: date, limit: int = 20) -> list[Gift]:
    """What could be given to whoever wishes for it, the best first."""
    wishes, found = _wishes(s, today, None), list[Gift]()
    for first in range(0, len(wishes), TURN):
        found += _gifts(s, wishes[first : first + TURN], today)
        if len({gift.wish.fact_id for gift in found}) >= 2 * limit:
            break
    return _explained(_best(found, today)[:limit])


def gifts_for(s: Session, contact_id: int, today: date, limit: int = 5) -> list[Gift]:
    """What could be given to one contact: for their wishes, and whom their offers would serve."""
    found = list(_gifts(s, _wishes(s, today, contact_id), today))
    own = s.connection().exec_driver_sql(_OF_PERSON, (contact_id, CANDIDATES)).scalars().all()
    if own:
        wanting = set().union(*_sharing(s, own).values()) - set(own)
        wishes = [each for each in _told(s, wanting, today) if each.section == "wants"]
        served = _gifts(s, [w for w in wishes if w.contact_id != contact_id], today)
        found += [g for g in served if g.offer is not None and g.offer.contact_id == contact_id]
    return _explained(_best(found, today)[:limit])


def _explained(gifts: Iterable[Gift]) -> list[Gift]:
    """The gifts with what each is about: only for those that are shown, for it takes its time."""
    explained = []
    for gift in gifts:
        met = gift.offer.text if gift.offer else gift.skill.text if gift.skill else ""
        explained.append(gift._replace(why=in_common(gift.wish.text, met) if met else ()))
    return explained


def _wishes(s: Session, today: date, contact_id: int | None) -> list[Told]:
    since = today.toordinal() - MOST_DAYS
    query = _WISHES.format("ix_fact_open", "IS NOT ?2")
    if contact_id is not None:
        query = _WISHES.format("ix_fact_contact_id", "= ?2")
    rows = s.connection().exec_driver_sql(query, (since, contact_id, WISHES))
    return [_one(row) for row in rows]


def _told(s: Session, ids: Iterable[int], today: date) -> list[Told]:
    since = today.toordinal() - MOST_DAYS
    rows = s.connection().exec_driver_sql(_BY_ID, (ids_json(sorted(ids)), since))
    return [_one(row) for row in rows]


def _one(row: Sequence[object]) -> Told:
    told = Told(*row)  # type: ignore[arg-type] # the columns of _TOLD
    return told._replace(day=date.fromordinal(told.day))  # type: ignore[arg-type]


def _gifts(s: Session, wishes: list[Told], today: date) -> Iterator[Gift]:
    """All gifts for these wishes that were not answered yet."""
    ids = [wish.fact_id for wish in wishes if wish.fact_id is not None]
    answered, sharing = _answered(s, ids), _sharing(s, ids)
    offers = {each.fact_id: each for each in _told(s, set().union(*sharing.values(), ()), today)}
    leads, mine = _leads(s, today), skills(s) if wishes else []
    introduced = _introduced(s, [wish.contact_id for wish in wishes])
    seen: set[frozenset[tuple[str, int]]] = set()
    for wish in wishes:
        near = [offers[each] for each in sharing.get(wish.fact_id or 0, ()) if each in offers]
        found = [_meeting(wish, offer) for offer in (*near, *leads)]
        found += [_by_skill(wish, skill) for skill in mine]
        told = [gift for gift in found if gift is not None]
        if not told and is_asked_of_me(wish.text, language_of(wish.text, "en")):
            told = [Gift("asked", wish)]
        for gift in told:
            known = gift.kind == "introduction" and gift.people() in introduced
            if not known and gift.key() not in answered and gift.key() not in seen:
                seen.add(gift.key())
                yield gift


def _answered(s: Session, ids: list[int]) -> set[frozenset[tuple[str, int]]]:
    """What was answered with these facts on either side, as `Gift.key` says it."""
    return {
        frozenset(
            (kind, number)
            for kind, number in zip(("fact", "fact", "lead", "skill"), row, strict=True)
            if number is not None
        )
        for row in s.connection().exec_driver_sql(_ANSWERED, (ids_json(ids),))
    }


def _introduced(s: Session, ids: Sequence[int | None]) -> set[frozenset[int]]:
    """Whom of these the user introduced to whom, a gift made or not."""
    rows = s.connection().exec_driver_sql(_INTRODUCED, (json_text(list(ids)),))
    return {frozenset(row) for row in rows}


def _sharing(s: Session, ids: Sequence[int]) -> dict[int, list[int]]:
    """For each fact the others that share most with it, by terms that few others have."""
    run = s.connection().exec_driver_sql
    query = "SELECT fact_id, term FROM fact_term WHERE fact_id IN (SELECT value FROM json_each(?))"
    of_fact: dict[int, list[str]] = defaultdict(list)
    for fact_id, term in run(query, (ids_json(ids),)):
        of_fact[fact_id].append(term)
    newest = "SELECT fact_id FROM fact_term WHERE term = ? ORDER BY id DESC LIMIT ?"
    having = {
        term: dict.fromkeys(run(newest, (term, OF_A_TERM)).scalars().all()).keys()
        for term in {term for some in of_fact.values() for term in some}
    }
    sharing: dict[int, list[int]] = {}
    for fact_id, some in of_fact.items():
        weights: Counter[int] = Counter()
        for term in sorted(some, key=lambda one: (len(having[one]), one)):
            # Once enough share a rare term, a common one only says which of them are better.
            enough = len(weights) > CANDIDATES
            # By thousandths, for a sum of fractions has no order of its own.
            weight = 1000 // max(1, len(having[term])) + 1
            for other in weights.keys() & having[term] if enough else having[term]:
                weights[other] += weight
        del weights[fact_id]
        sharing[fact_id] = [other for other, _weight in weights.most_common(CANDIDATES)]
    return sharing


def _leads(s: Session, today: date) -> list[Told]:
    """Leads that the user received; whoever gave one is named, and need not be asked."""
    since = today.toordinal() - MOST_DAYS
    rows = s.connection().exec_driver_sql(_LEADS, (since, LEADS)).all()
    living = s.connection().exec_driver_sql(
        "SELECT id, formatted_name FROM contact WHERE trashed_at IS NULL"
        " AND id IN (SELECT value FROM json_each(?))",
        (ids_json([row[1] for row in rows if row[1]]),),
    )
    names = {row[0]: row[1] for row in living}
    return [
        Told(
            *(None, giver if giver in names else None, names.get(giver, ""), "", note),
            *("openings", date.fromordinal(day), channel),
            exchange_id=number,
        )
        for number, giver, note, day, channel in rows
    ]


def _meeting(wish: Told, offer: Told) -> Gift | None:
    """The gift where an offer meets a wish, and its people may hear of each other."""
    if offer.contact_id is not None and wish.contact_id == offer.contact_id:
        return None
    lead = offer.exchange_id is not None or offer.contact_id is None
    if not lead and not may_meet(wish.sphere, offer.sphere):
        return None
    score = fit(wish.text, offer.section, offer.text)
    if score < MATCHES_FROM:
        return None
    kind = "lead" if lead else "introduction"
    return Gift(kind, wish, offer, None, score)


def _by_skill(wish: Told, skill: Skill) -> Gift | None:
    """The gift where a skill of the user's meets a wish, by its name, note or a proof."""
    best: tuple[float, str] = (0.0, "")
    sought = terms(wish.text)
    for said in (skill.name, skill.note, *(proof.text for proof in skill.proofs)):
        if said and sought & terms(said):
            best = max(best, (fit_of_skill(wish.text, said), said))
    score, said = best
    if score < MATCHES_FROM or skill.id is None:
        return None
    mine = MySkill(skill.id, skill.name, said)
    return Gift("skill", wish, None, mine, score)


def skills_for_cares(s: Session, texts: Sequence[str]) -> list[MySkill]:
    """The user's skills that have most to do with what somebody cares about, with a proof each."""
    found: list[tuple[int, MySkill]] = []
    for skill in skills(s):
        proofs = [proof.text for proof in skill.proofs]
        shared = {
            said: max((len(set(why(text, said)) - LIGHT) for text in texts), default=0)
            for said in (*proofs, skill.note, skill.name)
            if said
        }
        most = max(shared.values(), default=0)
        if most and skill.id is not None:
            best = next(said for said, many in shared.items() if many == most)
            told = best if best in proofs or not proofs else proofs[0]
            found.append((most, MySkill(skill.id, skill.name, told)))
    top = max((many for many, _skill in found), default=0)
    return [skill for many, skill in found if many == top]


def _best(gifts: Iterable[Gift], today: date) -> list[Gift]:
    """The gifts, best first, so that no wish and no offer takes up the list."""

    def worth(gift: Gift) -> float:
        told = [each for each in (gift.wish, gift.offer) if each is not None]
        days = [each.day for each in told]
        return rank(gift.score, days, today, [each.evidence for each in told])

    ordered = sorted(
        _once(gifts), key=lambda g: (-worth(g), -g.wish.day.toordinal(), g.wish.fact_id or 0)
    )
    shown: Counter[int] = Counter()
    weighed: list[tuple[float, int, Gift]] = []
    for gift in ordered:
        ids = [each.fact_id for each in (gift.wish, gift.offer) if each and each.fact_id]
        times = sum(shown[each] for each in ids)
        weighed.append((-worth(gift) * AGAIN**times, len(weighed), gift))
        shown.update(ids)
    return [gift for *_place, gift in sorted(weighed, key=lambda each: each[:2])]


def _once(gifts: Iterable[Gift]) -> list[Gift]:
    """The gifts without further ones between the same two people: the one that fits best stays."""
    best: dict[object, Gift] = {}
    for gift in gifts:
        key: object = gift.people() if gift.kind == "introduction" else gift.key()
        if key not in best or best[key].score < gift.score:
            best[key] = gift
    return list(best.values())
