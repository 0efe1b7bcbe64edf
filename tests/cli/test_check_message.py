"""Looking at a message before it is sent, from the command line."""

from email.message import EmailMessage
from pathlib import Path

import pytest

TODAY = "2026-11-21"
TEXT = """Subject: The Platform role

Hi Maya,

Tom suggested that I contact you. I am an engineer with 10 years experience looking for a job. \
My resume is attached. If you can help me, I would appreciate it.

Jo
"""


@pytest.fixture
def message(tmp_path: Path) -> Path:
    path = tmp_path / "message.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_message_as_json(example, message: Path) -> None:
    document = example("check-message", message, "--to", "Maya", "--json", "--on", TODAY).document
    assert (document["language"], document["note"], document["verdict"]) == ("en", None, "look")
    assert document["subject"] == "The Platform role"
    found = {each["check"]: each for each in document["checks"]}
    assert found["outcome_told"]["reason"] == (
        "they introduced you to Priya Nair on 4 Sep 2026 and haven't heard how it went"
    )
    start, end = found["value_first"]["spans"][0]
    assert document["text"][start:end] == "Tom suggested that I contact you"
    assert all(set(each) == {"check", "verdict", "reason", "spans"} for each in document["checks"])


def test_a_message_in_words(example, message: Path) -> None:
    lines = example("check-message", message, "--on", TODAY).out.splitlines()
    assert "look  Attachment: you say that something is attached, and nothing is" in lines
    assert "        “is attached”" in lines
    assert not any("Asked before" in line for line in lines)  # nobody was named


def test_a_mail_with_what_is_attached(example, tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["To"] = "The role", "maya@example.com"
    mail.set_content("Hi Maya, my list of the twelve looms is attached. Shall I bring one?")
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="list.pdf")
    path = tmp_path / "message.eml"
    path.write_bytes(mail.as_bytes())
    document = example("check-message", path, "--json").document
    found = {each["check"]: each for each in document["checks"]}
    assert (document["subject"], found["attachment"]["verdict"]) == ("The role", "ok")


def test_a_mail_of_a_page_alone(example, tmp_path: Path) -> None:
    path = tmp_path / "message.eml"
    path.write_bytes(
        b"From: jo@example.com\nSubject: Hi\nMIME-Version: 1.0\n"
        b"Content-Type: text/html; charset=nothing-known\n\n"
        b"<p>Hi Maya,</p><p>Could you keep me in mind?</p>"
    )
    document = example("check-message", path, "--json").document
    assert "keep me in mind" in document["text"]


def test_another_language_is_said(example, tmp_path: Path) -> None:
    path = tmp_path / "message.txt"
    path.write_text(
        "Liebe Maya, danke für das Gespräch am Dienstag. Könntest du mich bitte vorstellen?",
        encoding="utf-8",
    )
    done = example("check-message", path, "--json")
    assert done.document["language"] == "de"
    assert done.document["note"].startswith("This isn't English")
    assert {each["check"] for each in done.document["checks"]} == {"length"}
    assert "This isn't English" in example("check-message", path).out


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \r\n ", "is empty"),
        (b"\x00\x01\x02\xff" * 90, "neither text nor a mail"),
    ],
)
def test_what_is_no_message_is_said(example, tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "message.txt"
    path.write_bytes(data)
    done = example("check-message", path, "--json")
    assert done.code == 1
    assert said in done.err
    assert done.document["checks"] == []


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("--to", "Nobody Here"), "Nobody here fits", 1),
        (("--to", "Maya", "--about", "Nobody Here"), "Nobody here fits", 1),
        (("--to", "Maya", "--opportunity", "99999"), "No opening", 1),
        (
            ("--to", "Maya", "--opportunity", "9" * 23),
            f"No opening here has the number {'9' * 23}.",
            1,
        ),
        (("--to", "Maya", "--opportunity", "-1"), "No opening here has the number -1.", 1),
        (("--to", "Maya", "--opportunity", "one"), "--opportunity: wants a number", 2),
        (("--about", "Priya"), "--about and --opportunity want --to as well", 2),
        (("--opportunity", "1"), "--about and --opportunity want --to as well", 2),
        (("--purpose", "selling"), "--purpose", 2),
    ],
)
def test_whom_nobody_is(
    example, message: Path, words: tuple[str, ...], said: str, code: int
) -> None:
    done = example("check-message", message, *words)
    assert (done.code, said in done.err) == (code, True)


