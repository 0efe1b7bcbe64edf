"""The program finds what comes with it wherever it was put, and its user's folders."""

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


def test_without_it_the_system_says_where(
    netbook_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NETBOOK_HOME")
    assert paths.data_folder().is_absolute()
    assert paths.data_folder().name == "NetBook"
