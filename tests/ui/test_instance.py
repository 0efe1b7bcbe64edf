"""One window per data folder: a second start is heard by the first."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netbook.ui.instance import Doorbell, hand_over

# The program as a second process sees it: hand over, and end with 0 if somebody answered.
RING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from netbook.ui.instance import hand_over
app = QCoreApplication([])
folder, notebook, *files = [Path(said) if said else None for said in sys.argv[1:]]
sys.exit(0 if hand_over(folder, files, notebook) else 1)
"""


@pytest.mark.parametrize("named", [True, False])
def test_files_and_a_notebook_that_was_named_reach_the_first_window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, named: bool
) -> None:
    parent, heard = QObject(), list[tuple[Path | None, list[Path]]]()
    doorbell = Doorbell(tmp_path, parent)
    doorbell.rung.connect(lambda notebook, files: heard.append((notebook, files)))
    notebook = tmp_path / "n.netbook" if named else None
    asked = [tmp_path, notebook or "", tmp_path / "a.vcf"]
    with subprocess.Popen([sys.executable, "-c", RING, *map(str, asked)]) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
    doorbell.close()
    assert second.returncode == 0
    assert heard == [(notebook, [tmp_path / "a.vcf"])]


def test_another_data_folder_hears_nothing(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    doorbell = Doorbell(tmp_path / "one", qapp)
    assert not hand_over(tmp_path / "two", [], tmp_path / "n.netbook")
    doorbell.close()
