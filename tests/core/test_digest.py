"""The reminder comes once a local day, at its time or as soon as there is somebody to see it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from netbook.core.digest import Digest, is_time, seconds_until

NINE = time(9)


def at(said: str) -> datetime:
    """What a local clock shows, which knows no time zone."""
    return datetime.fromisoformat(said)


MOMENTS = st.datetimes(at("2020-01-01 00:00:00"), at("2030-12-31 00:00:00"))
TIMES = st.times().map(lambda moment: moment.replace(microsecond=0))


def test_it_waits_for_its_time_and_comes_late_rather_than_never() -> None:
    yesterday, today = date(2026, 5, 1), date(2026, 5, 2)
    assert not is_time(at("2026-05-02 08:59:59"), NINE, yesterday)
    assert is_time(at("2026-05-02 09:00:00"), NINE, yesterday)
    assert is_time(at("2026-05-02 23:59:00"), NINE, None)
    assert not is_time(at("2026-05-02 23:59:00"), NINE, today)
    # The clock was set back: what was shown "tomorrow" doesn't hold today's back.
    assert is_time(at("2026-05-01 09:00:00"), NINE, today)


def test_the_wait_ends_at_the_next_time() -> None:
    assert seconds_until(at("2026-05-02 08:59:30"), NINE, None) == 30
    assert seconds_until(at("2026-05-02 09:00:00"), NINE, None) == 0
    assert seconds_until(at("2026-05-02 09:00:00"), NINE, date(2026, 5, 2)) == 24 * 3600


@given(MOMENTS, TIMES, st.none() | st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_after_the_wait_it_is_time(now: datetime, at: time, shown: date | None) -> None:
    wait = seconds_until(now, at, shown)
    assert 0 <= wait <= 2 * 24 * 3600
    then = now + timedelta(seconds=wait)
    # Shown on a day to come is a clock that was set back since.
    if shown is None or shown <= now.date():
        assert is_time(then, at, shown)


@given(st.integers(-400, 400), st.sampled_from(["Europe/Berlin", "America/New_York", "UTC"]))
def test_it_comes_on_each_day_also_where_clocks_change(hours: int, zone: str) -> None:
    # As seen by a local clock across the change of March 2026, an hour of the world at a time.
    instant = datetime(2026, 3, 20, tzinfo=UTC) + timedelta(hours=abs(hours))
    shown, days = None, set()
    for _hour in range(24 * 14):
        local = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        if is_time(local, time(2, 30), shown):
            assert local.date() not in days
            days.add(local.date())
            shown = local.date()
        instant += timedelta(hours=1)
    assert len(days) in (14, 15)


def test_nothing_to_say() -> None:
    assert Digest(0, 0, 0).empty
    assert not Digest(0, 1, 0).empty
