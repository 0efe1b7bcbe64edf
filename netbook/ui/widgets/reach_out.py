"""Writing to somebody or calling them: through the system, then one question whether it worked."""

from PySide6.QtGui import QGuiApplication

from netbook.core.card import Card, Point
from netbook.core.partial_date import PartialDate
from netbook.store.contacts import read_card, read_summary
from netbook.store.interactions import Interaction, log_interaction
from netbook.ui import links, words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.notices import Action
from netbook.ui.target import Target
from netbook.ui.words import tr

MEMBERS = (".linkedin.com", ".xing.com")
CHANNELS = {"email": "email", "phone": "phone", "im": "message", "url": "social"}


def reach_out(desk: Desk, contact_id: int) -> None:
    """Write: open their mail, else a call, else their profile; say so where there is none."""
    with desk.notebook.read() as s:
        card, summary = read_card(s, contact_id), read_summary(s, contact_id)
    name = (summary.given or summary.name) if summary else ""
    ways = (("email", card.emails), ("phone", _numbers(card)), ("url", _profiles(card)))
    for kind, points in ways:
        if points:
            reach_by(desk, contact_id, name, kind, _preferred(points).value, ask=True)
            return
    desk.notices.show(
        tr("There is no address and no number for {name} yet.").format(name=name),
        Action(
            tr("Add one"), lambda: desk.open(Target("people", contact_id=contact_id, action="edit"))
        ),
    )


def reach_by(
    desk: Desk, contact_id: int, name: str, kind: str, value: str, *, ask: bool = False
) -> None:
    """Open one contact point (email, phone, im or url), and `ask` how it went.

    That is asked after mail or a call anyway, but not of whoever only looks at a page.
    """
    url = links.point(kind, value)
    if not links.may_open(url):
        desk.notices.show(
            tr("NetBook does not open this kind of link: {value}").format(value=value), kind="error"
        )
    elif not links.open_link(url):
        QGuiApplication.clipboard().setText(value)
        desk.notices.show(
            tr("Nothing on this computer opened {value}; it is on the clipboard.").format(
                value=value
            ),
            kind="error",
        )
    elif ask or kind != "url":
        ask_reached(desk, contact_id, name, CHANNELS[kind])


def ask_reached(desk: Desk, contact_id: int, name: str, channel: str) -> None:
    """Ask once whether they were reached; Yes writes it down."""
    desk.notices.show(
        tr("Did you reach {name}?").format(name=name),
        Action(tr("Yes"), lambda: _write_down(desk, contact_id, name, channel)),
        Action(tr("No"), lambda: None),
    )


def _write_down(desk: Desk, contact_id: int, name: str, channel: str) -> None:
    today, now = desk.bus.today, desk.bus.now()
    done = Interaction(
        happened_on=PartialDate.of(today),
        channel=channel,
        direction="out",
        participants=(contact_id,),
    )
    what = tr("{channel} to {name}").format(channel=words.channel(channel), name=name)
    write_with_undo(
        desk,
        tr("Log {what}").format(what=what),
        lambda s: log_interaction(s, done, today=today, now=now),
        tr("Written down: {what}, today.").format(what=what),
    )


def _numbers(card: Card) -> tuple[Point, ...]:
    """The numbers that somebody can be called on, a fax left out."""
    voices = tuple(p for p in card.phones if not {"fax", "pager"} & set(p.labels))
    return voices or card.phones


def _profiles(card: Card) -> tuple[Point, ...]:
    """Pages on which members write to each other: all that LinkedIn tells of most people."""
    hosts = ((point, links.web(point.value).host()) for point in card.urls)
    return tuple(point for point, host in hosts if f".{host}".endswith(MEMBERS))


def _preferred(points: tuple[Point, ...]) -> Point:
    return next((point for point in points if point.preferred), points[0])
