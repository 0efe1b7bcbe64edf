"""One line of plain French becomes a conversation, as `french_lines` says it should."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netbook.core.capture import read_line
from netbook.core.captured import (
    CHANNELS,
    DIRECTIONS,
    EXCHANGE_DIRECTIONS,
    EXCHANGE_KINDS,
    WHOSE,
    Capture,
    Span,
)
from netbook.core.fold import level
from netbook.core.french.conversations import CONVERSATIONS
from netbook.core.language_of import language_of
from tests.core.french_lines import FRENCH_LINES, FRENCH_PEOPLE
from tests.core.french_more_lines import FRENCH_MORE_LINES
from tests.core.french_promises import FRENCH_PROMISES
from tests.core.test_capture import Notebook, as_line
from tests.core.written_lines import TODAY, Line

NOTEBOOK = Notebook(FRENCH_PEOPLE)
ALL_LINES = [*FRENCH_LINES, *FRENCH_PROMISES, *FRENCH_MORE_LINES]


def understood(text: str) -> Capture:
    return read_line(text, NOTEBOOK, TODAY, language="fr")


@pytest.mark.parametrize("line", ALL_LINES, ids=lambda line: line.text)
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(understood(line.text), line) == line


@pytest.mark.parametrize("line", ALL_LINES, ids=lambda line: line.text)
def test_accents_don_t_matter(line: Line) -> None:
    plain, bare = understood(line.text), understood("".join(map(_bare, line.text)))
    assert [p.contact_id for p in bare.people] == [p.contact_id for p in plain.people]
    assert (bare.day, bare.channel, bare.direction) == (plain.day, plain.channel, plain.direction)
    assert [(p.whose, p.due_on) for p in bare.promises] == [
        (p.whose, p.due_on) for p in plain.promises
    ]
    assert [(e.direction, e.kind) for e in bare.exchanges] == [
        (e.direction, e.kind) for e in plain.exchanges
    ]


def _bare(letter: str) -> str:
    return level(letter).upper() if letter.isupper() else level(letter)


def test_nearly_every_line_is_known_to_be_french() -> None:
    for preferred in ("en", "de", "es"):
        known = [line for line in ALL_LINES if language_of(line.text, preferred) == "fr"]
        assert len(known) >= 0.97 * len(ALL_LINES)


def test_every_part_has_its_place_in_the_line() -> None:
    line = (
        "appel d'Antoine hier pendant 20 min, demandé un retour sur mon CV, "
        "il m'enverra la liste d'ici mardi"
    )
    capture = understood(line)

    def said(span: Span | None) -> str:
        assert span is not None
        return line[span.start : span.end]

    assert [said(p.span) for p in capture.people] == ["Antoine"]
    assert said(capture.channel_span) == "appel"
    assert said(capture.direction_span) == "d'"
    assert said(capture.day_span) == "hier"
    assert said(capture.minutes_span) == "pendant 20 min"
    assert [said(e.span) for e in capture.exchanges] == ["demandé un retour"]
    (promise,) = capture.promises
    assert said(promise.span) == "il m'enverra la liste d'ici mardi"
    assert said(promise.due_span) == "d'ici mardi"


@pytest.mark.parametrize(
    ("line", "promises"),
    [
        (
            "café avec Claire, promis l'article, le lien et le podcast pour vendredi",
            [("mine", "l'article, le lien et le podcast", "2026-11-27")],
        ),
        ("Karim m'a promis deux intros", [("theirs", "deux intros", None)]),
        ("Claire a appelé et j'ai promis la liste", [("mine", "la liste", None)]),
        ("j'envoie le deck à Claire demain", [("mine", "envoie le deck à Claire", "2026-11-22")]),
        ("Claire revient vers moi mardi", [("theirs", "revient vers moi", "2026-11-24")]),
        ("Rose va me mettre en contact", [("theirs", "me mettre en contact", None)]),
        ("relancer Hélène dans huit jours", [("mine", "relancer Hélène", "2026-11-28")]),
        ("tel claire, me l'envoie vendredi", [("theirs", "me l'envoie", "2026-11-27")]),
        ("à rappeler lundi : Karim", [("mine", "rappeler", "2026-11-23")]),
        (
            "Rose a dit que Karim allait m'envoyer le devis",
            [("theirs", "m'envoyer le devis", None)],
        ),
        (
            "call avec Karim, il va checker avec son équipe et revient vers moi lundi",
            [
                ("theirs", "checker avec son équipe", None),
                ("theirs", "revient vers moi", "2026-11-23"),
            ],
        ),
        ("Pierre veut que je lui présente Claire", [("mine", "lui présente Claire", None)]),
        (
            "Rose doit me renvoyer le deck sous 48h",
            [("theirs", "me renvoyer le deck", "2026-11-23")],
        ),
        ("Rose a proposé de me recommander", [("theirs", "me recommander", None)]),
        ("Rose m'a proposé de passer à Lille", []),
        ("Rose me propose de passer à Lille", []),
        ("vu Claire, elle sera à Lyon en mars", []),
        ("vu Claire, elle va bien", []),
        ("Claire doit déménager en mars", []),
        ("on se revoit en janvier avec Claire", []),
        ("Claire m'a présenté son projet", []),
        ("promis", []),
    ],
)
def test_a_promise_is_understood(line: str, promises: list[tuple[str, str, str | None]]) -> None:
    found = [
        (p.whose, p.text, p.due_on.isoformat() if p.due_on else None)
        for p in understood(line).promises
    ]
    assert found == promises


@pytest.mark.parametrize(
    ("line", "exchanges"),
    [
        ("j'ai demandé à Rose de relire mon CV", [("asked", "feedback")]),
        ("j'ai demandé à Karim s'il pouvait me présenter son chef", [("asked", "introduction")]),
        ("Rose m'a filé un coup de main", [("received", "help")]),
        ("je lui ai présenté Karim", [("gave", "introduction")]),
        ("Claire m'a demandé de l'aide", []),
        ("Rose a reçu une offre", []),
        ("Claire m'a présenté son projet", []),
        ("Claire m'a recommandé un restaurant", []),
    ],
)
def test_an_exchange_is_understood(line: str, exchanges: list[tuple[str, str]]) -> None:
    assert [(e.direction, e.kind) for e in understood(line).exchanges] == exchanges


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("30 min", 30),
        ("30mn", 30),
        ("45'", 45),
        ("1h", 60),
        ("1 h 30", 90),
        ("1h30", 90),
        ("2h et demie", 150),
        ("une heure", 60),
        ("pendant une heure", 60),
        ("une heure et demie", 90),
        ("d'une heure et demie", 90),
        ("une heure et quart", 75),
        ("une petite heure", 60),
        ("une demi-heure", 30),
        ("un quart d'heure", 15),
        ("trois quarts d'heure", 45),
        ("vingt minutes", 20),
        ("à 14 h 30", None),
        ("14h", None),
        ("vers 9h", None),
        ("il y a deux heures", None),
        ("dans une heure", None),
        ("10 min de retard", None),
    ],
)
def test_a_duration_is_understood(said: str, minutes: int | None) -> None:
    assert understood(f"appel avec Claire {said}").minutes == minutes


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("Karim m'a laissé un message", "in"),
        ("laissé un message à Karim", "out"),
        ("relancé Karim par mail", "out"),
        ("relancée par Karim", "in"),
        ("relancé par mail Karim", "out"),
        ("reçu un appel de Karim", "in"),
        ("Claire ne m'a pas répondu", "in"),
        ("eu Claire au téléphone", ""),
        ("échangé par mail avec Claire", ""),
    ],
)
def test_who_reached_out_is_told(line: str, direction: str) -> None:
    assert understood(line).direction == direction


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("petit déj réseau avec Élise", ["Élise Fontaine"]),
        ("café avec Maya de Northwind", ["Maya Okafor"]),
        ("rose et antoine m'ont invité à dîner", ["Rose Garnier", "Antoine Roux"]),
        ("appelée par Karim", ["Karim Benali"]),
        ("donné mon numéro à Nadia Haddad", ["Nadia Haddad"]),
        ("déj à l'Élysée avec Sandrine Le Goff", ["Sandrine Le Goff"]),
        ("le client a appelé", []),
        ("déjeuner d'équipe vendredi", []),
        ("l'entretien était long", []),
    ],
)
def test_those_who_took_part_are_found(line: str, people: list[str]) -> None:
    assert [p.name for p in understood(line).people] == people


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("vu Claire à Lyon", "Lyon"),
        ("vu Claire à l'Élysée", "Élysée"),
        ("café avec Claire au Café de Flore", "Café de Flore"),
        ("déjeuner à La Défense avec Claire", "La Défense"),
        ("entretien chez Fjord Talent avec Claire", "Fjord Talent"),
        ("donné mon numéro à Nadia Haddad", ""),
        ("vu Claire chez Rose", ""),
    ],
)
def test_a_place_is_found(line: str, place: str) -> None:
    assert understood(line).place == place


WORDS = st.sampled_from(
    [
        *CONVERSATIONS.name_follows,
        *(word for c in FRENCH_PEOPLE for word in (c.name, c.given, c.family)),
        *"promis dois je j'ai elle il va envoyer à moi lui m'a l' d' qu' les notes et".split(),
        *"demandé une intro donné un retour reçu une piste recommandation sur au en".split(),
        *["hier", "d'ici vendredi", "dans quinze jours", "3 mai", "30 min", "une heure", "2019"],
        *[
            "Northwind",
            "Inès Duarte",
            "Lyon",
            "Mme",
            "à faire :",
            "\n",
            ",",
            ".",
            ":",
            "œ",
            "d'Élise",
        ],
    ]
)


@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text())
@example("l'")
@example("promis")
@example("à faire : à faire :")
@example("d'Élise d'")
def test_any_line_gives_parts_that_lie_in_it(text: str) -> None:
    capture = understood(text)
    spans = [
        capture.day_span,
        capture.channel_span,
        capture.direction_span,
        capture.minutes_span,
        capture.place_span,
        *(p.span for p in capture.people),
        *(e.span for e in capture.exchanges),
        *(p.span for p in capture.promises),
        *(p.due_span for p in capture.promises),
    ]
    assert all(0 <= s.start < s.end <= len(text) for s in spans if s)
    assert all(text[p.span.start : p.span.end] == p.written for p in capture.people)
    assert capture.channel in CHANNELS
    assert capture.direction in DIRECTIONS
    assert capture.minutes is None or 1 <= capture.minutes <= 24 * 60
    assert all(p.whose in WHOSE and p.text for p in capture.promises)
    assert all(p.due_on is None or p.due_on >= TODAY for p in capture.promises)
    assert all(e.direction in EXCHANGE_DIRECTIONS for e in capture.exchanges)
    assert all(e.kind in EXCHANGE_KINDS for e in capture.exchanges)
