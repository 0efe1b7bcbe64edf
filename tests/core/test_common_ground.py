"""Common ground: what two people's dates say, against a search of every day they may mean."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.common_ground import (
    Background,
    Common,
    Span,
    common_ground,
    dated,
    is_school,
    may_overlap,
)
from netbook.core.partial_date import PartialDate

TEXTS = ("", "2019", "2019-06", "2019-21", "2019-06-15", "2020", "2020-01", "2021-24", "2021-03-01")
FIRST, LAST = date(2018, 12, 1), date(2022, 2, 1)
# The days on which one of them begins or ends: between two of these nothing can change.
TURNS = sorted(
    {FIRST, LAST}
    | {day for text in TEXTS if (said := dated(text)) for day in (said.earliest, said.latest)}
)


def at(name: str, start: str = "", end: str = "", kind: str = "", whole: bool = True) -> Span:
    return Span(name.lower(), name, kind, dated(start), dated(end), whole)


def between(ours: tuple[Span, ...], theirs: tuple[Span, ...]) -> tuple[Common, ...]:
    return common_ground(Background(ours), Background(theirs))


@pytest.mark.parametrize(
    ("ours", "theirs", "how", "certain", "period"),
    [
        (("2019", "2022"), ("2021-03", ""), "together", True, ("2021-03", "2022")),
        (("2019", "2022"), ("2022", "2024"), "together", False, ("2022", "2022")),
        (("2019", "2022"), ("2022-06", ""), "unknown", False, (None, None)),
        (("2019", "2021"), ("2022", ""), "apart", True, (None, None)),
        (("2019", ""), ("2015", ""), "together", True, ("2019", None)),
        (("", ""), ("2015", ""), "unknown", False, (None, None)),
        (("", ""), ("", ""), "unknown", False, (None, None)),
        (("", "2020"), ("2019", "2021"), "together", True, ("2020", "2020")),
        (("", "2018"), ("2019", "2021"), "apart", True, (None, None)),
        (("", "2023"), ("2019", "2021"), "unknown", False, (None, None)),
    ],
)
def test_what_dates_at_one_place_say(
    ours: tuple[str, str],
    theirs: tuple[str, str],
    how: str,
    certain: bool,
    period: tuple[str | None, str | None],
) -> None:
    (found,) = between((at("Contoso", *ours),), (at("Contoso", *theirs),))
    said = tuple(str(day) if day else None for day in (found.start, found.end))
    assert (found.kind, found.how, found.certain, said) == ("employer", how, certain, period)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (("2015", "2018"), ("2018-12", ""), True),
        (("2015", "2018"), ("2019", "2022"), False),
        (("", "2018"), ("2019", ""), False),
        (("", ""), ("2019", "2020"), True),
        (("once", "later"), ("2019", "2020"), True),
    ],
)
def test_what_is_not_known_of_two_periods_may_be_anything(
    first: tuple[str, str], second: tuple[str, str], said: bool
) -> None:
    one, other = at("Contoso", *first), at("Contoso", *second)
    assert may_overlap(one, other) is may_overlap(other, one) is said


def test_the_best_of_several_times_at_one_place_counts() -> None:
    ours = (at("Contoso", "2010", "2012"), at("Contoso", "2019", "2020"))
    theirs = (at("Contoso"), at("Contoso", "2011", "2019-06"))
    (found,) = between(ours, theirs)
    assert (found.how, str(found.start), str(found.end)) == ("together", "2011", "2019-06")
    # That they were there is said twice, once without dates: that opens no question.
    (found,) = between((at("Contoso"), *ours), (at("Contoso", "2014", "2016"),))
    assert found.how == "apart"


def test_a_part_of_somebodys_time_never_says_that_they_were_not_there() -> None:
    part = at("Contoso", "2020", "2021", whole=False)
    (found,) = between((part,), (at("Contoso", "2015", "2017"),))
    assert found.how == "unknown"
    (found,) = between((part,), (at("Contoso", "2020-05", "2023"),))
    assert found.how == "together"
    (found,) = between((part, at("Contoso", "2019", "2022")), (at("Contoso", "2015", "2017"),))
    assert found.how == "apart"


@pytest.mark.parametrize(
    "name",
    [
        *("University of Valencia", "Universität zu Köln", "Universidad de Sevilla", "Uni Jena"),
        *("École Polytechnique", "Hochschule Fulda", "Fachhochschule Kiel", "King's College"),
        *("Technische Universität Berlin", "London Business School", "Uniwersytet Warszawski"),
        *("Lycée Henri IV", "Massachusetts Institute of Technology"),
    ],
)
def test_a_school_is_known_by_its_name(name: str) -> None:
    assert is_school(name)
    (found,) = between((at(name, "2010", "2014", "studied"),), (at(name, "2012"),))
    assert (found.kind, found.how) == ("school", "together")


@pytest.mark.parametrize("name", ["Contoso", "Universal Works", "Unilever", "Lehigh Unions"])
def test_other_names_are_no_schools(name: str) -> None:
    assert not is_school(name)


def test_tags_and_people_are_shared_by_what_they_are_not_by_how_they_are_written() -> None:
    ours = Background(tags=(("sql", "SQL"), ("data", "data")), people=((3, "Tom"), (4, "Eve")))
    theirs = Background(tags=(("sql", "Sql"),), people=((4, "Eve"), (5, "Ann")))
    assert [each[:4] for each in common_ground(ours, theirs)] == [
        ("person", "", "4", "Eve"),
        ("tag", "", "sql", "SQL"),
    ]


def readings(text: str) -> list[date | None]:
    """Days that a date may mean, of those on which anything can happen; None for no date."""
    found = dated(text)
    if found is None:
        return [None]
    return [day for day in TURNS if found.earliest <= day <= found.latest]


def earliest(text: str) -> date | None:
    found = dated(text)
    return found.earliest if found else None


def there(start: date | None, end: date | None) -> tuple[date, date]:
    """From when to when somebody was there for sure; an end before the start is the start."""
    if start is None:
        return (end, end) if end else (LAST, FIRST)
    return start, max(end, start) if end else LAST


def maybe_there(start: date | None, end: date | None) -> tuple[date, date]:
    return start or FIRST, max(end, start or FIRST) if end else LAST


def both(a: tuple[date, date], b: tuple[date, date]) -> list[date]:
    return [day for day in TURNS if max(a[0], b[0]) <= day <= min(a[1], b[1])]


PERIODS = st.tuples(st.sampled_from(TEXTS), st.sampled_from(TEXTS))


@given(ours=PERIODS, theirs=PERIODS)
def test_dates_say_what_a_search_of_every_day_says(
    ours: tuple[str, str], theirs: tuple[str, str]
) -> None:
    (found,) = between((at("Contoso", *ours),), (at("Contoso", *theirs),))
    known = both(there(*map(earliest, ours)), there(*map(earliest, theirs)))
    assert (found.how == "together") == bool(known)
    if known:
        assert found.start is not None
        assert found.start.earliest == min(known)
        # "June 2019 to 2019" ends, as it counts, on the day on which it began.
        last = (found.end or PartialDate.of(LAST)).earliest
        assert max(last, min(known)) == max(known)
    choices = list(product(*map(readings, (*ours, *theirs))))
    if found.how == "apart":
        assert not any(both(maybe_there(a, b), maybe_there(c, d)) for a, b, c, d in choices)
    if found.how == "unknown":
        assert any(both(maybe_there(a, b), maybe_there(c, d)) for a, b, c, d in choices)
    if found.how == "together" and found.certain:
        assert all(both(there(a, b), there(c, d)) for a, b, c, d in choices)


SPANS = st.builds(
    at,
    st.sampled_from(("Contoso", "Litware", "Uni Jena")),
    st.sampled_from(TEXTS),
    st.sampled_from(TEXTS),
    st.sampled_from(("", "worked", "studied", "served", "organised")),
    st.booleans(),
)
BACKGROUNDS = st.builds(
    Background,
    st.lists(SPANS, max_size=5).map(tuple),
    st.sets(st.sampled_from((("data", "data"), ("sql", "SQL")))).map(tuple),
    st.sets(st.sampled_from(((1, "Ann"), (2, "Bo")))).map(tuple),
)


@given(BACKGROUNDS, BACKGROUNDS)
def test_common_ground_is_the_same_from_either_side(a: Background, b: Background) -> None:
    assert common_ground(a, b) == common_ground(b, a)


@given(BACKGROUNDS, BACKGROUNDS)
def test_there_is_one_line_for_each_place_that_both_were_at(a: Background, b: Background) -> None:
    found = [each.key for each in common_ground(a, b) if each.kind not in ("tag", "person")]
    assert sorted(found) == sorted(
        {span.key for span in a.positions} & {span.key for span in b.positions}
    )
    for common in common_ground(a, b):
        if common.how == "together":
            assert any(
                common_ground(Background((x,)), Background((y,)))[0].how == "together"
                for x, y in product(a.positions, b.positions)
                if x.key == y.key == common.key
            )
