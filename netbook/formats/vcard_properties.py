"""What each property of a card means: one function per kind, found by the property's name."""

import re
from collections.abc import Callable, Mapping

from netbook.core.card import Custom, Name
from netbook.formats.vcard_address import read_address
from netbook.formats.vcard_android import read_android_custom
from netbook.formats.vcard_dates import read_date
from netbook.formats.vcard_draft import Draft
from netbook.formats.vcard_head import BASE64, Head
from netbook.formats.vcard_others import ANNIVERSARIES, RELATIONS, SERVICES, URLS, with_label
from netbook.formats.vcard_photo import (
    BASE64_TEXT,
    LARGEST_PHOTO,
    BrokenPhoto,
    PhotoTooLarge,
    read_photo,
)
from netbook.formats.vcard_positions import ORGANISATION
from netbook.formats.vcard_text import components, listed, simple

# Takes (draft, head, value, whole line); the line is for what has to be kept verbatim.
Property = Callable[[Draft, Head, str, str], None]

# Compound values (semicolons); in quoted-printable an encoded semicolon in them is text.
COMPOUNDS = frozenset({"N", "ADR", "ORG", "X-ANDROID-CUSTOM"})

PLAIN_TIME_ZONE = re.compile(
    r"[+-]\d\d(?::?\d\d)?|Z|UTC|GMT|[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+){1,2}", re.ASCII
)
BUILT_IN_LABEL = re.compile(r"_\$!<(.*)>!\$_\Z", re.S)
NAME_ORDERS = ("given_first", "family_first")
_PHONETIC = {
    "X-PHONETIC-FIRST-NAME": "1",
    "X-PHONETIC-MIDDLE-NAME": "2",
    "X-PHONETIC-LAST-NAME": "3",
}


def unknown(draft: Draft, head: Head, value: str, line: str) -> None:
    """Keep a line that NetBook has no place for; in base64 without the blanks of its folds."""
    if head.encoding == BASE64 and (" " in value or "\t" in value) and BASE64_TEXT.match(value):
        line = line[: -len(value)] + value.replace(" ", "").replace("\t", "")
    draft.unknown.append(line)


def _nothing(_draft: Draft, _head: Head, _value: str, _line: str) -> None:
    """What a writer makes anew: VERSION, PRODID, REV."""


def _formatted_name(draft: Draft, head: Head, value: str, line: str) -> None:
    text = simple(value, draft.old)
    if draft.formatted_name:
        draft.unknown.append(line)
    elif text:
        draft.formatted_name = text
        draft.name_derived = head.others.get("DERIVED", "").lower() == "true"


def _name(draft: Draft, _head: Head, value: str, line: str) -> None:
    parts = components(value)
    if draft.name is not None:
        draft.unknown.append(line)
    elif any(parts):
        draft.name = Name(*parts) if len(parts) <= 5 else _long_name(parts)


def _long_name(parts: list[str]) -> Name:
    """A name of more than five parts: what is new in the further ones joins the suffix.

    Second surname and generation of RFC 9554 2.2 are repeated among the first five.
    """
    family, given, additional, prefix, suffix, *more = parts
    new = (text for text in more if text and text not in family and text not in suffix)
    return Name(family, given, additional, prefix, " ".join(filter(None, (suffix, *new))))


def _nickname(draft: Draft, _head: Head, value: str, _line: str) -> None:
    if draft.old:
        # vCard 2.1 has no lists, and its NICKNAME is another program's invention.
        draft.nicknames += filter(None, [simple(value, old=True)])
    else:
        draft.nicknames += listed(value)


