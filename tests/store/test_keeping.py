"""Settings, half-written text, circles, shared experiences, organisations and photos."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from netbook.core.cadence import CIRCLES, DEFAULT_CADENCE
from netbook.core.problem import Refusal
from netbook.store import blobs
from netbook.store.asks import Sent, sent
from netbook.store.blobs import Blob, put_blob, read_blob
from netbook.store.circles import circles
from netbook.store.notebook import Change, Notebook
from netbook.store.organisations import organisation_names
from netbook.store.rows import utc_text
from netbook.store.settings import get_setting, put_setting
from netbook.store.shared_experiences import (
    SharedExperience,
    add_shared_experience,
    delete_shared_experience,
    save_shared_experience,
    shared_experiences,
)
from netbook.store.trash import delete_for_good, trash_interactions
from netbook.store.unfinished import (
    any_unsent,
    half_written,
    keep_sent,
    keep_unfinished,
    take_back_unsent,
    unfinished,
)
from tests.store.people import MAYA, NOW, TODAY, add


@pytest.mark.parametrize("value", ["dark", 3, None, True, ["a", "b"], {"x": [1]}])
def test_a_setting_keeps_its_value(notebook: Notebook, value: object) -> None:
    with notebook.write("Set") as s:
        assert get_setting(s, "theme", "system") == "system"
        put_setting(s, "theme", value)
        assert get_setting(s, "theme", "system") == value


def test_a_setting_that_does_not_change_is_no_step(notebook: Notebook) -> None:
    with notebook.write("Set") as s:
        put_setting(s, "theme", "dark")
    before = notebook.history()
    with notebook.write("Set") as s:
        put_setting(s, "theme", "dark")
    assert notebook.history() == before


def test_half_written_text_is_kept_outside_undo_and_without_a_notice(notebook: Notebook) -> None:
    told: list[Change] = []
    notebook.subscribe(told.append)
    with notebook.write_unlogged() as s:
        assert unfinished(s, "timeline") == ""
        keep_unfinished(s, "timeline", "coffee with")
        keep_unfinished(s, "timeline", "coffee with Maya")
        keep_unfinished(s, "note", "x")
        assert unfinished(s, "timeline") == "coffee with Maya"
        keep_unfinished(s, "timeline", "")
        assert (unfinished(s, "timeline"), unfinished(s, "note")) == ("", "x")
    assert told == []
    assert notebook.undo() is None


def test_a_message_that_was_sent_is_half_written_again_once_that_is_undone(
    notebook: Notebook,
) -> None:
    maya, tom = add(notebook, MAYA, "Tom Reyes")
    to_maya, to_tom = f"message:{maya}", f"message:{tom}"

    def send(place: str, text: str) -> int:
        with notebook.write("Send") as s:
            to = int(place.partition(":")[2])
            message = Sent(contact_id=to, purpose="advice", summary="Asked", text=text)
            number = sent(s, message, today=TODAY, now=NOW).interaction_id
            keep_sent(s, number, place, text)
        return number

    def back() -> list[str]:
        with notebook.write_unlogged() as s:
            found = take_back_unsent(s)
            assert not any_unsent(s)
        return found

    send(to_maya, "first")
    assert back() == []
    send(to_maya, "second")
    send(to_tom, "third")
    notebook.undo()
    assert back() == [to_tom]
    notebook.redo()
    notebook.undo()
    notebook.undo()
    with notebook.write_unlogged() as s:
        keep_unfinished(s, to_maya, "begun since")
        assert not any_unsent(s)
        assert take_back_unsent(s) == []
        assert unfinished(s, to_maya) == "begun since"
        keep_unfinished(s, to_maya, "")
    assert back() == [to_maya]
    with notebook.read() as s:
        assert (unfinished(s, to_maya), unfinished(s, to_tom)) == ("second", "third")


def test_a_message_that_is_sent_again_by_redoing_it_is_no_longer_half_written(
    notebook: Notebook,
) -> None:
    (maya,) = add(notebook, MAYA)
    place, kept = f"message:{maya}", '{"text":"words"}'
    with notebook.write("Send") as s:
        message = Sent(contact_id=maya, purpose="advice", summary="Asked", text="words")
        number = sent(s, message, today=TODAY, now=NOW).interaction_id
        keep_sent(s, number, place, kept)

    def settled() -> dict[str, str]:
        with notebook.write_unlogged() as s:
            assert any_unsent(s)
            assert take_back_unsent(s) == [place]
            assert not any_unsent(s)
            return half_written(s, "")

    for _ in range(2):
        notebook.undo()
        [where] = settled()
        assert where == place
        notebook.redo()
        [(where, text)] = settled().items()
        assert (where.startswith("sent:"), text) == (True, kept)
    notebook.undo()
    settled()
    with notebook.write_unlogged() as s:
        keep_unfinished(s, place, '{"text":"other words"}')
    notebook.redo()
    with notebook.read() as s:
        assert not any_unsent(s)
        assert half_written(s, "") == {place: '{"text":"other words"}'}


def test_a_message_that_was_sent_is_not_kept_beyond_its_conversation(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    with notebook.write("Send") as s:
        message = Sent(contact_id=maya, purpose="advice", summary="Asked", text="words")
        number = sent(s, message, today=TODAY, now=NOW).interaction_id
        keep_sent(s, number, f"message:{maya}", "words")
    with notebook.write("Delete") as s:
        trash_interactions(s, [number], NOW)
    with notebook.write_unlogged() as s:
        assert not any_unsent(s)
        delete_for_good(s, "interaction", [number])
        assert half_written(s, "") == {}


def test_a_new_notebook_has_the_circles_and_what_they_mean(notebook: Notebook) -> None:
    with notebook.read() as s:
        assert [(c.name, c.cadence_days) for c in circles(s)] == [
            (name, DEFAULT_CADENCE[name]) for name in CIRCLES
        ]


def test_shared_experiences_are_kept_newest_first(notebook: Notebook) -> None:
    (maya,) = add(notebook, MAYA)
    with notebook.write("Together") as s:
        old = add_shared_experience(s, SharedExperience(None, maya, "studied", "", "2010"))
        new = add_shared_experience(
            s, SharedExperience(None, maya, "worked", "Contoso", "2019", "2022", "one team")
        )
        assert [found.id for found in shared_experiences(s, maya)] == [new, old]
        changed = SharedExperience(new, maya, "organised", "contoso", "2020", "", "a meetup")
        save_shared_experience(s, changed)
        assert shared_experiences(s, maya)[0] == changed._replace(organisation="Contoso")
        delete_shared_experience(s, old)
        assert [found.id for found in shared_experiences(s, maya)] == [new]


def test_an_organisation_is_completed_while_it_is_typed(notebook: Notebook) -> None:
    works = ("Ørsted", "Northwind Traders", "northern Light", "Contoso")
    (ada,) = add(notebook, "Ada Ek")
    with notebook.write("Together") as s:
        for work in works:
            add_shared_experience(s, SharedExperience(None, ada, "worked", work))
        assert organisation_names(s, "NORTH") == ["northern Light", "Northwind Traders"]
        assert organisation_names(s, "ors") == ["Ørsted"]
        assert len(organisation_names(s, limit=3)) == 3


def test_bytes_are_kept_once_by_what_they_are(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with notebook.write_unlogged() as s:
        digest = put_blob(s, b"made up", "image/png")
        assert put_blob(s, b"made up", "image/jpeg") == digest
        assert read_blob(s, digest) == Blob("image/png", b"made up")
        assert read_blob(s, "0" * 64) is None
        monkeypatch.setattr(blobs, "LARGEST", 3)
        with pytest.raises(Refusal, match="photo_too_large"):
            put_blob(s, b"four")


def test_instants_are_kept_in_utc() -> None:
    here = timezone(timedelta(hours=2))
    assert utc_text(datetime(2026, 5, 1, 1, 30, tzinfo=here)) == "2026-04-30T23:30:00+00:00"
    assert utc_text(datetime(2026, 5, 1, tzinfo=UTC)) == "2026-05-01T00:00:00+00:00"
    with pytest.raises(ValueError, match="time zone"):
        utc_text(datetime(2026, 5, 1))  # noqa: DTZ001  (that is what is wrong with it)
