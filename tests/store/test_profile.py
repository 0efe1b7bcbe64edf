"""Skills, proofs and pitches are kept in order, undone, and vouched for by those who were there."""

from netbook.core.partial_date import PartialDate
from netbook.store.check import check
from netbook.store.interactions import Interaction, log_interaction
from netbook.store.notebook import Notebook
from netbook.store.profile import (
    Pitch,
    Proof,
    Skill,
    delete_pitch,
    delete_proof,
    delete_skill,
    move_skill,
    pitches,
    save_pitch,
    save_proof,
    save_skill,
    skills,
)
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.trash import delete_for_good, trash_contacts
from netbook.store.vouching import Vouchers, forget_witness, name_witness, vouchers
from tests.store.people import NOW, TODAY, add


def add_skill(notebook: Notebook, name: str, *proofs: tuple[str, str, str, str]) -> int:
    with notebook.write("Add a skill") as s:
        number = save_skill(s, Skill(None, name))
        for text, where, start, end in proofs:
            save_proof(s, Proof(None, number, text, where, start, end))
        return number


def together(notebook: Notebook, contact: int, where: str, start: str = "", end: str = "") -> None:
    with notebook.write("Together") as s:
        add_shared_experience(s, SharedExperience(None, contact, "worked", where, start, end))


def talk(notebook: Notebook, contact: int, channel: str, day: str) -> None:
    with notebook.write("Log") as s:
        talked = Interaction(
            happened_on=PartialDate.parse(day), channel=channel, participants=(contact,)
        )
        log_interaction(s, talked, today=TODAY, now=NOW)


def asked(notebook: Notebook, skill: int) -> Vouchers:
    with notebook.read() as s:
        return vouchers(s, skill)


def test_skills_stand_in_the_order_the_user_gave_them(notebook: Notebook) -> None:
    numbers = [add_skill(notebook, name) for name in ("Data", "Teams", "Talks")]
    with notebook.write("Move") as s:
        move_skill(s, numbers[2], -1)
    with notebook.read() as s:
        assert [skill.name for skill in skills(s)] == ["Data", "Talks", "Teams"]
    with notebook.write("Move") as s:
        move_skill(s, numbers[0], 9)
    with notebook.read() as s:
        assert [skill.name for skill in skills(s)] == ["Talks", "Teams", "Data"]
    notebook.undo()
    notebook.undo()
    with notebook.read() as s:
        assert [skill.name for skill in skills(s)] == ["Data", "Teams", "Talks"]
    assert check(notebook).ok


def test_a_skill_goes_with_its_proofs_and_comes_back_with_them(notebook: Notebook) -> None:
    [maya] = add(notebook, "Maya Okafor")
    number = add_skill(notebook, "Data", ("Halved the incidents", "Contoso", "2019", "2022"))
    with notebook.write("Witness") as s:
        name_witness(s, number, maya, "the migration")
    with notebook.read() as s:
        before = skills(s)
    with notebook.write("Remove") as s:
        delete_skill(s, number)
    with notebook.read() as s:
        assert skills(s) == []
    notebook.undo()
    with notebook.read() as s:
        assert skills(s) == before
        assert [each.saw for each in vouchers(s, number).online] == ["the migration"]


def test_proofs_are_changed_and_taken_away(notebook: Notebook) -> None:
    number = add_skill(notebook, "Data", ("Old", "Contoso", "2015", ""), ("New", "", "2021", ""))
    with notebook.read() as s:
        new, old = skills(s)[0].proofs
    assert (new.text, old.text) == ("New", "Old")
    with notebook.write("Change") as s:
        save_proof(s, old._replace(text="Older", organisation="Fabrikam"))
        delete_proof(s, new.id or 0)
    with notebook.read() as s:
        [left] = skills(s)[0].proofs
    assert (left.skill_id, left.text, left.organisation) == (number, "Older", "Fabrikam")


def test_pitches(notebook: Notebook) -> None:
    with notebook.write("Add") as s:
        first = save_pitch(s, Pitch(None, "Meetup", "I build data teams.", 30))
        second = save_pitch(s, Pitch(None, "Call", "", 60))
    with notebook.write("Change") as s:
        save_pitch(s, Pitch(second, "Call", "Hello", 45))
        delete_pitch(s, first)
    with notebook.read() as s:
        assert pitches(s) == [Pitch(second, "Call", "Hello", 45)]


def test_who_was_there_then_could_vouch(notebook: Notebook) -> None:
    maya, tom, sofia, ines = add(
        notebook, "Maya Okafor", "Tom Wójcik", "Sofia Reyes", "Ines Duarte"
    )
    together(notebook, maya, "Contoso", "2019", "2021")
    together(notebook, tom, "CONTOSO")  # when is not known
    together(notebook, sofia, "Contoso", "2012", "2014")  # before that
    together(notebook, ines, "Fabrikam", "2019", "2021")
    talk(notebook, tom, "email", "2026-04-20")
    skill = add_skill(notebook, "Data", ("Halved the incidents", "contoso", "2020", "2022"))
    found = asked(notebook, skill)
    assert [each.name for each in found.could] == ["Tom Wójcik", "Maya Okafor"]
    assert found.could[1].organisation == "Contoso"
    assert found.online == []


def test_somebody_named_who_was_never_met_is_left_out(notebook: Notebook) -> None:
    maya, tom = add(notebook, "Maya Okafor", "Tom Wójcik")
    skill = add_skill(notebook, "Data")
    talk(notebook, maya, "email", "2026-04-01")
    talk(notebook, tom, "in_person", "2026-03-01")
    with notebook.write("Name") as s:
        name_witness(s, skill, maya)
        name_witness(s, skill, tom, "the talk")
    found = asked(notebook, skill)
    assert [(each.name, each.saw, each.in_person) for each in found.could] == [
        ("Tom Wójcik", "the talk", 1)
    ]
    assert [each.name for each in found.online] == ["Maya Okafor"]
    talk(notebook, maya, "event", "2026-04-02")
    assert asked(notebook, skill).online == []
    with notebook.write("Forget") as s:
        forget_witness(s, skill, tom)
    assert [each.name for each in asked(notebook, skill).could] == ["Maya Okafor"]


def test_who_is_in_the_trash_vouches_for_nothing(notebook: Notebook) -> None:
    [maya] = add(notebook, "Maya Okafor")
    skill = add_skill(notebook, "Data", ("Halved the incidents", "Contoso", "", ""))
    together(notebook, maya, "Contoso")
    with notebook.write("Name") as s:
        name_witness(s, skill, maya)
    with notebook.write("Delete") as s:
        trash_contacts(s, [maya], NOW)
    assert asked(notebook, skill) == ([], [])
    with notebook.write("Delete for good") as s:
        delete_for_good(s, "contact", [maya])
    assert asked(notebook, skill) == ([], [])
    assert check(notebook).ok
