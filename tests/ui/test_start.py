"""The program starts with its window, and brings in only then what takes long."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from netbook.core.card import Card
from netbook.store.contacts import add_contact
from netbook.store.notebook import open_notebook

# The program itself, which tells what is there when the window is painted, and when Today is.
START = """
import gc, json, linecache, os, sys
import netbook.app as program
from PySide6.QtCore import QTimer

# What the first picture does without, and what Today does without.
HEAVY = ("sqlalchemy", "sqlcipher3", "netbook.store", "netbook.cli", "netbook.ui.today.page",
         "calendar", "netbook.ui.tasks", "netbook.ui.icons", "PySide6.QtSvg")
SELDOM = ("netbook.ui.about", "netbook.ui.notice_list", "netbook.ui.taking_back",
          "netbook.ui.shortcuts", "netbook.ui.palette.dialog", "netbook.ui.example",
          "netbook.ui.today.known_card", "netbook.store.second_place")
make_window, furnish, found = program.make_window, program.furnish, {}

def watched_furnish(*given):
    found["early"] = [name for name in HEAVY if name in sys.modules]
    furnish(*given)

def watched(*given):
    window = make_window(*given)
    looking = QTimer(window, interval=10)
    looking.timeout.connect(lambda: window.current and tell(window.current))
    looking.start()
    return window

def tell(page):
    found["page"] = page.name
    found["collects"], found["frozen"] = gc.isenabled(), gc.get_freeze_count()
    found["seldom"] = [name for name in SELDOM if name in sys.modules]
    found["welcome"] = "netbook.ui.welcome.page" in sys.modules
    found["today"] = "netbook.ui.today.page" in sys.modules
    found["read"] = [file for file in linecache.cache if file.endswith("session.py")]
    print(json.dumps(found), flush=True)
    os._exit(0)

program.make_window, program.furnish = watched, watched_furnish
program.main([])
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a start told with somebody in the notebook."""
    home = tmp_path_factory.mktemp("home") / "netbook"
    notebook = open_notebook(home / "notebook.netbook")
    with notebook.write("Add Maya") as s:
        add_contact(s, Card(formatted_name="Maya Okafor"), now=datetime.now(UTC))
    notebook.close()
    return start(home)


@pytest.fixture(scope="module")
def first_started(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the first start on a new computer told."""
    return start(tmp_path_factory.mktemp("home") / "netbook")


def start(home: Path) -> dict[str, Any]:
    """What one start on a data folder tells."""
    told = subprocess.run(
        [sys.executable, "-c", START],
        env={**os.environ, "NETBOOK_HOME": str(home)},
        stdout=subprocess.PIPE,
        check=True,
        timeout=120,
    )
    found: dict[str, Any] = json.loads(told.stdout)
    return found


def test_the_window_is_painted_before_anything_heavy_is_imported(started: dict[str, Any]) -> None:
    assert started["early"] == []
    assert started["page"] == "today"
    assert not started["welcome"]


def test_today_is_shown_before_what_is_seldom_wanted_is_imported(started: dict[str, Any]) -> None:
    assert started["seldom"] == []


def test_the_first_start_shows_welcome_and_does_without_today(
    first_started: dict[str, Any],
) -> None:
    assert first_started["early"] == []
    assert first_started["page"] == "welcome"
    assert not first_started["today"]


def test_garbage_is_collected_again_and_what_stays_is_left_out(started: dict[str, Any]) -> None:
    assert started["collects"]
    assert started["frozen"] > 10_000


def test_no_import_reads_the_source_of_what_it_imports(started: dict[str, Any]) -> None:
    assert started["read"] == []
