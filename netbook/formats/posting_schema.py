"""schema.org's JobPosting as a posting, from JSON-LD, microdata or RDFa alike."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from netbook.core.organisation_words import organisation_words
from netbook.core.pay import Pay, currency_in, number_in, pay_in, unit_in
from netbook.core.posting import Posting
from netbook.core.posting_names import is_remote, place_of
from netbook.core.posting_text import MOST_TEXT, clean_title, company_in, day_in, email_in, types_in
from netbook.core.requirements import each_once, lines_told, requirements_in
from netbook.formats.posting_html import text_of

_ASKED = (
    *("educationRequirements", "experienceRequirements", "qualifications", "skills"),
    *("physicalRequirement", "sensoryRequirement", "securityClearanceRequirement"),
    *("eligibilityToWorkRequirement", "requirements"),
)
_EMPLOYERS = frozenset(
    ("Organization", "Corporation", "LocalBusiness", "NGO", "EmployerAggregateRating")
)
_TAG = re.compile(r"<\s*(?:/\s*)?[a-zA-Z!][^<>]*>")
_ESCAPED_TAG = re.compile(r"&(?:amp;)*(?:lt|#0*60|#x0*3c);\s*(?:/\s*)?[a-z!]", re.IGNORECASE)
# "Acme is committed to ...": how a text about an employer begins.
_OVERVIEW = re.compile(
    r"^(?:At\s+)?((?:[A-ZÄÖÜ][\w&.'-]*)(?:\s(?:&|and|und|of|[A-ZÄÖÜ][\w&.'-]*)){0,4}?)"
    r"(?:,?\s(?:is|are|has|was|provides|offers|helps|makes|builds|ist|hat|bietet|est|es)\b|,\s+we\b)"
)
# "60.000" as it is written where a comma stands before cents: a number of JSON ends in no zero.
_POINTED = re.compile(r"\d{2,3}\.\d\d0")
_NO_NAMES = frozenset(
    "we our the they it this who as at in wir unser die das der nous notre la".split()
)
_EXPERIENCE = {
    "de": "{} Jahre Erfahrung",
    "fr": "{} ans d’expérience",
    "es": "{} años de experiencia",
    "en": "{} years of experience",
}


def is_posting(node: Mapping[str, Any]) -> bool:
    """Whether a node is a JobPosting."""
    return "JobPosting" in types(node)


def types(node: Mapping[str, Any]) -> frozenset[str]:
    """The names of a node's types without their vocabulary."""
    kinds = node.get("@type", node.get("type"))
    told = kinds if isinstance(kinds, list) else [kinds]
    return frozenset(re.split(r"[/#:]", each)[-1] for each in told if isinstance(each, str))


def posting_of(node: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]]) -> Posting:
    """The posting that a node tells; `others` are the nodes of its page by their `@id`."""
    reader = _Reader(others)
    description = described(reader.text(node.get("description")))
    asked = reader.asked(node)
    places = list(reader.places(node))
    first = places[0] if places else {}
    address = reader.node(first.get("address"))
    location = "; ".join(dict.fromkeys(filter(None, map(reader.place, places))))
    city, region, country = reader.parts(address)
    if not address and location:
        city, region, country = place_of(location)
    if not location:
        location = ", ".join(
            filter(None, map(reader.name, _list(node.get("applicantLocationRequirements"))))
        )
        country = country or location
    pay = reader.pay(node)
    if pay.least is None and pay.most is None:
        pay = _told_pay(description)
    return Posting(
        title=clean_title(reader.name(node.get("title")) or reader.name(node.get("name"))),
        company=reader.company(node, description),
        city=city,
        region=region,
        country=country,
        location=location,
        salary_min=pay.least,
        salary_max=pay.most,
        salary_currency=pay.currency,
        salary_unit=pay.unit,
        date_posted=day_in(reader.text(node.get("datePosted"))),
        valid_through=day_in(reader.text(node.get("validThrough"))),
        employment_type=reader.employment(node),
        remote="TELECOMMUTE" in reader.text(node.get("jobLocationType")).upper()
        or any(
            is_remote(reader.name(reader.node(each.get("address")).get("addressLocality")))
            for each in places
        ),
        url=reader.address(node),
        description=description,
        contact_email=reader.email(node)
        or email_in(description)
        or email_in(reader.text(node.get("@text"))),
        requirements=each_once((*asked, *requirements_in(description, duties=not asked))),
    )


