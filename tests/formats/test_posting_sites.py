"""Postings as the programs behind sites of jobs write them, each in its own careless way."""

from email.message import EmailMessage

import pytest

from netbook.core.pay import Pay, pay_in
from netbook.core.posting_names import Named, is_place, named_in, place_of
from netbook.core.requirements import requirements_in
from netbook.formats.posting import read_postings
from tests.formats.posting_pages import job, of_json, one


def _place(**address: str) -> dict[str, object]:
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address}}


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ({"addressLocality": "Berlin, Germany"}, ("Berlin", "", "Germany")),
        ({"addressLocality": "New York, NY"}, ("New York", "NY", "")),
        (
            {"addressLocality": "Austin, TX", "addressCountry": "US"},
            ("Austin", "TX", "US"),
        ),
        ({"addressLocality": "Kirkland, WA", "addressRegion": "WA"}, ("Kirkland", "WA", "")),
        ({"addressLocality": "Paris, Lyon"}, ("Paris, Lyon", "", "")),
    ],
)
def test_a_city_that_says_where_it_lies_is_parted(
    address: dict[str, str], told: tuple[str, str, str]
) -> None:
    posting = one(of_json(job(jobLocation=_place(**address))))
    assert (posting.city, posting.region, posting.country) == told


@pytest.mark.parametrize(
    ("least", "unit", "told"),
    [
        ("60.000", "Jahr", 60_000),
        ("60000", "YEAR", 60_000),
        ("12.500", "HOUR", 12.5),
        (52.5, "YEAR", 52.5),
    ],
)
def test_a_number_with_a_point_before_three_digits_means_thousands(
    least: object, unit: str, told: float
) -> None:
    value = {"minValue": least, "maxValue": 99_000, "unitText": unit}
    salary = {"@type": "MonetaryAmount", "currency": "EUR", "value": value}
    assert one(of_json(job(baseSalary=salary))).salary_min == told


def test_pay_is_read_from_the_description_where_no_field_tells_it() -> None:
    told = one(of_json(job(description="Pay range: $120,000.00/yr - $150,000.00/yr. We bake.")))
    assert (told.salary_min, told.salary_max, told.salary_unit) == (120_000, 150_000, "YEAR")
    raised = one(of_json(job(description="We raised $12,000,000 and have 300 people.")))
    assert (raised.salary_min, raised.salary_max) == (None, None)


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("$120,000.00/yr - $150,000.00/yr", Pay(120_000, 150_000, "USD", "YEAR")),
        ("15 € pro Stunde bis 18 € pro Stunde", Pay(15, 18, "EUR", "HOUR")),
        ("We raised $12,000,000.", None),
    ],
)
def test_pay_with_its_time_at_each_end(text: str, pay: Pay | None) -> None:
    assert pay_in(text) == pay


def test_an_address_by_its_path_is_below_that_of_the_page() -> None:
    page = (
        '<link rel="canonical" href="https://wonka.example/jobs/">'
        '<script type="application/ld+json">'
        '[{"@type": "JobPosting", "title": "Baker", "url": "/jobs/1"},'
        ' {"@type": "JobPosting", "title": "Cook", "url": "//[bad"}]</script>'
    )
    read = read_postings(page.encode())
    assert [each.url for each in read.postings] == ["https://wonka.example/jobs/1", ""]


def test_duties_are_not_asked_for_where_a_field_says_what_is() -> None:
    told = job(qualifications="3 years in retail", description="Your tasks:\n- Run the store")
    assert one(of_json(told)).requirements == ("3 years in retail",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We bake. Requirements:\n* Patience\n* Origami", ("Patience", "Origami")),
        (
            "Job Description: You close the books. Qualifications: A degree in law. 5+ years of"
            " experience. CPA preferred. Benefits: Tea.",
            ("A degree in law.", "5+ years of experience.", "CPA preferred."),
        ),
        ("Requirements\n- Minimum Experience: 5 years", ("Minimum Experience: 5 years",)),
    ],
)
def test_headings_within_a_line_are_headings(text: str, told: tuple[str, ...]) -> None:
    assert requirements_in(text) == told


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("(3) Platform Engineer | Globex | LinkedIn", Named("Platform Engineer", "Globex")),
        ("Careers - Umbrella Logistics", Named("", "Umbrella Logistics")),
        ("QA Lead | Cyberdyne Careers", Named("QA Lead", "Cyberdyne")),
        ("Opportunity: Rust Developer at Ferrous Ltd", Named("Rust Developer", "Ferrous Ltd")),
        ("Opportunity Manager at Ferrous Ltd", Named("Opportunity Manager", "Ferrous Ltd")),
        ("Karriere | Bäcker/in (m/w/d)", Named("Bäcker/in (m/w/d)")),
        ("Job details: Teaching Assistant - Find a job - GOV.UK", Named("Teaching Assistant")),
    ],
)
def test_headings_of_sites(heading: str, named: Named) -> None:
    assert named_in(heading) == named


@pytest.mark.parametrize(
    "text",
    [
        *("Frankfurt am Main", "Amsterdam, North Holland, Netherlands", "Smallville, Germany"),
        *("Denver, CO", "München oder Remote"),
    ],
)
def test_places(text: str) -> None:
    assert is_place(text)


@pytest.mark.parametrize("text", ["Acme GmbH, Germany", "Marketing Manager, Berlin", "Our story"])
def test_no_places(text: str) -> None:
    assert not is_place(text)


def test_a_place_or_from_home_has_its_city() -> None:
    assert place_of("München oder Remote").city == "München"


