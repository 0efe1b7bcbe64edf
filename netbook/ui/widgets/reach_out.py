"""Writing to somebody or calling them: through the system, then one question whether it worked."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from netbook.core.partial_date import PartialDate
from netbook.store.interactions import Interaction, log_interaction
from netbook.ui import links, words
from netbook.ui.desk import Desk
from netbook.ui.history import write_with_undo
from netbook.ui.notices import Action
from netbook.ui.words import tr

MEMBERS = (".linkedin.com", ".xing.com")
CHANNELS = {"email": "email", "phone": "phone", "im": "message", "url": "social"}


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


def profile_of(addresses: Sequence[str]) -> str:
    """The first of these pages on which members write to each other, empty without one.

    That is all that LinkedIn tells of most people.
    """
    hosts = ((each, links.web(each).host()) for each in addresses)
    return next((each for each, host in hosts if f".{host}".endswith(MEMBERS)), "")
