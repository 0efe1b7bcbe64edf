"""One line of plain German becomes a conversation, as `german_lines` says it should."""

import pytest

from netbook.core.capture import read_line
from netbook.core.capture_lines import read_lines
from netbook.core.captured import Capture, Span
from netbook.core.german.spelling import spelled, spellings
from netbook.core.language_of import language_of
from tests.core.german_diary_lines import GERMAN_DIARY_LINES
from tests.core.german_lines import GERMAN_LINES
from tests.core.german_phone_lines import GERMAN_PHONE_LINES
from tests.core.more_german_lines import MORE_GERMAN_LINES
from tests.core.test_capture import NOTEBOOK, as_line
from tests.core.written_lines import TODAY, Line


def understood(text: str) -> Capture:
    return read_line(text, NOTEBOOK, TODAY, language="de")


LINES = [*GERMAN_LINES, *MORE_GERMAN_LINES, *GERMAN_PHONE_LINES, *GERMAN_DIARY_LINES]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.text[:60])
def test_a_line_is_understood(line: Line) -> None:
    assert as_line(understood(line.text), line) == line


def test_lines_are_taken_for_german() -> None:
    assert [line.text for line in LINES if language_of(line.text, "de") != "de"] == []
    others = [line.text for line in LINES if language_of(line.text, "en") != "de"]
    assert len(others) <= len(LINES) // 10


def test_every_part_has_its_place_in_the_line() -> None:
    line = (
        "Habe gestern 20 Min. mit Tom Wojcik telefoniert, ihn um Feedback zu meinem CV gebeten, "
        "er schickt mir bis Dienstag die Rednerliste"
    )
    capture = understood(line)

    def said(span: Span | None) -> str:
        assert span is not None
        return line[span.start : span.end]

    assert [said(p.span) for p in capture.people] == ["Tom Wojcik"]
    assert said(capture.channel_span) == "telefoniert"
    assert said(capture.day_span) == "gestern"
    assert said(capture.minutes_span) == "20 Min."
    assert [said(e.span) for e in capture.exchanges] == ["um Feedback zu meinem CV gebeten"]
    (promise,) = capture.promises
    assert said(promise.span) == "er schickt mir bis Dienstag die Rednerliste"
    assert said(promise.due_span) == "bis Dienstag"
    assert promise.text == "schickt mir die Rednerliste"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kaffee mit Nora", "Nora"),
        ("Habe gestern Nora getroffen", "Nora"),
        ("Nora auf der Messe kennengelernt", "Nora"),
        ("Mittagessen mit Tom und Nora", "Nora"),
        ("Kaffee mit meiner alten Kollegin Nora Schwarz", "Nora Schwarz"),
        ("Anruf von Frau Schwarz", "Schwarz"),
        ("Habe Nora Schwarz eine Nachricht geschickt", "Nora Schwarz"),
    ],
)
def test_somebody_new_is_told_from_other_nouns(line: str, name: str) -> None:
    assert [p.name for p in understood(line).people if p.is_new] == [name]


@pytest.mark.parametrize(
    "line",
    [
        "Termin mit Kunden wegen Budget",
        "Gespräch mit der Geschäftsleitung",
        "Kaffee mit einer Recruiterin von Fjord",
        "Mit Kolleginnen aus dem Vertrieb gegessen",
        "Entscheidung getroffen",
        "Habe Unterlagen geschickt",
        "Treffen mit dem Projektteam",
        "Habe endlich Feierabend gemacht",
        "Spaziergang in Wien",
    ],
)
def test_a_noun_is_nobody_though_it_has_a_capital(line: str) -> None:
    assert understood(line).people == ()


def test_what_belongs_to_somebody_is_not_that_somebody() -> None:
    assert [p.name for p in understood("Mit Mayas Chefin Sofia geredet").people] == ["Sofia Reyes"]


@pytest.mark.parametrize(
    ("line", "summary"),
    [
        ("Kaffee m. Maya bzgl. Vertrag", "Kaffee bzgl. Vertrag"),
        ("Mit Maya telefoniert wg. der Stelle, ggf. ab Mai", "Wg. der Stelle, ggf. ab Mai"),
        ("Lena mit Amir bekannt gemacht", "Lena mit Amir bekannt gemacht"),
        ("Habe mit Maya über das Projekt gesprochen", "Über das Projekt gesprochen"),
        ("Teams mit Dieter", ""),
        ("Gestern hat mich Maya angerufen", ""),
    ],
)
def test_the_summary_is_what_is_left(line: str, summary: str) -> None:
    assert understood(line).summary == summary


