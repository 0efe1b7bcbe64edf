"""A new day is noticed when it begins, whatever the clock does: summer time, zones, set back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from netbook.ui import bus as module
from netbook.ui.bus import Bus

# Days on which the clocks change, in some zones at midnight; Apia left out 30 December 2011.
CHANGES = (
    ("Europe/Berlin", date(2026, 3, 29)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("America/New_York", date(2026, 11, 1)),
    ("America/Santiago", date(2025, 9, 7)),
    ("America/Santiago", date(2026, 4, 5)),
    ("Asia/Beirut", date(2026, 10, 25)),
    ("Africa/Cairo", date(2026, 4, 24)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Asia/Kolkata", date(2024, 2, 29)),
)


class Clock(datetime):
    """The computer's clock, as a test sets it."""

    instant = datetime(2026, 1, 1, tzinfo=UTC)
    zone: tzinfo = UTC

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        """The instant, in local time unless a zone is asked for."""
        return cls.local(cls.instant) if tz is None else cls.instant.astimezone(tz)

    @classmethod
    def local(cls, instant: datetime) -> datetime:
        """The local time of an instant, as computers say it: without its zone."""
        return instant.astimezone(cls.zone).replace(tzinfo=None)


class Today(date):
    """The local day of that clock."""

    @classmethod
    def today(cls) -> date:
        """The day."""
        return Clock.now().date()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[type[Clock]]:
    monkeypatch.setattr(module, "datetime", Clock)
    monkeypatch.setattr(module, "date", Today)
    yield Clock
    Clock.instant, Clock.zone = datetime(2026, 1, 1, tzinfo=UTC), UTC


def wait(bus: Bus, clock: type[Clock]) -> None:
    """Let the time go by for which the bus waits, and a little."""
    clock.instant += timedelta(milliseconds=bus._midnight.interval())
    bus._midnight.timeout.emit()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(change=st.sampled_from(CHANGES), minutes=st.integers(-2000, 1000))
def test_each_day_is_noticed_in_the_second_it_begins(
    clock: type[Clock], change: tuple[str, date], minutes: int
) -> None:
    clock.zone = ZoneInfo(change[0])
    midnight = datetime.combine(change[1], time(), clock.zone)
    begin = midnight + timedelta(minutes=minutes)
    clock.instant = begin.astimezone(UTC)
    bus, noticed = Bus(), []
    bus.day_changed.connect(lambda: noticed.append(bus.today))
    for _ in range(60):
        before = bus.today
        wait(bus, clock)
        assert bus.today == clock.now().date()
        assert bus._midnight.interval() <= 3_600_000
        if bus.today != before:
            assert clock.local(clock.instant - timedelta(seconds=3)).date() == before
    assert len(noticed) >= 2
    bus.deleteLater()


def test_a_clock_set_back_and_a_zone_crossed_are_noticed_within_the_hour(
    clock: type[Clock],
) -> None:
    clock.instant = datetime(2026, 5, 10, 1, 30, tzinfo=UTC)
    bus = Bus()
    assert bus.today == date(2026, 5, 10)
    clock.instant -= timedelta(days=40)
    wait(bus, clock)
    assert bus.today == date(2026, 3, 31)
    clock.zone = ZoneInfo("America/Los_Angeles")
    wait(bus, clock)
    assert bus.today == date(2026, 3, 30)
    bus.deleteLater()


def test_now_is_the_instant_whatever_the_zone(clock: type[Clock]) -> None:
    clock.zone = ZoneInfo("Pacific/Apia")
    bus = Bus()
    assert bus.now() == clock.instant
    assert bus.today == date(2026, 1, 1)
    bus.deleteLater()
