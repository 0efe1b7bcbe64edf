"""How things are said on screen: kinds and figures from below become short, plain sentences."""

import re
from collections.abc import Sequence
from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from netbook.core.partial_date import PartialDate  # 2 ms before the first paint else

# How often people commonly want to speak, in days.
RHYTHMS = (7, 14, 21, 28, 42, 60, 90, 180, 365)


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """A text in the user's language; `comment` tells apart what English says in the same words.

    `%Ln` in it is the number n, as the user's locale writes it. All texts lie in one context
    without a name, as pyside6-lupdate finds them (see .ci/translations.py).
    """
    return QCoreApplication.translate("", text, comment or None, n)


def people(count: int) -> str:
    """`one person`, `4 people`."""
    return tr("%Ln people", "", count)


def called(name: str) -> str:
    """A person's name, or that there is none: cards may hold only an address or a note."""
    return name or tr("No name")


def about(name: str, what: str) -> str:
    """Something and what is said of it: `Promised: the notes`, but `Promis : les notes`."""
    return tr("{name}: {what}").format(name=name, what=what)


def somebody() -> str:
    """What a person without a name is called in a sentence."""
    return tr("somebody without a name")


def number(value: int) -> str:
    """A whole number as the user's locale writes it."""
    return QLocale().toString(value)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _said(day: QDate, form: str) -> str:
    """A date in a form; the first of a month is `1er` in French, which no form of Qt knows."""
    said = QLocale().toString(day, form)
    first = day.day() == 1 and QLocale().language() == QLocale.Language.French
    return re.sub(r"\b1 (?=\D)", "1er ", said) if first else said


@cache
def _form(locale: str, *, weekday: bool = False, year: bool = False, short: bool = False) -> str:
    """The locale's long form of a date (`dddd, d MMMM yyyy`) without what is not wanted."""
    form = QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)
    if not weekday:
        form = re.sub(r"dddd,? *", "", form)
    if not year:
        form = re.sub(r"(,| |'de')*y+", "", form)
    return form.replace("MMMM", "MMM").replace("'de' ", "") if short else form


def long_day(day: date, *, year: bool = False) -> str:
    """`Saturday, 21 November`, within a heading."""
    return _said(_qdate(day), _form(QLocale().name(), weekday=True, year=year))


def day_heading(day: date, *, year: bool = False) -> str:
    """`Saturday, 21 November`, with a capital where the language writes days without."""
    said = long_day(day, year=year)
    return said[:1].upper() + said[1:]


def full_day(day: date) -> str:
    """`12 March 2019`."""
    return _said(_qdate(day), _form(QLocale().name(), year=True))


def whole_day(day: date, today: date) -> str:
    """`3 November`, with the year where it is not this year's."""
    return _said(_qdate(day), _form(QLocale().name(), year=day.year != today.year))


def short_day(day: date, today: date) -> str:
    """`3 Nov`, with the year where it is not this year's."""
    form = _form(QLocale().name(), year=day.year != today.year, short=True)
    return _said(_qdate(day), form)


def weekday_and_day(day: date, today: date) -> str:
    """`Friday 20 Nov`, with the year where it is not this year's."""
    return f"{QLocale().dayName(day.isoweekday())} {short_day(day, today)}"


def near_day(day: date, today: date) -> str:
    """`today`, `yesterday`, `tomorrow`, a weekday within the week to come, else the short day."""
    away = (day - today).days
    near = {0: tr("today"), -1: tr("yesterday"), 1: tr("tomorrow")}.get(away)
    if near:
        return near
    return QLocale().dayName(day.isoweekday()) if 1 < away < 7 else short_day(day, today)


def within(day: date, today: date) -> str:
    """The near day as it stands in a sentence: `comes back Monday`, but `vuelve el lunes`."""
    away, said = (day - today).days, near_day(day, today)
    if abs(away) < 2:
        return said
    return on_weekday(said) if 0 < away < 7 else on_day(said)


def on_weekday(said: str) -> str:
    """A weekday, with or without its date, as it stands in a sentence."""
    return tr("{weekday}", "within a sentence: comes back Monday").format(weekday=said)


def on_day(said: str) -> str:
    """A date as it stands in a sentence."""
    return tr("{day}", "within a sentence: comes back 3 Nov").format(day=said)


def partial_day(when: "PartialDate", today: date) -> str:
    """A partial date: `18 Sep`, `April 2019`, `spring 2019`, `2019`."""
    if when.is_exact:
        return short_day(when.earliest, today)
    seasons = {21: tr("spring"), 22: tr("summer"), 23: tr("autumn"), 24: tr("winter")}
    if when.year is None:
        day = QDate(2000, when.month or 1, when.day or 1)
        return _said(day, _form(QLocale().name()))
    if when.month is None:
        return str(when.year)
    if when.month in seasons:
        return f"{seasons[when.month]} {when.year}"
    return f"{QLocale().standaloneMonthName(when.month)} {when.year}"


def _counted(days: int) -> tuple[str, int]:
    """A number of days in the largest unit that says it well."""
    if days < 14:
        return "day", days
    if days < 90:
        return "week", days // 7
    if days < 730:
        return "month", days * 12 // 365
    return "year", days // 365


def days_ago(days: int) -> str:
    """`9 weeks ago`."""
    unit, count = _counted(days)
    return {
        "day": tr("%Ln day(s) ago", "", count),
        "week": tr("%Ln week(s) ago", "", count),
        "month": tr("%Ln month(s) ago", "", count),
        "year": tr("%Ln year(s) ago", "", count),
    }[unit]


