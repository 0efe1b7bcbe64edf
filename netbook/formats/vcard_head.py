"""What stands before the colon of a content line: group, property name and parameters."""

import re
from binascii import a2b_qp
from collections.abc import Mapping
from dataclasses import dataclass, field

from netbook.formats.vcard_charset import known_charset
from netbook.formats.vcard_text import from_carets

QUOTED_PRINTABLE = "quoted-printable"
BASE64 = "base64"
_ENCODINGS = {
    "QUOTED-PRINTABLE": QUOTED_PRINTABLE,
    "BASE64": BASE64,
    "B": BASE64,
    "7BIT": "",
    "8BIT": "",
}
# vCard 2.1 leaves out the names of parameters: what is none of these is a TYPE.
_BARE_KINDS = frozenset({"INLINE", "URL", "CONTENT-ID", "CID", "VCARD"})
_BARE_LANGUAGE = re.compile(r"[a-z]{2,3}-[A-Z]{2}\Z")

# A label of one's own on Android: TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=41):1
_ANDROID_LABEL = re.compile(
    r"X-CUSTOM\(CHARSET=([\w-]+),ENCODING=QUOTED-PRINTABLE,([ -~]*)\)\Z", re.I
)

# More than anybody writes; a file made to fill the memory has more.
MOST_LABELS = 50
_LONGEST = 64 * 1024

_HEAD = re.compile(r'(?:[^:"]++|"[^"]*+")*+:')
_NAME = re.compile(r"[ \t]*(?:([A-Za-z0-9_./-]*)\.)?([A-Za-z0-9_/-]+)[ \t]*\Z")
_PARAMETER = re.compile(r'(?:[^;"]|"[^"]*"?)+')
_LISTED = re.compile(r'"([^"]*)"?|([^,"]+)')
_WORDS = re.compile(r"[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)+\Z")


@dataclass(frozen=True, slots=True)
class Head:
    """The parsed head of a content line.

    `group` and `name` are in upper case, `labels` are the TYPEs in lower case without `pref`,
    `preference` is 0 without one, else from 1 (most) to 100. `kind` is VALUE in lower case.
    `charset` is a codec's name, empty for none or an unknown one.
    """

    group: str
    name: str
    labels: tuple[str, ...] = ()
    preference: int = 0
    encoding: str = ""
    charset: str = ""
    kind: str = ""
    others: Mapping[str, str] = field(default_factory=dict)


def split_line(line: str) -> tuple[str, str] | None:
    """Head and value of a content line, None for anything else; colons in quotes don't count."""
    head, colon, value = line.partition(":")
    if head.count('"') % 2 and (found := _HEAD.match(line)):
        head, value = line[: found.end() - 1], line[found.end() :]
    if not colon or len(head) > _LONGEST or not _NAME.match(head.partition(";")[0]):
        return None
    return head, value


def parse_head(text: str) -> Head:
    """Parse the head that `split_line` gave; nothing in its parameters is an error."""
    parts = _PARAMETER.findall(text) if '"' in text else text.split(";")
    found = _NAME.match(parts[0])
    group, name = found.groups() if found else ("", parts[0])
    labels: dict[str, None] = {}
    others: dict[str, str] = {}
    preference, encoding, charset, kind = 0, "", "", ""
    for part in parts[1:]:
        key, value = _parameter(part)
        if key == "TYPE":
            for label in _labels(value):
                if label == "pref":
                    preference = 1
                else:
                    labels[label] = None
        elif key == "PREF":
            preference = _preference(value) or preference
        elif key == "ENCODING":
            encoding = _ENCODINGS.get(value.strip('"').upper(), encoding)
        elif key == "CHARSET":
            charset = known_charset(value.strip('"')) or charset
        elif key == "VALUE":
            kind = value.strip('"').lower()
        else:
            others.setdefault(key, from_carets(value.strip('"')))
    return Head(
        (group or "").upper(),
        name.upper(),
        tuple(labels),
        preference,
        encoding,
        charset,
        kind,
        others,
    )


def _parameter(part: str) -> tuple[str, str]:
    if custom := _ANDROID_LABEL.match(part):
        label = a2b_qp(custom[2]).decode(known_charset(custom[1]) or "utf-8", "replace")
        return "TYPE", '"{}"'.format(label.replace('"', "'"))
    name, equals, value = part.partition("=")
    name = name.strip()
    if equals:
        return name.upper(), value.strip()
    bare = name.upper()
    if bare in _ENCODINGS:
        return "ENCODING", bare
    if bare in _BARE_KINDS:
        return "VALUE", bare
    if _BARE_LANGUAGE.match(name):
        return "LANGUAGE", name
    if known_charset(name):
        return "CHARSET", name
    return "TYPE", name


def _labels(value: str) -> list[str]:
    """The values of a TYPE in lower case.

    RFC 6350 quotes a whole list of them (`TYPE="work,voice"`), RFC 2426 a value with a comma in it.
    """
    if '"' not in value:
        texts = value.split(",")
    else:
        texts = []
        for quoted, bare in _LISTED.findall(value):
            texts += quoted.split(",") if _WORDS.match(quoted) else [quoted or bare]
    return [label for text in texts if (label := from_carets(text).strip().lower())]


def _preference(value: str) -> int:
    value = value.strip('" ')
    if value.isdecimal():
        return min(int(value[:3]), 100)
    return 1 if value.lower() in ("true", "yes") else 0
