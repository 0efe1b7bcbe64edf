"""About me: skills, proofs, who could vouch, places and pitches, by keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netbook.store.my_positions import my_positions
from netbook.store.profile import Pitch, Proof, Skill, pitches, save_pitch, save_proof, save_skill
from netbook.store.profile import skills as stored_skills
from netbook.store.shared_experiences import SharedExperience, add_shared_experience
from netbook.store.vouching import name_witness, vouchers
from netbook.ui.about_me.page import AboutMePage
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from netbook.ui.widgets.long_button import LongButton
from tests.ui.conftest import Made, active

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> AboutMePage:
    made = active(AboutMePage(desk), qtbot, 1000, 800)
    made.show_target(Target("about_me"))
    return made


def add_skill(desk: Desk, name: str, *proofs: tuple[str, str]) -> int:
    with desk.notebook.write("Add") as s:
        number = save_skill(s, Skill(None, name))
        for text, where in proofs:
            save_proof(s, Proof(None, number, text, where, "2019", "2022"))
        return number


def labels(within: QWidget) -> list[str]:
    return [
        each.text()
        for each in within.findChildren(QLabel) + within.findChildren(LongButton)
        if each.isVisible()
    ]


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_a_skill_and_its_proof_are_written_by_keys(
    qtbot: QtBot, desk: Desk, page: AboutMePage
) -> None:
    assert "What are you good at?" in labels(page)
    assert page.add_skill.hasFocus()
    qtbot.keyClick(page.add_skill, Qt.Key.Key_Space)
    assert page.form.name.hasFocus()
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)  # without a name it is none
    write(qtbot, page.form.name, "Data contracts")
    qtbot.keyClick(page.form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.skills) == 1)
    [card] = page.skills.values()
    assert page.add_skill.hasFocus()
    assert "What are you good at?" not in labels(page)
    qtbot.mouseClick(card.add, LEFT)
    form = card.proof_form
    for field, words in (
        (form.text, "Halved the incidents"),
        (form.where, "Contoso"),
        (form.start.field, "2019"),
        (form.end.field, "2022"),
    ):
        write(qtbot, field, words)
    qtbot.keyClick(form.end.field, Qt.Key.Key_Return)
    with desk.notebook.read() as s:
        [skill] = stored_skills(s)
    [proof] = skill.proofs
    assert proof[2:6] == ("Halved the incidents", "Contoso", "2019", "2022")
    qtbot.waitUntil(lambda: "Contoso, 2019 to 2022" in labels(card))
    assert form.isHidden()
    desk.notebook.undo()
    qtbot.waitUntil(lambda: "Contoso, 2019 to 2022" not in labels(card))


def test_who_was_there_could_vouch_and_who_was_never_met_is_left_out(
    qtbot: QtBot, desk: Desk, page: AboutMePage, made: Made, opened: list[Target]
) -> None:
    maya, tom = made.person("Maya Okafor"), made.person("Tom Wójcik")
    made.talk(maya, ago=63, channel="in_person")
    made.talk(tom, ago=3, channel="email")
    skill = add_skill(desk, "Data", ("Halved the incidents", "Contoso"))
    with desk.notebook.write("Together") as s:
        shared = SharedExperience(None, maya, "worked", "Contoso", "2020", "2021")
        add_shared_experience(s, shared)
        name_witness(s, skill, tom)
    qtbot.waitUntil(lambda: skill in page.skills)
    part = page.skills[skill].vouchers
    together = "Worked together, Contoso, 2020 to 2021; you spoke 9 weeks ago"
    qtbot.waitUntil(lambda: together in labels(part))
    assert "Tom Wójcik" not in labels(part)
    assert part.left_out.text() == (
        "Left out: Tom Wójcik. You know each other from messages only, as far as is noted."
    )
    [name] = [each for each in part.findChildren(LongButton) if each.text() == "Maya Okafor"]
    qtbot.mouseClick(name, LEFT)
    assert opened == [Target("people", contact_id=maya)]


def test_what_somebody_saw_is_said(qtbot: QtBot, desk: Desk, page: AboutMePage, made: Made) -> None:
    maya = made.person("Maya Okafor")
    made.talk(maya, ago=1, channel="in_person")
    skill = add_skill(desk, "Data")
    with desk.notebook.write("Name") as s:
        name_witness(s, skill, maya)
        [voucher] = vouchers(s, skill).could
    qtbot.waitUntil(lambda: skill in page.skills)
    part = page.skills[skill].vouchers
    part.form.show_voucher(voucher)
    part.form.show()
    write(qtbot, part.form.saw, "the migration")
    qtbot.keyClick(part.form.saw, Qt.Key.Key_Return)
    known = "Met in person; saw: the migration; you spoke yesterday"
    qtbot.waitUntil(lambda: known in labels(part))


def test_places_are_added_changed_and_removed_with_undo(
    qtbot: QtBot, desk: Desk, page: AboutMePage
) -> None:
    qtbot.mouseClick(page.places.add, LEFT)
    form = page.places.form
    assert form.focusProxy() is form.where
    form.kind.setCurrentIndex(form.kind.findData("studied"))
    write(qtbot, form.where, "University of Valencia")
    write(qtbot, form.start.field, "2010")
    qtbot.keyClick(form.start.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Studied, since 2010" in labels(page.places))
    with desk.notebook.read() as s:
        [place] = my_positions(s)
    assert place[1:] == ("studied", "University of Valencia", "", "2010", "")
    page.places._remove(place)
    qtbot.waitUntil(lambda: "Studied, since 2010" not in labels(page.places))
    assert desk.notices.kept[-1].text == "“University of Valencia” is removed."
    desk.notebook.undo()
    qtbot.waitUntil(lambda: "Studied, since 2010" in labels(page.places))


def test_escape_leaves_a_form_and_nothing_is_stored(
    qtbot: QtBot, desk: Desk, page: AboutMePage
) -> None:
    qtbot.mouseClick(page.places.add, LEFT)
    write(qtbot, page.places.form.where, "Contoso")
    qtbot.keyClick(page.places.form.where, Qt.Key.Key_Escape)
    assert page.places.form.isHidden()
    assert page.places.add.hasFocus()
    with desk.notebook.read() as s:
        assert my_positions(s) == []


def test_a_pitch_says_how_long_it_takes_and_is_kept_on_leaving(
    qtbot: QtBot, desk: Desk, page: AboutMePage
) -> None:
    qtbot.mouseClick(page.add_pitch, LEFT)
    qtbot.waitUntil(lambda: len(page.pitches) == 1)
    [card] = page.pitches.values()
    qtbot.waitUntil(card.title.hasFocus)
    qtbot.keyClicks(card.title, "Meetup")
    card.words.setFocus()
    qtbot.keyClicks(card.words, "word " * 64 + "end")
    assert card.count.text() == "65 words, about 30 seconds."
    qtbot.keyClicks(card.words, " more and more")
    assert card.count.text() == "68 words, about 32 seconds. 3 words too many for the time."
    page.pace.setCurrentIndex(page.pace.findData(145))
    qtbot.waitUntil(lambda: card.count.text() == "68 words, about 29 seconds.")
    card.timer.field.setFocus()
    with desk.notebook.read() as s:
        [pitch] = pitches(s)
    assert (pitch.title, pitch.seconds, len(pitch.text.split())) == ("Meetup", 30, 68)


def test_half_a_pitch_is_back_after_a_crash(qtbot: QtBot, desk: Desk, page: AboutMePage) -> None:
    with desk.notebook.write("Add") as s:
        number = save_pitch(s, Pitch(None, "Meetup", "I build"))
    qtbot.waitUntil(lambda: number in page.pitches)
    card = page.pitches[number]
    card.words.setFocus()
    qtbot.keyClicks(card.words, "New: ")
    card._draft.flush()  # as after the pause, before the lights go out
    again = AboutMePage(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.pitches[number].words.text() == "New: I build"
    with desk.notebook.read() as s:
        assert pitches(s)[0].text == "I build"


def test_the_timer_goes_along_with_the_words_and_stops(
    qtbot: QtBot, desk: Desk, page: AboutMePage
) -> None:
    with desk.notebook.write("Add") as s:
        number = save_pitch(s, Pitch(None, "Meetup", "one two three four", 15))
    qtbot.waitUntil(lambda: number in page.pitches)
    card = page.pitches[number]
    qtbot.mouseClick(card.timer.start, LEFT)
    assert card.timer.running
    assert card.timer.bar.isVisible()
    qtbot.waitUntil(lambda: len(card.words.extraSelections()) == 1, timeout=10_000)
    marked = card.words.extraSelections()[0]
    assert marked.cursor.selectedText().startswith("one")
    qtbot.mouseClick(card.timer.start, LEFT)
    assert not card.timer.running
    assert card.words.extraSelections() == []
    assert card.timer.bar.isHidden()
    qtbot.keyClick(card.timer.start, Qt.Key.Key_Space)
    assert card.timer.running
    qtbot.keyClick(card.timer.start, Qt.Key.Key_Escape)
    assert not card.timer.running


def test_a_removed_skill_comes_back_whole(qtbot: QtBot, desk: Desk, page: AboutMePage) -> None:
    skill = add_skill(desk, "Data", ("Halved the incidents", "Contoso"))
    qtbot.waitUntil(lambda: skill in page.skills)
    page.skills[skill]._remove()
    qtbot.waitUntil(lambda: page.skills == {})
    assert desk.notices.kept[-1].text == "“Data” is removed."
    desk.notices.kept[-1].actions[0].act()
    qtbot.waitUntil(lambda: skill in page.skills)
    qtbot.waitUntil(lambda: "Halved the incidents" in labels(page.skills[skill]))
