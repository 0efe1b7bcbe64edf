"""Dates as people say them in French, read on Saturday 21 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.fold import fold
from netbook.core.french.dates import DATES
from netbook.core.natural_date import ORDERS, find_dates, read_date
from netbook.core.partial_date import PartialDate

TODAY = date(2026, 11, 21)
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
    *("septembre", "octobre", "novembre", "décembre"),
)
DAYS = st.dates(date(1910, 1, 1), date(2095, 12, 31))

SAID = [
    ("aujourd'hui", "2026-11-21"),
    ("Aujourd’hui", "2026-11-21"),
    ("ce matin", "2026-11-21"),
    ("cet après-midi", "2026-11-21"),
    ("cet aprem", "2026-11-21"),
    ("ce midi", "2026-11-21"),
    ("ce soir", "2026-11-21"),
    ("tout à l'heure", "2026-11-21"),
    ("il y a une heure", "2026-11-21"),
    ("hier", "2026-11-20"),
    ("Hier soir", "2026-11-20"),
    ("hier après-midi", "2026-11-20"),
    ("avant-hier", "2026-11-19"),
    ("avant hier", "2026-11-19"),
    ("l'autre jour", "2026-11-19"),
    ("demain", "2026-11-22"),
    ("demain matin", "2026-11-22"),
    ("après-demain", "2026-11-23"),
    ("apres demain", "2026-11-23"),
    ("mardi dernier", "2026-11-17"),
    ("samedi dernier", "2026-11-14"),
    ("samedi", "2026-11-21"),
    ("mardi", "2026-11-17"),
    ("mar.", "2026-11-17"),
    ("mardi après-midi", "2026-11-17"),
    ("jeudi soir", "2026-11-19"),
    ("jeudi midi", "2026-11-19"),
    ("dimanche", "2026-11-15"),
    ("jeudi de la semaine dernière", "2026-11-12"),
    ("la semaine dernière jeudi", "2026-11-12"),
    ("ce vendredi", "2026-11-20"),
    ("vendredi prochain", "2026-11-27"),
    ("samedi prochain", "2026-11-28"),
    ("vendredi qui vient", "2026-11-27"),
    ("d'ici vendredi", "2026-11-27"),
    ("d'ici à vendredi", "2026-11-27"),
    ("pour vendredi", "2026-11-27"),
    ("avant samedi", "2026-11-28"),
    ("jusqu'à lundi", "2026-11-23"),
    ("vendredi au plus tard", "2026-11-27"),
    ("au plus tard vendredi", "2026-11-27"),
    ("vendredi max", "2026-11-27"),
    ("mercredi de la semaine prochaine", "2026-11-25"),
    ("lundi en huit", "2026-11-30"),
    ("lundi en quinze", "2026-12-07"),
    ("3 mai", "2026-05-03"),
    ("le 3 mai", "2026-05-03"),
    ("le 3 décembre", "2025-12-03"),
    ("21 nov", "2026-11-21"),
    ("avant le 3 décembre", "2026-12-03"),
    ("pour le 3 mai", "2027-05-03"),
    ("d'ici au 3 décembre", "2026-12-03"),
    ("jusqu'au 3 décembre", "2026-12-03"),
    ("1er mars", "2026-03-01"),
    ("le 1er mars 2024", "2024-03-01"),
    ("1 er mars", "2026-03-01"),
    ("mardi 3 mai", "2026-05-03"),
    ("le mardi 17 novembre", "2026-11-17"),
    ("mardi 17", "2026-11-17"),
    ("3 mai 2024", "2024-05-03"),
    ("3 sept. 2024", "2024-09-03"),
    ("14 juil. 2025", "2025-07-14"),
    ("du 3 au 5 mai", "2026-05-03"),
    ("3-5 mai", "2026-05-03"),
    ("le 12", "2026-11-12"),
    ("le 30", "2026-10-30"),
    ("avant le 3", "2026-12-03"),
    ("29 février", "2024-02-29"),
    ("29 fevrier", "2024-02-29"),
    ("2026-05-03", "2026-05-03"),
    ("03.05.2024", "2024-05-03"),
    ("03/05/2024", "2024-05-03"),
    ("3/5", "2026-05-03"),
    ("le 3/5", "2026-05-03"),
    ("mardi 17/11", "2026-11-17"),
    ("jeu. 19/11/2026", "2026-11-19"),
    ("le mardi 17/11", "2026-11-17"),
    ("3/5/24", "2024-05-03"),
    ("dans 2 semaines", "2026-12-05"),
    ("dans une semaine", "2026-11-28"),
    ("d'ici deux semaines", "2026-12-05"),
    ("sous trois jours", "2026-11-24"),
    ("dans quinze jours", "2026-12-05"),
    ("dans 15 jours", "2026-12-05"),
    ("sous 48h", "2026-11-23"),
    ("dans huit jours", "2026-11-28"),
    ("dans une quinzaine", "2026-12-05"),
    ("sous huitaine", "2026-11-28"),
    ("dans dix jours", "2026-12-01"),
    ("il y a trois semaines", "2026-10-31"),
    ("y a 3 semaines", "2026-10-31"),
    ("il y a quinze jours", "2026-11-07"),
    ("il y a huit jours", "2026-11-14"),
    ("il y a une dizaine de jours", "2026-11-11"),
    ("il y a quelques jours", "2026-11-18"),
    ("il y a 2 mois", "2026-09"),
    ("il y a un an", "2025"),
    ("dans 3 mois", "2027-02-21"),
    ("dans un an", "2027-11-21"),
    ("la semaine dernière", "2026-11-09"),
    ("la semaine passée", "2026-11-09"),
    ("sem dernière", "2026-11-09"),
    ("cette semaine", "2026-11-16"),
    ("la semaine prochaine", "2026-11-27"),
    ("début de semaine prochaine", "2026-11-23"),
    ("en début de semaine prochaine", "2026-11-23"),
    ("fin de semaine", "2026-11-22"),
    ("semaine 48", "2025-11-24"),
    ("S46", "2026-11-09"),
    ("l'avant-dernière semaine", "2026-11-02"),
    ("le week-end dernier", "2026-11-14"),
    ("ce week-end", "2026-11-21"),
    ("ce we", "2026-11-21"),
    ("le week-end prochain", "2026-11-28"),
    ("le mois dernier", "2026-10"),
    ("ce mois-ci", "2026-11"),
    ("le mois prochain", "2026-12"),
    ("l'année dernière", "2025"),
    ("l'an dernier", "2025"),
    ("l'an passé", "2025"),
    ("l'année prochaine", "2027"),
    ("fin du mois", "2026-11-30"),
    ("fin de mois", "2026-11-30"),
    ("à la fin du mois prochain", "2026-12-31"),
    ("avant la fin du mois", "2026-11-30"),
    ("d'ici la fin de la semaine", "2026-11-22"),
    ("d'ici fin novembre", "2026-11-30"),
    ("fin de l'année", "2026-12-31"),
    ("d'ici la fin de l'année", "2026-12-31"),
    ("fin d'année", "2026-12-31"),
    ("avant fin mai", "2027-05-31"),
    ("fin mai", "2026-05"),
    ("mi-mai", "2026-05"),
    ("début mars", "2026-03"),
    ("début mars 2024", "2024-03"),
    ("courant mars", "2026-03"),
    ("avril 2019", "2019-04"),
    ("en avril", "2026-04"),
    ("au mois d'avril", "2026-04"),
    ("en décembre", "2025-12"),
    ("en avril dernier", "2026-04"),
    ("avril prochain", "2027-04"),
    ("printemps 2019", "2019-21"),
    ("au printemps", "2026-21"),
    ("cet été", "2026-22"),
    ("l'été dernier", "2026-22"),
    ("l'été prochain", "2027-22"),
    ("en automne", "2026-23"),
    ("avant l'été", "2027-22"),
    ("à Noël", "2025-12-25"),
    ("d'ici Noël", "2026-12-25"),
    ("au 14 juillet", "2026-07-14"),
    ("le 31 au soir", "2026-10-31"),
    ("en 2019", "2019"),
    ("2019", "2019"),
    ("mai", "2026-05"),
]
ALONE = ("2019", "mai", "mar.")


@pytest.mark.parametrize(("said", "meant"), SAID)
def test_a_date_is_understood(said: str, meant: str) -> None:
    found = read_date(said, TODAY, language="fr")
    assert str(found) == meant


@pytest.mark.parametrize(("said", "meant"), SAID)
def test_case_and_accents_don_t_matter(said: str, meant: str) -> None:
    for written in (fold(said), said.upper()):
        assert str(read_date(written, TODAY, language="fr")) == meant


@pytest.mark.parametrize(("said", "meant"), [each for each in SAID if each[0] not in ALONE])
def test_a_date_is_found_in_a_line(said: str, meant: str) -> None:
    line = f"café avec Claire {said}, parlé de data"
    found = find_dates(line, TODAY, language="fr")
    assert [(line[each.start : each.end], str(each.date)) for each in found] == [(said, meant)]


@pytest.mark.parametrize(
    "said",
    [
        *("", "depuis mardi", "tous les mardis", "chaque lundi", "à partir de lundi", "31 avril"),
        *("29 février 2023", "bonjour", "5", "14 h 30", "lundi matinée de travail", "mars attaque"),
    ],
)
def test_other_words_are_no_date(said: str) -> None:
    assert read_date(said, TODAY, language="fr") is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("café avec Claire hier, à 14 h 30", ["hier"]),
        ("visio mardi 14 h avec Claire", ["mardi"]),
        ("rdv lundi 9h", ["lundi"]),
        ("vu Claire le 12, elle va bien", ["le 12"]),
        ("une balade en mer avec Claire", []),
        ("le jeu de Claire", []),
        ("café avec Sam", []),
        ("elle a été promue", []),
        ("elle y travaille depuis mars", []),
        ("ouvert tous les mardis", []),
        ("les bons de Noël Martin", []),
        ("elle part à Nantes en mai 2027, vue jeudi", ["en mai 2027", "jeudi"]),
        ("promis d'ici la fin du mois", ["d'ici la fin du mois"]),
        ("il y a quinze jours on a parlé", ["il y a quinze jours"]),
        ("Python 3.11 et 24/7", []),
    ],
)
def test_dates_are_found_among_other_words(line: str, said: list[str]) -> None:
    found = find_dates(line, TODAY, language="fr")
    assert [line[each.start : each.end] for each in found] == said


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("pour vendredi", "2026-11-27"),
        ("avant la fin du mois", "2026-11-30"),
        ("d'ici avril", "2027-04-01"),
        ("la semaine prochaine", "2026-11-27"),
        ("le mois prochain", "2026-12-31"),
        ("dans la semaine", "2026-11-22"),
        ("courant de la semaine prochaine", "2026-11-27"),
        ("dans quinze jours", "2026-12-05"),
        ("début janvier", "2027-01-07"),
        ("mi-janvier", "2027-01-15"),
        ("le 3", "2026-12-03"),
        ("vendredi au plus tard", "2026-11-27"),
    ],
)
def test_a_promise_for_a_date_is_due_on_a_day(said: str, due: str) -> None:
    (found,) = find_dates(said, TODAY, ahead=True, language="fr")
    assert str(found.due) == due


@given(DAYS)
def test_a_day_with_its_year_is_that_day(day: date) -> None:
    ordinal = "er" if day.day == 1 else ""
    for said in (f"{day.day}{ordinal} {MONTHS[day.month - 1]} {day.year}", f"{day:%d/%m/%Y}"):
        assert read_date(said, TODAY, language="fr") == PartialDate.of(day)
        assert read_date(f"le {said}", TODAY, language="fr") == PartialDate.of(day)


@given(st.sampled_from(sorted(DATES.weekdays)), DAYS)
def test_a_weekday_is_within_a_week(name: str, today: date) -> None:
    weekday = DATES.weekdays[name]
    for said, first, last in ((name, -6, 0), (f"pour {name}", 1, 7), (f"{name} dernier", -7, -1)):
        found = read_date(said, today, language="fr")
        assert found is not None
        assert found.earliest.weekday() == weekday
        assert timedelta(first) <= found.earliest - today <= timedelta(last)


WORDS = st.sampled_from(
    [
        *(*DATES.days, *DATES.weekdays, *DATES.months, *DATES.units, *DATES.numbers),
        *(*DATES.which, *DATES.part, *DATES.ahead, *DATES.lead, *DATES.seasons),
        *("3", "31", "1er", "2019", "'24", "3/5", "32.13.", "l'", "d'", "de", "la", "du", ",", "."),
    ]
)


@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(), DAYS, st.sampled_from(ORDERS))
def test_any_text_gives_dates_in_their_order(text: str, today: date, order: str) -> None:
    for ahead in (False, True):
        found = find_dates(text, today, order, ahead=ahead, language="fr")
        ends = [0, *(each.end for each in found)]
        assert all(end <= each.start < each.end for end, each in zip(ends, found, strict=False))
        assert ends[-1] <= len(text)
