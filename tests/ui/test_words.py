"""Days, numbers and spans are said as the language and the region say them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from netbook.core.partial_date import PartialDate
from netbook.ui import language, words

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.put_on(qapp, "en", "GB")


@pytest.mark.parametrize(
    ("code", "territory", "long", "short", "with_year", "full", "order"),
    [
        ("en", "GB", "Saturday, 21 November", "3 Nov", "3 Nov 2019", "3 November 2019", "dmy"),
        ("en", "US", "Saturday, November 21", "Nov 3", "Nov 3, 2019", "November 3, 2019", "mdy"),
        ("de", "DE", "Samstag, 21. November", "3. Nov.", "3. Nov. 2019", "3. November 2019", "dmy"),
        ("fr", "FR", "samedi 21 novembre", "3 nov.", "3 nov. 2019", "3 novembre 2019", "dmy"),
        (
            *("es", "ES", "sábado, 21 de noviembre", "3 nov", "3 nov 2019"),
            *("3 de noviembre de 2019", "dmy"),
        ),
        ("fr", "CA", "samedi 21 novembre", "3 nov.", "3 nov. 2019", "3 novembre 2019", "ymd"),
    ],
)
def test_days_follow_language_and_region(
    qapp: QApplication,
    *,
    code: str,
    territory: str,
    long: str,
    short: str,
    with_year: str,
    full: str,
    order: str,
) -> None:
    language.put_on(qapp, code, territory)
    assert words.long_day(TODAY) == long
    assert words.short_day(date(2026, 11, 3), TODAY) == short
    assert words.short_day(date(2019, 11, 3), TODAY) == with_year
    assert words.full_day(date(2019, 11, 3)) == full
    assert language.date_order() == order
    assert language.chosen() == code


def test_a_birthday_without_its_year_is_day_and_month(qapp: QApplication) -> None:
    assert words.partial_day(PartialDate.parse("--04-12"), TODAY) == "12 April"
    language.put_on(qapp, "en", "US")
    assert words.partial_day(PartialDate.parse("--04-12"), TODAY) == "April 12"


def test_plurals_are_those_of_the_language(qapp: QApplication) -> None:
    assert [words.people(n) for n in (0, 1, 2)] == ["0 people", "one person", "2 people"]
    assert words.people(12_345) == "12,345 people"
    said = [words.days_ago(n) for n in (1, 13, 14, 100)]
    assert said == ["1 day ago", "13 days ago", "2 weeks ago", "3 months ago"]


def test_an_unknown_language_is_the_systems_or_english(qapp: QApplication) -> None:
    language.put_on(qapp, "xx", "")
    assert language.chosen() in language.LANGUAGES


def test_a_day_stands_in_a_sentence_as_the_language_wants(qapp: QApplication) -> None:
    days = [date(2026, 11, 22), date(2026, 11, 23), date(2026, 12, 3)]
    assert [words.within(day, TODAY) for day in days] == ["tomorrow", "Monday", "3 Dec"]
    language.put_on(qapp, "es", "ES")
    assert [words.within(day, TODAY) for day in days] == ["mañana", "el lunes", "el 3 dic"]


def test_the_heading_of_a_day_has_a_capital_and_its_year(qapp: QApplication) -> None:
    assert words.day_heading(TODAY) == "Saturday, 21 November"
    language.put_on(qapp, "es", "ES")
    assert words.day_heading(TODAY) == "Sábado, 21 de noviembre"
    assert words.day_heading(date(2019, 11, 21), year=True) == "Jueves, 21 de noviembre de 2019"


def test_keys_are_named_as_on_keyboards(qapp: QApplication) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    for code, keys in (("de", "Strg+Umschalt+Entf"), ("es", "Ctrl+Mayús+Supr")):
        language.put_on(qapp, code, "")
        assert QKeySequence("Ctrl+Shift+Del").toString(native) == keys


def test_the_first_of_a_month_is_an_ordinal_in_french_alone(qapp: QApplication) -> None:
    language.put_on(qapp, "fr", "FR")
    first = date(2026, 11, 1)
    assert words.long_day(first) == "dimanche 1er novembre"
    assert words.short_day(first, TODAY) == "1er nov."
    assert words.full_day(date(2019, 12, 1)) == "1er décembre 2019"
    assert words.short_day(date(2026, 11, 11), TODAY) == "11 nov."
    assert words.partial_day(PartialDate.parse("--04-01"), TODAY) == "1er avril"
    language.put_on(qapp, "es", "ES")
    assert words.short_day(first, TODAY) == "1 nov"


def test_what_is_said_of_something_follows_a_colon_as_the_language_has_it(
    qapp: QApplication,
) -> None:
    assert words.about("Promised", "the notes") == "Promised: the notes"
    language.put_on(qapp, "fr", "FR")
    assert words.about("Promis", "les notes") == "Promis\N{NO-BREAK SPACE}: les notes"
