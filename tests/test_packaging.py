"""What the frozen program leaves out, on each system, and what it must not."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def trim() -> ModuleType:
    """packaging/trim.py, which is no part of the program."""
    spec = importlib.util.spec_from_file_location("trim", ROOT / "packaging" / "trim.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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
        "PySide6/Qt/translations/qtbase_de.qm",
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