def test_what_it_is_about_is_a_person_or_an_organisation(example, message: Path) -> None:
    for target in ("Priya", "Northwind Traders"):
        done = example("check-message", message, "--to", "Maya", "--about", target, "--json")
        assert (done.code, bool(done.document["checks"])) == (0, True)


def test_a_file_that_is_not_there(example, tmp_path: Path) -> None:
    assert "no file" in example("check-message", tmp_path / "none.txt").err
    assert "a folder" in example("check-message", tmp_path).err
    assert example("check-message").code == 2


def test_ten_megabytes_are_read(example, tmp_path: Path) -> None:
    path = tmp_path / "message.txt"
    path.write_text("could you please help me, " * 400_000, encoding="utf-8")
    found = {
        each["check"]: each for each in example("check-message", path, "--json").document["checks"]
    }
    assert found["length"]["reason"] == "2000000 words are much to read"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("Hi Maya", "Hi Maya \U0001f44b \u0130").encode("utf-16"),
    ],
)
def test_spans_are_places_in_the_whole_file(example, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "message.txt"
    path.write_bytes(data)
    document = example("check-message", path, "--to", "Maya", "--json", "--on", TODAY).document
    assert document["text"].startswith("Subject: The Platform role\n\nHi Maya")
    found = {each["check"]: each for each in document["checks"]}
    start, end = found["value_first"]["spans"][0]
    assert document["text"][start:end] == "Tom suggested that I contact you"
    assert sum(each["verdict"] == "look" for each in document["checks"]) >= 4


def test_whatever_is_looked_at_points_at_words(example, message: Path) -> None:
    message.write_text("Hi Maya,\n\nI want a job.\n\nJo\n", encoding="utf-8")
    document = example("check-message", message, "--to", "Maya", "--json", "--on", TODAY).document
    looks = {each["check"]: each for each in document["checks"] if each["verdict"] == "look"}
    assert {"brings", "outcome_told"} <= set(looks)
    for each in looks.values():
        words = [document["text"][start:end] for start, end in each["spans"]]
        assert words
        assert all(word.strip() for word in words)
    start, end = looks["brings"]["spans"][0]
    assert document["text"][start:end] == "I want a job."


def test_the_subject_names_the_opening(example, tmp_path: Path) -> None:
    text = (
        "Hi Maya, could you introduce me to Dieter Hahn? My CV is attached. To whom it may"
        " concern, I'd like to add you to my professional network."
    )
    path = tmp_path / "message.txt"
    path.write_text(f"Subject: Dieter Hahn and the role: Platform lead\n\n{text}\n")
    mail = EmailMessage()
    mail["Subject"], mail["To"] = "Dieter Hahn and the role: Platform lead", "maya@example.com"
    mail.set_content(text)
    eml = tmp_path / "message.eml"
    eml.write_bytes(mail.as_bytes())
    for file in (path, eml):
        done = example("check-message", file, "--to", "Maya Okafor", "--opportunity", "1", "--json")
        found = {each["check"]: each for each in done.document["checks"]}
        assert found["real_opening"] == {
            "check": "real_opening",
            "verdict": "ok",
            "reason": "it names an opening",
            "spans": [],
        }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello!", "1 word says little"),
        ("Hello, Maya", "2 words say little"),
        ("!!!", "0 words say little"),
    ],
)
def test_few_words_are_counted(example, message: Path, text: str, said: str) -> None:
    message.write_text(text)
    found = {
        each["check"]: each
        for each in example("check-message", message, "--json").document["checks"]
    }
    assert found["length"]["reason"] == said


def test_words_are_quoted_once_and_not_without_end(example, message: Path) -> None:
    message.write_text("I want a job and I need a job. My mother and I think I ought to. " * 9)
    lines = example("check-message", message).out.splitlines()
    assert lines.count("        “I”") == 1
    message.write_text(" ".join(f"Could you find me job {n}?" for n in range(60)))
    lines = example("check-message", message).out.splitlines()
    place = next(at for at, line in enumerate(lines) if "A real opening or topic" in line)
    assert lines[place + 10].startswith("        “")
    assert lines[place + 11] == "        and 50 more"