def test_a_phone_s_notes_become_conversations() -> None:
    notes = """\
Di 17.11.
- Kaffee mit Maya
Montag, 16. November 2026
- Tom angerufen
## gestern
- Mail an Jonas
KW 45:
- Zoom Priya 30 min
"""
    read = read_lines(notes, NOTEBOOK, TODAY, preferred="de")
    assert [(str(c.day), c.channel, c.people[0].name) for _, c in read] == [
        ("2026-11-17", "in_person", "Maya Okafor"),
        ("2026-11-16", "phone", "Tom Wójcik"),
        ("2026-11-20", "email", "Jonas Lindqvist"),
        ("2026-11-02", "video", "Priya Nair"),
    ]


def test_umlauts_are_read_however_they_were_typed() -> None:
    for said in ("übermorgen", "ubermorgen", "uebermorgen"):
        (promise,) = understood(f"muss Tom {said} die Vertraege zurueckschicken").promises
        assert str(promise.due_on) == "2026-11-23"
    assert spelled("grüße") == "grue?(?:ß|ss)e"
    assert spellings(["dreißig", "für"]) == ["dreissig", "dreißig", "fur", "fuer"]


@pytest.mark.parametrize(
    ("line", "promises"),
    [
        (
            "Call mit Tom, ihm versprochen: die Notizen, das Deck und die Folien bis Freitag",
            [("mine", "die Notizen, das Deck und die Folien", "2026-11-27")],
        ),
        ("Maya rief an, versprach ihr die Liste", [("mine", "die Liste", None)]),
        ("Maya hat mir gestern die Liste versprochen", [("theirs", "die Liste", None)]),
        ("Sie sagt, dass sie mir die Liste schickt", [("theirs", "mir die Liste schickt", None)]),
        ("Habe Tom zugesagt, bis KW 50 zu liefern", [("mine", "zu liefern", "2026-12-11")]),
        ("Kaffee mit Maya, sie wird auf der PyData sein", []),
        ("ich ruf Tom morgen zurück", [("mine", "ruf Tom zurück", "2026-11-22")]),
        ("Sollte mich bei Zoe melden", [("mine", "mich bei Zoe melden", None)]),
        ("Versprechen an Bob: Fotos bis Sonntag", [("mine", "Fotos", "2026-11-22")]),
        ("Maya schickt liebe Grüße", []),
        ("Lena ruft an", []),
        ("War gestern mit Tom essen", []),
        ("Wir treffen uns nächste Woche", []),
        ("versprochen", []),
        ("Frage von Tom zur Rednerliste", []),
        ("Er stellt zwei Leute ein", []),
    ],
)
def test_a_promise_is_understood(line: str, promises: list[tuple[str, str, str | None]]) -> None:
    found = [
        (p.whose, p.text, p.due_on.isoformat() if p.due_on else None)
        for p in understood(line).promises
    ]
    assert found == promises


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("30 Min", 30),
        ("45 Min.", 45),
        ("45 Minuten lang", 45),
        ("1h", 60),
        ("1 Std.", 60),
        ("1,5 Std.", 90),
        ("1 Std 30", 90),
        ("2 Stunden und 15 Minuten", 135),
        ("eine Stunde", 60),
        ("eine gute Stunde", 60),
        ("eine halbe Stunde", 30),
        ("halbe Stunde", 30),
        ("anderthalb Stunden", 90),
        ("eineinhalb Stunden", 90),
        ("eine Viertelstunde", 15),
        ("Dreiviertelstunde", 45),
        ("zwei Stunden", 120),
        ("dreißig Minuten", 30),
        ("vor zwei Stunden", None),
        ("10 Minuten zu spät", None),
        ("um 15h", None),
    ],
)
def test_a_duration_is_understood(said: str, minutes: int | None) -> None:
    assert understood(f"Call mit Maya {said}").minutes == minutes


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Kaffee mit Maya in Hamburg", "Hamburg"),
        ("Maya im Café Central getroffen", "Café Central"),
        ("Chidi auf der PyData Berlin getroffen", "PyData Berlin"),
        ("Spaziergang mit Zoe im Park", ""),
        ("Mit Tom in Ruhe gesprochen", ""),
        ("Elif auf dem Weg zur Arbeit getroffen", ""),
    ],
)
def test_a_place_has_a_name(line: str, place: str) -> None:
    assert understood(line).place == place
