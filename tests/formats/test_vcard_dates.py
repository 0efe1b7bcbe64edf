"""Birthdays, anniversaries and other days, in all their spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netbook.core.card import Card, Custom
from netbook.formats.vcard_dates import basic_date, is_day, read_date
from tests.formats.vcard_cards import card_of


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("BDAY:19850412", "1985-04-12"),
        ("BDAY;VALUE=date:1985-04-12", "1985-04-12"),
        ("BDAY:--0412", "--04-12"),
        ("BDAY:--04-12", "--04-12"),
        ("BDAY:--0229", "--02-29"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "--04-12"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1985-04-12", "1985-04-12"),
        ("BDAY:1985-04-12T00:00:00Z", "1985-04-12"),
        ("BDAY:19850412T000000", "1985-04-12"),
        ("BDAY:20090808T1430-0500", "2009-08-08T14:30-05:00"),
        ("BDAY:1953-10-15T23:10:00Z", "1953-10-15T23:10:00Z"),
        ("BDAY:19850412T10", "1985-04-12T10"),
        ("BDAY:1985", "1985"),
        ("BDAY:1985-04", "1985-04"),
        ("BDAY:---12", "---12"),
        ("BDAY:19850230", "19850230"),
        ("BDAY:1985-0412", "1985-0412"),
        ("BDAY:02-10", "02-10"),
        ("BDAY:1985-04-12Tnoon", "1985-04-12Tnoon"),
        ("BDAY;VALUE=text:circa 1800", "circa 1800"),
        ("BDAY;VALUE=text:19850412", "19850412"),
        ("BDAY:foo\\, bar", "foo, bar"),
    ],
)
def test_a_birthday_is_a_date_or_stays_text(line: str, date: str) -> None:
    assert card_of(line, version="4.0").birthday == date


def test_an_empty_birthday_is_none() -> None:
    assert card_of("BDAY:", "FN:x") == Card(formatted_name="x")
    assert card_of("BDAY:", "BDAY:19850412").birthday == "1985-04-12"


@pytest.mark.parametrize(
    "line",
    [
        "ANNIVERSARY:20081210",
        "X-ANNIVERSARY:2008-12-10",
        "X-EVOLUTION-ANNIVERSARY:2008-12-10",
        "X-MS-ANNIVERSARY:20081210",
        "X-WAB-WEDDING_ANNIVERSARY:20081210",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2008-12-10;1;;;;;;",
    ],
)
def test_an_anniversary_by_any_name(line: str) -> None:
    assert card_of(line) == Card(anniversary="2008-12-10")


def test_days_of_apple_with_a_label() -> None:
    card = card_of(
        "item1.X-ABDATE;type=pref:2008-12-10",
        "item1.X-ABLabel:_$!<Anniversary>!$_",
        "item2.X-ABDATE:20150401",
        "item2.X-ABLabel:First met",
        "X-NETBOOK-CUSTOM:Hat;7",
        "item3.X-ABDATE:2016-04-01",
        "item3.X-ABLabel:_$!<Other>!$_",
    )
    assert card.anniversary == "2008-12-10"
    assert card.custom == (
        Custom("First met", "2015-04-01"),
        Custom("Hat", "7"),
        Custom("Other", "2016-04-01"),
    )
    assert card.unknown == ()


def test_a_day_without_a_label_is_kept() -> None:
    assert card_of("item1.X-ABDATE;type=pref:2008-12-11").unknown == (
        "item1.X-ABDATE;type=pref:2008-12-11",
    )


def test_the_same_day_twice_is_one_and_another_is_kept() -> None:
    same = card_of("BDAY:19850412", "BDAY:1985-04-12", "ANNIVERSARY:1", "X-ANNIVERSARY:1")
    assert (same.birthday, same.anniversary, same.unknown) == ("1985-04-12", "1", ())
    other = card_of(
        "BDAY:19850412",
        "BDAY:19850413",
        "ANNIVERSARY:20081210",
        "i.X-ABDATE:20091210",
        "i.X-ABLabel:Anniversary",
        "i.EMAIL:m@example.com",
    )
    assert (other.birthday, other.anniversary) == ("1985-04-12", "2008-12-10")
    assert other.unknown == ("BDAY:19850413", "i.X-ABDATE:20091210")


@given(st.datetimes(), st.sampled_from(["", "Z", "+02:00", "-05:30"]))
def test_dates_with_a_time_keep_it(moment: object, zone: str) -> None:
    text = f"{moment:%Y-%m-%dT%H:%M:%S}"
    text = f"{int(text.split('-')[0]):04}" + text[text.index("-") :] + zone
    date = read_date(text)
    assert date == (text if "T00:00:00" not in text else text[:10])
    assert is_day(date)
    assert read_date(basic_date(date)) == date


@given(st.text(alphabet="0123456789-T:Z+.", max_size=20))
def test_what_was_read_once_reads_the_same_again(text: str) -> None:
    assert read_date(read_date(text)) == read_date(text)
