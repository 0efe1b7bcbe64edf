"""The one checked door: what it opens, and what it never does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from netbook.ui import links


@pytest.mark.parametrize(
    ("kind", "value", "url"),
    [
        ("email", "maya@example.com", "mailto:maya@example.com"),
        ("phone", "+49 (151) 000-0000", "tel:+491510000000"),
        ("url", "www.example.com/maya", "https://www.example.com/maya"),
        ("url", "http://example.com", "http://example.com"),
        ("im", "xmpp:maya@example.com", "xmpp:maya@example.com"),
    ],
)
def test_contact_points_become_links(kind: str, value: str, url: str) -> None:
    made = links.point(kind, value)
    assert made.toString() == url
    assert links.may_open(made)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "smb://host/share",
        "ms-word:ofe|u|x",
        "https://user:password@example.com",
        "https://",
        "mailto:",
        "",
        "\\\\host\\share",
    ],
)
def test_the_door_stays_shut(address: str) -> None:
    assert not links.may_open(QUrl(address))


@given(st.text(max_size=60))
def test_an_address_can_bring_no_further_header_into_a_mail(text: str) -> None:
    written = links.mail(f"maya@example.com{text}").toString()
    assert "?" not in written
    assert "&" not in written


@given(st.text(max_size=60))
def test_nothing_but_a_number_reaches_the_telephone(text: str) -> None:
    assert set(links.call(text).path()) <= set("+0123456789*#")
