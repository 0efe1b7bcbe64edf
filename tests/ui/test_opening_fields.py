"""The fields of an opening: what is written from them where they were changed."""

from pytestqt.qtbot import QtBot

from netbook.store.opportunities import Opportunity
from netbook.ui.desk import Desk
from netbook.ui.opportunities.form_fields import OpeningFields

BERLIN = Opportunity(
    "Lead", city="Berlin", region="BE", country="Germany", location="Berlin (Mitte), Germany"
)


def filled(desk: Desk, qtbot: QtBot) -> OpeningFields:
    fields = OpeningFields(desk)
    qtbot.addWidget(fields)
    fields.fill(BERLIN)
    return fields


def test_what_was_read_of_a_place_stays_with_that_place(desk: Desk, qtbot: QtBot) -> None:
    fields = filled(desk, qtbot)
    fields.lines["title"].setText("Head")
    written = fields.written()
    assert written is not None
    assert (written.title, written.location, written.region) == ("Head", BERLIN.location, "BE")


def test_another_place_takes_the_place_of_all_that_was_read(desk: Desk, qtbot: QtBot) -> None:
    fields = filled(desk, qtbot)
    fields.lines["city"].setText("Lyon")
    fields.lines["country"].setText("France")
    written = fields.written()
    assert written is not None
    assert (written.location, written.region) == ("Lyon, France", "")
    fields.lines["city"].clear()
    fields.lines["country"].clear()
    written = fields.written()
    assert written is not None
    assert (written.city, written.location) == ("", "")
