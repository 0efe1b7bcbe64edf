"""Cards in Outlook's classic layout; what it has no column for goes to User 1 to 4 and the notes.

Not carried: the picture (Outlook takes none from a file), the UID, the labels of emails, and vCard
lines that are not text for a person to read.
"""

from collections.abc import Iterator

from netbook.core.card import Address, Card, Organisation
from netbook.formats.csv_formula import defused_but_numbers
from netbook.formats.csv_written import is_day, line_for_reading, written_name

_PLACES = ("Business", "Home", "Other")
_PARTS = ("Street", "Street 2", "Street 3", "City", "State", "Postal Code", "Country/Region")
# In the order in which a number without a better place takes them.
_PHONES = {
    "Business Fax": {"work", "fax"},
    "Home Fax": {"home", "fax"},
    "Other Fax": {"other", "fax"},
    "Business Phone": {"work"},
    "Business Phone 2": {"work"},
    "Home Phone": {"home"},
    "Home Phone 2": {"home"},
    "Mobile Phone": {"mobile"},
    "Other Phone": {"other"},
    "Primary Phone": {"main"},
    "Company Main Phone": {"work", "main"},
    "Assistant's Phone": {"assistant"},
    "Callback": {"callback"},
    "Car Phone": {"car"},
    "ISDN": {"isdn"},
    "Pager": {"pager"},
    "Radio Phone": {"radio"},
    "TTY/TDD Phone": {"tty"},
    "Telex": {"telex"},
}
_PHONE_ORDER = (
    "Assistant's Phone", "Business Fax", "Business Phone", "Business Phone 2", "Callback",
    "Car Phone", "Company Main Phone", "Home Fax", "Home Phone", "Home Phone 2", "ISDN",
    "Mobile Phone", "Other Fax", "Other Phone", "Pager", "Primary Phone", "Radio Phone",
    "TTY/TDD Phone", "Telex",
)  # fmt: skip
_EMAILS = ("E-mail", "E-mail 2", "E-mail 3")
HEADINGS = (
    "Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department",
    "Job Title",
    *(f"{place} {part}" for place in _PLACES for part in _PARTS),
    *_PHONE_ORDER,
    "Account", "Anniversary", "Assistant's Name", "Billing Information", "Birthday",
    "Business Address PO Box", "Categories", "Children", "Directory Server",
    *(f"{email} {part}" for email in _EMAILS for part in ("Address", "Type", "Display Name")),
    "Gender", "Government ID Number", "Hobby", "Home Address PO Box", "Initials",
    "Internet Free Busy", "Keywords", "Language", "Location", "Manager's Name", "Mileage",
    "Notes", "Office Location", "Organizational ID Number", "Other Address PO Box", "Priority",
    "Private", "Profession", "Referred By", "Sensitivity", "Spouse", "User 1", "User 2", "User 3",
    "User 4", "Web Page",
)  # fmt: skip
# Columns for what a card keeps as fields of the user's own, as it came from Outlook.
_OWN_NAME = frozenset(
    ("Account", "Billing Information", "Directory Server", "Gender", "Government ID Number",
     "Hobby", "Initials", "Internet Free Busy", "Keywords", "Language", "Location", "Mileage",
     "Office Location", "Organizational ID Number", "Priority", "Private", "Sensitivity", "User 1",
     "User 2", "User 3", "User 4", *(f"{email} Type" for email in _EMAILS),
     *(f"{email} Display Name" for email in _EMAILS))
)  # fmt: skip
_USER = ("User 1", "User 2", "User 3", "User 4")
_RELATIONS = {
    "assistant": "Assistant's Name",
    "child": "Children",
    "manager": "Manager's Name",
    "referred by": "Referred By",
    "spouse": "Spouse",
}
_SAID = {
    "pronunciation": "Pronunciation",
    "pronouns": "Pronouns",
    "name_order": "Name order",
    "time_zone": "Time zone",
    "connected_on": "Connected on",
}


def outlook_cells(card: Card) -> list[str]:
    """The cells of one card, in the order of `HEADINGS`."""
    cells: dict[str, str] = {}
    name = written_name(card)
    first = card.organisations[0] if card.organisations else Organisation()
    cells |= {
        "Title": name.prefix,
        "First Name": name.given,
        "Middle Name": name.additional,
        "Last Name": name.family,
        "Suffix": name.suffix,
        "Company": first.name,
        "Department": ", ".join(first.units),
        "Job Title": first.title,
        "Profession": first.role,
        "Categories": ";".join(tag.replace(";", ",") for tag in card.tags),
    }
    more = [*_put_points(cells, card), *_put_addresses(cells, card), *_put_others(cells, card)]
    more += _put_custom(cells, card)
    cells["Notes"] = "\n\n".join(filter(None, (*card.notes, "\n".join(more))))
    return [defused_but_numbers(text) if (text := cells.get(h, "")) else "" for h in HEADINGS]


