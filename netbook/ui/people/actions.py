"""What one can do with people: each action is one undo step and says what it did."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from netbook.store import Session
from netbook.store.circles import circles
from netbook.store.contacts import (
    read_summary,
    set_cadence,
    set_circle,
    set_enjoyed,
    set_latest,
    set_paused,
    set_sphere,
)
from netbook.store.tags import add_tags, remove_tags
from netbook.ui import words
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.people.choices import sentence_case
from netbook.ui.target import Target
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.later_menu import later_menu
from netbook.ui.widgets.person_keys import trash_people
from netbook.ui.words import tr

Ids = Sequence[int]


class PeopleActions(QObject):
    """The actions on one person or many; `parent` is what menus open over."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._over = desk, parent

    def write(self, contact_id: int) -> None:
        """Go to Write with them."""
        self._desk.open(Target("write", contact_id=contact_id))

    def later_menu(self, contact_id: int) -> QMenu:
        """The menu that puts them off."""
        return later_menu(self._desk, self._over, contact_id, self.name([contact_id]))

    def later(self, contact_id: int, place: QPoint) -> None:
        """Ask until when, at a place on the screen."""
        drop(self.later_menu(contact_id), self._over, self._over.mapFromGlobal(place))

    def take_away(self, ids: Ids) -> None:
        """Go to export with these people."""
        self._desk.open(Target("transfer", action="export", ids=tuple(ids)))

    def ask_who(self, ids: Ids) -> None:
        """Go to Who do you know? with these people."""
        self._desk.open(Target("who", ids=tuple(ids)))

    def tag(self, ids: Ids, tag: str, on: bool) -> None:
        """Put a tag on them, or take it off."""
        who = self.name(ids)
        form = tr("Tag {who} with “{tag}”") if on else tr("Take “{tag}” off {who}")
        done = tr("{who}: tagged “{tag}”.") if on else tr("{who}: “{tag}” taken off.")
        self._do(
            form.format(who=who, tag=tag),
            lambda s: (add_tags if on else remove_tags)(s, ids, [tag]),
            done.format(who=sentence_case(who), tag=tag),
            quiet=len(ids) == 1,
        )

    def set_circle(self, ids: Ids, circle: str) -> None:
        """Say how close they are."""
        who, today = self.name(ids), self._desk.bus.today
        self._do(
            tr("How close: {who}").format(who=who),
            lambda s: set_circle(s, ids, circle, today),
            tr("{who}: {close}.", "how close").format(
                who=sentence_case(who), close=words.circle(circle)
            ),
            quiet=len(ids) == 1,
        )

    def set_cadence(self, ids: Ids, days: int | None) -> None:
        """Say how often to speak with them; None leaves that to how close they are."""
        who, today = self.name(ids), self._desk.bus.today
        said = words.how_often(days) if days else tr("as how close says")
        self._do(
            tr("How often: {who}").format(who=who),
            lambda s: set_cadence(s, ids, days, today),
            tr("{sentence}.").format(sentence=words.about(sentence_case(who), said)),
            quiet=len(ids) == 1,
        )

    def set_latest(self, ids: Ids, days: int | None) -> None:
        """Say after how many days at the latest; None leaves that to how close, or to how often."""
        who = self.name(ids)
        said = words.at_latest(days) if days else tr("at the latest as it comes")
        self._do(
            tr("At the latest: {who}").format(who=who),
            lambda s: set_latest(s, ids, days),
            tr("{sentence}.").format(sentence=words.about(sentence_case(who), said)),
            quiet=len(ids) == 1,
        )

    def set_paused(self, ids: Ids, paused: bool) -> None:
        """Stop asking about them for now, or begin again."""
        who = self.name(ids)
        form = tr("Pause {who}") if paused else tr("Go on with {who}")
        done = tr("{who}: paused.") if paused else tr("{who}: no longer paused.")
        self._do(
            form.format(who=who),
            lambda s: set_paused(s, ids, paused),
            done.format(who=sentence_case(who)),
        )

    def set_enjoyed(self, ids: Ids, enjoyed: bool) -> None:
        """Mark whom the user enjoyed working with, or no longer."""
        who = self.name(ids)
        form = tr("Enjoyed working with {who}") if enjoyed else tr("No longer marked: {who}")
        said = form.format(who=who)
        self._do(
            said,
            lambda s: set_enjoyed(s, ids, enjoyed),
            tr("{sentence}.").format(sentence=said),
            quiet=len(ids) == 1,
        )

    def why_known(self, contact_id: int) -> None:
        """Explain how well the user knows somebody."""
        from netbook.ui.people.depth_dialog import DepthDialog  # seldom wanted

        DepthDialog(self._desk, contact_id, self._over.window()).open()

    def set_sphere(self, ids: Ids, sphere: str) -> None:
        """Say whether they are work, private, or both."""
        who = self.name(ids)
        self._do(
            tr("Work or private: {who}").format(who=who),
            lambda s: set_sphere(s, ids, sphere),
            tr("{sentence}.").format(
                sentence=words.about(sentence_case(who), words.sphere(sphere))
            ),
        )

    def trash(self, ids: Ids) -> None:
        """Move them to the trash, with Undo on the notice."""
        if not ids:
            return
        who = self.name(ids, whole=True)
        form = tr("{who} is in the trash.") if len(ids) == 1 else tr("{who} are in the trash.")
        trash_people(self._desk, ids, who, form.format(who=sentence_case(who)))

    def name(self, ids: Ids, *, whole: bool = False) -> str:
        """What they are called in a sentence: a name, or how many."""
        if len(ids) != 1:
            return words.people(len(ids))
        with self._desk.notebook.read() as s:
            summary = read_summary(s, ids[0])
        if summary is None:
            return ""
        named = summary.name if whole else summary.given or summary.name
        return named or words.somebody()

    def rhythms(self) -> dict[str, int | None]:
        """The days that each circle means now."""
        with self._desk.notebook.read() as s:
            return {circle.name: circle.cadence_days for circle in circles(s)}

    def _do(
        self, label: str, work: Callable[[Session], int], said: str, *, quiet: bool = False
    ) -> None:
        """Write, then say it with Undo; `quiet` where the page itself shows the difference."""
        desk = self._desk

        def done(changed: int) -> None:
            if changed and not quiet:
                say_with_undo(desk, said)

        desk.tasks.write(desk.notebook, label, work, done)
