"""Which program wrote a CSV file, told by its headings, and what it means by them."""

import re
from collections.abc import Sequence

from netbook.core.fold import fold
from netbook.formats.csv_headings import known, meanings, without_common_start
from netbook.formats.csv_target import Target, target_of

_NETBOOK_FIELD = re.compile(
    r"(?:email|phone|web page|chat|related|address) \d+ - (?:labels|preferred)\Z"
    r"|organisation \d+ - (?:name|units|title|role)\Z|custom \d+ - (?:name|value)\Z"
    r"|vcard line \d+\Z"
)
_GOOGLE_FIELD = re.compile(
    r"(?:e-mail|phone|address|organization|website|relation|event|custom field|im) \d+ - \w.*\Z"
)
_GOOGLE = frozenset(
    "group membership|given name yomi|family name yomi|yomi name|additional name yomi|file as"
    "|phonetic first name|phonetic middle name|phonetic last name|organization name"
    "|organization title|organization department|name prefix|name suffix".split("|")
)
_LINKEDIN = frozenset(
    "first name|last name|url|email address|company|position|connected on".split("|")
)
_THUNDERBIRD = frozenset(
    "primary email|secondary email|screen name|fax number|pager number|mobile number"
    "|home address 2|work address 2|home zipcode|work zipcode|web page 1|web page 2|birth year"
    "|birth month|birth day"
    "|primare e-mail-adresse|sekundare e-mail-adresse|messenger-name|tel. dienstlich|tel. privat"
    "|fax-nummer|pager-nummer|mobil-tel.-nr.|privat: adresse|privat: ort|privat: plz"
    "|dienstlich: adresse|dienstlich: ort|dienstlich: plz|webseite 1|webseite 2|geburtsjahr"
    "|geburtsmonat|benutzerdef. 1".split("|")
)
_OUTLOOK = frozenset(
    "e-mail address|e-mail 2 address|e-mail 3 address|e-mail type|e-mail display name"
    "|business phone|business phone 2|business fax|business street|business city|business state"
    "|business postal code|business country/region|business country|home street|home city"
    "|home postal code|home country/region|home fax|home phone 2|other street|other phone"
    "|company main phone|web page|personal web page|business web page|imaddress|given yomi"
    "|surname yomi|assistant's phone|tty/tdd phone|organizational id number|internet free busy"
    "|strasse geschaftlich|ort geschaftlich|telefon geschaftlich|fax geschaftlich|strasse privat"
    "|telefon privat|weitere vornamen|e-mail: angezeigter name|e-mail 2: adresse|telefon (privat)"
    "|strasse (privat)|ort (privat)|telefon (geschaftlich)|strasse (geschaftlich)|2. vorname"
    "|fax (privat)|webseite (privat)".split("|")
)
# Headings that Outlook shares with everybody: they count beside one of its own.
_OUTLOOK_TOO = frozenset(
    "title|first name|middle name|last name|suffix|company|department|job title|mobile phone"
    "|home phone|notes|categories|birthday|anniversary|pager|nickname|spouse|gender|initials"
    "|location|keywords".split("|")
)

# Where a program means something else by a heading than its words say.
_MEANT = {
    "outlook": {
        "title": "prefix",
        "keywords": "custom",
        "stichworter": "custom",
        "location": "custom",
        "ort": "custom",
        "office location": "custom",
        "home address": "address/home",
        "business address": "address/work",
        "other address": "address/other",
    },
    "thunderbird": {
        "web page 1": "url/work",
        "web page 2": "url/home",
        "webseite 1": "url/work",
        "webseite 2": "url/home",
    },
}
# What Outlook writes into every row where nobody chose anything.
_UNCHOSEN = {
    "priority": "normal",
    "prioritat": "normal",
    "sensitivity": "normal",
    "vertraulichkeit": "normal",
    "private": "false",
    "privat": "falsch",
    "gender": "unspecified",
    "geschlecht": "nicht angegeben",
    "e-mail type": "smtp",
    "e-mail 2 type": "smtp",
    "e-mail 3 type": "smtp",
    "e-mail-typ": "smtp",
}


def recognise(headings: Sequence[str]) -> str:
    """The layout (`netbook`, `google`, `outlook`, `thunderbird`, `linkedin`), or empty."""
    names = {fold(heading) for heading in headings if heading.strip()}
    if "netbook uid" in names or sum(bool(_NETBOOK_FIELD.match(name)) for name in names) > 1:
        return "netbook"
    if sum(bool(_GOOGLE_FIELD.match(name)) for name in names) + len(names & _GOOGLE) > 1:
        return "google"
    if "connected on" in names and len(names & _LINKEDIN) > 2:
        return "linkedin"
    if len(names & _THUNDERBIRD) > 1:
        return "thunderbird"
    own = len(names & _OUTLOOK)
    if own > 1 or (own and len(names) > 2 and names <= _OUTLOOK | _OUTLOOK_TOO):
        return "outlook"
    return ""


def targets_of(headings: Sequence[str], layout: str) -> list[Target | None]:
    """Where each column goes in a file of this layout (or of none), None where nobody knows."""
    shown = list(headings)
    if not layout:
        shorter = without_common_start(headings)
        if known(shorter) > known(shown):
            shown, layout = shorter, recognise(shorter)
    meant = _MEANT.get(layout, {})
    return [
        target_of(meant[name]) if (name := fold(heading)) in meant else target
        for heading, target in zip(shown, meanings(shown), strict=True)
    ]


def is_unchosen(heading: str, text: str) -> bool:
    """Whether a cell says only that nobody chose anything there."""
    return _UNCHOSEN.get(fold(heading)) == fold(text)