def _put_points(cells: dict[str, str], card: Card) -> Iterator[str]:
    emails = sorted(card.emails, key=lambda point: not point.preferred)
    for email, point in zip(_EMAILS, emails, strict=False):
        cells[f"{email} Address"] = point.value
    for point in emails[len(_EMAILS) :]:
        yield _line("E-mail", point.labels, point.value)
    left = dict(_PHONES)
    for point in card.phones:
        labels = {"mobile" if label == "cell" else label for label in point.labels}
        if not labels and point.preferred:
            labels = {"main"}
        place = _place_of_phone(left, labels)
        if place:
            del left[place]
            cells[place] = point.value
        else:
            yield _line("Phone", point.labels, point.value)
    for index, point in enumerate(card.urls):
        if index == 0:
            cells["Web Page"] = point.value
        else:
            yield _line("Web page", point.labels, point.value)
    for point in card.ims:
        yield _line("Chat", point.labels, point.value)


def _place_of_phone(left: dict[str, set[str]], labels: set[str]) -> str:
    """The column of these labels, else one that promises nothing wrong."""
    for place, promised in left.items():
        if promised == labels:
            return place
    kind = labels & {"fax", "mobile", "pager"}
    for place, promised in left.items():
        if promised <= labels and promised & {"fax", "mobile", "pager"} == kind:
            return place
    fallbacks = ("Other Fax",) if "fax" in kind else ("Other Phone", "Primary Phone")
    return next((place for place in fallbacks if place in left), "")


def _put_addresses(cells: dict[str, str], card: Card) -> Iterator[str]:
    labels = {"work": "Business", "home": "Home"}
    left = set(_PLACES)
    waiting: list[Address] = []
    for address in card.addresses:
        place = next((labels[label] for label in address.labels if label in labels), "Other")
        if place in left:
            left.remove(place)
            _put_address(cells, place, address)
        else:
            waiting.append(address)
    for address in waiting:
        yield _line("Address", address.labels, ", ".join(_address_lines(address)))


def _put_address(cells: dict[str, str], place: str, address: Address) -> None:
    lines = address.street.split("\n") if address.street else []
    lines += [address.extended] if address.extended else []
    plain = (address.po_box, address.city, address.region, address.postal_code, address.country)
    if not lines and not any(plain):
        lines = address.formatted.split("\n")
    cells |= {
        f"{place} Street": "".join(lines[:1]),
        f"{place} Street 2": "".join(lines[1:2]),
        f"{place} Street 3": "\n".join(lines[2:]),
        f"{place} City": address.city,
        f"{place} State": address.region,
        f"{place} Postal Code": address.postal_code,
        f"{place} Country/Region": address.country,
        f"{place} Address PO Box": address.po_box,
    }


def _address_lines(address: Address) -> list[str]:
    parts = (address.po_box, address.street, address.extended, address.city, address.region,
             address.postal_code, address.country)  # fmt: skip
    return [part for part in parts if part] or [address.formatted]


def _put_others(cells: dict[str, str], card: Card) -> Iterator[str]:
    for nickname in card.nicknames:
        yield _line("Nickname", (), nickname)
    for organisation in card.organisations[1:]:
        parts = (organisation.title, organisation.role, *organisation.units, organisation.name)
        yield _line("Company", (), ", ".join(filter(None, parts)))
    for day, heading in ((card.birthday, "Birthday"), (card.anniversary, "Anniversary")):
        # Outlook has no days without a year.
        if is_day(day) and not day.startswith("--"):
            cells[heading] = day
        elif day:
            yield _line(heading, (), day)
    for relation in card.relations:
        place = next((_RELATIONS[label] for label in relation.labels if label in _RELATIONS), "")
        if place and place not in cells:
            cells[place] = relation.value
        else:
            yield _line("Related", relation.labels, relation.value)
    for field, heading in _SAID.items():
        if text := getattr(card, field):
            yield _line(heading, (), text)


def _put_custom(cells: dict[str, str], card: Card) -> Iterator[str]:
    others = []
    for custom in card.custom:
        if custom.name in _OWN_NAME and custom.name not in cells:
            cells[custom.name] = custom.value
        else:
            others.append(_line(custom.name, (), custom.value))
    for line in others:
        place = next((user for user in _USER if user not in cells), "")
        if place and "\n" not in line:
            cells[place] = line
        else:
            yield line
    yield from (line_for_reading(line) for line in card.unknown if line_for_reading(line))


def _line(name: str, labels: tuple[str, ...], text: str) -> str:
    return f"{name} ({', '.join(labels)}): {text}" if labels else f"{name}: {text}"
