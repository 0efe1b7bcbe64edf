"""The forms of About me: a skill, a proof of it, and where the user was."""

from netbook.store.my_positions import MyPosition
from netbook.store.profile import Proof, Skill
from netbook.ui.desk import Desk
from netbook.ui.widgets.choice import Choice
from netbook.ui.widgets.date_field import DateField
from netbook.ui.widgets.organisation_field import complete_organisation
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.words import tr


class SkillForm(SmallForm):
    """What it is called, and a line about it."""

    def __init__(self) -> None:
        self.name = line_field(tr("What you can do, in a few words"))
        self.note = line_field(tr("What you mean by it"))
        super().__init__(self.name, self.note)
        self.setFocusProxy(self.name)
        self._skill = Skill(None, "")

    def show_skill(self, skill: Skill) -> None:
        """Fill the form."""
        self._skill = skill
        self.name.setText(skill.name)
        self.note.setText(skill.note)

    def written(self) -> Skill | None:
        """The skill; it needs a name."""
        name = self.name.text().strip()
        return self._skill._replace(name=name, note=self.note.text().strip()) if name else None


class ProofForm(SmallForm):
    """What was done, where, from when to when, and a link."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.text = line_field(tr("What you did, best with a figure"))
        self.where = line_field(tr("Where: organisation or school"))
        self.start, self.end = DateField(tr("From"), desk.bus), DateField(tr("To"), desk.bus)
        self.url = line_field(tr("Link"))
        super().__init__(self.text, self.where, (self.start, self.end), self.url)
        self.setFocusProxy(self.text)
        self._proof = Proof(None, 0, "")

    def show_proof(self, proof: Proof) -> None:
        """Fill the form."""
        self._proof = proof
        self.text.setText(proof.text)
        self.where.setText(proof.organisation)
        complete_organisation(self._desk, self.where)
        self.start.fill(proof.started_on)
        self.end.fill(proof.ended_on)
        self.url.setText(proof.url)

    def written(self) -> Proof | None:
        """The proof; it needs to say what was done."""
        text = self.text.text().strip()
        if not text:
            return None
        return self._proof._replace(
            text=text,
            organisation=self.where.text().strip(),
            started_on=self.start.value(),
            ended_on=self.end.value(),
            url=self.url.text().strip(),
        )


class PlaceForm(SmallForm):
    """Where the user worked, studied or served, as what, from when to when."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.kind = Choice()
        self.kind.setAccessibleName(tr("What you did there"))
        for kind, said in kinds().items():
            self.kind.addItem(said, kind)
        self.where = line_field(tr("Where: organisation or school"))
        self.title = line_field(tr("As what"))
        self.start, self.end = DateField(tr("From"), desk.bus), DateField(tr("To"), desk.bus)
        super().__init__(self.kind, self.where, self.title, (self.start, self.end))
        self.setFocusProxy(self.where)
        self._place = MyPosition(None, "worked", "")

    def show_place(self, place: MyPosition) -> None:
        """Fill the form."""
        self._place = place
        self.kind.setCurrentIndex(max(0, self.kind.findData(place.kind)))
        self.where.setText(place.organisation)
        complete_organisation(self._desk, self.where)
        self.title.setText(place.title)
        self.start.fill(place.started_on)
        self.end.fill(place.ended_on)

    def written(self) -> MyPosition | None:
        """The place; it needs a name."""
        where = self.where.text().strip()
        if not where:
            return None
        return self._place._replace(
            kind=self.kind.currentData(),
            organisation=where,
            title=self.title.text().strip(),
            started_on=self.start.value(),
            ended_on=self.end.value(),
        )


def kinds() -> dict[str, str]:
    """What one does at a place, in words."""
    return {
        "worked": tr("Worked"),
        "studied": tr("Studied"),
        "served": tr("Served"),
        "organised": tr("Organised"),
    }
