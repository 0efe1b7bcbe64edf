"""Dates as people say them in Spanish, read on Saturday 21 November 2026 unless a test differs."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from netbook.core.fold import fold
from netbook.core.natural_date import find_dates, read_date
from netbook.core.partial_date import PartialDate
from netbook.core.spanish.dates import DATES

TODAY = date(2026, 11, 21)
MONTHS = {number: name for name, number in reversed(list(DATES.months.items()))}
DAYS = st.dates(date(1910, 1, 1), date(2095, 12, 31))

SAID = [
    ("hoy", "2026-11-21"),
    ("hoy mismo", "2026-11-21"),
    ("esta mañana", "2026-11-21"),
    ("esta tarde", "2026-11-21"),
    ("esta noche", "2026-11-21"),
    ("hace un rato", "2026-11-21"),
    ("hace una hora", "2026-11-21"),
    ("ayer", "2026-11-20"),
    ("Ayer por la tarde", "2026-11-20"),
    ("ayer en la noche", "2026-11-20"),
    ("anoche", "2026-11-20"),
    ("anteayer", "2026-11-19"),
    ("antier", "2026-11-19"),
    ("antes de ayer", "2026-11-19"),
    ("mañana", "2026-11-22"),
    ("mañana por la mañana", "2026-11-22"),
    ("antes de mañana", "2026-11-22"),
    ("pasado mañana", "2026-11-23"),
    ("el martes", "2026-11-17"),
    ("el martes pasado", "2026-11-17"),
    ("el pasado martes", "2026-11-17"),
    ("el sábado pasado", "2026-11-14"),
    ("el sábado", "2026-11-21"),
    ("el miércoles por la tarde", "2026-11-18"),
    ("el jueves a mediodía", "2026-11-19"),
    ("dom", "2026-11-15"),
    ("el jueves de la semana pasada", "2026-11-12"),
    ("este viernes", "2026-11-20"),
    ("el viernes que viene", "2026-11-27"),
    ("el próximo viernes", "2026-11-27"),
    ("el viernes próximo", "2026-11-27"),
    ("para el viernes", "2026-11-27"),
    ("antes del viernes", "2026-11-27"),
    ("hasta el lunes", "2026-11-23"),
    ("a más tardar el lunes", "2026-11-23"),
    ("como muy tarde el lunes", "2026-11-23"),
    ("para este martes", "2026-11-24"),
    ("el miércoles de la semana que viene", "2026-11-25"),
    ("el miércoles de la próxima semana", "2026-11-25"),
    ("el 3 de mayo", "2026-05-03"),
    ("3 de mayo", "2026-05-03"),
    ("el 3 de diciembre", "2025-12-03"),
    ("21 nov", "2026-11-21"),
    ("antes del 3 de diciembre", "2026-12-03"),
    ("para el 3 de mayo", "2027-05-03"),
    ("1º de mayo", "2026-05-01"),
    ("el martes, 3 de mayo", "2026-05-03"),
    ("el martes 3 de mayo de 2024", "2024-05-03"),
    ("el 3 de mayo de 2024", "2024-05-03"),
    ("el 3 de mayo del 2024", "2024-05-03"),
    ("3 mayo 2024", "2024-05-03"),
    ("3 de sept. de 2024", "2024-09-03"),
    ("3 de setiembre de 2024", "2024-09-03"),
    ("mayo 3, 2024", "2024-05-03"),
    ("del 3 al 5 de mayo", "2026-05-03"),
    ("el 3", "2026-11-03"),
    ("el día 30", "2026-10-30"),
    ("antes del 3", "2026-12-03"),
    ("el 29 de febrero", "2024-02-29"),
    ("antes del 29 de febrero", "2028-02-29"),
    ("2026-05-03", "2026-05-03"),
    ("3/5/24", "2024-05-03"),
    ("el 3/5", "2026-05-03"),
    ("3-5-2024", "2024-05-03"),
    ("dentro de dos semanas", "2026-12-05"),
    ("en una semana", "2026-11-28"),
    ("en 3 días", "2026-11-24"),
    ("dentro de quince días", "2026-12-05"),
    ("de aquí a dos semanas", "2026-12-05"),
    ("hace tres semanas", "2026-10-31"),
    ("hace unas tres semanas", "2026-10-31"),
    ("hace 3 semanas", "2026-10-31"),
    ("3 semanas atrás", "2026-10-31"),
    ("hace un par de días", "2026-11-19"),
    ("hace diez días", "2026-11-11"),
    ("hace quince días", "2026-11-07"),
    ("hace dos meses", "2026-09"),
    ("hace 11 meses", "2025-12"),
    ("hace un año", "2025"),
    ("en 3 meses", "2027-02-21"),
    ("dentro de un año", "2027-11-21"),
    ("la semana pasada", "2026-11-09"),
    ("la pasada semana", "2026-11-09"),
    ("esta semana", "2026-11-16"),
    ("la semana que viene", "2026-11-27"),
    ("la próxima semana", "2026-11-27"),
    ("la semana próxima", "2026-11-27"),
    ("a principios de la semana que viene", "2026-11-23"),
    ("la semana antepasada", "2026-11-02"),
    ("el fin de semana", "2026-11-21"),
    ("el fin de semana pasado", "2026-11-14"),
    ("el finde pasado", "2026-11-14"),
    ("este finde", "2026-11-21"),
    ("el finde que viene", "2026-11-28"),
    ("el mes pasado", "2026-10"),
    ("este mes", "2026-11"),
    ("el mes que viene", "2026-12"),
    ("el próximo mes", "2026-12"),
    ("el año pasado", "2025"),
    ("el año que viene", "2027"),
    ("a finales de mes", "2026-11-30"),
    ("a fin de mes", "2026-11-30"),
    ("antes de fin de mes", "2026-11-30"),
    ("para finales de mes", "2026-11-30"),
    ("a finales del mes que viene", "2026-12-31"),
    ("a finales del próximo mes", "2026-12-31"),
    ("a mediados del mes que viene", "2026-12-15"),
    ("antes de que acabe la semana", "2026-11-22"),
    ("antes de que termine el mes", "2026-11-30"),
    ("a finales de año", "2026-12-31"),
    ("antes de finales de mayo", "2027-05-31"),
    ("a finales de mayo", "2026-05"),
    ("a mediados de mayo", "2026-05"),
    ("a principios de marzo", "2026-03"),
    ("para principios de marzo", "2027-03-07"),
    ("a principios de mayo de 2024", "2024-05"),
    ("en abril de 2019", "2019-04"),
    ("abril 2019", "2019-04"),
    ("en abril del año pasado", "2025-04"),
    ("en marzo de este año", "2026-03"),
    ("en abril", "2026-04"),
    ("en diciembre", "2025-12"),
    ("el pasado abril", "2026-04"),
    ("el abril pasado", "2026-04"),
    ("el próximo abril", "2027-04"),
    ("para abril", "2027-04"),
    ("primavera de 2019", "2019-21"),
    ("en el verano de 2019", "2019-22"),
    ("el verano pasado", "2026-22"),
    ("el otoño pasado", "2025-23"),
    ("en primavera", "2026-21"),
    ("la próxima primavera", "2027-21"),
    ("invierno 2020", "2020-24"),
    ("en 2019", "2019"),
    ("en Navidad", "2025-12-25"),
    ("por Navidades", "2025-12-25"),
    ("la Navidad pasada", "2025-12-25"),
    ("antes de Navidad", "2026-12-25"),
    ("para Reyes", "2027-01-06"),
    ("en Nochevieja de 2020", "2020-12-31"),
]


def found_in(line: str, today: date = TODAY) -> list[tuple[str, str]]:
    return [
        (line[found.start : found.end], str(found.date))
        for found in find_dates(line, today, language="es")
    ]


def read(said: str, today: date = TODAY, *, ahead: bool = False) -> str:
    return str(read_date(said, today, ahead=ahead, language="es"))


@pytest.mark.parametrize(("said", "meant"), SAID)
def test_a_date_is_found_in_a_line_and_read_alone(said: str, meant: str) -> None:
    assert found_in(f"café con Maya {said}, hablamos de datos") == [(said, meant)]
    assert read(said) == meant


@pytest.mark.parametrize(("said", "meant"), SAID)
def test_accents_and_capitals_change_nothing(said: str, meant: str) -> None:
    assert read(fold(said)) == meant
    assert read(said.upper()) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2019", "2019"),
        ("mayo", "2026-05"),
        ("primavera", "2026-21"),
        ("sábado", "2026-11-21"),
        ("  Martes: ", "2026-11-17"),
        ("mar", "2026-11-17"),
        ("martes 17 de noviembre", "2026-11-17"),
    ],
)
def test_alone_a_year_a_month_and_a_season_are_dates_too(said: str, meant: str) -> None:
    assert read(said) == meant


@pytest.mark.parametrize(
    "line",
    [
        "comida con Julio y Abril",
        "llamé a Domingo",
        "quedé con Mar",
        "paseo por el mar",
        "a las 9 de la mañana",
        "a las 14:30",
        "por la mañana no puede",
        "toda la mañana reunidos",
        "trabaja allí desde el lunes",
        "hablamos todos los viernes",
        "los martes hay reunión",
        "de lunes a viernes",
        "a partir del martes",
        "hablamos del informe de 2019",
        "el 31 de abril",
        "el 12 por ciento",
        "el 3er piso",
        "versión 3.5.",
        "24/7",
        "unos 3/4 del equipo",
        "30 minutos",
        "dentro de 99999 semanas",
        "mayo 3 semanas",
        "una semana pesada",
        "el año de la pera",
    ],
)
def test_what_is_no_date_is_left_alone(line: str) -> None:
    assert found_in(line) == []


@pytest.mark.parametrize(
    ("said", "today", "meant"),
    [
        ("3 de mayo", date(2026, 1, 10), "2025-05-03"),
        ("el 31 de diciembre", date(2026, 1, 1), "2025-12-31"),
        ("antes del 2 de enero", date(2025, 12, 30), "2026-01-02"),
        ("el mes pasado", date(2026, 1, 31), "2025-12"),
        ("dentro de un mes", date(2026, 1, 31), "2026-02-28"),
        ("el invierno pasado", date(2026, 2, 1), "2025-24"),
        ("el lunes pasado", date(2026, 11, 23), "2026-11-16"),
        ("el lunes", date(2026, 11, 23), "2026-11-23"),
        ("este viernes", date(2026, 11, 23), "2026-11-27"),
        ("el viernes que viene", date(2026, 11, 23), "2026-11-27"),
        ("antes del lunes", date(2026, 11, 23), "2026-11-30"),
    ],
)
def test_the_turn_of_a_month_and_a_year_is_minded(said: str, today: date, meant: str) -> None:
    assert read(said, today) == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("el viernes", "2026-11-27"),
        ("el sábado", "2026-11-28"),
        ("el 3 de mayo", "2027-05-03"),
        ("en mayo", "2027-05"),
        ("en primavera", "2027-21"),
        ("esta semana", "2026-11-22"),
        ("a finales de mayo", "2027-05-31"),
        ("ayer", "2026-11-20"),
    ],
)
def test_a_promise_looks_ahead(said: str, meant: str) -> None:
    assert read(said, ahead=True) == meant


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("para el viernes", "2026-11-27"),
        ("antes de abril", "2027-04-01"),
        ("en abril de 2027", "2027-04-30"),
        ("el mes que viene", "2026-12-31"),
        ("en 2028", "2028-12-31"),
    ],
)
def test_a_promise_is_due_on_the_last_day_or_by_the_first(said: str, due: str) -> None:
    (found,) = find_dates(f"las notas {said}", TODAY, ahead=True, language="es")
    assert found.due.isoformat() == due
    assert found.future


@given(DAYS, st.sampled_from(sorted(DATES.weekdays)))
def test_a_weekday_is_at_most_a_week_away(today: date, name: str) -> None:
    past, ahead, last = (
        date.fromisoformat(read(said.format(name), today))
        for said in ("{}", "antes del {}", "{} pasado")
    )
    assert {day.weekday() for day in (past, ahead, last)} == {DATES.weekdays[name]}
    assert 0 <= (today - past).days <= 6
    assert 1 <= (today - last).days <= 7
    assert 1 <= (ahead - today).days <= 7


@given(DAYS)
def test_a_whole_date_is_read_as_written(day: date) -> None:
    assert read(f"{day.day} de {MONTHS[day.month]} de {day.year}") == day.isoformat()
    assert read(f"{day:%d/%m/%Y}") == day.isoformat()


@given(DAYS, st.integers(0, 200))
def test_days_and_weeks_are_counted_from_today(today: date, number: int) -> None:
    assert read(f"hace {number} días", today) == (today - timedelta(number)).isoformat()
    assert read(f"en {number} semanas", today) == (today + timedelta(7 * number)).isoformat()


WORDS = st.sampled_from(
    [
        *DATES.days,
        *DATES.weekdays,
        *DATES.months,
        *DATES.seasons,
        *DATES.units,
        *DATES.which,
        *DATES.part,
        *DATES.holidays,
        *DATES.ahead,
        *DATES.lead,
        *["el", "de", "hace", "3", "1º", "2019", "29", "3.5.", "30/02", "Maya", ",", ".", "mañana"],
    ]
)


@given(st.lists(WORDS, max_size=8).map(" ".join) | st.text(), st.dates(), st.booleans())
@example("en 99 semanas, hace 99 años, el año que viene, esta semana", date.max, True)
@example("el año pasado, hace 3 semanas, el 29 de feb", date.min, False)
def test_any_text_gives_dates_that_exist_where_they_stand(
    text: str, today: date, ahead: bool
) -> None:
    ends = 0
    for each in find_dates(text, today, ahead=ahead, language="es"):
        assert ends <= each.start < each.end <= len(text)
        ends = each.end
        assert each.date.earliest <= each.due <= each.date.latest
    whole = read_date(text, today, ahead=ahead, language="es")
    assert whole is None or isinstance(whole, PartialDate)
