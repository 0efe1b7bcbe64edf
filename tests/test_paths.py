"""The program finds what comes with it wherever it was put, and its user's folders."""

import os
from pathlib import Path

import pytest

from netbook import paths


def test_a_checkout_has_its_folders_beside_the_package() -> None:
    root = Path(paths.__file__).parent.parent
    assert paths.bundled("migrations") == root / "migrations"
    assert paths.bundled("resources") == root / "resources"


def test_a_wheel_and_the_frozen_program_have_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "site-packages" / "netbook")
    with pytest.raises(FileNotFoundError):
        paths.bundled("migrations")
    # Somebody else's top-level folder of that name must not be taken for ours.
    (tmp_path / "site-packages" / "migrations").mkdir(parents=True)
    inside = paths.PACKAGE / "migrations"
    inside.mkdir(parents=True)
    assert paths.bundled("migrations") == inside


def test_netbook_home_moves_the_whole_data_folder(netbook_home: Path) -> None:
    assert paths.data_folder() == netbook_home
    assert paths.notebook_path() == netbook_home / "notebook.netbook"
    assert paths.backups_folder(paths.notebook_path()) == netbook_home / "backups"
    assert paths.log_folder() == netbook_home / "log"
    assert paths.machine_settings() == netbook_home / "machine.ini"


@pytest.mark.parametrize("name", ["mine.netbook", "Zoë & Co, [2].netbook", "path=00.netbook"])
def test_the_notebook_that_was_chosen_last_is_found_without_qt(
    netbook_home: Path, tmp_path: Path, name: str
) -> None:
    chosen = tmp_path / name
    netbook_home.mkdir(parents=True)
    written = f"[look]\npath=zz\n\n[notebook]\npath={os.fsencode(chosen).hex()}\n"
    paths.machine_settings().write_text(written)
    assert paths.notebook_path() == chosen


@pytest.mark.parametrize(
    "written",
    ["", "[notebook]\npath=\n", "[notebook]\npath=qt\n", "path=00", "[notebook]\npath=2f00"],
)
def test_where_none_was_chosen_it_is_the_usual_one(netbook_home: Path, written: str) -> None:
    netbook_home.mkdir(parents=True)
    paths.machine_settings().write_text(written)
    assert paths.notebook_path() == paths.usual_notebook() == netbook_home / "notebook.netbook"


def test_without_it_the_system_says_where(
    netbook_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NETBOOK_HOME")
    assert paths.data_folder().is_absolute()
    assert paths.data_folder().name == "NetBook"
