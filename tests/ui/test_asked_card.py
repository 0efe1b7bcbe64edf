"""The card of what an opening asks for: answers by rule, by choice, by a proof that is added."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from netbook.store.opportunities import Opportunity, save_opportunity
from netbook.store.profile import Proof, Skill, save_proof, save_skill, skills
from netbook.store.requirements import RequirementRow, requirements
from netbook.ui.desk import Desk
from netbook.ui.opportunities.asked_card import AskedCard

ASKED = ("Own the migration to a lakehouse", "Lead a team of five", "Kubernetes")


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> AskedCard:
    """The card of an opening that asks for three things, of which two are shown."""
    with desk.notebook.write("An opening") as s:
        lead = save_skill(s, Skill(None, "Leading teams"))
        save_proof(s, Proof(None, lead, "led four at Contoso"))
        platforms = save_skill(s, Skill(None, "Data platforms"))
        save_proof(s, Proof(None, platforms, "Moved Contoso to a lakehouse"))
        number = save_opportunity(
            s,
            Opportunity("Platform lead", organisation="Northwind", requirements=ASKED),
            today=date(2026, 11, 22),
            now=datetime(2026, 11, 22, tzinfo=UTC),
        )
    made = AskedCard(desk)
    qtbot.addWidget(made)
    desk.bus.changed.connect(lambda _tables: made.show_opening(number))
    made.show_opening(number)
    made.resize(420, 400)
    made.show()
    return made


def stored(desk: Desk) -> list[RequirementRow]:
    """What the only opening asks for."""
    with desk.notebook.read() as s:
        return requirements(s, 1)


def answers(card: AskedCard) -> list[str]:
    """What stands at the right of each line."""
    return [line.answer.text() for line in card.lines]


def choose(card: AskedCard, qtbot: QtBot, at: int, label: str) -> None:
    """Open the menu of a line by a click on its words, and choose in it or in its first menu."""
    qtbot.mouseClick(card.lines[at], Qt.MouseButton.LeftButton)
    menus = [menu for menu in card.findChildren(QMenu) if menu.isVisible()]
    actions = [action for menu in menus for action in menu.actions()]
    actions += [each for action in actions if (inner := action.menu()) for each in inner.actions()]
    next(action for action in actions if action.text() == label).trigger()
    for menu in menus:
        menu.close()


def test_each_line_says_what_shows_it_or_that_nothing_does(card: AskedCard) -> None:
    assert answers(card) == ["Moved Contoso to a lakehouse", "led four at Contoso", "not noted yet"]
    assert (
        card.lines[1].more.accessibleName()
        == "They ask for: Lead a team of five; you bring: led four at Contoso"
    )


def test_a_rule_is_confirmed_or_overruled(desk: Desk, card: AskedCard, qtbot: QtBot) -> None:
    choose(card, qtbot, 1, "That shows it")
    qtbot.waitUntil(lambda: not card.rows[1].by_rule)
    choose(card, qtbot, 0, "A gap so far")
    qtbot.waitUntil(lambda: answers(card)[0] == "a gap so far")
    choose(card, qtbot, 2, "Data platforms: Moved Contoso to a lakehouse")
    qtbot.waitUntil(lambda: answers(card)[2] == "Moved Contoso to a lakehouse")
    assert [(row.how, row.by_rule) for row in stored(desk)] == [
        ("gap", False),
        ("proof", False),
        ("proof", False),
    ]
    choose(card, qtbot, 0, "Let NetBook look again")
    qtbot.waitUntil(lambda: card.rows[0].by_rule)
    desk.notebook.undo()
    assert [row.by_rule for row in stored(desk)] == [False, False, False]


def test_a_proof_is_added_to_about_me(desk: Desk, card: AskedCard, qtbot: QtBot) -> None:
    choose(card, qtbot, 2, "Add a proof of it…")
    form = card.shown_form
    qtbot.keyClicks(form.proof, "Ran 40 clusters at Fabrikam")
    qtbot.keyClick(form.proof, Qt.Key.Key_Return)
    assert form.isVisible()
    qtbot.keyClicks(form.skill, "Kubernetes")
    qtbot.keyClick(form.skill, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: answers(card)[2] == "Ran 40 clusters at Fabrikam")
    with desk.notebook.read() as s:
        added = skills(s)[-1]
    assert (added.name, [proof.text for proof in added.proofs]) == (
        "Kubernetes",
        ["Ran 40 clusters at Fabrikam"],
    )
    assert not form.isVisible()


def test_lines_are_added_changed_moved_and_removed(
    desk: Desk, card: AskedCard, qtbot: QtBot
) -> None:
    steps: list[tuple[Callable[[], None], list[str]]] = [
        (lambda: card.add.click(), ["German at work", "SQL"]),
        (lambda: choose(card, qtbot, 4, "Move up"), []),
        (lambda: choose(card, qtbot, 2, "Remove"), []),
        (lambda: choose(card, qtbot, 3, "Edit"), ["German, fluently"]),
    ]
    wanted = [
        [*ASKED, "German at work", "SQL"],
        [*ASKED, "SQL", "German at work"],
        [*ASKED[:2], "SQL", "German at work"],
        [*ASKED[:2], "SQL", "German, fluently"],
    ]
    for (act, lines), after in zip(steps, wanted, strict=True):
        act()
        if lines:
            card.form.field.setPlainText("\n".join(lines))
            qtbot.mouseClick(card.form.save, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda after=after: [row.text for row in card.rows] == after)  # type: ignore[misc]
    assert [row.text for row in stored(desk)] == wanted[-1]


def test_what_answered_is_looked_for_again_once_it_is_gone(
    desk: Desk, card: AskedCard, qtbot: QtBot
) -> None:
    choose(card, qtbot, 2, "Leading teams")
    qtbot.waitUntil(lambda: answers(card)[2] == "Leading teams")
    with desk.notebook.write("Forget it") as s:
        s.connection().exec_driver_sql("DELETE FROM skill WHERE name = 'Leading teams'")
    qtbot.waitUntil(lambda: answers(card)[1:] == ["not noted yet", "not noted yet"])
    assert [row.by_rule for row in stored(desk)] == [True, True, True]


@pytest.mark.parametrize("shown", [False, True])
def test_what_cannot_be_kept_stays_in_the_form(
    desk: Desk, card: AskedCard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shown: bool
) -> None:
    def full(_label: str) -> None:
        raise OSError("no room on the disk")

    broken: list[BaseException] = []
    monkeypatch.setattr(desk.tasks, "_broken", broken.append)
    monkeypatch.setattr(desk.notebook, "write", full)
    form = card.shown_form if shown else card.form
    if shown:
        choose(card, qtbot, 2, "Add a proof of it…")
        card.shown_form.proof.setText("Ran 40 clusters")
        card.shown_form.skill.setText("Kubernetes")
    else:
        card.add.click()
        card.form.field.setPlainText("German at work")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert broken
    assert form.isVisible()
