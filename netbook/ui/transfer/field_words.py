"""What the fields of a card are called where a person says what a column is."""

from netbook.formats.csv_target import target_of
from netbook.ui.words import label, tr


def field_name(target: str) -> str:
    """A target of `netbook.formats.csv_target` in words: `phone (work, fax)`."""
    found = target_of(target)
    name = _kind(found.kind)
    labels = ", ".join(label(each) for each in found.labels)
    return tr("{field} ({labels})").format(field=name, labels=labels) if labels else name


def _kind(kind: str) -> str:
    return {
        "skip": tr("leave out"),
        "custom": tr("keep as a field of its own"),
        "formatted_name": tr("whole name"),
        "given": tr("first name"),
        "additional": tr("middle name"),
        "family": tr("last name"),
        "prefix": tr("title before the name"),
        "suffix": tr("suffix after the name"),
        "nickname": tr("nickname"),
        "organisation": tr("organisation"),
        "unit": tr("department"),
        "title": tr("job title"),
        "role": tr("role"),
        "email": tr("email"),
        "email_name": tr("name beside an email"),
        "phone": tr("phone"),
        "url": tr("web address"),
        "im": tr("chat address"),
        "address": tr("whole address"),
        "street": tr("street"),
        "extended": tr("second address line"),
        "po_box": tr("post office box"),
        "city": tr("city"),
        "region": tr("region"),
        "postal_code": tr("postal code"),
        "country": tr("country"),
        "birthday": tr("birthday"),
        "birth_year": tr("year of birth"),
        "birth_month": tr("month of birth"),
        "birth_day": tr("day of birth"),
        "anniversary": tr("anniversary"),
        "note": tr("note"),
        "tag": tr("tag"),
        "relation": tr("related person"),
        "uid": tr("identifier"),
        "connected_on": tr("connected on"),
        "pronunciation": tr("pronunciation"),
        "pronouns": tr("pronouns"),
        "name_order": tr("order of the name"),
        "time_zone": tr("time zone"),
    }[kind]
