"""A posting of a job as it was read: every field a plain value, empty where nothing is said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Posting:
    """One job as a page, a mail or pasted text tells of it.

    Texts are empty and numbers None where nothing is said. Days are ISO dates; a salary is a number
    of `salary_currency` (ISO 4217) per `salary_unit` (HOUR, DAY, WEEK, MONTH, YEAR), its ends equal
    where one figure was named. `employment_type` holds schema.org's words, `, ` between several;
    `location` is the place as a person would write it, `; ` between several.
    """

    title: str = ""
    company: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    location: str = ""
    salary_min: float | None = None
    salary_max: float | None = None
    salary_currency: str = ""
    salary_unit: str = ""
    date_posted: str = ""
    valid_through: str = ""
    employment_type: str = ""
    remote: bool = False
    url: str = ""
    description: str = ""
    contact_email: str = ""
    requirements: tuple[str, ...] = ()
