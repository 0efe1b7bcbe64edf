"""Postings that are pasted as text or come as mails, in four languages."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from netbook.core.posting import Posting
from netbook.formats.posting import PostingsRead, read_postings
from netbook.transfer.sentences import PROBLEMS

ENGLISH = """Northwind is hiring a Platform Lead to join our team in Berlin.

What you'll do
Own the migration to a lakehouse.
Lead a team of five.

What we're looking for
- 5+ years running data platforms
- German at work

Nice to have
- dbt, Airflow

What we offer
- €80,000 – €95,000 per year

How to apply
Send your CV to dieter.hahn@northwind.example by 2 December 2026.
"""
GERMAN = """Senior Data Engineer (m/w/d)
Contoso GmbH · Hamburg, Deutschland (Hybrid)
Vollzeit · unbefristet

Über Contoso
Wir bauen Software.

Deine Aufgaben
- Du baust Datenpipelines

Dein Profil
- Abgeschlossenes Studium der Informatik
- Sehr gute Deutschkenntnisse

Wir bieten
- 65.000 – 80.000 € brutto im Jahr

Bewerbungsfrist: 31.12.2026
Kontakt: jobs@contoso.example
https://contoso.example/jobs/4711
"""
FRENCH = """Ingénieur·e données
Fabrikam
Lyon

Le poste
Vous construisez la plateforme de données.

Votre profil :
• Diplôme d'ingénieur
• Anglais courant

Rémunération : 45 000 à 55 000 € par an
Date limite de candidature : 15 janvier 2027
"""
SPANISH = """Puesto: Analista de datos
Empresa: Tailspin S.L.
Ubicación: Madrid, España
Teletrabajo

Requisitos:
* Experiencia con SQL
* Nivel alto de inglés

Ofrecemos:
* Salario 30.000€ - 36.000€ brutos/año
"""


def one(text: str) -> Posting:
    """The only posting in a pasted text."""
    (posting,) = read_postings(text.encode(), "pasted.txt").postings
    return posting


@pytest.mark.parametrize(
    ("text", "names", "pay", "closes", "asked"),
    [
        (
            ENGLISH,
            ("Platform Lead", "Northwind", "Berlin", ""),
            (80000, 95000, "EUR", "YEAR"),
            "2026-12-02",
            ("5+ years running data platforms", "German at work", "dbt, Airflow"),
        ),
        (
            GERMAN,
            ("Senior Data Engineer (m/w/d)", "Contoso GmbH", "Hamburg", "Deutschland"),
            (65000, 80000, "EUR", "YEAR"),
            "2026-12-31",
            ("Abgeschlossenes Studium der Informatik", "Sehr gute Deutschkenntnisse"),
        ),
        (
            FRENCH,
            ("Ingénieur·e données", "Fabrikam", "Lyon", ""),
            (45000, 55000, "EUR", "YEAR"),
            "2027-01-15",
            ("Diplôme d'ingénieur", "Anglais courant"),
        ),
        (
            SPANISH,
            ("Analista de datos", "Tailspin S.L.", "Madrid", "España"),
            (30000, 36000, "EUR", "YEAR"),
            "",
            ("Experiencia con SQL", "Nivel alto de inglés"),
        ),
    ],
    ids=("en", "de", "fr", "es"),
)
def test_pasted_text_is_read_by_its_lines(
    text: str,
    names: tuple[str, ...],
    pay: tuple[object, ...],
    closes: str,
    asked: tuple[str, ...],
) -> None:
    posting = one(text)
    assert (posting.title, posting.company, posting.city, posting.country) == names
    assert pay == (
        posting.salary_min,
        posting.salary_max,
        posting.salary_currency,
        posting.salary_unit,
    )
    assert (posting.valid_through, posting.requirements) == (closes, asked)


def test_the_rest_of_a_pasted_text() -> None:
    assert one(ENGLISH).contact_email == "dieter.hahn@northwind.example"
    german = one(GERMAN)
    assert (german.employment_type, german.url) == (
        "FULL_TIME",
        "https://contoso.example/jobs/4711",
    )
    assert german.contact_email == "jobs@contoso.example"
    assert (one(SPANISH).remote, german.remote) == (True, False)


@pytest.mark.parametrize(
    ("address", "title", "company"),
    [
        ("https://example.com/jobs/senior-data-engineer-4711", "Senior data engineer", ""),
        ("https://careers.northwind.example/en/jobs/head-of-bi.html", "Head of bi", "Northwind"),
        ("https://jobs.contoso.co.uk/4711/platform_lead", "Platform lead", "Contoso"),
        ("www.example.com/jobs/view/baker-at-northwind-38123456/", "Baker", "Northwind"),
        ("https://example.com/4711", "example.com", ""),
    ],
)
def test_an_address_alone_is_a_draft_by_its_path(address: str, title: str, company: str) -> None:
    read = read_postings(f" {address}\n".encode(), "pasted.txt")
    (posting,) = read.postings
    assert (posting.title, posting.company) == (title, company)
    assert posting.url.endswith(address)
    assert posting.url.startswith("https://")
    assert "posting_not_fetched" in {problem.kind for problem in read.problems}


@pytest.mark.parametrize(
    ("asked", "lines"),
    [
        ("Requirements: Python and SQL.", ("Python and SQL.",)),
        ("You need\n- a\n- B2 German\n\nWe are a bakery.", ("B2 German",)),
        ("Skills\nBaking. Selling bread. Being early.", ("Baking.", "Selling bread.")),
        ("Your tasks\n- Baking\n- Selling", ("Baking", "Selling")),
        ("We bake. You have a driving licence.", ("You have a driving licence.",)),
        ("We bake bread.", ()),
    ],
)
def test_what_is_asked_for_is_found_below_headings_and_without(
    asked: str, lines: tuple[str, ...]
) -> None:
    found = one(f"Baker\nNorthwind\nBerlin\n\n{asked}").requirements
    assert set(lines) <= set(found)
    assert bool(found) == bool(lines)


# --- mails


def alert(plain: str = "", html: str = "") -> PostingsRead:
    """What a mail with these texts gives."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Alerts <alerts@example.com>", "3 new jobs for you"
    mail.set_content(plain)
    if html:
        mail.add_alternative(html, subtype="html")
    return read_postings(mail.as_bytes(), "alert.eml")