@pytest.mark.parametrize(
    ("title", "body", "told"),
    [
        (
            "Careers - Umbrella Logistics",
            "<h1>Fleet Manager</h1><p>Umbrella Logistics · Rotterdam, Netherlands · Full-time</p>",
            ("Fleet Manager", "Umbrella Logistics", "Rotterdam, Netherlands"),
        ),
        (
            "Umbrella Logistics",
            "<h1>Fleet Manager</h1><p>Rotterdam</p>",
            ("Fleet Manager", "Umbrella Logistics", "Rotterdam"),
        ),
        (
            "(3) Platform Engineer | Globex | LinkedIn",
            "<h1>Platform Engineer</h1><div>Amsterdam, Netherlands · 2 weeks ago</div>",
            ("Platform Engineer", "Globex", "Amsterdam, Netherlands"),
        ),
        (
            "Stelle: Bäcker/in (m/w/d) bei Mühle Grün GmbH",
            "<h1>Bäcker/in (m/w/d)</h1><p>Mühle Grün GmbH, Nürnberg</p>",
            ("Bäcker/in (m/w/d)", "Mühle Grün GmbH", "Nürnberg"),
        ),
        (
            "USAJOBS - Job Announcement",
            "<h1>Hydrologist</h1><dl><dt>Location</dt><dd>Denver, CO</dd></dl>",
            ("Hydrologist", "", "Denver, CO"),
        ),
        (
            "Job details: Teaching Assistant - Find a job - GOV.UK",
            "<h1>Teaching Assistant</h1><table><tr><th>Location:</th><td>Bristol, BS1 4TR</td></tr>"
            "<tr><th>Company:</th><td>Example School</td></tr></table>",
            ("Teaching Assistant", "Example School", "Bristol, BS1 4TR"),
        ),
    ],
)
def test_plain_pages(title: str, body: str, told: tuple[str, str, str]) -> None:
    page = f"<html><head><title>{title}</title></head><body>{body}<h2>Requirements</h2><ul><li>Ink"
    posting = one(read_postings(page.encode()))
    assert (posting.title, posting.company, posting.location) == told
    assert posting.requirements == ("Ink",)


def test_days_in_a_table() -> None:
    rows = "<tr><th>Posting date:</th><td>12 November 2026</td></tr>"
    rows += "<tr><th>Closing date:</th><td>12 December 2026</td></tr>"
    posting = one(read_postings(f"<h1>Teaching Assistant</h1><table>{rows}</table>".encode()))
    assert (posting.date_posted, posting.valid_through) == ("2026-11-12", "2026-12-12")


def test_a_part_of_a_page_is_no_name_of_an_employer() -> None:
    page = "<h1>Baker</h1><h2>Company</h2><p>We bake since 1901 in our village.</p>"
    assert one(read_postings(page.encode())).company == ""


def test_a_list_of_jobs_names_places_that_nobody_knows() -> None:
    mail = EmailMessage()
    mail["Subject"] = "New jobs for you"
    mail.set_content(
        "Controller (m/w/d)\nMuster AG\n12345 Kleinstadt\nhttps://x.example/job/1\n\n"
        "Data Engineer\nNorthwind\nActively recruiting\nhttps://x.example/job/2\n"
    )
    one_, two = read_postings(mail.as_bytes(), "alert.eml").postings
    assert (one_.company, one_.city) == ("Muster AG", "Kleinstadt")
    assert (two.company, two.location) == ("Northwind", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Wir suchen ab sofort eine/n\n\nSachbearbeiter/in Einkauf (m/w/d)\n\nin Vollzeit\n\n"
            "Muster Bau GmbH\n70173 Stuttgart\n",
            ("Sachbearbeiter/in Einkauf (m/w/d)", "Muster Bau GmbH", "Stuttgart", "FULL_TIME"),
        ),
        (
            "Se busca: Profesor/a de inglés\nAcademia Sol\nMálaga\nJornada parcial\n",
            ("Profesor/a de inglés", "Academia Sol", "Málaga", "PART_TIME"),
        ),
        (
            "Northwind Robotics | Senior Firmware Engineer | Zurich, Switzerland | ONSITE"
            " | Full-time | CHF 120k-150k\n\nWe build arms.\n",
            ("Senior Firmware Engineer", "Northwind Robotics", "Zurich", "FULL_TIME"),
        ),
        (
            "A friend told me that Tailspin Toys in Hamburg needs a warehouse manager from May.",
            ("warehouse manager", "", "Hamburg", ""),
        ),
    ],
)
def test_how_openings_are_called_out(text: str, told: tuple[str, str, str, str]) -> None:
    posting = one(read_postings(text.encode(), "pasted.txt"))
    assert (posting.title, posting.company, posting.city, posting.employment_type) == told


def test_who_is_named_as_the_employer_is_no_board() -> None:
    page = (
        "<title>Pflegefachkraft (m/w/d) - Suche der BA</title><h1>Pflegefachkraft (m/w/d)</h1>"
        "<p>Arbeitgeber: Seniorenheim Sonnenhof</p><p>Arbeitsort: 01067 Dresden</p>"
    )
    posting = one(read_postings(page.encode()))
    assert (posting.company, posting.city) == ("Seniorenheim Sonnenhof", "Dresden")


def test_a_city_called_remote_is_none() -> None:
    place = _place(addressLocality="Remote", addressCountry="US")
    posting = one(of_json(job(jobLocation=place)))
    assert (posting.city, posting.country, posting.remote) == ("", "US", True)
