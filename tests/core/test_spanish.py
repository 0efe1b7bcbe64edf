"""One line of plain Spanish becomes a conversation, as `spanish_lines` says it should."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netbook.core.capture import read_line
from netbook.core.capture_lines import read_lines
from netbook.core.captured import Capture, Span
from netbook.core.fold import fold
from netbook.core.language_of import language_of
from netbook.core.spanish import exchanges, promises
from netbook.core.spanish.conversations import CONVERSATIONS
from tests.core.spanish_lines import SPANISH_KNOWN, SPANISH_LINES
from tests.core.spanish_more_lines import SPANISH_MORE_LINES
from tests.core.spanish_promises import SPANISH_PROMISES
from tests.core.test_capture import Notebook, as_line
from tests.core.written_lines import TODAY, Line

NOTEBOOK = Notebook(SPANISH_KNOWN)
ALL_LINES = [*SPANISH_LINES, *SPANISH_PROMISES, *SPANISH_MORE_LINES]


def understood(text: str) -> Capture:
    return read_line(text, NOTEBOOK, TODAY, language="es")


def people(text: str) -> list[str]:
    return [p.name for p in understood(text).people]


@pytest.mark.parametrize("line", ALL_LINES, ids=lambda line: line.text[:60])
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(understood(line.text), line) == line


@pytest.mark.parametrize("line", ALL_LINES, ids=lambda line: line.text[:60])
def test_accents_may_be_missing(line: Line) -> None:
    with_accents, without = understood(line.text), understood(_without_accents(line.text))
    assert [p.contact_id for p in without.people] == [p.contact_id for p in with_accents.people]
    assert without.channel == with_accents.channel
    assert without.direction == with_accents.direction
    assert without.day == with_accents.day
    assert without.minutes == with_accents.minutes
    assert [(p.whose, fold(p.text), p.due_on) for p in without.promises] == [
        (p.whose, fold(p.text), p.due_on) for p in with_accents.promises
    ]
    assert [(e.direction, e.kind) for e in without.exchanges] == [
        (e.direction, e.kind) for e in with_accents.exchanges
    ]


def _without_accents(text: str) -> str:
    return text.translate(str.maketrans("áéíóúüñÁÉÍÓÚÑ", "aeiouunAEIOUN"))


def test_every_part_has_its_place_in_the_line() -> None:
    line = (
        "Llamé a Tom Wojcik ayer por la tarde durante 20 min, le pedí feedback sobre mi CV, "
        "quedó en mandarme la lista antes del martes"
    )
    capture = understood(line)

    def said(span: Span | None) -> str:
        assert span is not None
        return line[span.start : span.end]

    assert [said(p.span) for p in capture.people] == ["Tom Wojcik"]
    assert said(capture.channel_span) == "Llamé"
    assert said(capture.direction_span) == "Llamé"
    assert said(capture.day_span) == "ayer por la tarde"
    assert said(capture.minutes_span) == "durante 20 min"
    assert [said(e.span) for e in capture.exchanges] == ["pedí feedback"]
    (promise,) = capture.promises
    assert said(promise.span) == "quedó en mandarme la lista antes del martes"
    assert said(promise.due_span) == "antes del martes"
    assert promise.text == "mandarme la lista"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("café con Maya de Northwind", ["Maya Okafor"]),
        ("conocí a Inés Duarte de Contoso", ["Inés Duarte"]),
        ("conocí a Andrés de la Peña", ["Andrés de la Peña"]),
        ("café con Andrés de la Torre", ["Andrés de la Torre"]),
        ("cena con julio", ["Julio Prado"]),
        ("hablé con don Javier y la Dra. Ruiz", ["Javier Ortega", "Carmen Ruiz"]),
        ("he llamado a Rosa", ["Rosa Blanco"]),
        ("me ha llamado Rosa", ["Rosa Blanco"]),
        ("le pasé el contacto de Priya a Javi", ["Javier Ortega"]),
        ("puse en contacto a Lena con Amir", ["Lena Fischer", "Amir Bensaïd"]),
        ("Javi, Bego y Pepe: cañas", ["Javier Ortega", "Begoña Núñez", "José Luis Peña"]),
        ("comida con el equipo en Madrid", []),
        ("correo sobre Tom y la llamada", []),
    ],
)
def test_people_are_found_where_spanish_names_them(line: str, names: list[str]) -> None:
    assert people(line) == names


@pytest.mark.parametrize(
    ("line", "promise"),
    [
        ("Rosa me va a pasar el libro", ("theirs", "pasar el libro", None)),
        ("le voy a pasar el libro a Rosa", ("mine", "pasar el libro a Rosa", None)),
        ("mañana le mando el acta a Tom", ("mine", "le mando el acta a Tom", "2026-11-22")),
        ("quedamos en que le mando el CV el lunes", ("mine", "le mando el CV", "2026-11-23")),
        ("quedamos en que me llama el lunes", ("theirs", "me llama", "2026-11-23")),
        ("quedamos en vernos en diciembre", ("mine", "vernos", "2026-12-31")),
        ("Carmen se ha comprometido a venir", ("theirs", "venir", None)),
        ("Javi pendiente de mandarme el contrato", ("theirs", "mandarme el contrato", None)),
        ("le dije a Maya que la llamaría", ("mine", "la llamaría", None)),
        ("el lunes le mando el CV a Javi", ("mine", "le mando el CV a Javi", "2026-11-23")),
        ("Javi me lo manda el lunes", ("theirs", "me lo manda", "2026-11-23")),
        ("hay que reservar mesa para el jueves", ("mine", "reservar mesa", "2026-11-26")),
        ("tarea: comprar una tarjeta", ("mine", "comprar una tarjeta", None)),
    ],
)
def test_a_promise_is_understood(line: str, promise: tuple[str, str, str | None]) -> None:
    assert [
        (p.whose, p.text, p.due_on.isoformat() if p.due_on else None)
        for p in understood(line).promises
    ] == [promise]


@pytest.mark.parametrize(
    "line",
    [
        "le pedí a Maya que me mandara el CV",
        "Pepe quiere que le mande el CV",
        "Rosa va a mudarse a Lisboa",
        "Sofia estará en Berlín en enero",
        "Carmen quedó segunda en el concurso",
        "quedé con Carmen en la estación",
        "hablamos de preparar el plan",
        "prometió",
    ],
)
def test_what_nobody_promised_is_no_promise(line: str) -> None:
    assert understood(line).promises == ()


@pytest.mark.parametrize(
    ("line", "exchange"),
    [
        ("le pregunté a Dieter si me podía presentar a Priya", ("asked", "introduction")),
        ("le pedí a Maya que me revisara el CV", ("asked", "feedback")),
        ("pedí a Carmen que me recomendara", ("asked", "reference")),
        ("Andrés me ha puesto en contacto con su jefa", ("received", "introduction")),
        ("Elif compartió conmigo su plantilla", ("received", "resource")),
        ("Tom me echó una mano con el CV", ("received", "help")),
        ("he recomendado a Lena para el puesto", ("gave", "reference")),
        ("le presenté a mi jefa", ("gave", "introduction")),
    ],
)
def test_what_was_exchanged_is_understood(line: str, exchange: tuple[str, str]) -> None:
    assert [(e.direction, e.kind) for e in understood(line).exchanges] == [exchange]


@pytest.mark.parametrize(
    "line",
    ["me presenté a la vacante", "le di las gracias por la recomendación", "me pidió consejo"],
)
def test_what_only_sounds_like_an_exchange_is_none(line: str) -> None:
    assert understood(line).exchanges == ()


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("30 min", 30),
        ("30 minutos", 30),
        ("45'", 45),
        ("1h", 60),
        ("1,5 horas", 90),
        ("1h30", 90),
        ("1 hora y 30 minutos", 90),
        ("una hora", 60),
        ("hora y media", 90),
        ("una hora y media", 90),
        ("dos horas y media", 150),
        ("hora y cuarto", 75),
        ("media hora", 30),
        ("media horita", 30),
        ("tres cuartos de hora", 45),
        ("de 20 minutos", 20),
        ("durante un cuarto de hora", 15),
        ("hace dos horas", None),
        ("10 minutos tarde", None),
        ("a las 14 h", None),
    ],
)
def test_a_duration_is_understood(said: str, minutes: int | None) -> None:
    assert understood(f"llamada con Maya {said}").minutes == minutes


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("café con Maya en el Café Gijón", "Café Gijón"),
        ("estuve con Begoña en la Universidad de Sevilla", "Universidad de Sevilla"),
        ("reunión con Pepe en las oficinas de Northwind", "Northwind"),
        ("comida en Casa Lucio con Tom", "Casa Lucio"),
        ("café con Tom en casa de Sofia", ""),
        ("café con Tom en la oficina", ""),
    ],
)
def test_a_place_is_understood(line: str, place: str) -> None:
    assert understood(line).place == place


def test_a_phone_s_notes_become_conversations() -> None:
    text = "Mar 17 nov\n- café c/ Maya\n- me llamó Tom\n18 de noviembre\n- zoom Priya 30 min\n"
    assert [
        (line.number, str(c.day), c.channel, [p.name for p in c.people])
        for line, c in read_lines(text, NOTEBOOK, TODAY, preferred="es")
    ] == [
        (2, "2026-11-17", "in_person", ["Maya Okafor"]),
        (3, "2026-11-17", "phone", ["Tom Wójcik"]),
        (5, "2026-11-18", "video", ["Priya Nair"]),
    ]


def test_most_lines_are_taken_for_spanish_whatever_is_preferred() -> None:
    told = [line for line in ALL_LINES if len(line.text.split()) > 4]
    others = [line.text for line in told if language_of(line.text, "en") != "es"]
    assert len(others) <= len(told) // 50


WORDS = st.sampled_from(
    [
        *CONVERSATIONS.name_follows,
        *(word for c in SPANISH_KNOWN for word in (c.name, c.given, c.family)),
        *promises.VERBS,
        *exchanges.KINDS,
        *"quedó en quedé prometí le me debo debe a de que mandará mandaría voy va la y".split(),
        *["ayer", "antes del viernes", "hace dos semanas", "3 de mayo", "media hora", "2019"],
        *["Northwind", "Inés Duarte", "Berlín", "Dr.", "pendiente:", "\n", "¿", "¡", "é", "ß", ","],
        *["presentó", "llamó", "LinkedIn", "whatsapp", "feedback", "una", "consejo", "@Tom"],
    ]
)


@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text())
@example("pidió que")
@example("¿¡")
@example("con , y &")
@example("pendiente: pendiente:")
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
    assert all(p.text for p in capture.promises)
    assert all(p.due_on is None or p.due_on >= TODAY for p in capture.promises)
