"""The icons are one family, the typeface comes with its licence, the desktop knows vCards."""

import ast
import re
import struct
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
APP = RESOURCES / "app"
HEAD = (
    'width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" '
    'stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"'
)


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_icons_are_of_one_family(icon: Path) -> None:
    source = icon.read_text(encoding="utf-8")
    assert HEAD in source
    assert "#" not in source
    assert QSvgRenderer(QByteArray(source.encode())).isValid()


def test_every_icon_that_the_window_names_is_there() -> None:
    named = {
        (path.name, argument.value)
        for path in (ROOT / "netbook" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("icon", "pixmap")
        for argument in node.args[:1]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    there = {icon.stem for icon in ICONS}
    assert not {(file, name) for file, name in named if name not in there}


def test_inter_comes_with_its_licence(qtbot: QtBot) -> None:
    fonts = sorted((RESOURCES / "fonts").glob("*.ttf"))
    for font in fonts:
        loaded = QFontDatabase.addApplicationFont(str(font))
        assert "Inter" in QFontDatabase.applicationFontFamilies(loaded)
        # Other tests see the fonts of the machine.
        QFontDatabase.removeApplicationFont(loaded)
    assert [font.stem for font in fonts] == [
        *("Inter-Bold", "Inter-Medium", "Inter-Regular", "Inter-SemiBold")
    ]
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_application_icon_has_every_size(size: int) -> None:
    image = QImage(str(APP / f"netbook-{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.hasAlphaChannel()


def test_windows_finds_its_icon() -> None:
    data = (APP / "netbook.ico").read_bytes()
    reserved, kind, number = struct.unpack_from("<HHH", data)
    assert (reserved, kind, number) == (0, 1, 7)
    for n in range(number):
        length, offset = struct.unpack_from("<II", data, 6 + 16 * n + 8)
        assert data[offset : offset + 4] == b"\x89PNG"
        assert offset + length <= len(data)


def test_macos_finds_its_icon() -> None:
    data = (APP / "netbook.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)


def test_the_desktop_entry_opens_vcards() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read(RESOURCES / "netbook.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    assert "text/vcard" in desktop["MimeType"].split(";")
    assert re.fullmatch(r"netbook %F", desktop["Exec"])
    assert desktop["Icon"] == "netbook"
