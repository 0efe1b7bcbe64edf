"""Documents of openings come and go with their bytes, and openings through the trash."""

from datetime import timedelta

import pytest

from netbook.core.problem import Refusal
from netbook.store import blobs
from netbook.store.attachments import (
    attach,
    attachment_data,
    attachments,
    remove_attachment,
)
from netbook.store.check import check
from netbook.store.notebook import Notebook
from netbook.store.opportunities import Opportunity, read_opportunity, save_opportunity
from netbook.store.opportunity_people import people_on, put_person
from netbook.store.opportunity_rows import opportunity_rows
from netbook.store.trash import (
    delete_for_good,
    purge,
    restore_opportunities,
    trash_contacts,
    trash_opportunities,
    trash_rows,
)
from tests.store.people import NOW, TODAY, add


def opening(notebook: Notebook, title: str = "Platform lead", for_id: int | None = None) -> int:
    kept = Opportunity(title, organisation="Northwind", for_id=for_id)
    with notebook.write("Opening") as s:
        return save_opportunity(s, kept, today=TODAY, now=NOW)


def keep(notebook: Notebook, number: int, name: str, data: bytes) -> int:
    with notebook.write("Attach") as s:
        return attach(s, number, name, data, TODAY)


def blobs_kept(notebook: Notebook) -> int:
    with notebook.read() as s:
        kept = s.connection().exec_driver_sql("SELECT count(*) FROM blob")
        return int(kept.scalar_one())


def shown(notebook: Notebook) -> list[int]:
    with notebook.read() as s:
        return [row.id for row in opportunity_rows(s)]


def trash(notebook: Notebook, number: int) -> None:
    with notebook.write("Trash") as s:
        assert trash_opportunities(s, [number], NOW) == 1


def test_a_document_is_kept_once_by_its_name_and_bytes(notebook: Notebook) -> None:
    first, second = opening(notebook), opening(notebook)
    letter = keep(notebook, first, "drafts/letter.pdf", b"%PDF made up")
    assert keep(notebook, first, "letter.pdf", b"%PDF made up") == letter
    keep(notebook, first, "C:\\mine\\cv.pdf", b"%PDF me")
    keep(notebook, second, "same.pdf", b"%PDF made up")
    assert blobs_kept(notebook) == 2
    with notebook.read() as s:
        assert [(each.name, each.size) for each in attachments(s, first)] == [
            ("letter.pdf", 12),
            ("cv.pdf", 7),
        ]
        assert attachment_data(s, letter) == b"%PDF made up"
        assert attachment_data(s, 99) is None


def test_one_that_is_too_large_is_refused_by_name(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = opening(notebook)
    monkeypatch.setattr(blobs, "LARGEST", 3)
    with pytest.raises(Refusal) as refused:
        keep(notebook, number, "film.mov", b"four")
    assert (refused.value.kind, refused.value.name) == ("document_too_large", "film.mov")


def test_bytes_stay_while_the_history_may_bring_them_back(notebook: Notebook) -> None:
    number = opening(notebook)
    document = keep(notebook, number, "cv.pdf", b"me")
    with notebook.write("Remove") as s:
        remove_attachment(s, document)
    with notebook.write_unlogged() as s:
        assert blobs.purge_blobs(s) == 0
    notebook.undo()
    notebook.undo()
    with notebook.write_unlogged() as s:
        assert blobs.purge_blobs(s) == 0
    notebook.redo()
    with notebook.read() as s:
        assert attachment_data(s, document) == b"me"
    assert check(notebook).ok


def test_an_opening_in_the_trash_shows_nowhere_and_comes_back(notebook: Notebook) -> None:
    number = opening(notebook)
    keep(notebook, number, "cv.pdf", b"me")
    trash(notebook, number)
    assert shown(notebook) == []
    with notebook.read() as s:
        assert read_opportunity(s, number) is None
        assert [(row.kind, row.title) for row in trash_rows(s)] == [
            ("opportunity", "Platform lead, Northwind")
        ]
    with notebook.write("Back") as s:
        assert restore_opportunities(s, [number]).opportunities == 1
    assert shown(notebook) == [number]


def test_deleted_for_good_it_takes_its_bytes_along_unless_another_has_them(
    notebook: Notebook,
) -> None:
    first, second = opening(notebook), opening(notebook)
    for number, data in ((first, b"only here"), (first, b"both"), (second, b"both")):
        keep(notebook, number, "cv.pdf", data)
    trash(notebook, first)
    with notebook.write_unlogged() as s:
        assert delete_for_good(s, "opportunity", [first, second]) == 1
    assert blobs_kept(notebook) == 1
    assert check(notebook).ok
    while notebook.undo():
        assert check(notebook).ok


def test_the_trash_is_emptied_of_openings_after_its_days(notebook: Notebook) -> None:
    number = opening(notebook)
    trash(notebook, number)
    with notebook.write_unlogged() as s:
        assert purge(s, NOW) == 0
        assert purge(s, NOW + timedelta(1)) == 1
        assert trash_rows(s) == []


def test_an_opening_for_somebody_goes_where_they_go(notebook: Notebook) -> None:
    (lena,) = add(notebook, "Lena Brandt")
    number = opening(notebook, for_id=lena)
    keep(notebook, number, "cv.pdf", b"hers")
    trash(notebook, number)
    with notebook.write("Trash") as s:
        trash_contacts(s, [lena], NOW)
    with notebook.write("Back") as s:
        back = restore_opportunities(s, [number])
    assert (back.contacts, back.opportunities) == (1, 1)
    assert shown(notebook) == [number]
    with notebook.write("Trash") as s:
        trash_contacts(s, [lena], NOW)
    assert shown(notebook) == []
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [lena])
    assert blobs_kept(notebook) == 0
    assert check(notebook).ok


def test_a_part_in_an_opening_goes_with_the_contact(notebook: Notebook) -> None:
    maya, dieter = add(notebook, "Maya Okafor", "Dieter Hahn")
    number = opening(notebook)
    with notebook.write("People") as s:
        put_person(s, number, maya, "introducer")
        put_person(s, number, dieter, "hiring_manager")
        trash_contacts(s, [maya], NOW)
        assert [each.contact_id for each in people_on(s, number)] == [dieter]
        (row,) = opportunity_rows(s)
        assert [each.contact_id for each in row.people] == [dieter]
    with notebook.write_unlogged() as s:
        delete_for_good(s, "contact", [maya])
    assert shown(notebook) == [number]
    assert check(notebook).ok
