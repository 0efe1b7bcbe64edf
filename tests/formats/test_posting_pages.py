"""Postings in saved pages: real ones as a person reads them, and how carelessly pages are made."""

import json
from pathlib import Path
from typing import Any

import pytest

from netbook.formats.posting import read_postings
from tests.formats.posting_pages import PLAIN, job, kinds, of_json, one

# Written down from the pages, as somebody reads them: title, organisation, place, and what is
# asked for. None where a page tells of no job.
DEGREE = "Bachelor's Degree in Computer Science, Information Systems or related fields of study."
YEARS = "Minumum 3 years experience as a software engineer"
JAVA = "Web application development using Java/J2EE"
PYTHON = (
    "Web application development using Python or familiarity with dynamic programming languages"
)
TEAM = "Ability to work in a team environment with members of varying skill levels."
ENGINEER = ("Software Engineer", "ABC Company Inc.", "Kirkland, WA")
TRUTH: dict[str, tuple[str, str, str, set[str]] | None] = {
    "extruct__JSONLD_with_JS_comment": (
        "讓AI挑出感興趣 SparkAmplify精準行銷當紅",
        "",
        "",
        set(),
    ),
    "extruct__JSONLD_with_control_characters": None,
    "extruct__JSONLD_with_control_characters_comment": None,
    "extruct__null_ld_mock": ("", "Some Name Goes Here", "Tacoma, Georgia", set()),
    "schema__eg-0028_json": (
        *ENGINEER,
        {DEGREE, YEARS, JAVA, PYTHON, TEAM, "Highly motivated.", "Learns quickly."},
    ),
    "schema__eg-0028_microdata": (
        *ENGINEER,
        {DEGREE, YEARS, JAVA, PYTHON, TEAM, "Highly motivated.", "Learns quickly."},
    ),
    "schema__eg-0028_rdfa": (
        *ENGINEER,
        {DEGREE, YEARS, JAVA, PYTHON, TEAM, "Highly motivated.", "Learns quickly."},
    ),
    "schema__eg-0213_json": (
        "Junior software developer",
        "",
        "",
        {"Knowledge of computer programming principles"},
    ),
    "schema__eg-0251_json": ("Mobile App Developer", "ACME Software", "", set()),
    "schema__eg-0280_json": (
        "Systems Research Engineer",
        "",
        "",
        {"Bachelor of Science, Computer Science"},
    ),
    "schema__eg-0283_json": ("electrician", "", "", {"Visual Color Discrimination"}),
    "schema__eg-0284_json": (
        "Stone mason",
        "",
        "",
        {"Must be able to lift and carry loads of up to 50kg."},
    ),
    "schema__eg-0286_json": ("Systems Research Engineer", "Acme", "", set()),
    "schema__eg-0287_json": ("Systems Research Engineer", "", "", set()),
}


def test_real_pages_are_read_as_a_person_reads_them(corpora: Path) -> None:
    pages = sorted((corpora / "html").glob("*.html"))
    assert {page.stem for page in pages} == set(TRUTH)
    for page in pages:
        read, truth = read_postings(page.read_bytes(), page.name), TRUTH[page.stem]
        if truth is None:
            assert (read.postings, kinds(read)) == ((), {"posting_none"}), page.stem
            continue
        posting = one(read)
        told = (posting.title, posting.company, posting.location, set(posting.requirements))
        assert told == truth, page.stem
        missing = [not posting.title, not posting.company, not posting.location]
        names = ("posting_no_title", "posting_no_company", "posting_no_place")
        lacking = {name for name, gone in zip(names, missing, strict=True) if gone}
        assert kinds(read) - {"posting_no_requirements"} == lacking, page.stem


def test_the_rest_of_a_real_page(corpora: Path) -> None:
    for form in ("json", "microdata", "rdfa"):
        page = corpora / "html" / f"schema__eg-0028_{form}.html"
        posting = one(read_postings(page.read_bytes(), page.name))
        assert (posting.city, posting.region, posting.country) == ("Kirkland", "WA", "")
        assert (posting.salary_min, posting.salary_max, posting.salary_currency) == (
            100000,
            100000,
            "USD",
        )
        assert (posting.date_posted, posting.employment_type) == ("2011-10-31", "FULL_TIME")
        assert "seeks a full-time mid-level software engineer" in posting.description
        assert posting.contact_email == ("" if form == "json" else "Jobs@abc.123")


