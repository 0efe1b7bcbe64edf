"""Something to give: on Today, in its dialog and on a card, by keys and clicks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from netbook.store import Session
from netbook.store.facts import add_fact
from netbook.store.interactions import Interaction, read_interaction
from netbook.ui.desk import Desk
from netbook.ui.people.can_do import CanDo
from netbook.ui.people.person import read_person
from netbook.ui.target import Target
from netbook.ui.today.give_card import GiveCard
from netbook.ui.widgets.giving import GiveDialog
from netbook.ui.widgets.row_list import RowList
from tests.ui.conftest import NOW, TODAY, Made


def told(made: Made, contact_id: int, section: str, text: str) -> int:
    """Note one fact of today; its id."""
    with made.notebook.write("Note") as s:
        return add_fact(
            s, contact_id=contact_id, section=section, text=text, noted_on=TODAY, now=NOW
        )


def talks(s: Session, contact_id: int) -> list[Interaction]:
    """The conversations that somebody took part in."""
    query = "SELECT interaction_id FROM participant WHERE contact_id = ?"
    ids = s.connection().exec_driver_sql(query, (contact_id,)).scalars().all()
    return [read_interaction(s, number) for number in ids]


def lena_and_amir(made: Made) -> tuple[int, int]:
    """Somebody who looks for a job, and somebody who hires."""
    lena, amir = made.person("Lena Fischer"), made.person("Amir Bensaïd")
    told(made, lena, "wants", "looks for a job as analyst")
    told(made, amir, "openings", "hires a data analyst")
    return lena, amir


def shown(qtbot: QtBot, desk: Desk) -> GiveCard:
    """The card once it has looked for gifts."""
    card = GiveCard(desk)
    qtbot.addWidget(card)
    card.resize(640, 300)
    look(qtbot, card)
    return card


def look(qtbot: QtBot, card: GiveCard) -> None:
    """Have it look again, and wait until it did."""
    looked: list[object] = []
    show = card._show
    card._show = lambda found: (show(found), looked.append(found))  # type: ignore[method-assign,assign]
    card.reload()
    qtbot.waitUntil(lambda: bool(looked))
    card._show = show  # type: ignore[method-assign]


def sentences(rows: RowList) -> list[str]:
    """What the rows say."""
    model = rows.model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_the_card_is_hidden_while_there_is_nothing(qtbot: QtBot, desk: Desk, made: Made) -> None:
    made.person("Lena Fischer")
    assert shown(qtbot, desk).isHidden()


def test_a_row_says_who_and_what_and_from_where(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena_and_amir(made)
    chidi = made.person("Chidi Kalu")
    told(made, chidi, "wants", "asked for feedback on his pitch")
    card = shown(qtbot, desk)
    assert not card.isHidden()
    assert sorted(sentences(card.gifts.list)) == [
        "Amir Bensaïd hires a data analyst (your note, 21 Nov); "
        "Lena Fischer looks for a job as analyst (your note, 21 Nov)",
        "Chidi Kalu asked for feedback on his pitch (your note, 21 Nov)",
    ]


def test_what_has_no_verb_stands_behind_a_colon(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena, amir = made.person("Lena Fischer"), made.person("Amir Bensaïd")
    told(made, lena, "wants", "A job as an analyst")
    told(made, amir, "openings", "hires a data analyst")
    (said,) = sentences(shown(qtbot, desk).gifts.list)
    assert said.endswith("Lena Fischer: A job as an analyst (your note, 21 Nov)")


def test_d_writes_it_down_and_it_is_not_offered_again(qtbot: QtBot, desk: Desk, made: Made) -> None:
    chidi = made.person("Chidi Kalu")
    told(made, chidi, "wants", "asked for feedback on his pitch")
    card = shown(qtbot, desk)
    card.show()
    card.gifts.list.setFocus()
    before = desk.notebook.last_step
    qtbot.keyClick(card.gifts.list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: desk.notebook.last_step != before)
    look(qtbot, card)
    assert card.isHidden()
    with desk.notebook.read() as s:
        (talk,) = talks(s, chidi)
    assert talk.summary == "Done: asked for feedback on his pitch."
    assert [(e.direction, e.kind) for e in talk.exchanges] == [("gave", "feedback")]
    desk.notebook.undo()
    look(qtbot, card)
    assert not card.isHidden()


def test_n_takes_it_away_without_a_conversation(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena, _amir = lena_and_amir(made)
    card = shown(qtbot, desk)
    before = desk.notebook.last_step
    qtbot.keyClick(card.gifts.list, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: desk.notebook.last_step != before)
    look(qtbot, card)
    assert card.isHidden()
    with desk.notebook.read() as s:
        assert talks(s, lena) == []


def test_enter_opens_what_to_write_to_each_side(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena, amir = lena_and_amir(made)
    card = shown(qtbot, desk)
    card.show()
    qtbot.keyClick(card.gifts.list, Qt.Key.Key_Return)
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, GiveDialog)]
    assert "Amir Bensaïd hires a data analyst" in dialog.said.text()
    to_lena, to_amir = (field.text() for field in dialog.letters)
    assert to_lena.startswith("Hi Lena, you told me of this: “looks for a job as analyst”.")
    assert "Amir Bensaïd: “hires a data analyst”" in to_lena
    assert to_amir.startswith("Hi Amir,")
    copy = next(
        b for b in dialog.findChildren(QPushButton) if b.accessibleName().endswith("Amir Bensaïd")
    )
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == to_amir
    dialog.ask.setChecked(True)
    before = desk.notebook.last_step
    qtbot.mouseClick(dialog.did, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.notebook.last_step != before)
    with desk.notebook.read() as s:
        (talk,) = talks(s, lena)
    assert set(talk.participants) == {lena, amir}
    assert talk.summary == "Introduced Lena Fischer and Amir Bensaïd: hires a data analyst."
    (promise,) = talk.promises
    assert (promise.whose, promise.due_on) == ("mine", TODAY.replace(month=12, day=12))


def test_the_button_of_a_row_does_what_it_says(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena_and_amir(made)
    card = shown(qtbot, desk)
    card.show()
    strip = card.gifts.actions_on_row.strip
    assert strip is not None
    (introduce,) = strip.findChildren(QPushButton)
    assert introduce.text() == "Introduce…"
    assert introduce.accessibleName().startswith("Introduce: Amir Bensaïd hires a data analyst")
    qtbot.mouseClick(introduce, Qt.MouseButton.LeftButton)
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, GiveDialog)]
    dialog.reject()


def test_after_one_is_done_the_next_has_its_button(qtbot: QtBot, desk: Desk, made: Made) -> None:
    told(made, made.person("Chidi Kalu"), "wants", "asked for feedback on his pitch")
    told(made, made.person("Wanjiru Mwangi"), "wants", "asked for feedback on her talk")
    card = shown(qtbot, desk)
    card.show()
    card.activateWindow()
    for left in (1, 0):
        strip = card.gifts.actions_on_row.strip
        assert strip is not None
        (done,) = strip.findChildren(QPushButton)
        done.setFocus()
        before = desk.notebook.last_step
        qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda before=before: desk.notebook.last_step != before)
        look(qtbot, card)
        assert card.isHidden() == (left == 0)


def test_more_than_three_are_shown_in_a_dialog(qtbot: QtBot, desk: Desk, made: Made) -> None:
    for at in range(5):
        told(made, made.person(f"Person {at}"), "wants", f"asked for feedback on draft {at}")
    card = shown(qtbot, desk)
    card.show()
    assert card.gifts.list.model().rowCount() == 3
    assert card.more.text() == "Show all: 2 more"
    card.more.click()
    assert card._all is not None
    assert card._all.gifts.list.model().rowCount() == 5
    card._all.reject()


def test_p_opens_the_person(qtbot: QtBot, desk: Desk, made: Made, opened: list[Target]) -> None:
    lena, _amir = lena_and_amir(made)
    card = shown(qtbot, desk)
    qtbot.keyClick(card.gifts.list, Qt.Key.Key_P)
    assert opened == [Target("people", contact_id=lena)]


def test_a_card_says_what_i_can_do_for_somebody(qtbot: QtBot, desk: Desk, made: Made) -> None:
    lena, _amir = lena_and_amir(made)
    with desk.notebook.read() as s:
        person = read_person(s, lena, TODAY)
    assert person is not None
    side = CanDo(desk)
    qtbot.addWidget(side)
    side.show_person(person)
    qtbot.waitUntil(lambda: bool(side.sentences()))
    assert side.accessibleName() == "What I can do for Lena"
    (said,) = side.sentences()
    assert said.startswith("Amir Bensaïd hires a data analyst")
