"""Where and when, in any order and with whatever joins them; nothing typed is lost."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.partial_date import PartialDate
from netbook.core.where_when import WhereWhen, read_where_when

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("", WhereWhen()),
        ("Contoso", WhereWhen("Contoso")),
        ("Contoso, data team", WhereWhen("Contoso", note="data team")),
        ("Contoso 2019-2022", WhereWhen("Contoso", "2019", "2022")),
        ("Contoso, 2019 to 2022", WhereWhen("Contoso", "2019", "2022")),
        ("2019–2022, Contoso", WhereWhen("Contoso", "2019", "2022")),
        ("Contoso (2019/22)", WhereWhen("Contoso", "2019", "2022")),
        ("from 2019 to 2022 at Contoso", WhereWhen("Contoso", "2019", "2022")),
        ("2022-2019", WhereWhen("", "2019", "2022")),
        ("since 2020", WhereWhen("", "2020")),
        ("since 2020 at Contoso", WhereWhen("Contoso", "2020")),
        ("Contoso 2019 to now", WhereWhen("Contoso", "2019")),
        ("Contoso 2019 -", WhereWhen("Contoso", "2019")),
        ("Contoso - 2019", WhereWhen("Contoso", "2019", "2019")),
        ("until 2020, Contoso", WhereWhen("Contoso", "", "2020")),
        ("PyData Berlin, spring 2023", WhereWhen("PyData Berlin", "2023-21", "2023-21")),
        ("May 2019 until June 2021", WhereWhen("", "2019-05", "2021-06")),
        ("Contoso 2019-04 to 2020-06-30", WhereWhen("Contoso", "2019-04", "2020-06-30")),
        ("03/2019 Contoso", WhereWhen("Contoso", "2019-03", "2019-03")),
        ("Contoso, 2019, data team", WhereWhen("Contoso", "2019", "2019", "data team")),
        ("Contoso 2019, Fabrikam 2023", WhereWhen("Contoso", "2019", "2019", "Fabrikam 2023")),
        ("I-2019", WhereWhen("I-2019")),
        ("Project X 2.0", WhereWhen("Project X 2.0")),
        ("Contoso 2019-02-31", WhereWhen("Contoso 2019-02-31")),
        ("A Coruña", WhereWhen("A Coruña")),
    ],
)
def test_what_is_typed_is_understood(text: str, understood: WhereWhen) -> None:
    assert read_where_when(text, TODAY) == understood


@pytest.mark.parametrize(
    ("text", "language", "understood"),
    [
        ("Contoso von 2019 bis 2022", "de", WhereWhen("Contoso", "2019", "2022")),
        ("seit 2020 bei Contoso", "de", WhereWhen("Contoso", "2020")),
        ("PyData, Frühling 2023", "de", WhereWhen("PyData", "2023-21", "2023-21")),
        ("Contoso de 2019 à 2022", "fr", WhereWhen("Contoso", "2019", "2022")),
        ("chez Contoso depuis 2020", "fr", WhereWhen("Contoso", "2020")),
        ("desde 2020 en Contoso", "es", WhereWhen("Contoso", "2020")),
        ("Contoso, de 2019 hasta 2022", "es", WhereWhen("Contoso", "2019", "2022")),
    ],
)
def test_other_languages_join_them_by_other_words(
    text: str, language: str, understood: WhereWhen
) -> None:
    assert read_where_when(text, TODAY, language=language) == understood


NAMES = st.lists(
    st.sampled_from("Contoso Fabrikam Northwind Traders Ünal Łódź Labs".split()), min_size=1
).map(" ".join)
YEARS = st.integers(1950, 2026)
JOINED = st.sampled_from(("-", " - ", "–", " to ", "/", " until ", " bis ", " à ", " hasta "))


@given(name=NAMES, years=st.tuples(YEARS, YEARS), joined=JOINED, comma=st.booleans())
def test_a_place_and_years_are_understood_in_any_order(
    name: str, years: tuple[int, int], joined: str, comma: bool
) -> None:
    first, last = sorted(years)
    span = f"{first}{joined}{last}"
    between = ", " if comma else " "
    understood = WhereWhen(name, str(first), str(last))
    assert read_where_when(f"{name}{between}{span}", TODAY) == understood
    assert read_where_when(f"{span}{between}{name}", TODAY) == understood


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            (
                *("Contoso", "2019", "2022", "-", ",", "since", "to", "now", "spring", "May"),
                *("2019-05", "at", "(", ")", "3", "/", "'22", "team", "until", "last year"),
            )
        ),
        max_size=9,
    ).map(" ".join)
)
def test_whatever_is_typed_gives_dates_that_exist_and_loses_no_words(text: str) -> None:
    found = read_where_when(text, TODAY)
    days = [PartialDate.parse(day) for day in found[1:3] if day]
    if len(days) == 2:
        assert days[0].earliest <= days[1].earliest
    if not days:
        assert re.findall(r"\w+", f"{found.where} {found.note}") == re.findall(
            r"\w+", " ".join(text.split())
        )
    assert ("Contoso" in text.split()) <= ("Contoso" in f"{found.where} {found.note}")
    assert ("team" in text.split()) <= ("team" in f"{found.where} {found.note}")
