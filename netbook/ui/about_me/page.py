"""About me: what the user brings, what shows it, who saw it, and how they tell it."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netbook.core.pitch import PACE, PACES
from netbook.store.my_positions import my_positions
from netbook.store.profile import Pitch, Skill, pitches, save_pitch, save_skill, skills
from netbook.store.settings import get_setting, put_setting
from netbook.store.vouching import vouchers
from netbook.ui import theme
from netbook.ui.about_me.forms import SkillForm
from netbook.ui.about_me.pitch_card import PitchCard
from netbook.ui.about_me.places_card import PlacesCard
from netbook.ui.about_me.skill_card import SkillCard
from netbook.ui.desk import Desk
from netbook.ui.keys import Key
from netbook.ui.page import Page
from netbook.ui.target import Target
from netbook.ui.theme import GRID
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.pieces import Card, button, fold_row, row, text
from netbook.ui.widgets.scroll import Scroll
from netbook.ui.words import tr

PACE_SETTING = "pitch_pace"


class AboutMePage(Page):
    """Skills on the left, each a card; where one was and the pitches beside or below them."""

    name = "about_me"
    tables = frozenset(
        {
            *("skill", "proof", "witness", "pitch", "my_position", "organisation", "setting"),
            *("contact", "shared_experience", "interaction", "participant"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.skills: dict[int, SkillCard] = {}
        self.pitches: dict[int, PitchCard] = {}
        # The pitch that was just added: its title gets the focus once it is there.
        self._begin = 0
        self.places = PlacesCard(desk)
        self.add_skill = button(tr("Add a skill"), self._open_form, kind="primary")
        self.form = SkillForm()
        self.form.done.connect(self._save_skill)
        self.form.given_up.connect(self._close_form)
        self._form_card = Card()
        self._form_card.body.addWidget(self.form)
        self._form_card.hide()
        self.add_pitch = button(tr("Add a pitch"), self._add_pitch)
        self.pace = Choice()
        self.pace.setAccessibleName(tr("How fast you speak"))
        for pace in PACES:
            self.pace.addItem(tr("%Ln word(s) a minute", "", pace), pace)
        self.pace.currentIndexChanged.connect(lambda _at: self._set_pace())
        self._arrange()

    def _arrange(self) -> None:
        heads = QVBoxLayout()
        heads.setSpacing(2)
        heads.addWidget(text(tr("About me"), "title", wrap=True))
        said = tr("What you bring, what shows it, and who saw it. Have it ready before you ask.")
        heads.addWidget(text(said, "muted", wrap=True))
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addLayout(heads, 1)
        self._top.addWidget(self.add_skill)
        self._none = Card()
        for said, role in (
            (tr("What are you good at?"), "heading"),
            (
                tr(
                    "Three skills are enough to begin with. Put a proof to each, something you did "
                    "with what came of it, and NetBook finds who was there and could vouch for it."
                ),
                "muted",
            ),
        ):
            self._none.body.addWidget(text(said, role, wrap=True))
        main, side = QVBoxLayout(), QVBoxLayout()
        self._skills, self._pitches = QVBoxLayout(), QVBoxLayout()
        for layout in (main, side, self._skills, self._pitches):
            layout.setSpacing(2 * GRID)
        main.addWidget(self._form_card)
        main.addWidget(self._none)
        main.addLayout(self._skills)
        main.addStretch(1)
        side.addWidget(self.places)
        pitch = QVBoxLayout()
        pitch.setSpacing(2)
        pitch.addWidget(text(tr("Your pitch"), "heading", wrap=True))
        said = tr("Thirty seconds, said aloud: who you are, what you bring, what you look for.")
        pitch.addWidget(text(said, "muted", wrap=True))
        side.addLayout(pitch)
        side.addLayout(self._pitches)
        side.addLayout(row(self.add_pitch, self.pace, None))
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(2 * GRID)
        self._columns.addLayout(main, 58)
        self._columns.addLayout(side, 42)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        whole.setSpacing(2 * GRID)
        whole.addLayout(self._top)
        whole.addLayout(self._columns)
        whole.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))

    def keys(self) -> list[Key]:
        """Those of the forms."""
        return [Key("Return", tr("Save the form")), Key("Esc", tr("Leave the form"))]

    def reload(self) -> None:
        """Read everything again; cards that are there stay, with what is open in them."""
        with self.desk.notebook.read() as s:
            found = [(skill, vouchers(s, skill.id or 0)) for skill in skills(s)]
            told, places = pitches(s), my_positions(s)
            pace = int(get_setting(s, PACE_SETTING, PACE))
        self.pace.blockSignals(True)
        self.pace.setCurrentIndex(self.pace.findData(pace))
        self.pace.blockSignals(False)
        self._drop(self.skills, {skill.id for skill, _vouchers in found})
        for at, (skill, could) in enumerate(found):
            number = skill.id or 0
            card = self.skills.get(number)
            if card is not None and card.skill.name != skill.name:
                self._drop(self.skills, {skill.id for skill, _could in found} - {number})
                card = None
            if card is None:
                card = self.skills[number] = SkillCard(self.desk, skill)
            self._skills.insertWidget(at, card)
            card.show_skill(skill, could)
        self._drop(self.pitches, {pitch.id for pitch in told})
        for at, pitch in enumerate(told):
            number = pitch.id or 0
            if number in self.pitches:
                self.pitches[number].show_pitch(pitch, pace)
            else:
                self.pitches[number] = PitchCard(self.desk, pitch, pace)
            self._pitches.insertWidget(at, self.pitches[number])
        if self._begin in self.pitches:
            self.pitches[self._begin].title.setFocus()
            self._begin = 0
        self.places.show_places(places)
        self._none.setVisible(not found and self._form_card.isHidden())

    def _drop(
        self, cards: "dict[int, SkillCard] | dict[int, PitchCard]", kept: set[int | None]
    ) -> None:
        for number in [each for each in cards if each not in kept]:
            card = cards.pop(number)
            card.hide()
            card.deleteLater()

    def show_target(self, target: Target) -> None:
        """Begin where the next thing is added."""
        self.add_skill.setFocus()

    def _open_form(self) -> None:
        self.form.show_skill(Skill(None, ""))
        self._form_card.show()
        self._none.hide()
        self.form.setFocus()

    def _close_form(self) -> None:
        self._form_card.hide()
        self._none.setVisible(not self.skills)
        self.add_skill.setFocus()

    def _save_skill(self, skill: Skill) -> None:
        self.desk.tasks.write(
            self.desk.notebook,
            tr("Add “{what}”").format(what=skill.name),
            lambda s: save_skill(s, skill),
            lambda _id: self._close_form(),
            form=self.form,
        )

    def _add_pitch(self) -> None:
        def added(number: int) -> None:
            self._begin = number

        self.desk.tasks.write(
            self.desk.notebook,
            tr("Add a pitch"),
            lambda s: save_pitch(s, Pitch(None, "")),
            added,
        )

    def _set_pace(self) -> None:
        pace = int(self.pace.currentData())
        self.desk.tasks.write(
            self.desk.notebook,
            tr("Words a minute"),
            lambda s: put_setting(s, PACE_SETTING, pace),
        )

    def fold(self) -> None:
        """Put pitches and places below the skills in a narrow window."""
        width = self.window().width()
        fold_row(self._top, width, theme.FOLD_PANES)
        fold_row(self._columns, width, theme.FOLD_SIDE)
