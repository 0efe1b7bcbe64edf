"""The one door out of the window: mail, calls and links, checked before the system opens them."""

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SCHEMES = frozenset({"http", "https", "mailto", "tel", "sip", "xmpp"})


def mail(address: str) -> QUrl:
    """A mailto link (RFC 6068) to one address and nothing else."""
    return QUrl.fromEncoded(f"mailto:{quote(address, safe='@+.-_')}".encode())


def call(number: str) -> QUrl:
    """A tel link (RFC 3966): digits and a leading plus only."""
    digits = "".join(c for c in number if c.isascii() and (c.isdigit() or c in "*#"))
    return QUrl(f"tel:{'+' if number.lstrip().startswith('+') else ''}{digits}")


def web(address: str) -> QUrl:
    """A web address as people write it; without a scheme it means https."""
    address = address.strip()
    return QUrl(address if "://" in address else f"https://{address}", QUrl.ParsingMode.StrictMode)


def point(kind: str, value: str) -> QUrl:
    """The link of a contact point: kind is email, phone, url or im."""
    if kind == "email":
        return mail(value)
    if kind == "phone":
        return call(value)
    if kind == "url":
        return web(value)
    return QUrl(value, QUrl.ParsingMode.StrictMode)


def may_open(url: QUrl) -> bool:
    """Whether the door lets it through: a known scheme, valid, and no credentials in it."""
    if not url.isValid() or url.scheme().lower() not in SCHEMES or url.userInfo():
        return False
    return bool(url.host()) if url.scheme().lower() in ("http", "https") else bool(url.path())


def open_link(url: QUrl) -> bool:
    """Hand a checked link to the system; False when it is refused or nothing opens it."""
    return may_open(url) and QDesktopServices.openUrl(url)
