"""X-ANDROID-CUSTOM: rows of Android's address book that vCard 2.1 and 3.0 have no property for."""

from netbook.core.card import Custom
from netbook.formats.vcard_dates import read_date
from netbook.formats.vcard_draft import Draft
from netbook.formats.vcard_head import Head
from netbook.formats.vcard_others import ANDROID_RELATIONS, with_label
from netbook.formats.vcard_text import components

_KIND = "vnd.android.cursor.item/"
_ANNIVERSARY, _BIRTHDAY = "1", "3"


def read_android_custom(draft: Draft, head: Head, value: str, line: str) -> None:
    """Read `vnd.android.cursor.item/KIND;VALUE;TYPE;LABEL;...`; other kinds stay unknown."""
    kind, said, number, label = [*components(value), "", "", ""][:4]
    kind = kind.removeprefix(_KIND)
    if not said or not _take(draft, head, kind, said, number, label):
        draft.unknown.append(line)


def _take(draft: Draft, head: Head, kind: str, said: str, number: str, label: str) -> bool:
    if kind == "nickname":
        draft.nicknames.append(said)
    elif kind == "relation":
        named = ANDROID_RELATIONS.get(int(number) if number.isdecimal() else 0, label.lower())
        draft.relations.append((said, with_label(head, named)))
    elif kind == "contact_event":
        date = read_date(said)
        if number == _ANNIVERSARY and draft.anniversary in ("", date):
            draft.anniversary = date
        elif number == _BIRTHDAY and draft.birthday in ("", date):
            draft.birthday = date
        elif label and number not in (_ANNIVERSARY, _BIRTHDAY):
            draft.custom.append(Custom(label, date))
        else:
            return False
    else:
        return False
    return True
