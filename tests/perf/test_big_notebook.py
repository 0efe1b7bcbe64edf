"""The made-up notebooks of the measurements are sound, and the same for the same seed."""

from pathlib import Path

from netbook.store.check import check
from netbook.store.due import due_count
from netbook.store.notebook import open_notebook
from netbook.store.people import PeopleQuery, people_ids
from netbook.store.people_counts import count_people
from tests.perf.big_notebook import TODAY, build, cached


def test_a_made_up_notebook_is_sound_and_comes_again(tmp_path: Path) -> None:
    contents = []
    for name in ("first", "second"):
        notebook = open_notebook(build(tmp_path / name, 80, 400, seed=3))
        report = check(notebook)
        assert report.ok
        contents.append(report.content_hash)
        with notebook.read() as s:
            assert count_people(s) == 80
            assert due_count(s, TODAY)
            assert len(people_ids(s, PeopleQuery(known=True), TODAY)) > 40
        notebook.close()
    assert contents[0] == contents[1]


def test_it_is_made_only_once(tmp_path: Path) -> None:
    first = cached(tmp_path, 5, 5)
    made = first.stat().st_mtime_ns
    assert cached(tmp_path, 5, 5) == first
    assert first.stat().st_mtime_ns == made