def _position(draft: Draft, head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.positions.append((head.name, head.group, (text,)))


def _organisation(draft: Draft, head: Head, value: str, _line: str) -> None:
    texts = components(value)
    if "" in texts:
        if not any(texts) and not head.group:
            return
        texts[1:] = filter(None, texts[1:])
    draft.positions.append((ORGANISATION, head.group, tuple(texts)))


def _email(draft: Draft, head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.emails.append((text, head))


def _phone(draft: Draft, head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.phones.append((text, head))


def _url(draft: Draft, head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.urls.append((text, head))


def _other_url(draft: Draft, head: Head, value: str, line: str) -> None:
    _url(draft, with_label(head, URLS[head.name]), value, line)


def _profile(draft: Draft, head: Head, value: str, line: str) -> None:
    """SOCIALPROFILE (RFC 9554 2.5), and Apple's of before; a bare user name stays unknown."""
    text = simple(value, draft.old)
    if text.lower().startswith(("http://", "https://")):
        service = head.others.get("SERVICE-TYPE", "").strip().lower()
        draft.urls.append((text, with_label(head, service)))
    else:
        draft.unknown.append(line)


def _im(draft: Draft, head: Head, value: str, _line: str) -> None:
    """A chat address as written; the service is a label after the others."""
    if text := simple(value, draft.old):
        others = head.others
        service = others.get("X-SERVICE-TYPE") or others.get("SERVICE-TYPE") or ""
        label = SERVICES.get(head.name) or service.strip().lower()
        draft.ims.append((text, with_label(head, label)))


def _relation(draft: Draft, head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.relations.append((text, with_label(head, RELATIONS.get(head.name, ""))))


def _address(draft: Draft, head: Head, value: str, _line: str) -> None:
    draft.addresses.append(read_address(head, value))


def _postal_label(draft: Draft, head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.postal_labels.append((text, head))


def _date(draft: Draft, head: Head, value: str) -> str:
    text = simple(value, draft.old)
    if head.kind == "text":
        return text
    return read_date(text, head.others.get("X-APPLE-OMIT-YEAR", ""))


def _birthday(draft: Draft, head: Head, value: str, line: str) -> None:
    date = _date(draft, head, value)
    if not draft.birthday:
        draft.birthday = date
    elif date not in ("", draft.birthday):
        draft.unknown.append(line)


def _anniversary(draft: Draft, head: Head, value: str, line: str) -> None:
    date = _date(draft, head, value)
    if not draft.anniversary:
        draft.anniversary = date
    elif date not in ("", draft.anniversary):
        draft.unknown.append(line)


def _date_of_group(draft: Draft, head: Head, value: str, line: str) -> None:
    if date := _date(draft, head, value):
        groups, late = draft.late(head, date, line)
        groups.add_date(late)


def _label_of_group(draft: Draft, head: Head, value: str, line: str) -> None:
    text = simple(value, draft.old)
    if text.startswith("_$!<") and (built_in := BUILT_IN_LABEL.match(text)):
        text = built_in[1]
    if text:
        groups, late = draft.late(head, text, line)
        groups.add_label(late)


def _note(draft: Draft, _head: Head, value: str, _line: str) -> None:
    if text := simple(value, draft.old):
        draft.notes.append(text)


def _categories(draft: Draft, _head: Head, value: str, _line: str) -> None:
    draft.tags += listed(value)


def _uid(draft: Draft, _head: Head, value: str, line: str) -> None:
    text = simple(value, draft.old)
    if not draft.uid:
        draft.uid = text
    elif text not in ("", draft.uid):
        draft.unknown.append(line)


def _photo(draft: Draft, head: Head, value: str, line: str) -> None:
    if not value.strip():
        return
    if draft.photo is None:
        try:
            draft.photo, whole = read_photo(head, value)
        except PhotoTooLarge:
            draft.problems.append(("photo_too_large", str(LARGEST_PHOTO // 2**20)))
            return
        except BrokenPhoto:
            whole = False
        if not whole:
            draft.problems.append(("broken_photo", ""))
        if draft.photo is not None:
            return
    unknown(draft, head, value, line)


def _time_zone(draft: Draft, head: Head, value: str, line: str) -> None:
    text = simple(value, draft.old)
    plain = head.name != "TZ" or PLAIN_TIME_ZONE.fullmatch(text)
    if plain and text and not draft.time_zone:
        draft.time_zone = text
    elif text and text != draft.time_zone:
        draft.unknown.append(line)


def _phonetic(draft: Draft, head: Head, value: str, line: str) -> None:
    text, part = simple(value, draft.old), _PHONETIC[head.name]
    if part in draft.phonetic:
        draft.unknown.append(line)
    elif text:
        draft.phonetic[part] = text


def _pronouns(draft: Draft, _head: Head, value: str, line: str) -> None:
    text = simple(value, draft.old)
    if draft.pronouns:
        draft.unknown.append(line)
    else:
        draft.pronouns = text


def _name_order(draft: Draft, _head: Head, value: str, line: str) -> None:
    if value in NAME_ORDERS:
        draft.name_order = value
    else:
        draft.unknown.append(line)


def _connected_on(draft: Draft, _head: Head, value: str, _line: str) -> None:
    draft.connected_on = simple(value)


def _custom(draft: Draft, _head: Head, value: str, line: str) -> None:
    parts = components(value)
    if len(parts) == 2:
        draft.custom.append(Custom(*parts))
    else:
        draft.unknown.append(line)


def _line(draft: Draft, _head: Head, value: str, _line: str) -> None:
    """A line that was no property, as NetBook's writer wraps it up."""
    draft.unknown.append(simple(value))


PROPERTIES: Mapping[str, Property] = {
    **dict.fromkeys(("VERSION", "PRODID", "REV"), _nothing),
    **dict.fromkeys(ANNIVERSARIES, _anniversary),
    **dict.fromkeys(("IMPP", *SERVICES), _im),
    **dict.fromkeys(("RELATED", "X-ABRELATEDNAMES", *RELATIONS), _relation),
    **dict.fromkeys(URLS, _other_url),
    **dict.fromkeys(("SOCIALPROFILE", "X-SOCIALPROFILE"), _profile),
    **dict.fromkeys(("TEL", "X-MS-TEL"), _phone),
    **dict.fromkeys(("PRONOUNS", "X-PRONOUNS"), _pronouns),
    **dict.fromkeys(("TZ", "X-NETBOOK-TIME-ZONE"), _time_zone),
    **dict.fromkeys(_PHONETIC, _phonetic),
    "ADR": _address,
    "BDAY": _birthday,
    "CATEGORIES": _categories,
    "EMAIL": _email,
    "FN": _formatted_name,
    "LABEL": _postal_label,
    "N": _name,
    "NICKNAME": _nickname,
    "NOTE": _note,
    "ORG": _organisation,
    "PHOTO": _photo,
    "ROLE": _position,
    "TITLE": _position,
    "UID": _uid,
    "URL": _url,
    "X-ABDATE": _date_of_group,
    "X-ABLABEL": _label_of_group,
    "X-ANDROID-CUSTOM": read_android_custom,
    "X-NETBOOK-CONNECTED-ON": _connected_on,
    "X-NETBOOK-CUSTOM": _custom,
    "X-NETBOOK-LINE": _line,
    "X-NETBOOK-NAME-ORDER": _name_order,
}