JOBS = [
    ("Data Engineer", "Northwind", "Berlin, Germany", "https://example.com/jobs/view/1"),
    ("Bäcker:in", "Müller GmbH", "Hamburg", "https://example.com/jobs/view/2"),
    ("Platform lead", "Tailspin", "Remote", "https://example.com/jobs/view/3"),
]


def told(read: PostingsRead) -> list[tuple[str, str, str, str]]:
    """Title, employer, place and address of each posting."""
    return [(each.title, each.company, each.location, each.url) for each in read.postings]


def test_a_plain_mail_lists_several() -> None:
    blocks = [f"{t}\n{c}\n{p}\nView job: {url}\n\n-----------\n" for t, c, p, url in JOBS]
    end = "See all jobs: https://example.com/jobs/search\nUnsubscribe: https://example.com/u\n"
    assert told(alert("Your job alert\n\n" + "\n".join(blocks) + end)) == JOBS


def test_a_mail_of_markup_lists_several() -> None:
    rows = [
        f'<tr><td><a href="{url}"><img src="x"></a></td><td><a href="{url}">{t}</a>'
        f'<p>{c} &middot; {p}</p><a href="{url}">View job</a></td></tr>'
        for t, c, p, url in JOBS
    ]
    page = (
        f"<html><body><h2>Your job alert</h2><table>{''.join(rows)}</table>"
        '<a href="https://example.com/jobs/search">See all jobs</a>'
        '<a href="https://example.com/u">Unsubscribe</a></body></html>'
    )
    assert told(alert("Please view this mail as HTML.", page)) == JOBS


def test_a_mail_from_somebody_about_one_opening() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Lena <lena@example.com>", "Fwd: Baker at Northwind"
    mail.set_content("Hi,\n\nlook at this.\n\nRequirements:\n- Bread\n- Nights\n")
    (posting,) = read_postings(mail.as_bytes(), "mail").postings
    assert (posting.title, posting.company) == ("Baker", "Northwind")
    assert posting.requirements == ("Bread", "Nights")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_mail_with_a_page_in_one_line_is_read_to_its_end(end: str) -> None:
    page = f"<h1>Baker</h1><p>{'Bread and rolls. ' * 1_000}</p><h2>Requirements</h2><li>Nights"
    head = f"From: lena@example.com{end}Subject: Baker{end}Content-Type: text/html{end}{end}"
    (posting,) = read_postings(f"{head}{page}{end}".encode(), "mail.eml").postings
    assert posting.requirements == ("Nights",)


def test_a_saved_page_of_a_browser() -> None:
    mail = EmailMessage()
    mail["Subject"] = "Baker"
    mail["Snapshot-Content-Location"] = "https://example.com/jobs/1"
    mail.set_content("<title>Baker at Northwind</title><h1>Baker</h1>", subtype="html")
    (posting,) = read_postings(mail.as_bytes(), "page.mhtml").postings
    assert (posting.title, posting.company, posting.url) == (
        "Baker",
        "Northwind",
        "https://example.com/jobs/1",
    )


def test_real_mails_are_read_and_are_no_postings(corpora: Path) -> None:
    mails = sorted((corpora / "mail").glob("*.eml"))
    assert len(mails) > 40
    for mail in mails:
        read = read_postings(mail.read_bytes(), mail.name)
        assert (mail.name, read.postings) == (mail.name, ())
        assert {problem.kind for problem in read.problems} <= set(PROBLEMS)