def organisation_named(nodes: Iterable[Mapping[str, Any]]) -> Posting:
    """A draft of the employer whose page this is: the first organisation that has a name."""
    reader = _Reader({})
    for node in nodes:
        is_one = types(node) & _EMPLOYERS or ("address" in node and "name" in node)
        name = reader.name(node.get("name")) if is_one else ""
        if name:
            address = reader.node(node.get("address"))
            city, region, country = reader.parts(address)
            return Posting(
                company=name,
                city=city,
                region=region,
                country=country,
                location=", ".join(filter(None, (city, region, country))),
            )
    return Posting()


def described(text: str) -> str:
    """A description as lines, whether it came as HTML, escaped (also twice) or plain."""
    for _ in range(3):
        if not _ESCAPED_TAG.search(text):
            break
        text = html.unescape(text)
    if _TAG.search(text):
        text = text_of(text)
    else:
        text = html.unescape(text)
        text = "\n".join(" ".join(line.split()) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", text).strip()[:MOST_TEXT]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


class _Reader:
    """Reads values that may be text, a number, a node, the name of a node, or a list of these."""

    def __init__(self, others: Mapping[str, Mapping[str, Any]]) -> None:
        self._others = others

    def node(self, value: Any) -> Mapping[str, Any]:
        """The node that a value is or names; empty for another value."""
        value = next(iter(value), None) if isinstance(value, list) else value
        if isinstance(value, dict):
            named = value.get("@id")
            if isinstance(named, str) and not set(value) - {"@id", "@type"}:
                return self._others.get(named, value)
            return value
        if isinstance(value, str):
            return self._others.get(value, {})
        return {}

    def text(self, value: Any) -> str:
        """A value as text: of a list its lines, of a node what it says."""
        lines = []
        for each in _list(value):
            if isinstance(each, bool):
                continue
            if isinstance(each, str | int | float):
                lines.append(str(each))
            elif isinstance(each, dict):
                told = each.get("@value", each.get("name", each.get("@text", "")))
                lines.append(self.text(told) if not isinstance(told, dict) else "")
        return "\n".join(line for line in lines if line).strip()

    def name(self, value: Any) -> str:
        """A name in one line, its entities resolved."""
        node = self.node(value)
        told = (
            self.text(node.get("name") or node.get("legalName") or node.get("@text"))
            if node
            else ""
        )
        told = told or self.text(value[0] if isinstance(value, list) and value else value)
        told = re.sub(r"<[^>]{0,200}>", " ", html.unescape(html.unescape(told)))
        return " ".join(told.split())[:200]

    def company(self, node: Mapping[str, Any], description: str) -> str:
        """The employer, as the node names it or the texts of the posting do."""
        for key in ("hiringOrganization", "employmentUnit"):
            name = self.name(node.get(key)) if node.get(key) else ""
            inner = self.node(node.get(key))
            if inner and not inner.get("name") and not inner.get("legalName"):
                name = ""
            if name and not re.match(r"https?://", name):
                return name
        overview = _OVERVIEW.match(described(self.text(node.get("employerOverview"))))
        if overview is not None and overview[1].split()[0].lower() not in _NO_NAMES:
            return overview[1]
        return company_in(description)

    def places(self, node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """The nodes of all places; a place that is text is a node with a name."""
        for each in _list(node.get("jobLocation")):
            inner = self.node(each)
            if "PostalAddress" in types(inner) or "addressLocality" in inner:
                yield {"address": inner}
            elif inner:
                yield inner
            elif self.text(each):
                yield {"name": self.text(each)}

    def parts(self, address: Mapping[str, Any]) -> tuple[str, str, str]:
        """City, region and country; a city that says its region too says it once."""
        keys = ("addressLocality", "addressRegion", "addressCountry")
        city, region, country = (
            self.name(address.get(key)) if address.get(key) else "" for key in keys
        )
        city = "" if is_remote(city) else city
        if region:
            return city.removesuffix(f", {region}"), region, country
        place = place_of(city)  # "Austin, TX", "Berlin, Germany"
        if ", " in city and (place.country or re.fullmatch(r"[A-Z]{2,3}", place.region)):
            return place.city, place.region, country or place.country
        return city, region, country

    def place(self, place: Mapping[str, Any]) -> str:
        """A place as it is written in a line."""
        address = self.node(place.get("address"))
        if parts := tuple(filter(None, self.parts(address))):
            return ", ".join(dict.fromkeys(parts))
        written = place.get("address") if not address else None
        return self.name(written) or (self.name(place.get("name")) if place.get("name") else "")

    def pay(self, node: Mapping[str, Any]) -> Pay:
        """The salary: a node of amounts, a number, or text."""
        salary = node.get("baseSalary") or node.get("estimatedSalary") or node.get("salary")
        currency = (
            self.name(node.get("salaryCurrency")).upper() if node.get("salaryCurrency") else ""
        )
        salary = salary[0] if isinstance(salary, list) and salary else salary
        if isinstance(salary, dict):
            inner = salary.get("value")
            inner = inner[0] if isinstance(inner, list) and inner else inner
            amounts = inner if isinstance(inner, dict) else salary
            unit = self.text(amounts.get("unitText") or salary.get("unitText"))
            least, most, one = (
                _number(self.text(amounts.get(key)), unit)
                for key in ("minValue", "maxValue", "value")
            )
            if least is None and most is None:
                least = most = one
            named = self.text(salary.get("currency") or amounts.get("currency"))
            if least is not None or most is not None:
                least, most = (
                    None if each == 0 and least != most else each for each in (least, most)
                )
                return Pay(least, most, (currency or named).upper()[:3], _unit(unit))
            salary = self.text(inner) or self.text(salary.get("@text"))
        text = self.text(salary)
        value = _number(text)
        if value is not None:
            return Pay(value, value, currency or currency_in(text), "") if value else Pay()
        found = pay_in(text, labelled=True) or Pay()
        return found._replace(currency=found.currency or currency)

    def employment(self, node: Mapping[str, Any]) -> str:
        """The forms of work, each once."""
        told = [types_in(self.text(each)) for each in _list(node.get("employmentType"))]
        return ", ".join(dict.fromkeys(part for each in told for part in each.split(", ") if part))

    def address(self, node: Mapping[str, Any]) -> str:
        """The posting's own address on the web."""
        for key in ("url", "mainEntityOfPage", "sameAs", "@id"):
            inner = self.node(node.get(key))
            told = self.text(inner.get("@id") or inner.get("url") or node.get(key)).split("\n")[0]
            if re.match(r"https?://\S+$" if key != "url" else r"(?:https?:/)?/\S+$", told):
                return told
        return ""

    def email(self, node: Mapping[str, Any]) -> str:
        """To whom one applies."""
        for key in ("applicationContact", "hiringOrganization"):
            inner = self.node(node.get(key))
            if found := email_in(self.text(inner.get("email")).removeprefix("mailto:")):
                return found
        return ""

    def asked(self, node: Mapping[str, Any]) -> tuple[str, ...]:
        """What the fields for requirements say, in the order of the page."""
        language = self.text(node.get("inLanguage"))[:2]
        lines: list[str] = []
        for key in node:
            if key in _ASKED:
                for each in _list(node[key]):
                    lines += self._requirement(each, language)
        return each_once(lines)

    def _requirement(self, value: Any, language: str) -> tuple[str, ...]:
        inner = self.node(value)
        if not inner:
            return lines_told(described(self.text(value)))
        if (months := _number(self.text(inner.get("monthsOfExperience")))) is not None:
            years = months / 12
            told = f"{years:.0f}" if years == int(years) else f"{years:.1f}"
            return (_EXPERIENCE.get(language, _EXPERIENCE["en"]).format(told),)
        if category := self.text(inner.get("credentialCategory")):
            about = self.name(inner.get("about")) if inner.get("about") else ""
            return (", ".join(filter(None, (category, about))),)
        told = self.text(inner.get("name")) or self.text(inner.get("description"))
        return lines_told(described(told or self.text(inner.get("@text"))))


def _told_pay(description: str) -> Pay:
    """The pay that a description names with its time or as a range."""
    pay = pay_in(description)
    return pay if pay is not None and (pay.unit or pay.least != pay.most) else Pay()


def _number(text: str, unit: str = "") -> float | None:
    if _POINTED.fullmatch(text) and _unit(unit) != "HOUR":
        text = text.replace(".", "")
    try:
        value = float(text)
    except ValueError:
        return number_in(re.sub(r"[^\d.,'’ \u202f\xa0kK]", "", text).strip())
    return value if value == value and abs(value) < 1e12 else None


def _unit(text: str) -> str:
    upper = text.strip().upper()
    return upper if upper in ("HOUR", "DAY", "WEEK", "MONTH", "YEAR") else unit_in(text)


def same_job(one: Posting, other: Posting) -> bool:
    """Whether two readings tell of one job: the same title at the same or no named employer."""
    companies = {organisation_words(each.company) for each in (one, other) if each.company}
    return one.title.casefold() == other.title.casefold() and len(companies) < 2
