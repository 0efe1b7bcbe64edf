"""A file is written whole or not at all."""

import os
import stat
import sys
from pathlib import Path

import pytest

from netbook.core.problem import Refusal
from netbook.transfer.whole_file import whole_file

posix = pytest.mark.skipif(os.name == "nt", reason="asks a POSIX system")


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_there_when_it_is_finished(tmp_path: Path) -> None:
    target = tmp_path / "people.vcf"
    with whole_file(target) as stream:
        stream.write(b"BEGIN")
        assert not target.exists()
    assert target.read_bytes() == b"BEGIN"
    assert left_in(tmp_path) == ["people.vcf"]


def test_the_old_file_is_replaced_at_once(tmp_path: Path) -> None:
    target = tmp_path / "people.vcf"
    target.write_bytes(b"old")
    with whole_file(target) as stream:
        stream.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


def test_whatever_goes_wrong_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "people.vcf"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), whole_file(target) as stream:
        stream.write(b"%d" % (1 // (len(b"half") - 4)))
    assert target.read_bytes() == b"old"
    assert left_in(tmp_path) == ["people.vcf"]


@posix
def test_a_full_disk_is_refused_and_leaves_the_old_file(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "people.vcf"
    target.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, limits[1]))
    try:
        with pytest.raises(Refusal) as refused, whole_file(target) as stream:
            stream.write(b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (refused.value.kind, refused.value.name) == ("disk_full", "people.vcf")
    assert target.read_bytes() == b"old"
    assert left_in(tmp_path) == ["people.vcf"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /dev/full")
def test_a_device_is_written_straight() -> None:
    with pytest.raises(Refusal) as refused, whole_file(Path("/dev/full")) as stream:
        stream.write(b"x")
    assert refused.value.kind == "disk_full"
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused, whole_file(tmp_path):
        pass
    assert refused.value.kind == "is_folder"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused, whole_file(tmp_path / "none" / "people.vcf"):
        pass
    assert refused.value.kind == "missing_folder"
    assert refused.value.name == str(tmp_path.resolve() / "none")


def test_a_read_only_folder_is_refused(shared_folder: Path, as_ordinary_user) -> None:
    target = shared_folder / "people.vcf"
    target.write_bytes(b"old")
    target.chmod(0o666)
    shared_folder.chmod(0o555)
    with as_ordinary_user(), pytest.raises(Refusal) as refused, whole_file(target) as stream:
        stream.write(b"new")
    assert refused.value.kind == "read_only_folder"
    assert target.read_bytes() == b"old"


def test_a_read_only_file_is_left_alone(shared_folder: Path, as_ordinary_user) -> None:
    target = shared_folder / "people.vcf"
    target.write_bytes(b"old")
    target.chmod(0o444)
    shared_folder.chmod(0o777)
    with as_ordinary_user(), pytest.raises(Refusal) as refused, whole_file(target) as stream:
        stream.write(b"new")
    assert refused.value.kind == "read_only_file"
    assert target.read_bytes() == b"old"
    assert left_in(shared_folder) == ["people.vcf"]


@posix
def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    real, link = tmp_path / "real.vcf", tmp_path / "link.vcf"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    with whole_file(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@posix
def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    target = tmp_path / "people.vcf"
    with whole_file(target):
        pass
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
