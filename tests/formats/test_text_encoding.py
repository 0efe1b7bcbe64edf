"""Bytes of unknown encoding become the text that was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.formats.text_encoding import decode_text

NAMES = {
    "utf-8": "Zoë Łukasz 山田太郎",
    "utf-8-sig": "Zoë Łukasz",
    "utf-16": "Zoë Łukasz 山田太郎",
    "utf-16-le": "First Name,Last Name\r\nИван,Петров\r\n",
    "utf-16-be": "First Name,Last Name\r\nИван,Петров\r\n",
    "utf-32": "Zoë",
    "cp1252": "Primäre E-Mail-Adresse, José Núñez, François, Søren, D’Arcy – 5 €",
    "cp1251": "Иван Петров, Москва",
    "cp1253": "Γιώργος Παπαδόπουλος",
    "cp1250": "Győr, Szabó Erdős, Petőfi Sándor, Hűvösvölgy",
    "big5": "王小明,台北市,陳大文",
}


@pytest.mark.parametrize(("encoding", "text"), NAMES.items())
def test_reads_the_encodings_that_address_books_come_in(encoding: str, text: str) -> None:
    assert decode_text(text.encode(encoding)) == text


@pytest.mark.parametrize("name", ["Müller", "Peña", "Élodie", "João", "Bjørn", "Þórður", "Ibáñez"])
def test_one_short_western_name_is_enough(name: str) -> None:
    assert decode_text(name.encode("cp1252")) == name


def test_one_stray_byte_does_not_spoil_utf8() -> None:
    data = "Zoë, Łukasz, Ægir, Søren, Åse ".encode() + b"Andr\xe9 \x81"
    assert decode_text(data) == "Zoë, Łukasz, Ægir, Søren, Åse André \x81"


def test_bytes_that_cp1252_leaves_open_are_kept() -> None:
    assert decode_text(b"J\xfcrgen M\xfcller\x90") == "Jürgen Müller\x90"


@given(st.binary(max_size=300))
def test_no_bytes_at_all_raise(data: bytes) -> None:
    assert isinstance(decode_text(data), str)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_utf8_reads_back_exactly(text: str) -> None:
    assert decode_text(b"\xef\xbb\xbf" + text.encode()) == text
