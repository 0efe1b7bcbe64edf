"""The house stays as CONTRIBUTING.md describes it; what import-linter can't see is seen here."""

import ast
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NETBOOK = ROOT / "netbook"
MOST_LINES = 400
MODULES = sorted(NETBOOK.rglob("*.py"))
SOURCES = [
    *MODULES,
    *sorted((ROOT / "migrations").rglob("*.py")),
    *sorted((ROOT / "tests").rglob("*.py")),
    *sorted((ROOT / "packaging").rglob("*.py")),
    *sorted((ROOT / ".ci").rglob("*.py")),
]
# The clock is read where a person sits in front of it: in the window and the command line.
CLOCKLESS = ("core", "formats", "store", "transfer")
# The one function below that may: it stamps steps and backups, and no rule depends on it.
STAMP = "utc_now"
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}
# What brings everything else in after the first paint.
WIRING = {NETBOOK / "app.py", NETBOOK / "ui" / "furniture.py"}
# Shared parts of the window that are folders and no pages.
NO_PAGES = {"reminders", "widgets"}
SQL = re.compile(
    r"^\s*(select\s.+\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s"
    r"|pragma\s+\w+|create\s+(table|index|trigger|virtual)\s|begin\s+immediate\b|vacuum\b)",
    re.IGNORECASE | re.DOTALL,
)
COLOUR = re.compile(r"#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3}){0,1}\b|\brgba?\(|\bhsla?\(")
BUILT_COLOURS = {"QColor", "QFont", "setPixelSize", "setPointSize", "setPointSizeF", "setFamily"}
QT_NETWORK = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets"}
# A window hands its files to the one that is open already through these, on this computer.
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}


@cache
def tree(path: Path) -> ast.Module:
    """A source file, parsed."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    """A path as failures show it."""
    return path.relative_to(ROOT).as_posix()


def inside(*folders: str) -> list[Path]:
    """The modules in these folders of netbook."""
    return [path for path in MODULES if path.relative_to(NETBOOK).parts[0] in folders]


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a file with their lines, docstrings left out."""
    nodes = list(ast.walk(tree(path)))
    bare = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in bare:
            yield node.lineno, node.value


def calls(path: Path) -> Iterator[tuple[int, ast.expr]]:
    """What a file calls, with the line."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield node.lineno, node.func


def is_call(node: ast.AST) -> bool:
    """Whether a node of the tree calls something."""
    return isinstance(node, ast.Call)


def imported(node: ast.AST) -> set[str]:
    """Every dotted name that an import statement brings in."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if isinstance(node, ast.ImportFrom):
        return {f"{node.module}.{alias.name}" for alias in node.names} | {str(node.module)}
    return set()


def test_rooms_are_small() -> None:
    long = {
        name_of(path): lines
        for path in SOURCES
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert not long


def test_every_module_says_what_it_is() -> None:
    dumb = [name_of(path) for path in SOURCES if path.stat().st_size and not says_what(path)]
    assert not dumb


def says_what(path: Path) -> bool:
    """Whether a module begins with a docstring."""
    return bool(ast.get_docstring(tree(path)))


def test_only_the_theme_names_colours_sizes_and_fonts() -> None:
    found = []
    for path in inside("ui"):
        if path.name in ("theme.py", "style.py"):
            continue
        found += [f"{name_of(path)}:{n} {text}" for n, text in texts(path) if COLOUR.search(text)]
    assert not found


def test_fonts_and_sizes_come_from_the_theme() -> None:
    found = []
    for path in inside("ui"):
        if path.name in ("theme.py", "style.py"):
            continue
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in BUILT_COLOURS and any(isinstance(arg, ast.Constant) for arg in node.args):
                found.append(f"{name_of(path)}:{node.lineno} {called}")
    assert not found


def test_sql_is_written_only_in_the_store() -> None:
    found = [
        f"{name_of(path)}:{line} {text.strip()[:60]}"
        for path in MODULES
        if path.relative_to(NETBOOK).parts[0] != "store"
        for line, text in texts(path)
        if SQL.match(text)
    ]
    assert not found


def test_the_clock_is_read_only_where_a_person_sits() -> None:
    found = []
    for path in inside(*CLOCKLESS):
        stamps = [node for node in tree(path).body if getattr(node, "name", "") == STAMP]
        stamped = {node.lineno for stamp in stamps for node in ast.walk(stamp) if is_call(node)}
        for line, called in calls(path):
            if isinstance(called, ast.Attribute) and line not in stamped:
                owner = getattr(called.value, "id", getattr(called.value, "attr", ""))
                if (owner, called.attr) in CLOCKS:
                    found.append(f"{name_of(path)}:{line} {owner}.{called.attr}()")
    assert not found


def test_nothing_of_qt_reaches_the_network() -> None:
    found = []
    for path in MODULES:
        for node in ast.walk(tree(path)):
            names = {part for name in imported(node) for part in name.split(".")}
            if names & QT_NETWORK and not names & LOCAL_ONLY:
                found.append(f"{name_of(path)}:{node.lineno}")
    assert not found


def test_an_import_inside_a_function_says_why() -> None:
    """It is there to save start-up time, and a comment beside or above it says so.

    The wiring consists of that, and says so once at its top.
    """
    silent = []
    for path in MODULES:
        if path in WIRING:
            continue
        with tokenize.open(path) as source:
            explained = {
                line
                for token in tokenize.generate_tokens(source.readline)
                if token.type == tokenize.COMMENT
                for line in (token.start[0], token.start[0] + 1)
            }
        for function in ast.walk(tree(path)):
            if isinstance(function, ast.FunctionDef):
                block = [node for node in ast.walk(function) if imported(node)]
                lines = {node.lineno for node in block}
                if lines and not lines & explained:
                    silent.append(f"{name_of(path)}:{min(lines)}")
    assert not silent


def test_every_page_is_kept_apart_from_the_others() -> None:
    """A new folder in ui is a page, and the contract `pages` has to name it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (pages,) = (contract for contract in contracts if contract.get("id") == "pages")
    named = set(re.findall(r"\w+", pages["layers"][0]))
    folders = {path.parent.name for path in (NETBOOK / "ui").glob("*/__init__.py")}
    assert folders - NO_PAGES <= named


@pytest.mark.parametrize("module", ["netbook.ui.window", "netbook.ui.sidebar"])
def test_the_window_opens_without_the_store(module: str) -> None:
    """SQLAlchemy's import takes longer than the first window: it has to come after."""
    heavy = ("sqlalchemy", "alembic", "sqlcipher3", "chardet")
    program = f"import sys, {module}; print([n for n in {heavy} if n in sys.modules])"
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("module", ["netbook.core", "netbook.formats", "netbook.store"])
def test_the_lower_floors_run_without_qt(module: str) -> None:
    program = (
        f"import sys, importlib, pkgutil, {module}\n"
        f"for found in pkgutil.walk_packages({module}.__path__, '{module}.'):\n"
        "    importlib.import_module(found.name)\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_the_lock_has_hashes_and_no_addresses() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^([\w.-]+)==\S+(.*?)(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert len(packages) > 20
    assert [name for name, rest in packages if "--hash=sha256:" not in rest] == []
    assert not re.search(r"https?:|--index|--find-links|--extra-index", lock)


def test_the_lock_holds_what_each_system_needs() -> None:
    """PyInstaller and pytest have parts that only Windows or macOS wants."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for name, system in (("colorama", "win32"), ("pefile", "win32"), ("macholib", "darwin")):
        assert re.search(rf"^{name}==\S+ ; sys_platform == '{system}'", lock, re.MULTILINE)