def days_ahead(days: int) -> str:
    """`in 12 days`, `in 3 months`: in days as long as they can be counted."""
    unit, count = _counted(days) if days >= 60 else ("day", days)
    return {
        "day": tr("in %Ln day(s)", "", count),
        "week": tr("in %Ln week(s)", "", count),
        "month": tr("in %Ln month(s)", "", count),
        "year": tr("in %Ln year(s)", "", count),
    }[unit]


def ago(day: date, today: date) -> str:
    """`today`, `yesterday`, `9 weeks ago`."""
    days = (today - day).days
    return near_day(day, today) if days in (0, 1) else days_ago(days)


def how_often(days: int | None) -> str:
    """`every 6 weeks`, `every 3 months`, or that there is no rhythm."""
    if not days:
        return tr("no rhythm")
    one = {1: tr("every day"), 7: tr("every week"), 30: tr("every month"), 365: tr("every year")}
    if days in one:
        return one[days]
    if days % 365 == 0:
        return tr("every %Ln year(s)", "", days // 365)
    if days >= 60 and days % 30 == 0:
        return tr("every %Ln month(s)", "", days // 30)
    if days % 7 == 0:
        return tr("every %Ln week(s)", "", days // 7)
    return tr("every %Ln day(s)", "", days)


def at_latest(days: int) -> str:
    """`at the latest after 9 weeks`, beside how often."""
    if days % 365 == 0:
        return tr("at the latest after %Ln year(s)", "", days // 365)
    if days >= 60 and days % 30 == 0:
        return tr("at the latest after %Ln month(s)", "", days // 30)
    if days % 7 == 0:
        return tr("at the latest after %Ln week(s)", "", days // 7)
    return tr("at the latest after %Ln day(s)", "", days)


def due_state(due: date | None, paused: bool, today: date) -> str:
    """The state itself: `22 days late`, `due today`, `in 12 days`, `paused`, or nothing."""
    if paused:
        return tr("paused")
    if due is None:
        return ""
    away = (due - today).days
    if away == 0:
        return tr("due today")
    return tr("%Ln day(s) late", "", -away) if away < 0 else days_ahead(away)


def promise_state(due: date | None, today: date) -> str:
    """When a promise is due: `late since 3 Nov`, `today`, `Tuesday`, or nothing."""
    if due is None:
        return ""
    if due < today:
        return tr("late since {day}").format(day=short_day(due, today))
    return near_day(due, today)


def channel(kind: str) -> str:
    """The name of a channel, as a timeline entry is headed."""
    return {
        "in_person": tr("In person"),
        "video": tr("Video call"),
        "phone": tr("Call"),
        "email": tr("Email"),
        "message": tr("Message"),
        "letter": tr("Letter"),
        "social": tr("Social network"),
        "event": tr("Event"),
    }[kind]


def channel_within(kind: str) -> str:
    """The name of a channel within a sentence."""
    return {
        "in_person": tr("in person"),
        "video": tr("video call"),
        "phone": tr("call"),
        "email": tr("email"),
        "message": tr("message"),
        "letter": tr("letter"),
        "social": tr("social network"),
        "event": tr("event"),
    }[kind]


def direction(kind: str) -> str:
    """Who reached out."""
    return {"out": tr("I reached out"), "in": tr("They reached out"), "": tr("Both of us")}[kind]


def circle(name: str) -> str:
    """How close, in a word."""
    return {
        "inner": tr("close"),
        "active": tr("active"),
        "light": tr("light"),
        "none": tr("not set"),
    }[name]


def sphere(kind: str) -> str:
    """Work or private."""
    return {
        "professional": tr("work"),
        "personal": tr("private"),
        "both": tr("work and private"),
    }[kind]


def experience(kind: str) -> str:
    """What was shared: `Worked together`."""
    return {
        "worked": tr("Worked together"),
        "studied": tr("Studied together"),
        "served": tr("Served together"),
        "organised": tr("Organised together"),
        "met": tr("Met"),
    }[kind]


def depth_words(level: str) -> str:
    """How well you know each other, in a word (`netbook.core.depth.LEVELS`)."""
    return {
        "nothing": tr("nothing noted yet"),
        "met": tr("met", "how well you know each other"),
        "acquaintance": tr("acquaintance", "how well you know each other"),
        "growing": tr("growing", "how well you know each other"),
        "well": tr("well known", "how well you know each other"),
        "fading": tr("fading", "how well you know each other"),
    }[level]


def label(name: str) -> str:
    """The label of a contact point in plain words; unknown ones as they are."""
    return {
        "home": tr("home"),
        "work": tr("work"),
        "cell": tr("mobile"),
        "mobile": tr("mobile"),
        "fax": tr("fax"),
        "voice": tr("voice"),
        "other": tr("other"),
    }.get(name, name)


def position_line(title: str, organisation: str, city: str = "") -> str:
    """`Head of Data, Northwind Traders · Berlin` of what is there."""
    held = ", ".join(part for part in (title, organisation) if part)
    return " · ".join(part for part in (held, city) if part)


def listed(names: Sequence[str]) -> str:
    """`Maya, Tom and Priya`, as the locale lists them."""
    return QLocale().createSeparatedList(list(names))


def at_time(moment: time) -> str:
    """`09:00`, as the locale writes a time of day."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def bare(sentence: str) -> str:
    """A sentence as it stands within another: without the mark at its end, and the space there."""
    return sentence.rstrip(" .:,\u00a0\u202f")


def together(parts: Sequence[str]) -> str:
    """Several things said in one line, with what the language puts between them."""
    return tr("; ", "between two things said in one line").join(part for part in parts if part)
