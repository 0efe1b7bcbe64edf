"""Dates as people say them in German, read on Saturday 21 November 2026 unless a test says so."""

from datetime import date

import pytest

from netbook.core.natural_date import find_dates, read_date

TODAY = date(2026, 11, 21)


def read(said: str, today: date = TODAY, *, ahead: bool = False) -> str:
    return str(read_date(said, today, ahead=ahead, language="de"))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("heute", "2026-11-21"),
        ("heute Morgen", "2026-11-21"),
        ("heute früh", "2026-11-21"),
        ("heute Abend um halb acht", "2026-11-21"),
        ("vorhin", "2026-11-21"),
        ("vor einer Stunde", "2026-11-21"),
        ("gestern", "2026-11-20"),
        ("Gestern Abend", "2026-11-20"),
        ("gestern um 14:30 Uhr", "2026-11-20"),
        ("vorgestern", "2026-11-19"),
        ("vorvorgestern", "2026-11-18"),
        ("morgen", "2026-11-22"),
        ("morgen früh", "2026-11-22"),
        ("morgen Nachmittag", "2026-11-22"),
        ("übermorgen", "2026-11-23"),
        ("uebermorgen", "2026-11-23"),
        ("letzten Dienstag", "2026-11-17"),
        ("letzten Samstag", "2026-11-14"),
        ("vergangenen Mittwoch", "2026-11-18"),
        ("vorigen Montag", "2026-11-16"),
        ("vorletzten Dienstag", "2026-11-10"),
        ("Samstag", "2026-11-21"),
        ("Sonnabend", "2026-11-21"),
        ("am Dienstag", "2026-11-17"),
        ("am Dienstagabend", "2026-11-17"),
        ("am Dienstag Nachmittag", "2026-11-17"),
        ("Dienstag um 15 Uhr", "2026-11-17"),
        ("Do", "2026-11-19"),
        ("am Mi", "2026-11-18"),
        ("Sonntag", "2026-11-15"),
        ("Donnerstag letzter Woche", "2026-11-12"),
        ("letzte Woche Donnerstag", "2026-11-12"),
        ("letzte Woche am Donnerstag", "2026-11-12"),
        ("diesen Freitag", "2026-11-20"),
        ("kommenden Freitag", "2026-11-27"),
        ("nächsten Freitag", "2026-11-27"),
        ("naechsten Freitag", "2026-11-27"),
        ("übernächsten Freitag", "2026-12-04"),
        ("bis Freitag", "2026-11-27"),
        ("bis zum Freitag", "2026-11-27"),
        ("bis spätestens Freitag", "2026-11-27"),
        ("spätestens am Montag", "2026-11-23"),
        ("bis Samstag", "2026-11-28"),
        ("vor Montag", "2026-11-23"),
        ("Mittwoch nächster Woche", "2026-11-25"),
        ("nächste Woche Mittwoch", "2026-11-25"),
        ("Freitag in zwei Wochen", "2026-12-04"),
        ("Dienstag vor zwei Wochen", "2026-11-03"),
        ("3. Mai", "2026-05-03"),
        ("am 3. Mai", "2026-05-03"),
        ("vom 3. Mai", "2026-05-03"),
        ("3 Mai", "2026-05-03"),
        ("3. Dezember", "2025-12-03"),
        ("21. Nov", "2026-11-21"),
        ("bis 3. Dezember", "2026-12-03"),
        ("bis zum 3. Dezember", "2026-12-03"),
        ("bis zum 3. Mai", "2027-05-03"),
        ("Dienstag, 3. Mai", "2026-05-03"),
        ("Dienstag, den 3. Mai", "2026-05-03"),
        ("3. Mai 2024", "2024-05-03"),
        ("3. März 2024", "2024-03-03"),
        ("3. Maerz 2024", "2024-03-03"),
        ("3. Sept. 2024", "2024-09-03"),
        ("3.-5. Mai", "2026-05-03"),
        ("am 3.", "2026-11-03"),
        ("am 30.", "2026-10-30"),
        ("bis zum 3.", "2026-12-03"),
        ("29. Februar", "2024-02-29"),
        ("2026-05-03", "2026-05-03"),
        ("21.11.", "2026-11-21"),
        ("3.5.", "2026-05-03"),
        ("am 3.5.", "2026-05-03"),
        ("bis 3.5.", "2027-05-03"),
        ("bis zum 1.12.", "2026-12-01"),
        ("Fr 20.11.", "2026-11-20"),
        ("am Di 17.11.2026", "2026-11-17"),
        ("Dienstag, den 17.11. um 15 Uhr", "2026-11-17"),
        ("3.5.24", "2024-05-03"),
        ("03.05.2024", "2024-05-03"),
        ("in 2 Wochen", "2026-12-05"),
        ("in 14 Tagen", "2026-12-05"),
        ("in einer Woche", "2026-11-28"),
        ("heute in einer Woche", "2026-11-28"),
        ("in drei Tagen", "2026-11-24"),
        ("innerhalb von zwei Wochen", "2026-12-05"),
        ("vor drei Wochen", "2026-10-31"),
        ("vor ein paar Tagen", "2026-11-18"),
        ("vor zehn Tagen", "2026-11-11"),
        ("heute vor einer Woche", "2026-11-14"),
        ("vor 2 Monaten", "2026-09"),
        ("vor einem Jahr", "2025"),
        ("in 3 Monaten", "2027-02-21"),
        ("in einem Jahr", "2027-11-21"),
        ("letzte Woche", "2026-11-09"),
        ("diese Woche", "2026-11-16"),
        ("nächste Woche", "2026-11-27"),
        ("kommende Woche", "2026-11-27"),
        ("übernächste Woche", "2026-12-04"),
        ("vorletzte Woche", "2026-11-02"),
        ("Anfang nächster Woche", "2026-11-23"),
        ("Ende nächster Woche", "2026-11-27"),
        ("bis Ende der Woche", "2026-11-22"),
        ("KW 47", "2026-11-16"),
        ("in KW 45", "2026-11-02"),
        ("bis KW 50", "2026-12-11"),
        ("letztes Wochenende", "2026-11-14"),
        ("am Wochenende", "2026-11-21"),
        ("nächstes Wochenende", "2026-11-28"),
        ("letzten Monat", "2026-10"),
        ("diesen Monat", "2026-11"),
        ("nächsten Monat", "2026-12"),
        ("letztes Jahr", "2025"),
        ("nächstes Jahr", "2027"),
        ("Ende des Monats", "2026-11-30"),
        ("bis Monatsende", "2026-11-30"),
        ("Ende nächsten Monats", "2026-12-31"),
        ("bis Ende des Jahres", "2026-12-31"),
        ("bis Jahresende", "2026-12-31"),
        ("bis Ende Mai", "2027-05-31"),
        ("Ende Mai", "2026-05"),
        ("Anfang März", "2026-03"),
        ("bis Mitte Dezember", "2026-12-15"),
        ("Mitte Mai 2024", "2024-05"),
        ("April 2019", "2019-04"),
        ("im April", "2026-04"),
        ("bis April", "2027-04"),
        ("letzten Dezember", "2025-12"),
        ("im Sommer", "2026-22"),
        ("letzten Herbst", "2025-23"),
        ("Frühjahr 2019", "2019-21"),
        ("an Weihnachten", "2025-12-25"),
        ("vor Weihnachten", "2026-12-25"),
        ("Silvester", "2025-12-31"),
        ("zwischen den Jahren", "2025-12-27"),
        ("im Jahr 2019", "2019"),
        ("in 2019", "2019"),
    ],
)
def test_a_date_is_found_in_a_line_and_read_alone(said: str, meant: str) -> None:
    line = f"Kaffee mit Maya {said}, über Daten geredet"
    found = find_dates(line, TODAY, language="de")
    assert [(line[f.start : f.end], str(f.date)) for f in found] == [(said, meant)]
    assert read(said) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2019", "2019"),
        ("Mai", "2026-05"),
        ("Frühling", "2026-21"),
        ("gestern.", "2026-11-20"),
        ("  Dienstag: ", "2026-11-17"),
        ("so", "2026-11-15"),
    ],
)
def test_alone_a_year_a_month_and_a_season_are_dates_too(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Mittagessen mit Mai und April",
        "Kaffee mit Jan",
        "Kaffee mit Fr. Hahn",
        "so haben wir es gemacht",
        "So war das nicht gemeint",
        "das war genau so",
        "am Morgen danach",
        "guten Morgen gesagt",
        "auf Python 3.11. umgestellt",
        "über den Bericht 2019 gesprochen",
        "31. April",
        "30. Feb 2024",
        "Version 3.5.",
        "24/7",
        "seit Montag ist sie da",
        "wir sprechen jeden Freitag",
        "ab Dienstag im Urlaub",
        "30 Minuten",
        "dienstags",
        "vor anderen Leuten",
        "Weihnachtsfeier",
        "KW 60",
    ],
)
def test_what_is_no_date_is_left_alone(line: str) -> None:
    assert find_dates(line, TODAY, language="de") == []


@pytest.mark.parametrize(
    ("said", "today", "meant"),
    [
        ("KW 53", date(2026, 1, 5), "2020-12-28"),
        ("KW 1", date(2026, 1, 1), "2025-12-29"),
        ("KW 2 2027", date(2026, 11, 21), "2027-01-15"),
        ("vorletzten Montag", date(2026, 11, 23), "2026-11-09"),
        ("zwischen den Jahren", date(2027, 1, 2), "2026-12-27"),
    ],
)
def test_the_turn_of_a_year_is_minded(said: str, today: date, meant: str) -> None:
    assert read(said, today) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Freitag", "2026-11-27"),
        ("am Samstag", "2026-11-28"),
        ("3. Mai", "2027-05-03"),
        ("im Mai", "2027-05"),
        ("diese Woche", "2026-11-22"),
        ("KW 48", "2026-11-27"),
        ("KW 47", "2026-11-22"),
        ("KW 3", "2027-01-22"),
    ],
)
def test_a_promise_looks_ahead(said: str, meant: str) -> None:
    assert read(said, ahead=True) == meant
