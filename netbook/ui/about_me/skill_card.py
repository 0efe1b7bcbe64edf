"""The card of one skill: what shows it, and who saw it and could vouch for it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from netbook.store import Session
from netbook.store.profile import (
    Proof,
    Skill,
    delete_proof,
    delete_skill,
    move_skill,
    save_proof,
    save_skill,
)
from netbook.store.vouching import Vouchers
from netbook.ui.about_me.forms import ProofForm, SkillForm
from netbook.ui.about_me.sayings import where_and_when
from netbook.ui.about_me.vouchers_part import VouchersPart
from netbook.ui.desk import Desk
from netbook.ui.links import open_link, web
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.experience_words import period
from netbook.ui.widgets.pieces import Card, button, divider, empty, text
from netbook.ui.widgets.room import breakable
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class SkillCard(Card):
    """Shows a skill, and edits it in place."""

    def __init__(self, desk: Desk, skill: Skill) -> None:
        self._more = button("⋯", kind="link", name=tr("More for: {what}").format(what=skill.name))
        super().__init__(breakable(skill.name), self._more)
        self._desk, self.skill = desk, skill
        self._more.clicked.connect(self._menu)
        self._note = text("", "muted", wrap=True)
        self._form, self.proof_form = SkillForm(), ProofForm(desk)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.add = button(tr("Add a proof"), self._add_proof, kind="link")
        self.add.setAccessibleName(tr("Add a proof of {skill}").format(skill=skill.name))
        self.vouchers = VouchersPart(desk)
        self.body.addWidget(self._note)
        self.body.addWidget(self._form)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.proof_form)
        self.body.addWidget(self.add)
        self.body.addWidget(divider())
        self.body.addWidget(self.vouchers)
        self._form.done.connect(lambda skill: self._save(lambda s: save_skill(s, skill)))
        self.proof_form.done.connect(lambda proof: self._save(lambda s: save_proof(s, proof)))
        for form in (self._form, self.proof_form):
            form.hide()
            form.given_up.connect(self._close)

    def show_skill(self, skill: Skill, vouchers: Vouchers) -> None:
        """Show the skill as it is now; a form that is open stays."""
        self.skill = skill
        self._note.setText(skill.note)
        self._note.setVisible(bool(skill.note))
        empty(self._rows)
        for proof in skill.proofs:
            self._rows.addWidget(self._proof(proof))
        if not skill.proofs:
            said = tr("Nothing shows it yet. What did you do, where, and what came of it?")
            self._rows.addWidget(text(said, "muted", wrap=True))
        self.vouchers.show_vouchers(skill, vouchers)

    def _proof(self, proof: Proof) -> QWidget:
        said = period(proof.started_on, proof.ended_on)
        details = where_and_when(proof.organisation, said, proof.url)
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Edit"), partial(self._edit_proof, proof)),
            (tr("Remove"), partial(self._remove_proof, proof)),
        ]
        if proof.url:
            choices.insert(0, (tr("Open the link"), partial(self._open, proof.url)))
        return entry_line(proof.text, details, choices)

    def _open(self, url: str) -> None:
        if not open_link(web(url)):
            self._desk.notices.show(tr("Nothing on this computer opens that link."), kind="error")

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Edit"), self.edit)
        menu.addAction(tr("Move up"), partial(self._move, -1))
        menu.addAction(tr("Move down"), partial(self._move, 1))
        menu.addAction(tr("Remove"), self._remove)
        drop(menu, self._more)

    def edit(self) -> None:
        """Open the form of the skill itself."""
        self._form.show_skill(self.skill)
        self._form.show()
        self._form.setFocus()

    def _add_proof(self) -> None:
        self._edit_proof(Proof(None, self.skill.id or 0, ""))

    def _edit_proof(self, proof: Proof) -> None:
        self.proof_form.show_proof(proof)
        self.proof_form.show()
        self.add.hide()
        self.proof_form.setFocus()

    def _close(self) -> None:
        self._form.hide()
        self.proof_form.hide()
        self.add.show()
        self.add.setFocus()

    def _save(self, work: Callable[[Session], object]) -> None:
        self._write(tr("What shows {skill}").format(skill=self.skill.name), work, self._close)

    def _move(self, by: int) -> None:
        number = self.skill.id or 0
        label = tr("Move {what}").format(what=self.skill.name)
        self._write(label, lambda s: move_skill(s, number, by))

    def _remove(self) -> None:
        number = self.skill.id or 0
        take_out(self._desk, self.skill.name, lambda s: delete_skill(s, number))

    def _remove_proof(self, proof: Proof) -> None:
        number = proof.id or 0
        take_out(self._desk, proof.text, lambda s: delete_proof(s, number))

    def _write(
        self, label: str, work: Callable[[Session], object], then: Callable[[], None] | None = None
    ) -> None:
        def done(_stored: object) -> None:
            if then is not None:
                then()

        self._desk.tasks.write(self._desk.notebook, label, work, done)
