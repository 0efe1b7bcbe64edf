"""How a message is cut up for reading, however its lines are broken."""

import json
import textwrap
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.message_check import Draft, Known, check_message, judged
from netbook.core.message_text import read_text

TODAY = date(2026, 11, 21)
PRACTICE = Path(__file__).parents[1] / "data" / "messages_practice"
QUOTED = (
    "Tom suggested that I contact you. I am an engineer with 10 years experience looking for a job."
    " My resume is attached. If you can help me, I would appreciate it."
)


def _looks(text: str) -> set[str]:
    findings = check_message(Draft("", text), Known(), TODAY).findings
    return {each.check for each in findings if each.verdict == "look"}


def _wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.fill(line, width) for line in text.split("\n"))


@given(st.text(alphabet="Hi Anna,.!?\n\r\t \"'“”İ\U0001f44bß-*:1", max_size=300))
def test_every_place_is_the_same_place_in_the_text(text: str) -> None:
    read = read_text(text)
    assert len(read.low) == len(read.raw) == len(text)
    for sentence in read.sentences:
        assert read.low[sentence.start : sentence.end] == sentence.text
        assert text[sentence.start : sentence.end].strip()


@pytest.mark.parametrize("width", [30, 44, 66, 200])
def test_what_fails_fails_in_lines_of_any_width(width: int) -> None:
    assert _looks(_wrapped(QUOTED, width)) == _looks(QUOTED)
    assert len(_looks(QUOTED)) >= 4


@pytest.mark.parametrize("marks", ['"{}"', "“{}”", "{}"])
def test_a_message_in_quotation_marks_is_no_paragraph_for_others(marks: str) -> None:
    assert _looks(marks.format(QUOTED)) == _looks(QUOTED)


def test_a_paragraph_to_forward_is_not_said_to_the_reader() -> None:
    text = f"Hi Anna,\n\nHere is a note that you can send on:\n\n“{QUOTED}”\n\nBest,\nJo"
    quoted = [sentence.quoted for sentence in read_text(text).sentences]
    assert quoted == [False, True, True, True, True]


def test_mails_wrapped_as_programs_wrap_them_are_judged_alike() -> None:
    messages = [
        message
        for name in ("a.json", "b.json")
        for message in json.loads((PRACTICE / name).read_text(encoding="utf-8"))
    ]
    other = [
        message["id"]
        for message in messages
        if judged(check_message(Draft("", message["text"]), Known(), TODAY).findings)
        != judged(check_message(Draft("", _wrapped(message["text"], 66)), Known(), TODAY).findings)
    ]
    assert len(other) <= 2


@pytest.mark.parametrize(
    "before",
    [
        "On Mon, 2 Nov 2026 at 10:00, Anna <anna@example.com> wrote:\n> {}",
        "On Monday, 2 November 2026 at 10:00:00 CET, Anna Fischer\n<anna@example.com> wrote:\n{}",
        "Am 02.11.26 um 10:00 schrieb Anna Fischer:\n> {}",
        "-----Original Message-----\nFrom: Anna\n\n{}",
        "From: Anna Fischer <anna@example.com>\nSent: Monday, 2 November 2026\nTo: Jo\n\n{}",
    ],
)
def test_what_is_answered_is_not_looked_at(before: str) -> None:
    own = (
        "Hi Anna,\n\nyour note on the dbt tests helped us: our nightly load of 40 tables runs in"
        " ten minutes now. Shall I send you the two that I wrote myself?\n\nSam\n"
    )
    checked = check_message(Draft("", own + "\n" + before.format(QUOTED)), Known(), TODAY)
    assert checked == check_message(Draft("", own + "\n"), Known(), TODAY)
    assert judged(checked.findings) == "ok"


def test_a_message_that_is_only_passed_on_is_looked_at() -> None:
    assert "stock_phrase" in _looks("\n---- Forwarded message ----\nI hope this finds you well.")


@pytest.mark.parametrize(
    "text",
    [
        "アンナさん、火曜日はありがとうございました。金曜日までにイェンスさんを紹介していただけますか。",
        "安娜，你好！谢谢你周二抽空和我谈话，对我帮助很大。周五之前你能把我介绍给延斯吗？如果不方便也没关系。",
    ],
)
def test_scripts_without_spaces_are_another_language_and_have_words(text: str) -> None:
    checked = check_message(Draft("", text), Known(), TODAY)
    assert (checked.language, checked.only_language_free) == ("und", True)
    assert [(each.check, each.verdict) for each in checked.findings] == [("length", "ok")]
    long = check_message(Draft("", text * 40), Known(), TODAY).findings[0]
    assert (long.reason, long.spans) == ("long", ((0, len(text) * 40),))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Yo Aa suggested that I contact you. Could you help?", "yo aa suggested that"),
        ("Hi Anna I am looking for a job in data\nand I need help.", "hi anna i am looking"),
        ("Hi Anna. Your talk helped us.", "your talk"),
        ("Dear Members of the Hiring Committee\nYour talk helped us.", "your talk"),
        ("Dear Dr. Okafor, your talk helped us.", "your talk"),
        ("Hello Prof. Dr. Anna Fischer\n\nYour talk helped us.", "your talk"),
    ],
)
def test_where_a_greeting_ends(text: str, first: str) -> None:
    assert read_text(text).sentences[0].text.startswith(first)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Liebe Anna, danke für das Gespräch. Könntest du mich bitte Jens vorstellen?", "de"),
        ("Bonjour Anna, merci pour mardi. Peux-tu me présenter à Jens avant vendredi ?", "fr"),
        ("Hola Anna, gracias por la charla. ¿Puedes presentarme a Jens antes del lunes?", "es"),
        ("Ciao Anna, grazie per la chiacchierata. Potresti presentarmi a Jens Lund?", "und"),
        ("Hoi Anna, bedankt voor het gesprek. Zou je mij aan Jens kunnen voorstellen?", "und"),
        ("Olá Anna, obrigado pela conversa. Você poderia me apresentar ao Jens Lund?", "und"),
    ],
)
def test_a_language_is_named_only_if_it_is_known(text: str, language: str) -> None:
    checked = check_message(Draft("", text), Known(), TODAY)
    assert (checked.language, checked.only_language_free) == (language, True)
