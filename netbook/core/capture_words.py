"""The words by which a conversation is told, a table for each language.

All words are folded. Forms are regular expressions over a line in which names and times are
masked (see `netbook.core.capture_line`), and may use slots: {name} somebody, {known} somebody of
the notebook, {names} several, {who} another as subject, {other} another as object, {me} and {i}
oneself, {adverb} what may follow a subject, {date} a date, {verb}, {kind}, {contacted}, {channel}
the words of the table, and the slots that the table brings along. {past} are the verbs of that.

Fields with a default say where a language goes other ways than English: where its nouns have
capitals, its verbs stand round what they tell of, or its subjects need a verb to be known as such.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

# How a masked line writes a name of the notebook, one that may be new, a date, and a duration.
KNOWN, NEW, DATE, DURATION = "\x01", "\x02", "\x03", "\x04"


class ChannelForm(NamedTuple):
    """A word for a channel; the strongest in a clause counts. `plain` ones leave the summary."""

    pattern: str
    channel: str
    strength: int
    plain: bool = False


class PromiseForm(NamedTuple):
    """How a promise begins.

    `opens` forms count only at the start of a clause, `ahead` ones only with a date to come; `bare`
    ones don't say who promises. The group `to` is the receiver, which the text leaves out. Where
    the words stand round what is promised (habe ihr {what} versprochen) the group `what` is it, and
    goes on behind them; elsewhere it is all that follows.
    """

    pattern: str
    whose: str
    opens: bool = False
    ahead: bool = False
    bare: bool = False


class ExchangeForm(NamedTuple):
    """How somebody tells what was given, asked or received; {kind} names what, else `kind` does."""

    pattern: str
    direction: str
    kind: str = ""


class FactForm(NamedTuple):
    """How a clause tells a fact about somebody, from its verb on.

    `clear` forms say by themselves that it is not me (hires, sucht); others (looking for) are about
    them unless I was the one spoken of before. `alone` ones need nothing behind them.
    """

    pattern: str
    section: str
    clear: bool = True
    alone: bool = False


@dataclass(frozen=True, eq=False)
class FactWords:
    """How one language tells what somebody wants, offers and cares about, and whom they hire."""

    forms: tuple[FactForm, ...]
    theirs: str
    """Subjects that belong to somebody: her brother, Maya's team. They stay in the text."""
    lead: str
    """Words after which a fact is told without a subject: who, and."""
    relative: str
    """Those of them that are about the name before them."""
    doubt: str
    """Words before a fact that leave it open, or say that it isn't so."""
    over: str
    """Words in a fact that say that it is no more."""
    goes_on: str
    """How a clause begins that belongs to the fact before it."""
    of_me: str
    """How a wish is told that only I can grant: asked for, wants my opinion."""


@dataclass(frozen=True, eq=False)
class CaptureWords:
    """How one language tells of a conversation."""

    subjects: str
    """Pronouns for others as subjects."""
    adverbs: str
    """What may stand between a subject and its verb, a space before each."""
    others: str
    """Pronouns for others as objects."""
    me: str
    """Pronouns for me and us as objects."""
    i: str
    """Pronouns for me and us as subjects."""
    slots: Mapping[str, str]
    """Parts that the forms of this language share."""
    verbs: tuple[str, ...]
    """What people promise to do, in the form after `will`."""
    kinds: Mapping[str, str]
    """What is exchanged: a pattern for each kind."""
    channels: tuple[ChannelForm, ...]
    contacted: str
    """Verbs of reaching somebody in the past tense, which say who reached out to whom."""
    incoming: tuple[str, ...]
    """Other forms by which they reached out to me; the group `word` is what says so."""
    outgoing: tuple[str, ...]
    """Other forms by which I reached out to them."""
    company: str
    """The form of having somebody with me, whose group `names` took part."""
    participants: tuple[str, ...]
    """Forms whose group `names` took part, new people included."""
    known_participants: tuple[str, ...]
    """Forms whose group `names` took part if the notebook knows them."""
    joins: str
    """What stands between the names of a list, but for a comma."""
    name_follows: frozenset[str]
    """Words after which a name may stand in small letters."""
    no_names: frozenset[str]
    """Words that are no name in small letters, nor one of somebody new in capitals."""
    names_and_words: frozenset[str]
    """Given names that are words too: they count in small letters only where a name may stand."""
    stop: str
    """Words that may follow a name which ends a list."""
    particles: frozenset[str]
    """Words inside a name in small letters: de, van."""
    promises: tuple[PromiseForm, ...]
    exchanges: tuple[ExchangeForm, ...]
    facts: FactWords
    listed: str
    """How a thing in a list begins: the notes, the deck and the slides."""
    new_clause: tuple[str, ...]
    """What begins a new clause after `and`."""
    conjunctions: str
    opener: str
    """Words after which a clause tells what it was about."""
    past: str
    """Verbs in the past: a clause with one tells of no day ahead."""
    place: tuple[str, ...]
    """Words before a place."""
    place_nouns: str
    """Words that may close the name of a place or event."""
    minutes_lead: str
    """A word before a duration that belongs to it, with its space."""
    minutes: tuple[tuple[str, float], ...]
    """Forms of a duration with what their figure, or else the form alone, is in minutes."""
    not_minutes: tuple[str, str]
    """What before and after a duration makes it another thing: in 2 hours, 2 hours ago."""
    filler: str
    """Words that say nothing by themselves and go with the plain word for a channel."""
    prepositions: str
    """Words with which what is left of a clause may begin when that word is gone."""
    courtesies: tuple[ExchangeForm, ...] = ()
    """How somebody tells of thanks, of asking after somebody, and of telling how it went."""
    led_to: str = "(?!)"
    """The form whose group `names` is whom an introduction leads to."""
    nouns_have_capitals: bool = False
    """Whether all nouns do: one word in capitals is somebody new only where these two say so."""
    new_after: frozenset[str] = frozenset()
    """Words after which it is: mit Nora."""
    new_before: str = "(?!)"
    """What stands behind it where a name may stand: habe Nora getroffen."""
    nouns: str = "(?!)"
    """Words in capitals that are no names, such as those of a known ending."""
    no_people: str = "(?!)"
    """What is nobody where a word begins, though it is a name elsewhere: petit déj."""
    abbreviations: str = "(?!)"
    """Words that end with a full stop within a sentence: bzgl."""
    genitive: bool = False
    """Whether an s at the end of a name makes its owner: Mayas Chefin."""
    no_places: str = "(?!)"
    """What is no name of a place, though in capitals after a word of `place`."""
    linking: frozenset[str] = frozenset()
    """Particles that are small words too, which begin no name: Maya de Northwind."""
    origin: str = "(?!)"
    """Those after which a name in capitals is no longer that of somebody new."""
    place_begins: str = "(?!)"
    """Words that begin the name of a place where they have a capital: Café Gijón."""
    place_links: str = "(?!)"
    """Small words inside the name of a place: Universidad de Sevilla."""
    elided: tuple[str, ...] = ()
    """Small words that are written together with the next one: l', d'."""
    subject: str = "{who}"
    """How a clause begins of which somebody else is the subject."""
    their_deed: str = "{who}{adverb} (?:{past})"
    """How a clause begins that tells what somebody else did."""
    last: str = "(?!)"
    """Words for a channel that stand last, behind what a clause tells that it was about."""
    reached_me: str = "{who}{adverb} ?"
    """What stands before a verb of `contacted` where they reached out, else I did."""
