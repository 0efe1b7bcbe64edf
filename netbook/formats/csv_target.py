"""Where the cells of a CSV column go on the card: what a mapping of columns is written in."""

from dataclasses import dataclass

KINDS = (
    "formatted_name", "given", "family", "additional", "prefix", "suffix", "nickname",
    "organisation", "unit", "title", "role",
    "email", "phone", "url", "im",
    "street", "extended", "po_box", "city", "region", "postal_code", "country", "address",
    "birthday", "birth_year", "birth_month", "birth_day", "anniversary",
    "note", "tag", "relation", "uid", "connected_on",
    "pronunciation", "pronouns", "name_order", "time_zone",
    "email_name", "custom", "skip",
)  # fmt: skip

# What a person may choose for a column, in the order in which a dialog lists it.
CHOICES = (
    "skip", "custom",
    "formatted_name", "given", "additional", "family", "prefix", "suffix", "nickname",
    "organisation", "unit", "title", "role",
    "email", "email/home", "email/work",
    "phone", "phone/mobile", "phone/home", "phone/work", "phone/home+fax", "phone/work+fax",
    "url", "url/linkedin", "im",
    "address", "street", "extended", "po_box", "city", "region", "postal_code", "country",
    "street/home", "city/home", "region/home", "postal_code/home", "country/home",
    "street/work", "city/work", "region/work", "postal_code/work", "country/work",
    "birthday", "anniversary", "note", "tag",
    "relation", "connected_on", "uid", "pronunciation", "pronouns", "time_zone",
)  # fmt: skip

ADDRESS_PARTS = ("po_box", "extended", "street", "city", "region", "postal_code", "country")
PREFERRED = "pref"


@dataclass(frozen=True, slots=True)
class Target:
    """A field of the card: its kind, the labels it gets, and which of several it belongs to.

    Written `kind/label+label/group`, as `phone/work+fax` or `city/home/2`; the label `pref` marks
    the preferred one.
    """

    kind: str
    labels: tuple[str, ...] = ()
    group: int = 1

    def __str__(self) -> str:
        text = "/".join((self.kind, "+".join(self.labels), str(self.group)))
        return text.removesuffix("/1").rstrip("/")


def target_of(text: str) -> Target:
    """Read the written form; ValueError for a kind that does not exist."""
    kind, _, rest = text.partition("/")
    labels, _, group = rest.partition("/")
    if kind not in KINDS:
        raise ValueError("no such field of a card")
    return Target(kind, tuple(label for label in labels.split("+") if label), int(group or 1))
