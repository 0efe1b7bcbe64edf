"""The card of what an opening asks for, and what the user brings to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netbook.store import Session
from netbook.store.profile import Proof, Skill, save_proof, save_skill, skills
from netbook.store.requirements import (
    RequirementRow,
    add_requirements,
    answer_requirement,
    delete_requirement,
    edit_requirement,
    move_requirement,
    requirements,
)
from netbook.ui.desk import Desk
from netbook.ui.theme import GRID
from netbook.ui.widgets.drop_menu import drop
from netbook.ui.widgets.growing_text import GrowingText
from netbook.ui.widgets.pieces import Card, button, divider, empty, text
from netbook.ui.widgets.room import breakable, plain_tip
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.widgets.tab_place import TabPlace
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import about, tr

# A menu of more would not fit on a screen; the rest is chosen by adding it.
MOST_CHOICES = 40
LETTERS = 60


def answer_words(asked: RequirementRow) -> str:
    """What answers a requirement, in words."""
    if asked.how == "gap":
        return tr("not noted yet") if asked.by_rule else tr("a gap so far")
    return asked.proof or asked.skill


class AskedForm(SmallForm):
    """What they ask for, a line for each; one that is changed stays one."""

    def __init__(self, desk: Desk) -> None:
        self.field = GrowingText(tr("What they ask for, a line each"), least=2)
        self.field.setPlaceholderText(tr("What they ask for, a line each"))
        super().__init__(self.field)
        self.keep(desk, field=self.field)
        self.setFocusProxy(self.field)

    def written(self) -> list[str] | None:
        """The lines, if there are any."""
        return [line for line in self.field.text().splitlines() if line.strip()] or None


class ShownForm(SmallForm):
    """What shows that one can do it, and under which skill that stands in About me."""

    def __init__(self, desk: Desk) -> None:
        self.proof = line_field(tr("What you did, best with a figure"))
        self.skill = line_field(tr("The skill that it shows"))
        super().__init__(self.proof, self.skill)
        self.keep(desk, proof=self.proof, skill=self.skill)
        self.setFocusProxy(self.proof)

    def begin(self, skill: str, known: list[str]) -> None:
        """Empty the form; `known` are the skills that are there."""
        self.proof.clear()
        self.skill.setText(skill)
        completer = QCompleter(known, self.skill)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.skill.setCompleter(completer)

    def written(self) -> tuple[str, str] | None:
        """The proof and the skill; both are needed, and the focus goes to what is missing."""
        for field in (self.proof, self.skill):
            if not field.text().strip():
                field.setFocus()
                return None
        return self.proof.text().strip(), self.skill.text().strip()


class AskedLine(QWidget):
    """One requirement with its answer; a click anywhere or the button opens what can be done."""

    def __init__(self, asked: RequirementRow, choose: Callable[[QWidget], None]) -> None:
        super().__init__()
        self.setProperty("surface", "none")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        answer, gap = answer_words(asked), asked.how == "gap"
        self._choose = choose
        said = text(breakable(asked.text), wrap=True)
        self.answer = text(breakable(answer), "muted" if gap else "heading", wrap=True)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignRight)
        tip = about(asked.skill, answer) if asked.skill and asked.skill != answer else answer
        if asked.by_rule and not gap:
            tip = tr("{answer}. Found by its words; click to choose another.").format(answer=tip)
        self.setToolTip(plain_tip(tip))
        self.more = button("⋯", kind="link")
        self.more.setAccessibleName(
            tr("They ask for: {asked}; you bring: {answer}").format(asked=asked.text, answer=answer)
        )
        self.more.clicked.connect(lambda: choose(self.more))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(GRID)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(said, 3, top)
        layout.addWidget(self.answer, 2, top)
        layout.addWidget(self.more, 0, top)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the menu over the answer."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._choose(self.more)


class AskedCard(Card):
    """Each requirement, and at its right what shows it, or that nothing is noted yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("What they ask for, what you bring"))
        self._desk = desk
        self._opening: int | None = None
        self._edited: RequirementRow | None = None
        self._skills: list[Skill] = []
        self.rows: list[RequirementRow] = []
        self.lines: list[AskedLine] = []
        self._none = text(
            tr("Nothing noted. Add what they ask for, and see what you bring to it."),
            "muted",
            wrap=True,
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.form, self.shown_form = AskedForm(desk), ShownForm(desk)
        self.form.done.connect(self._save)
        self.shown_form.done.connect(self._save_shown)
        self.add = button(tr("Add what they ask for"), self._add, kind="link")
        self._place = TabPlace(self)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        for form in (self.form, self.shown_form):
            form.hide()
            form.given_up.connect(self._close)
            self.body.addWidget(form)
        self.body.addWidget(self.add)

    def show_opening(self, opportunity_id: int) -> None:
        """Show what this opening asks for; a form that is open for it stays."""
        if opportunity_id != self._opening:
            self._shut()
        self._opening = opportunity_id
        with self._desk.notebook.read() as s:
            self.rows, self._skills = requirements(s, opportunity_id), skills(s)
        at = next((at for at, line in enumerate(self.lines) if line.more.hasFocus()), None)
        empty(self._list)
        self.lines = []
        for asked in self.rows:
            if self.lines:
                self._list.addWidget(divider())
            line = AskedLine(asked, partial(self._menu, asked))
            self.lines.append(line)
            self._list.addWidget(line)
        self._place.put(line.more for line in self.lines)
        self._none.setVisible(not self.rows)
        if at is not None and self.lines:
            self.lines[min(at, len(self.lines) - 1)].more.setFocus()

    # --- what can be done with one

    def _menu(self, asked: RequirementRow, over: QWidget) -> None:
        menu = QMenu(over)
        if asked.by_rule and asked.how != "gap":
            menu.addAction(tr("That shows it"), partial(self._answer, asked, asked.how))
        self._add_choices(menu.addMenu(tr("This shows it")), asked)
        menu.addAction(tr("Add a proof of it…"), partial(self._begin_shown, asked))
        if asked.by_rule or asked.how != "gap":
            menu.addAction(tr("A gap so far"), partial(self._answer, asked, "gap"))
        if not asked.by_rule:
            menu.addAction(tr("Let NetBook look again"), partial(self._answer, asked, ""))
        menu.addSeparator()
        menu.addAction(tr("Edit"), partial(self._edit, asked))
        if asked is not self.rows[0]:
            menu.addAction(tr("Move up"), partial(self._move, asked, -1))
        if asked is not self.rows[-1]:
            menu.addAction(tr("Move down"), partial(self._move, asked, 1))
        menu.addAction(tr("Remove"), partial(self._remove, asked))
        drop(menu, over)

    def _add_choices(self, menu: QMenu, asked: RequirementRow) -> None:
        for skill in self._skills[:MOST_CHOICES]:
            if skill.id is None:
                continue
            menu.addAction(
                _item(skill.name), partial(self._answer, asked, "skill", skill_id=skill.id)
            )
            for proof in skill.proofs:
                said = tr("{skill}: {proof}").format(skill=skill.name, proof=proof.text)
                menu.addAction(_item(said), partial(self._answer, asked, "proof", proof=proof.id))
        if menu.isEmpty():
            menu.addAction(tr("Nothing in About me yet")).setEnabled(False)

    def _answer(
        self,
        asked: RequirementRow,
        how: str,
        *,
        skill_id: int | None = None,
        proof: int | None = None,
    ) -> None:
        given = {"skill_id": skill_id or asked.skill_id, "proof_id": proof or asked.proof_id}
        label = tr("What you bring to “{what}”").format(what=_short(asked.text))
        self._write(label, lambda s: answer_requirement(s, asked.id, how, **given))

    def _move(self, asked: RequirementRow, by: int) -> None:
        label = tr("Move {what}").format(what=_short(asked.text))
        self._write(label, lambda s: move_requirement(s, asked.id, by))

    def _remove(self, asked: RequirementRow) -> None:
        take_out(self._desk, _short(asked.text), lambda s: delete_requirement(s, asked.id))

    # --- the two forms

    def _add(self) -> None:
        self._edited = None
        self._open(self.form)
        place = f"opportunities/{self._opening}/asked"
        self.form.begin_at(place, self.form.field.clear)

    def _edit(self, asked: RequirementRow) -> None:
        self._edited = asked
        self._open(self.form)
        place = f"opportunities/{self._opening}/asked:{asked.id}"
        self.form.begin_at(place, lambda: self.form.field.setPlainText(asked.text))

    def _begin_shown(self, asked: RequirementRow) -> None:
        self._edited = asked
        place, known = f"opportunities/{self._opening}/shown:{asked.id}", self._skills
        self.shown_form.begin_at(
            place, lambda: self.shown_form.begin(asked.skill, [skill.name for skill in known])
        )
        self._open(self.shown_form)

    def _save(self, lines: object) -> None:
        texts = list(lines) if isinstance(lines, list) else []
        edited, opening = self._edited, self._opening
        if edited is not None:
            self._write(
                tr("Change “{what}”").format(what=_short(edited.text)),
                lambda s: edit_requirement(s, edited.id, " ".join(texts)),
                self.form,
            )
        elif opening is not None:
            label = tr("Add what they ask for")
            self._write(label, lambda s: add_requirements(s, opening, texts), self.form)

    def _save_shown(self, written: object) -> None:
        asked = self._edited
        if asked is None or not isinstance(written, tuple):
            return
        proof, name = written
        same = (each.id for each in self._skills if each.name.casefold() == name.casefold())
        skill_id = next(same, None)

        def work(s: Session) -> None:
            number = skill_id if skill_id is not None else save_skill(s, Skill(None, name))
            shown = save_proof(s, Proof(None, number, proof))
            answer_requirement(s, asked.id, "proof", proof_id=shown)

        self._write(tr("What shows {skill}").format(skill=name), work, self.shown_form)

    def _open(self, form: SmallForm) -> None:
        self._shut()
        form.show()
        self.add.hide()
        form.setFocus()

    def _shut(self) -> None:
        self.form.hide()
        self.shown_form.hide()
        self.add.show()

    def _close(self) -> None:
        edited = self._edited
        self._shut()
        same = (line for row, line in zip(self.rows, self.lines, strict=True) if row == edited)
        line = next(same, None)
        (line.more if line is not None else self.add).setFocus()

    def _write(
        self, label: str, work: Callable[[Session], object], form: SmallForm | None = None
    ) -> None:
        once_written = form.once_written() if form is not None else None

        def done(_done: object) -> None:
            if once_written is not None:
                once_written()
                self._close()

        self._desk.tasks.write(self._desk.notebook, label, work, done, form=form)


def _short(words: str) -> str:
    """The beginning of some words."""
    return words if len(words) <= LETTERS else words[: LETTERS - 1].rstrip() + "…"


def _item(words: str) -> str:
    """Some words in a menu, where an ampersand in them is no key."""
    return _short(words).replace("&", "&&")
