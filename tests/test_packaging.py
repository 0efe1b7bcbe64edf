"""What the frozen program leaves out, on each system, and what it must not."""

import ctypes
import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


def load(name: str) -> ModuleType:
    """A module of packaging/, which is no part of the program."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def trim() -> ModuleType:
    """What is left out."""
    return load("trim")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "PySide6\\Qt6Widgets.dll",
        "PySide6\\Qt6Svg.dll",
        "netbook/resources/icons/person.svg",
        "netbook/migrations/env.py",
        "libssl-3.dll",
        "LICENSE",
    ],
)
def test_keeps_what_the_window_needs(trim: ModuleType, name: str) -> None:
    assert trim.is_used(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6\\Qt6VirtualKeyboard.dll",
        "PySide6\\Qt6Pdf.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "hypothesis-6.0.dist-info/METADATA",
    ],
)
def test_leaves_out_what_it_does_not_use(trim: ModuleType, name: str) -> None:
    assert not trim.is_used(name)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looked up on Linux only")
def test_leaves_out_libraries_that_nothing_kept_needs(
    trim: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = {
        "qxcb.so": ["libone.so.1"],
        "libone.so.1": ["libtwo.so.1"],
        "libtwo.so.1": [],
        "libqgtk3.so": ["libgtk.so.3"],
    }
    for name in (*needs, "libgtk.so.3"):
        (tmp_path / name).touch()
    monkeypatch.setattr(
        trim,
        "get_imports",
        lambda file: {(name, str(tmp_path / name)) for name in needs[Path(file).name]},
    )

    def entry(name: str, file: str) -> tuple[str, str, str]:
        return name, str(tmp_path / file), "BINARY"

    kept, links = trim.trimmed(
        [
            entry("PySide6/Qt/plugins/platforms/libqxcb.so", "qxcb.so"),
            entry("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libqgtk3.so"),
            entry("libgtk.so.3", "libgtk.so.3"),
            entry("PySide6/Qt/lib/libone.so.1", "libone.so.1"),
            entry("libtwo.so.1", "libtwo.so.1"),
        ],
        [
            ("libone.so.1", "PySide6/Qt/lib/libone.so.1", "SYMLINK"),
            ("PySide6/libthree.so", "../libgtk.so.3", "SYMLINK"),
        ],
    )
    assert [Path(name).name for name, _, _ in kept] == ["libqxcb.so", "libone.so.1", "libtwo.so.1"]
    assert [name for name, _, _ in links] == ["libone.so.1"]


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("ld"), reason="done with ld on Linux"
)
def test_unicode_data_keep_what_sorts_and_lose_the_names(tmp_path: Path) -> None:
    icu = load("icu")
    header = b"\x20\x00\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
    items = [
        (b"icudt99l/brkitr/cjdict.dict", b"words" * 99),
        (b"icudt99l/coll/root.res", b"order" * 99),
        (b"icudt99l/curr/de.res", b"money"),
        (b"icudt99l/ibm-37.cnv", b"bytes"),
        (b"icudt99l/root.res", b"root"),
    ]
    library = tmp_path / "libicudata.so.99"
    library.write_bytes(b"a library" + icu.package_with(header, items))

    made = icu.smaller(library, tmp_path / "made")

    assert made.name == library.name
    package = icu.package_of(made.read_bytes())
    kept = [(name, data[:9]) for name, data in icu.items_of(package)]
    assert kept[0] == (b"icudt99l/coll/root.res", b"orderorde")
    assert [name for name, _ in kept] == [b"icudt99l/coll/root.res", b"icudt99l/root.res"]
    symbol = (ctypes.c_char * len(header)).in_dll(ctypes.CDLL(str(made)), "icudt99_dat")
    assert bytes(symbol) == header
