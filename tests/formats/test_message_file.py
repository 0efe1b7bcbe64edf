"""Messages in files: text with or without a subject, mails, and bytes of any kind."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.formats.message_file import MessageFile, read_message


def test_the_first_line_may_be_the_subject() -> None:
    assert read_message(b"Subject: The role\r\n\r\nHi Maya\r\n", "m.txt") == MessageFile(
        "The role", "Hi Maya\n", head="Subject: The role\n\n"
    )
    assert read_message(b"SUBJECT:\nHi Maya", "m.txt") == MessageFile(
        "", "Hi Maya", head="SUBJECT:\n"
    )
    assert read_message(b"Hi Maya\nSubject: no", "m.txt") == MessageFile("", "Hi Maya\nSubject: no")


def test_a_mail_that_is_called_one_and_is_none_is_text() -> None:
    assert read_message(b"Hi Maya, how are you?", "m.eml") == MessageFile(
        "", "Hi Maya, how are you?"
    )


def test_a_mail_in_a_mail_is_attached() -> None:
    data = (
        b"From: jo@example.com\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain;'
        b" charset=iso-8859-1\n\nGr\xfc\xdfe\n--x\nContent-Type: message/rfc822\n\n"
        b"Subject: old\n\nold\n--x--\n"
    )
    found = read_message(data, "m.eml")
    assert found is not None
    assert (found.subject, found.text.strip(), found.attachments) == ("Grüße", "Grüße", 1)


def test_what_a_mail_carries_in_its_middle_is_attached_but_for_pictures_of_its_text() -> None:
    part = "--x\nContent-Type: {}; name=a\nContent-Disposition: inline; filename=a\n{}\nab\n"
    data = (
        "From: jo@example.com\nSubject: Hi\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nHi Maya\n'
        + part.format("application/pdf", "")
        + part.format("image/png", "Content-ID: <logo>\n")
        + "--x--\n"
    )
    found = read_message(data.encode(), "m.eml")
    assert found is not None
    assert (found.text.strip(), found.attachments) == ("Hi Maya", 1)


@pytest.mark.parametrize("fold", ["", "\n "])
def test_a_mail_with_endless_headers_comes_to_an_end(fold: str) -> None:
    kind = "Content-Type: text/plain" + f";{fold}x*0*=a" * 10_000
    subject = "Subject: Hi" + f"{fold} =?utf-8?q?a?= b" * 10_000
    to = "To: jo@example.com" + ",\n bo@example.com" * 1_000
    data = f"From: jo@example.com\n{subject}\n{to}\n{kind}\n\nHi Maya"
    began = perf_counter()
    found = read_message(data.encode(), "m.eml")
    assert found is not None
    assert (found.subject[:2], found.text) == ("Hi", "Hi Maya")
    assert perf_counter() - began < 5  # it were 10 and more seconds


def test_utf_16_is_text_and_zeros_are_not() -> None:
    assert read_message("Hi Maya".encode("utf-16"), "m.txt") == MessageFile("", "Hi Maya")
    assert read_message(bytes(90), "m.txt") is None


_HEADS = st.sampled_from(
    [
        b"",
        b"Subject: ",
        b"From: a@example.com\nSubject: x\nMIME-Version: 1.0\n",
        b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n",
        b"From: a\nContent-Type: text/plain; charset=utf-7\nContent-Transfer-Encoding: base64\n\n",
    ]
)


@given(_HEADS, st.binary(max_size=300), st.sampled_from(["m.txt", "m.eml", ""]))
def test_no_bytes_are_too_much(head: bytes, rest: bytes, name: str) -> None:
    found = read_message(head + rest, name)
    assert found is None or "\r" not in found.text
