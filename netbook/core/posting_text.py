"""A posting in plain text, as it is pasted: what its lines tell by their words and their place.

The rules, in their order: `Location: Berlin` and its like; a heading such as
`TITLE at COMPANY`, else the first line as the title; the lines below it as employer and place;
"Northwind is hiring", "About Northwind"; then the first pay, e-mail address, closing day.
"""

import re
from dataclasses import replace
from datetime import date

from netbook.core.fold import fold
from netbook.core.language_of import language_of
from netbook.core.natural_date import find_dates
from netbook.core.organisation_words import LEGAL_FORMS
from netbook.core.pay import Pay, pay_in
from netbook.core.posting import Posting
from netbook.core.posting_labels import NAME_WORDS, labels_in
from netbook.core.posting_names import (
    Named,
    is_noise,
    is_place,
    is_remote,
    named_in,
    names_trade,
    place_of,
)
from netbook.core.posting_words import KIND_OF, LABEL_OF, TYPE_OF
from netbook.core.requirements import BULLET, heading_in, requirements_in

MOST_TEXT = 50_000
"""Descriptions are kept up to so many characters."""
ADDRESS = re.compile(r"https?://[^\s<>\"'()\[\]{}]+[^\s<>\"'()\[\]{}.,;:!?]", re.IGNORECASE)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?![\w-])")
_NOBODYS = re.compile(
    r"^(?:no-?reply|do-?not-?reply|mailer-daemon|notifications?|alerts?|jobalerts?)\b"
)
_GAP, _EMPTY_LINES = re.compile(r"[^\S\n]{20,}"), re.compile(r"(?:[^\S\n]*\n){4,}")
_TOP = 8
_TITLE_WORDS = 14
_ABOUT = re.compile(
    r"^(?:about|über|a propos d[eu']|à propos d[eu']\s?|sobre|who is|join)\s*(?!us\b|you\b|the\b|"
    r"uns\b|dich\b|sie\b|nous\b|vous\b|nosotros\b|ti\b|this\b|our\b|la\b|le\b|el\b)([^\W\d_].{1,50}?)[:.?!]?$",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"(?:^|[.!?:\n]\s*)([A-ZÄÖÜÉ][\w&.'-]{0,60}(?:\s(?:[A-ZÄÖÜÉ&][\w&.'-]{0,60}|of|and|und|et|de)){0,5})\s"
    r"(?:is |are )?(?:currently |now )?"
    r"(?:hiring|seeks|seeking|looking for|sucht|recrute|recherche|busca)\s"
)
_NO_NAMES = frozenset(
    "we i you they she he it who wir er sie ihr nous vous il elle on the our der die das".split()
)
_NO_NAMES |= frozenset("this candidate company client kunde employer description".split())
_WANTED = re.compile(
    r"\b(?:hiring|seeks|seeking|looking for|needs|sucht|suchen wir|suchen|recrute|recrutons"
    r"|recherche|recherchons|busca|buscamos)\s(?:for\s)?(?:an?|eine?n?|une?|un/a|una?|ein\(e\)|un\(e\))?:?[nr]?\s"
    r"([^.,;:!?\n]{3,70}?)"
    r"(?=\s(?:to|who|with|for|from|in|at|zum|zur|mit|fur|für|pour|para|con|avec|que)\b|[.,;:!?\n]|$)",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
# Any day: dates are taken only with their year.
_ANY_DAY = date(2000, 1, 1)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b")


def squeezed(text: str) -> str:
    """A text without long gaps in and between its lines, which say nothing and take long to search.

    Any pattern that may begin with spaces looks from each space of a gap to its end.
    """
    return _EMPTY_LINES.sub("\n\n\n", _GAP.sub("    ", text))


def posting_in(text: str, heading: str = "", *, known: Posting | None = None) -> Posting:
    """What a text tells of a job; `heading` is what its page or mail is called.

    What `known` holds already is kept.
    """
    text = text[:MOST_TEXT].strip()
    labels = labels_in(text)
    named = _head(text, heading, known.title if known else "")
    location = labels.get("location", "") or named.location or _place_in(_top(text))
    pay = (pay_in(labels["salary"], labelled=True) if "salary" in labels else None) or pay_in(text)
    found = _made(labels, named, location, pay or Pay(), text)
    return found if known is None else filled(known, found)


def _made(labels: dict[str, str], named: Named, location: str, pay: Pay, text: str) -> Posting:
    place = place_of(location)
    return Posting(
        title=clean_title(labels.get("title", "") or named.title),
        company=labels.get("company", "") or named.company or company_in(text),
        city=place.city,
        region=place.region,
        country=place.country,
        location=location,
        salary_min=pay.least,
        salary_max=pay.most,
        salary_currency=pay.currency,
        salary_unit=pay.unit,
        date_posted=day_in(labels.get("date_posted", "")),
        valid_through=day_in(labels.get("valid_through", "")) or _deadline(text),
        employment_type=types_in(labels.get("employment_type", "")) or _types_at_top(text),
        remote=is_remote(location) or is_remote("\n".join(_top(text))),
        url=first_address(text),
        description=text,
        contact_email=email_in(labels.get("contact_email", "")) or email_in(text),
        requirements=requirements_in(text),
    )


def filled(known: Posting, found: Posting) -> Posting:
    """A posting with what it lacks taken from another reading of the same one."""
    fields = {name: getattr(found, name) for name in _ALONE if not getattr(known, name)}
    for names in _TOGETHER:
        if not any(getattr(known, name) for name in names):
            fields |= {name: getattr(found, name) for name in names}
    return replace(known, **fields)


_TOGETHER = (
    ("city", "region", "country", "location"),
    ("salary_min", "salary_max", "salary_currency", "salary_unit"),
)
_ALONE = (
    *("title", "company", "date_posted", "valid_through", "employment_type", "remote", "url"),
    *("description", "contact_email", "requirements"),
)


def _top(text: str) -> list[str]:
    lines = (line.strip(" \t*#") for line in text.splitlines()[:200])
    top: list[str] = []
    for line in lines:
        if line:
            top.append(line)
        if len(top) == _TOP:
            break
    return top


def _head(text: str, heading: str, title: str) -> Named:
    """Title, employer and place as the heading and the first lines have them."""
    lines = [line for line in _top(text) if not ADDRESS.fullmatch(line) and not is_noise(line)]
    named = named_in(heading) if heading else Named()
    if title or named.title:
        lines = _below(text, title) or _below(text, named.title)
    elif lines:
        first = lines.pop(0)
        if lines and _LEADS_IN.match(fold(first)) and not names_trade(first):
            first = lines.pop(0)
        wanted = _WANTED.search("\n".join((first, *lines)))
        if not _is_label(first):
            if _is_short(first) or first.count(" | ") > 1:
                named = _or(named, named_in(first))
            elif wanted is not None:
                named = named._replace(title=wanted[1].strip())
    for line in lines[:4]:
        if (
            _is_label(line)
            or fold(line) in LABEL_OF
            or heading_in(line)[0]
            or BULLET.match(line)
            or not _is_short(line)
        ):
            break
        if fold(line) not in (fold(title), fold(named.title)):
            named = _with_parts(named, line)
    return named


_WHERE = re.compile(r"\b(?:in|à|en)\s+([A-ZÀ-Ý][\w-]+(?:\s[A-ZÀ-Ý][\w-]+)?)")


def _place_in(lines: list[str]) -> str:
    """A place that the first lines name in a sentence: "to join our team in Berlin"."""
    for match in _WHERE.finditer("\n".join(lines)):
        for name in (match[1], match[1].split()[0]):
            if is_place(name):
                return name
    return ""


def _below(text: str, title: str) -> list[str]:
    """The lines below the one that says the title, if any of the first does."""
    told = _words(title)
    if not told:
        return []
    lines = [line.strip(" \t*#") for line in text.splitlines()[:200] if line.strip(" \t*#")]
    at = next((at for at, line in enumerate(lines[:60]) if told == _words(line)), None)
    return [] if at is None else lines[at + 1 : at + 5]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _with_parts(named: Named, line: str) -> Named:
    """What a line below the title adds: `Northwind · Berlin (Hybrid)`, or either of them."""
    title, company, location = named
    for part in filter(None, re.split(r"\s+[·•|–—-]\s+|\s*[·•|]\s*", line)):
        bare = re.sub(r"\s*\([^)]*\)", "", part).strip()
        words = part.split()
        owner, comma, place = part.partition(", ")
        if is_place(part) or is_place(bare):
            location = location or part
        elif comma and is_place(place) and _is_owner(owner, company):
            company, location = company or owner, location or place
        elif fold(part) in TYPE_OF or pay_in(part) or _SINCE.match(fold(part)):
            continue
        elif not company and len(words) <= NAME_WORDS and _is_name(part):
            company = part
        elif (
            company and not location and re.fullmatch(r"[A-ZÀ-Ý][^,]{1,30}, [A-ZÀ-Ý].{1,30}", part)
        ):
            location = part
    return Named(title, company, location)


def _is_owner(text: str, company: str) -> bool:
    """Whether what stands before a place is the employer: the one known, or one by its form."""
    form = fold(text).replace(".", "").split()[-1:]
    return bool(_is_name(text)) and (
        not company or fold(company) in fold(text) or bool(LEGAL_FORMS.intersection(form))
    )


# "2 days ago", "vor 3 Tagen".
_SINCE = re.compile(r"\d|vor \d|il y a|hace")
# "Wir suchen ab sofort eine/n", and the title on the next line.
_LEADS_IN = re.compile(
    r"^(?:(?:zur verstarkung )?(?:wir |unser )?(?:suchen|gesucht)|we(?:'re| are) (?:hiring|looking)"
    r"|(?:nous )?(?:recherchons|recrutons)|on recrute|se busca|buscamos)\b(?!.*[.])"
)
_GREETING = re.compile(
    r"^(?:hi|hello|dear|hey|hallo|liebe[rs]?|guten|sehr geehrte|moin|bonjour|salut|cher|chere|hola"
    r"|estimad[oa]|buenos|buenas)\b"
)


def _is_name(text: str) -> bool:
    """Whether a short text could be the name of an employer."""
    return text[:1].isalnum() and not text[:1].islower() and not _GREETING.match(fold(text))


def _is_short(line: str) -> bool:
    """Whether a line is no sentence and no greeting."""
    sentence = line.endswith((".", "!", "?", ";", ",")) and len(line.split()) > 2
    ended = line.endswith(",") or (line.endswith(".") and len(line.split()) > 4)
    return len(line.split()) <= _TITLE_WORDS and not ended and not (sentence and len(line) > 60)


def tells_of_job(text: str, heading: str) -> bool:
    """Whether something in a mail says that it is about an opening."""
    labels = labels_in(text)
    title = named_in(heading).title
    wanted = _WANTED.search(text[:MOST_TEXT])
    return (
        names_trade(title)
        or "title" in labels
        or len({"company", "location", "salary", "valid_through"} & set(labels)) > 1
        or (wanted is not None and names_trade(wanted[1]))
        or any(heading_in(line.strip())[0] == "requirements" for line in text.splitlines()[:500])
    )


def _or(named: Named, other: Named) -> Named:
    return Named(*(mine or theirs for mine, theirs in zip(named, other, strict=True)))


def _is_label(line: str) -> bool:
    return fold(line.partition(":")[0]).strip(" *_") in LABEL_OF and ":" in line


def company_in(text: str) -> str:
    """An employer that a text names: "Northwind is hiring", or "About Northwind" on a line."""
    for match in _SEEKS.finditer(text[:MOST_TEXT]):
        words = match[1].split()
        if fold(words[0]) not in _NO_NAMES and fold(words[-1]) not in _NO_NAMES:
            return match[1]
    for line in text.splitlines()[:400]:
        about = _ABOUT.match(line.strip(" *#"))
        if about is not None and fold(line.strip(" *#:")) not in KIND_OF and about[1][:1].isupper():
            return about[1].strip()
    return ""


def clean_title(title: str) -> str:
    """A title in one line, without what an advertisement puts around it."""
    title = " ".join(title.split()).strip(" *#|:-–")
    return re.sub(
        r"^(?:we(?:'re| are) hiring|wir suchen|gesucht|hiring|wanted|job|se busca|buscamos"
        r"|nous recherchons|on recrute)\s*[:!-]\s*",
        "",
        title,
        flags=re.IGNORECASE,
    )


def day_in(text: str) -> str:
    """The first day with its year that a text names, as an ISO date; empty without one."""
    if iso := _DAY.search(text):
        try:
            return date(*map(int, iso.groups())).isoformat()
        except ValueError:
            return ""
    if not _YEAR.search(text):
        return ""
    for found in find_dates(text[:200], _ANY_DAY, language=language_of(text, "en")):
        if _YEAR.search(text[found.start : found.end]) and found.date.day:
            return str(found.date)
    return ""


def _deadline(text: str) -> str:
    """A closing day in a sentence: "apply by 2 December 2026"."""
    for match in _CLOSES.finditer(text):
        if day := day_in(text[match.end() : match.end() + 60].split("\n")[0]):
            return day
    return ""


_CLOSES = re.compile(
    r"\b(?:appl(?:y|ications) (?:\w+ ){0,3}?(?:by|before|until)|send your [^\n]{0,80}? by|"
    r"closing date|deadline|closes on|"
    r"bewerb\w* (?:\w+ ){0,6}?bis(?: zum)?|bewerbungs(?:frist|schluss)|date limite|"
    r"candidat\w* (?:\w+ ){0,4}?avant le|postul\w* avant le|fecha l[ií]mite|plazo)\b",
    re.IGNORECASE,
)


def types_in(text: str) -> str:
    """Forms of work by schema.org's words, `, ` between several; others stay as they are."""
    folded = f" {re.sub(r'[^a-z]+', ' ', fold(text))} "
    found = {
        TYPE_OF[phrase]: folded.index(f" {phrase} ")
        for phrase in TYPE_OF
        if f" {phrase} " in folded
    }
    for name in sorted(set(TYPE_OF.values())):
        if f" {name.lower().replace('_', ' ')} " in folded:
            found.setdefault(name, 0)
    told = sorted(found, key=found.__getitem__)
    return ", ".join(told) if told else " ".join(text.split())[:60]


def _types_at_top(text: str) -> str:
    for line in _top(text):
        for part in re.split(r"[·•|,()]|\s[–-]\s", line):
            bare = re.sub(r"[^a-z]+", " ", fold(part)).strip().removeprefix("in ")
            if (kind := TYPE_OF.get(bare)) is not None:
                return kind
    return ""


def email_in(text: str) -> str:
    """The first e-mail address of a text that somebody reads."""
    for match in _EMAIL.finditer(text):
        address = match.group().strip(".-")
        if not _NOBODYS.match(fold(address)):
            return address
    return ""


def first_address(text: str) -> str:
    """The web address that stands alone on a line above or below a text, or is the only one."""
    lines = [line.strip(" <>") for line in text.splitlines()[:2_000] if line.strip()]
    for line in (*lines[:3], *lines[-3:]):
        if ADDRESS.fullmatch(line.rpartition(" ")[2]) and len(line.split()) <= 3:
            return line.rpartition(" ")[2]
    found = {match.group() for match in ADDRESS.finditer(text)}
    return found.pop() if len(found) == 1 else ""
