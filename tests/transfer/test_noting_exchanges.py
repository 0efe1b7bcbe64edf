"""A line that tells of an introduction, thanks or an outcome, stored as what it says."""

from datetime import date

import pytest

from netbook.core.capture import read_line
from netbook.store.interactions import ExchangeEntry, log_interaction, people_named
from netbook.store.notebook import Notebook
from netbook.store.suggestions import open_outcomes, open_thanks
from netbook.transfer.noting import conversation_of
from tests.store.people import NOW, TODAY, add


def noted(notebook: Notebook, line: str, *, language: str = "en") -> tuple[ExchangeEntry, ...]:
    with notebook.write("Log") as s:
        capture = read_line(line, people_named(s), TODAY, language=language)
        conversation = conversation_of(capture)
        log_interaction(s, conversation, today=TODAY, now=NOW)
    return conversation.exchanges


def test_an_introduction_is_of_who_made_it_and_led_to_the_other(notebook: Notebook) -> None:
    maya, priya = add(notebook, "Maya Okafor", "Priya Nair")
    (entry,) = noted(notebook, "Maya introduced me to Priya yesterday")
    assert entry == ExchangeEntry("received", "introduction", "", maya, priya)
    with notebook.read() as s:
        assert [one.contact_id for one in open_thanks(s, TODAY)] == [maya]


def test_whom_the_notebook_does_not_know_stands_in_the_note(notebook: Notebook) -> None:
    add(notebook, "Maya Okafor")
    (entry,) = noted(notebook, "Saw Maya at PyData, she introduced me to Kwame Mensah")
    assert entry == ExchangeEntry("received", "introduction", "Kwame Mensah")


@pytest.mark.parametrize(
    ("language", "introduced", "told", "thanked"),
    [
        (
            "en",
            "Maya introduced me to Priya on 1 April",
            "told Maya how it went with Priya",
            "thanked Maya for the intro",
        ),
        (
            "de",
            "Maya hat mich am 1. April Priya vorgestellt",
            "Maya erzählt, wie es mit Priya gelaufen ist",
            "bei Maya für das Intro bedankt",
        ),
        (
            "fr",
            "Maya m'a présentée à Priya le 1er avril",
            "raconté à Maya comment ça s'est passé avec Priya",
            "remercié Maya pour l'introduction",
        ),
        (
            "es",
            "Maya me presentó a Priya el 1 de abril",
            "le conté a Maya cómo me fue con Priya",
            "le di las gracias a Maya por la presentación",
        ),
    ],
)
def test_telling_and_thanking_in_a_line_settle_what_was_owed(
    notebook: Notebook, language: str, introduced: str, told: str, thanked: str
) -> None:
    add(notebook, "Maya Okafor", "Priya Nair")

    def owed() -> tuple[int, int]:
        with notebook.read() as s:
            return len(open_thanks(s, TODAY)), len(open_outcomes(s, TODAY))

    noted(notebook, introduced, language=language)
    assert date(2026, 5, 1) == TODAY
    assert owed() == (1, 1)
    noted(notebook, told, language=language)
    assert owed() == (1, 0)
    noted(notebook, thanked, language=language)
    assert owed() == (0, 0)
    assert notebook.undo() == "Log"
    assert owed() == (1, 0)
