"""A message as a mail file and as a mailto link: any text survives, and no header gets in."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.formats.mail import Attached, Mail, file_name, mail_file, mailto, one_line, plain

ANY = st.text(st.characters(exclude_categories=()), max_size=300)


def read(data: bytes) -> EmailMessage:
    read = message_from_bytes(data, policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


@given(ANY, ANY)
def test_any_subject_and_text_come_back_from_the_file(subject: str, text: str) -> None:
    mail = read(mail_file(Mail("Maya Okafor", "maya@example.com", subject, text)))
    assert mail["Subject"] == one_line(subject)
    assert mail.get_content().replace("\r\n", "\n").rstrip("\n") == plain(text).rstrip("\n")
    assert mail["To"] == "Maya Okafor <maya@example.com>"
    assert mail["X-Unsent"] == "1"


@given(ANY, ANY, ANY, ANY)
def test_nothing_in_a_field_becomes_a_header(
    name: str, address: str, subject: str, text: str
) -> None:
    mail = read(mail_file(Mail(name, address, subject, text)))
    allowed = {"x-unsent", "to", "subject", "content-type", "content-transfer-encoding"}
    assert {key.lower() for key in mail} <= allowed | {"mime-version"}


def test_a_name_with_line_breaks_stays_a_name() -> None:
    evil = "Maya\r\nBcc: everybody@example.com"
    mail = read(mail_file(Mail(evil, "maya@example.com", "Hi\nCc: x@example.com", "Text")))
    assert mail["Bcc"] is None
    assert mail["Cc"] is None
    assert mail["To"].addresses[0].addr_spec == "maya@example.com"


def test_an_address_that_is_none_is_left_out() -> None:
    for address in ("", "maya", "maya@example.com, tom@example.com", "a b@example.com"):
        assert read(mail_file(Mail("Maya", address, "", "Hello")))["To"] is None
    umlaut = read(mail_file(Mail("Jürg", "juerg@müller.example", "", "Hoi")))
    assert umlaut["To"].addresses[0].addr_spec == "juerg@xn--mller-kva.example"
    assert umlaut["To"].addresses[0].display_name == "Jürg"


@given(ANY, st.binary(max_size=300))
def test_a_file_goes_with_it_as_it_is(name: str, data: bytes) -> None:
    mail = read(mail_file(Mail("Maya", "maya@example.com", "", "Text", (Attached(name, data),))))
    [file] = mail.iter_attachments()
    assert file.get_payload(decode=True) == data


@pytest.mark.parametrize(
    "name", ["cv.pdf", "notes.txt", "page.html", "old.eml", "Lebenslauf ü.pdf"]
)
def test_a_file_keeps_its_name(name: str) -> None:
    sent = mail_file(Mail("Maya", "maya@example.com", "", "Text", (Attached(name, b"a\nb\r\nc"),)))
    [file] = read(sent).iter_attachments()
    assert file.get_filename() == name
    assert file.get_payload(decode=True) == b"a\nb\r\nc"


@given(ANY, ANY)
def test_any_subject_and_text_come_back_from_the_link(subject: str, text: str) -> None:
    link = mailto("maya@example.com", subject, text)
    assert link.isascii()
    parts = urlsplit(link)
    assert unquote(parts.path) == "maya@example.com"
    fields = parse_qs(parts.query, strict_parsing=bool(parts.query), keep_blank_values=True)
    assert fields.get("subject", [""]) == [one_line(subject)]
    assert fields.get("body", [""]) == [plain(text).replace("\n", "\r\n")]


def test_the_link_is_that_of_the_standard() -> None:
    link = mailto("maya@example.com", "Dieter & the role", "Hi Maya,\n\n50 % of it?")
    assert link == (
        "mailto:maya@example.com?subject=Dieter%20%26%20the%20role"
        "&body=Hi%20Maya%2C%0D%0A%0D%0A50%20%25%20of%20it%3F"
    )
    assert mailto("a?cc=b@example.com&x") == "mailto:a%3Fcc%3Db@example.com%26x"


@given(st.lists(ANY, max_size=3))
def test_any_words_make_a_file_name(words: list[str]) -> None:
    name = file_name(words)
    assert name.endswith(".eml")
    assert not set('\\/:*?"<>|\n') & set(name)
    assert 4 < len(name) <= 84
