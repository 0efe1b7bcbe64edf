"""Organisations of made-up people for the tests of their page, and ways to use it."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netbook.core.card import Organisation
from netbook.store.notebook import Notebook
from netbook.store.organisations import organisation_ids
from netbook.ui.desk import Desk
from netbook.ui.organisations.page import OrganisationsPage
from netbook.ui.target import Target
from netbook.ui.widgets.person_lines import PersonLines
from netbook.ui.widgets.small_form import SmallForm
from tests.ui.conftest import Made


def at(organisation: str, title: str = "") -> dict[str, Any]:
    return {"organisations": (Organisation(organisation, (), title),)}


def number_of(notebook: Notebook) -> int:
    """The organisation that was written down first."""
    with notebook.read() as s:
        found = s.connection().exec_driver_sql("SELECT min(id) FROM organisation")
        return int(found.scalar_one())


@pytest.fixture
def people(made: Made) -> dict[str, int]:
    """Three people at Northwind, of whom one is known, and one elsewhere."""
    there = {
        "Maya Okafor": made.person("Maya Okafor", **at("Northwind", "Data Engineer")),
        "Dieter Hahn": made.person("Dieter Hahn", **at("Northwind GmbH", "Head of Platform")),
        "Sam Reed": made.person("Sam Reed", **at("Northwind", "Recruiter")),
        "Ines Duarte": made.person("Ines Duarte", **at("Fjord Bank")),
    }
    for ago in (200, 100, 30):
        made.talk(there["Maya Okafor"], ago=ago, channel="in_person")
    return there


def number(notebook: Notebook, name: str = "Northwind") -> int:
    with notebook.write("Look up") as s:
        return organisation_ids(s, [name])[name]


def shown(qtbot: QtBot, desk: Desk, target: Target | None = None) -> OrganisationsPage:
    page = OrganisationsPage(desk)
    qtbot.addWidget(page)
    page.resize(1090, 820)
    with qtbot.waitSignal(page.pane.read):
        page.show()
    page.show_target(target or Target("organisations"))
    return page


def rows(page: OrganisationsPage) -> list[str]:
    model = page.pane.list.organisations
    return [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(99)][
        : model.rowCount()
    ]


def said(lines: PersonLines) -> list[str]:
    return ["; ".join((each.name, *each.lines)) for each in lines.people]


def choose(qtbot: QtBot, page: OrganisationsPage, who: str, act: str) -> None:
    """Choose an act that writes from the menu of somebody in the role map."""
    for lines in page.view.decides.people.values():
        for line in lines.people:
            if line.name == who:
                with qtbot.waitSignal(page.desk.bus.changed):
                    next(do for label, do in line.choices if label == act)()
                return
    raise AssertionError(who)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, desk: Desk, form: SmallForm) -> None:
    """Save, and wait until the page knows."""
    with qtbot.waitSignal(desk.bus.changed):
        click(form.save)
