"""Who saw a skill at work and could vouch for it, on what, and how fresh; who is left out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netbook.store import Session
from netbook.store.profile import Skill
from netbook.store.vouching import Voucher, Vouchers, forget_witness, name_witness
from netbook.ui import words
from netbook.ui.about_me.sayings import left_out, vouching
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.person_choice import choose_person
from netbook.ui.widgets.pieces import button, empty, person_link, row, text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr

SHOWN = 5


class SawForm(SmallForm):
    """What somebody saw of a skill."""

    def __init__(self) -> None:
        self.saw = line_field(tr("What they saw, in a few words"))
        super().__init__(self.saw)
        self.setFocusProxy(self.saw)
        self.voucher: Voucher | None = None

    def show_voucher(self, voucher: Voucher) -> None:
        """Fill the form."""
        self.voucher = voucher
        self.saw.setText(voucher.saw)

    def written(self) -> str:
        """What they saw; nothing is fine too."""
        return self.saw.text().strip()


class VouchersPart(QWidget):
    """Those whom the user named first, then those who were there; a few until all are wanted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self._desk = desk
        self._skill = Skill(None, "")
        self._vouchers = Vouchers([], [])
        self._all = False
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.form = SawForm()
        self.form.hide()
        self.form.done.connect(self._saw)
        self.form.given_up.connect(self.form.hide)
        self.left_out = text("", "small", wrap=True)
        self.name_one = button(tr("Name somebody who saw it"), self._choose, kind="link")
        self.more = button("", self._turn, kind="link")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(text(tr("Who saw it and could vouch for it"), "heading", wrap=True))
        layout.addLayout(self._rows)
        layout.addWidget(self.form)
        layout.addWidget(self.left_out)
        layout.addLayout(row(self.name_one, self.more, None))

    def show_vouchers(self, skill: Skill, vouchers: Vouchers) -> None:
        """Show who could vouch for a skill."""
        self._skill, self._vouchers = skill, vouchers
        empty(self._rows)
        named = [each for each in vouchers.could if each.named]
        others = [each for each in vouchers.could if not each.named]
        shown = others if self._all else others[: max(SHOWN - len(named), 0)]
        for each in named:
            self._rows.addWidget(self._row(each))
        if named and shown:
            self._rows.addWidget(text(tr("They were there too:"), "small", wrap=True))
        for each in shown:
            self._rows.addWidget(self._row(each))
        if not vouchers.could:
            said = tr("Nobody yet: people you worked, studied or served with at these places.")
            self._rows.addWidget(text(said, "muted", wrap=True))
        self.left_out.setText(left_out([words.called(each.name) for each in vouchers.online]))
        self.left_out.setVisible(bool(vouchers.online))
        hidden = len(others) - len(shown)
        self.more.setText(tr("Show fewer") if self._all else tr("%Ln more", "", hidden))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(hidden > 0 or (self._all and len(vouchers.could) > SHOWN))

    def _row(self, voucher: Voucher) -> QWidget:
        name = words.called(voucher.name)
        person = person_link(name, partial(self._open, voucher))
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Say what they saw"), partial(self._edit, voucher)),
            (tr("Open {name}").format(name=name), partial(self._open, voucher)),
        ]
        if not voucher.named:
            choices.insert(0, (tr("They saw it"), partial(self._name, voucher)))
        else:
            choices.append((tr("Take out of this list"), partial(self._forget, voucher)))
        said = vouching(voucher, self._desk.bus.today)
        return entry_line(person, said, choices, name)

    def _open(self, voucher: Voucher) -> None:
        self._desk.open(Target("people", contact_id=voucher.contact_id))

    def _choose(self) -> None:
        number = self._skill.id or 0
        choose_person(
            self._desk,
            self.name_one,
            lambda contact_id: self._write(lambda s: name_witness(s, number, contact_id)),
        )

    def _name(self, voucher: Voucher) -> None:
        number = self._skill.id or 0
        self._write(lambda s: name_witness(s, number, voucher.contact_id))

    def _edit(self, voucher: Voucher) -> None:
        self.form.show_voucher(voucher)
        self.form.show()
        self.form.setFocus()

    def _saw(self, saw: str) -> None:
        number, voucher = self._skill.id or 0, self.form.voucher
        if voucher is not None:
            self._write(lambda s: name_witness(s, number, voucher.contact_id, saw))
        self.form.hide()
        self.name_one.setFocus()

    def _forget(self, voucher: Voucher) -> None:
        number = self._skill.id or 0
        self._write(lambda s: forget_witness(s, number, voucher.contact_id))

    def _write(self, work: Callable[[Session], None]) -> None:
        label = tr("Who saw {skill}").format(skill=self._skill.name)
        self._desk.tasks.write(self._desk.notebook, label, work)

    def _turn(self) -> None:
        self._all = not self._all
        self.show_vouchers(self._skill, self._vouchers)
