"""Who decides in an organisation, on its page: proposed, noted, declined, asked for."""

from pytestqt.qtbot import QtBot

from netbook.core.relationship import Tie
from netbook.store.deciders import role_map
from netbook.store.notebook import Notebook
from netbook.store.questions import questions_about_organisation
from netbook.store.relationships import add_relationship
from netbook.ui.desk import Desk
from netbook.ui.target import Target
from tests.ui.conftest import TODAY, Made
from tests.ui.geometry import faults
from tests.ui.made_organisations import at, choose, click, number_of, said, save, shown
from tests.ui.made_organisations import people as people


def test_who_decides_is_proposed_with_its_rule(
    qtbot: QtBot, desk: Desk, people: dict[str, int]
) -> None:
    page = shown(qtbot, desk)
    card = page.view.decides
    assert said(card.people["decision_maker"]) == [
        "Dieter Hahn; Head of Platform: heads a department · likely"
    ]
    assert said(card.people["recruiter"]) == ["Sam Reed; Recruiter: recruits people · likely"]
    assert card.people["influencer"].isHidden()


def test_the_users_word_is_taken_and_can_be_taken_back(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = shown(qtbot, desk)
    card = page.view.decides
    choose(qtbot, page, "Dieter Hahn", "So it is")
    assert said(card.people["decision_maker"]) == ["Dieter Hahn; your note, 21 Nov · sure"]
    (line,) = card.people["decision_maker"].people
    next(do for label, do in line.choices if label == "Change")()
    card.form.role.setCurrentIndex(card.form.role.findData("influencer"))
    card.form.confidence.setCurrentIndex(card.form.confidence.findData("guess"))
    card.form.said_by.set_people([(people["Maya Okafor"], "Maya Okafor")])
    card.form.note.setText("asks the CTO")
    save(qtbot, desk, card.form)
    assert card.people["decision_maker"].isHidden()
    assert said(card.people["influencer"]) == [
        "Dieter Hahn; Maya Okafor said so, 21 Nov: asks the CTO · a guess"
    ]
    choose(qtbot, page, "Dieter Hahn", "That isn't so")
    with notebook.read() as s:
        found = role_map(s, number_of(notebook))
    # For another role the rule still speaks.
    assert [each.how for each in found.of("decision_maker")] == ["heads_department"]
    choose(qtbot, page, "Dieter Hahn", "That isn't so")
    assert card.people["decision_maker"].isHidden()
    with qtbot.waitSignal(desk.bus.changed):
        click(card.again)
    assert not card.people["decision_maker"].isHidden()


def test_somebody_is_noted_by_name(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    page = shown(qtbot, desk)
    card = page.view.decides
    click(card.add)
    click(card.form.save)
    assert card.form.isVisible()  # nobody was named
    card.form.person.set_people([(people["Maya Okafor"], "Maya Okafor")])
    save(qtbot, desk, card.form)
    assert not card.form.isVisible()
    assert "Maya Okafor; your note, 21 Nov · sure" in said(card.people["decision_maker"])


def test_who_is_missing_is_asked_of_whom_one_knows(
    qtbot: QtBot, desk: Desk, made: Made, notebook: Notebook
) -> None:
    maya = made.person("Maya Okafor", **at("Northwind", "Data Engineer"))
    made.talk(maya, ago=5)
    page = shown(qtbot, desk)
    asks = page.view.decides.asks
    assert [each.accessibleName() for each in asks] == [
        "Ask Maya: Who decides about new people at Northwind?"
    ]
    click(asks[0])
    form = page.view.questions.form
    assert form.who.ids == (maya,)
    save(qtbot, desk, form)
    with notebook.read() as s:
        (question,) = questions_about_organisation(s, number_of(notebook))
    assert (question.contact_id, question.text) == (
        maya,
        "Who decides about new people at Northwind?",
    )
    assert [each.text for each in page.view.questions.list.questions] == [question.text]


def test_who_reports_to_whom_is_said(
    qtbot: QtBot, desk: Desk, people: dict[str, int], notebook: Notebook
) -> None:
    with notebook.write("Note") as s:
        maya, sam = people["Maya Okafor"], people["Sam Reed"]
        add_relationship(s, maya, sam, Tie("reports_to"), on=TODAY)
    page = shown(qtbot, desk)
    assert said(page.view.decides.people["decision_maker"])[1] == (
        "Sam Reed; Maya Okafor reports to Sam (your note, 21 Nov) · likely"
    )


def test_nothing_is_squeezed_where_somebody_can_be_asked(
    qtbot: QtBot, desk: Desk, people: dict[str, int], made: Made, notebook: Notebook
) -> None:
    for name in ("Ada Kim", "Ben Ruiz", "Cleo Vogt", "Dan Meyer", "Eva Lind"):
        made.person(name, **at("Northwind", "Head of Data"))
    page = shown(qtbot, desk)
    page.resize(1300, 820)
    page.show_target(Target("organisations", organisation_id=number_of(notebook)))
    assert page.view.decides.asks
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    qtbot.waitUntil(lambda: faults(page) == [])
