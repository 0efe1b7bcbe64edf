"""Write: what the checks beside a message say of what stands in its fields."""

from pytestqt.qtbot import QtBot

from netbook.ui.desk import Desk
from netbook.ui.target import Target
from tests.ui.conftest import Made
from tests.ui.made_message import open_platform_lead, shown_page, write


def test_the_subject_names_the_opening_too(desk: Desk, made: Made, qtbot: QtBot) -> None:
    maya, dieter = made.person("Maya Okafor"), made.person("Dieter Hahn")
    opening = open_platform_lead(desk)
    page = shown_page(desk, qtbot)
    page.show_target(Target("write", contact_id=maya, other_id=dieter, opportunity_id=opening))
    page.message.subject.clear()
    write(qtbot, page, "Hi Maya, could you have a look and tell me what you think of all that?")

    def said() -> str:
        row = page.checks.rows.get("real_opening")
        return row.sentence.text() if row else ""

    qtbot.waitUntil(lambda: said().startswith("Names no opening and no topic."), timeout=20_000)
    qtbot.keyClicks(page.message.subject, "The role: Platform lead")
    qtbot.waitUntil(lambda: said() == "Names a real opening: “Platform lead”", timeout=20_000)
    assert page.checks.rows["real_opening"].verdict.text() == "ok"