@pytest.mark.parametrize(
    "around",
    ["<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "/* {{ */ {}", "{};", "\ufeff{}", "{} // job"],
)
def test_json_wrapped_in_anything(around: str) -> None:
    assert one(of_json(job(), around=around)).title == "Baker"


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "JobPosting", "title": "Baker", // the title\n "url": "https://a.example/x",}',
        '{"@type": "JobPosting", /* a "note" */ "title": "Baker", "skills": ["Bread",],}',
        '{"@type": "JobPosting", "title": "Baker", "description": "line 1\nline 2\t"}',
        "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Baker&quot;}",
        '{"@type": "Thing"} {"@type": "JobPosting", "title": "Baker"}',
        '{"@type": "JobPosting", "title": "Baker", "description": "It\\\'s warm"}',
    ],
)
def test_careless_json(text: str) -> None:
    page = f'<script type="application/ld+json">{text}</script>'
    assert one(read_postings(page.encode())).title == "Baker"


def test_an_address_in_a_string_is_no_comment() -> None:
    read = of_json(job(url="https://example.com/jobs/1"), around="{},")
    assert one(read).url == "https://example.com/jobs/1"


@pytest.mark.parametrize(
    "value",
    [
        {"@graph": [{"@type": "WebSite"}, job()]},
        [[job()]],
        {"@type": "WebPage", "mainEntity": job()},
        job(**{"@type": ["Thing", "http://schema.org/JobPosting"]}),
    ],
)
def test_a_posting_anywhere_in_the_data(value: Any) -> None:
    assert one(of_json({"@type": "BreadcrumbList"}, value)).title == "Baker"


@pytest.mark.parametrize(
    ("employer", "name"),
    [
        ("Northwind", "Northwind"),
        ({"@type": "Organization", "name": "Northwind &amp; Sons"}, "Northwind & Sons"),
        ([{"name": "Northwind"}], "Northwind"),
        ({"@id": "#us"}, "Northwind"),
        ({"@type": "Organization"}, ""),
        (None, ""),
    ],
)
def test_employers_are_told_in_many_ways(employer: Any, name: str) -> None:
    graph = [{"@id": "#us", "@type": "Organization", "name": "Northwind"}]
    read = of_json({"@graph": [job(hiringOrganization=employer), *graph]})
    assert one(read).company == name
    assert ("posting_no_company" in kinds(read)) == (not name)


@pytest.mark.parametrize(
    ("salary", "told"),
    [
        (
            {
                "@type": "MonetaryAmount",
                "currency": "EUR",
                "value": {"minValue": 50000, "maxValue": "60000", "unitText": "YEAR"},
            },
            (50000, 60000, "EUR", "YEAR"),
        ),
        (
            {"currency": "GBP", "value": {"value": 25, "unitText": "hour"}},
            (25, 25, "GBP", "HOUR"),
        ),
        ({"currency": "USD", "minValue": 10, "maxValue": 20}, (10, 20, "USD", "")),
        (70000, (70000, 70000, "", "")),
        ("€60,000 - €70,000 per year", (60000, 70000, "EUR", "YEAR")),
        ("competitive", (None, None, "", "")),
    ],
)
def test_salaries_are_told_in_many_ways(salary: Any, told: tuple[Any, ...]) -> None:
    posting = one(of_json(job(baseSalary=salary)))
    assert told == (
        posting.salary_min,
        posting.salary_max,
        posting.salary_currency,
        posting.salary_unit,
    )


