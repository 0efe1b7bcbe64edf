"""Thanks, asking after somebody, telling how it went, and whom an introduction led to."""

import pytest

from netbook.core.capture import read_line
from netbook.core.captured import Capture, capture_document
from tests.core.test_capture import NOTEBOOK, TODAY

MAYA, PRIYA, DIETER = "Maya Okafor", "Priya Nair", "Dieter Hahn"


def understood(line: str, language: str = "en") -> Capture:
    return read_line(line, NOTEBOOK, TODAY, language=language)


@pytest.mark.parametrize(
    ("language", "line", "other"),
    [
        ("en", "Maya introduced me to Priya yesterday", PRIYA),
        ("en", "Saw Maya at PyData, she introduced me to Kwame Mensah", "Kwame Mensah"),
        ("en", "Maya connected me with her colleague Priya", PRIYA),
        ("en", "asked Dieter for an intro to Priya", PRIYA),
        ("en", "asked Maya whether she could introduce me to Dieter", DIETER),
        ("en", "asked Dieter for an intro to the CFO", None),
        ("en", "introduced Lena to Amir by email", None),
        ("de", "Maya hat mich Priya vorgestellt", PRIYA),
        ("de", "Maya hat mich gestern mit Priya vernetzt", PRIYA),
        ("de", "Dieter um ein Intro zu Priya gebeten", PRIYA),
        ("de", "Habe Chidi mit Priya vernetzt", None),
        ("fr", "Maya m'a présenté Priya hier", PRIYA),
        ("fr", "Maya m'a présentée à Priya hier au déjeuner", PRIYA),
        ("fr", "Maya m'a mis en relation avec Priya", PRIYA),
        ("es", "Maya me presentó a Priya ayer en la comida", PRIYA),
        ("es", "Maya me puso en contacto con Priya", PRIYA),
    ],
)
def test_whom_an_introduction_led_to_is_understood(
    language: str, line: str, other: str | None
) -> None:
    (exchange,) = understood(line, language).exchanges
    assert exchange.kind == "introduction"
    assert (exchange.other.name if exchange.other else None) == other


@pytest.mark.parametrize(
    ("language", "line", "said"),
    [
        ("en", "thanked Maya for the referral", ("gave", "thanks")),
        ("en", "Emailed Sofia to say thanks for the reference", ("gave", "thanks")),
        ("en", "Sent Dieter a thank you card", ("gave", "thanks")),
        ("en", "Maya thanked me for the notes", ("received", "thanks")),
        ("en", "call with Maya, told her how it went", ("gave", "outcome")),
        ("en", "let Maya know how the interview went", ("gave", "outcome")),
        ("en", "Maya told me how it went", ("received", "outcome")),
        ("en", "coffee with Maya, she asked after my mother", ("received", "attention")),
        ("en", "congratulated Ravi on his new job on LinkedIn", ("gave", "attention")),
        ("de", "bei Maya für das Intro bedankt", ("gave", "thanks")),
        ("de", "Danke an Amir für das Intro", ("gave", "thanks")),
        ("de", "Maya hat sich bedankt", ("received", "thanks")),
        ("de", "Anruf mit Maya, ihr erzählt, wie es lief", ("gave", "outcome")),
        ("fr", "remercié Maya pour son aide", ("gave", "thanks")),
        ("fr", "écrit à Maya pour la remercier", ("gave", "thanks")),
        ("fr", "Maya m'a remercié", ("received", "thanks")),
        ("fr", "café avec Maya, lui ai dit comment ça s'est passé", ("gave", "outcome")),
        ("es", "le di las gracias a Maya por la recomendación", ("gave", "thanks")),
        ("es", "Correo a Sofia para darle las gracias por la referencia", ("gave", "thanks")),
        ("es", "Maya me dio las gracias", ("received", "thanks")),
        ("es", "café con Maya, le conté cómo fue", ("gave", "outcome")),
    ],
)
def test_a_courtesy_is_understood(language: str, line: str, said: tuple[str, str]) -> None:
    (courtesy,) = understood(line, language).courtesies
    assert (courtesy.direction, courtesy.kind) == said


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "told Maya how it went with Priya"),
        ("de", "Maya erzählt, wie es mit Priya gelaufen ist"),
        ("fr", "raconté à Maya comment ça s'est passé avec Priya"),
        ("es", "le conté a Maya cómo me fue con Priya"),
    ],
)
def test_whom_one_told_of_was_not_there(language: str, line: str) -> None:
    capture = understood(line, language)
    (courtesy,) = capture.courtesies
    assert courtesy.other is not None
    assert courtesy.other.name == PRIYA
    assert [person.name for person in capture.people] == [MAYA]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "coffee with Maya, talked about hiring"),
        ("en", "todo: thank Priya after the interview. Coffee with Priya on Thursday"),
        ("en", "coffee with Maya, I'll tell her how it went"),
        ("en", "Maya thanked Tom for the slides"),
        ("en", "talked with Maya about how the team works"),
        ("de", "Todo: Priya nach dem Gespräch danken. Kaffee mit Priya am Donnerstag"),
        ("de", "Kaffee mit Maya, über wie es läuft gesprochen"),
        ("fr", "à faire : remercier Claire. Café avec Maya jeudi"),
        ("es", "pendiente: dar las gracias a Priya. Café con Priya el jueves"),
        ("es", "café con Maya, gracias a ella tengo piso"),
    ],
)
def test_what_is_only_meant_or_of_others_is_no_courtesy(language: str, line: str) -> None:
    assert understood(line, language).courtesies == ()


def test_a_courtesy_has_its_place_and_stands_among_the_exchanges_of_the_document() -> None:
    line = "Maya introduced me to Priya, thanked her"
    capture = understood(line)
    (courtesy,) = capture.courtesies
    assert line[slice(*courtesy.span)] == "thanked her"
    assert [
        (e["direction"], e["kind"], e["other"]) for e in capture_document(capture)["exchanges"]
    ] == [
        ("received", "introduction", PRIYA),
        ("gave", "thanks", None),
    ]


def test_thanks_for_an_introduction_make_none() -> None:
    said = understood("remercié Maya pour la mise en relation", "fr")
    assert said.exchanges == ()
    assert [(each.direction, each.kind) for each in said.courtesies] == [("gave", "thanks")]