def test_places_forms_of_work_and_days() -> None:
    berlin = {
        "@type": "Place",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Berlin",
            "addressCountry": {"@type": "Country", "name": "DE"},
        },
    }
    posting = one(
        of_json(
            job(
                jobLocation=[berlin, "Hamburg"],
                jobLocationType="TELECOMMUTE",
                employmentType=["FULL_TIME", "Teilzeit"],
                datePosted="2026-11-02T08:00:00+01:00",
                validThrough="2026-12-31",
            )
        )
    )
    assert (posting.city, posting.country, posting.location) == (
        "Berlin",
        "DE",
        "Berlin, DE; Hamburg",
    )
    assert (posting.remote, posting.employment_type) == (True, "FULL_TIME, PART_TIME")
    assert (posting.date_posted, posting.valid_through) == ("2026-11-02", "2026-12-31")


@pytest.mark.parametrize(
    "description",
    [
        "<p>We bake.</p><h3>Your profile</h3><ul><li>Bread &amp; rolls</li><li>Nights</li></ul>",
        "&lt;p&gt;We bake.&lt;/p&gt;&lt;b&gt;Your profile&lt;/b&gt;&lt;ul&gt;&lt;li&gt;Bread "
        "&amp;amp; rolls&lt;/li&gt;&lt;li&gt;Nights&lt;/li&gt;&lt;/ul&gt;",
        "&amp;lt;p&amp;gt;We bake.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Your profile&amp;lt;/p&amp;gt;"
        "&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Bread &amp;amp;amp; rolls&amp;lt;/li&amp;gt;&amp;lt;li"
        "&amp;gt;Nights&amp;lt;/ul&amp;gt;",
        "We bake.\n\nYour profile:\n- Bread & rolls\n- Nights",
    ],
)
def test_descriptions_come_as_markup_and_escaped_again(description: str) -> None:
    posting = one(of_json(job(description=description)))
    assert posting.requirements == ("Bread & rolls", "Nights")
    assert "<" not in posting.description
    assert "&amp;" not in posting.description


def test_several_postings_stay_apart_and_two_readings_of_one_are_one() -> None:
    assert [p.title for p in of_json([job(), job(title="Cook")]).postings] == ["Baker", "Cook"]
    page = (
        f'<script type="application/ld+json">{json.dumps(job())}</script>'
        '<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Baker</h1>'
        '<span itemprop="hiringOrganization">Northwind</span>'
        '<meta itemprop="datePosted" content="2026-11-02"><time itemprop="validThrough"'
        ' datetime="2026-12-01">soon</time><a itemprop="url" href="https://a.example/1">it</a></div>'
    )
    posting = one(read_postings(page.encode()))
    assert (posting.title, posting.company, posting.url) == (
        "Baker",
        "Northwind",
        "https://a.example/1",
    )
    assert (posting.date_posted, posting.valid_through) == ("2026-11-02", "2026-12-01")


def test_a_page_without_data_is_a_draft_by_its_names_and_lines() -> None:
    posting = one(read_postings(PLAIN.encode()))
    assert (posting.title, posting.company, posting.location) == (
        "Data Engineer",
        "Northwind",
        "Berlin, Germany",
    )
    assert posting.requirements == ("Python", "SQL")
    assert posting.url == "https://example.com/jobs/1"


def test_the_names_of_a_page_for_others_come_first() -> None:
    page = (
        '<meta property="og:title" content="Baker">'
        '<meta property="og:site_name" content="Northwind">'
        "<title>Welcome</title><link rel=canonical href='https://northwind.example/baker'>"
    )
    posting = one(read_postings(page.encode()))
    assert (posting.title, posting.company, posting.url) == (
        "Baker",
        "Northwind",
        "https://northwind.example/baker",
    )


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("cp1252", "<meta charset=windows-1252>"),
        ("cp1252", "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>"),
        ("cp1252", "<meta charset=utf-8>"),
        ("utf-8", "<meta charset=iso-8859-1>"),
        ("cp1252", "<meta charset=nonsense>"),
        ("cp1252", ""),
    ],
)
def test_pages_in_any_encoding_whatever_they_say(encoding: str, head: str) -> None:
    page = f"<html><head>{head}<title>Bäcker bei Müller – Jobs</title></head><body>ü</body></html>"
    posting = one(read_postings(page.encode(encoding)))
    assert (posting.title, posting.company) == ("Bäcker", "Müller")
