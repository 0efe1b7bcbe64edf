"""Draw the application icon's PNG, Windows and macOS forms from resources/app/netbook.svg.

Run it after changing the SVG, `python packaging/icons.py`; what it writes is committed, so that
building NetBook needs no drawing tools.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "app"
# The sizes a desktop's icon theme looks for.
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The four-letter kinds of an Apple icon and the size in pixels that each holds as PNG.
ICNS_KINDS = (
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)


def drawn(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon as PNG, `size` pixels square on a clear ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures: a directory of 16 bytes each, then the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        # 256 is written as 0: the field has one byte.
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """An Apple icon: each picture with its kind and its length, and the whole likewise."""
    parts = b"".join(
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main() -> None:
    """Write all forms of the icon beside the SVG."""
    renderer = QSvgRenderer(str(FOLDER / "netbook.svg"))
    sizes = {*PNG_SIZES, *ICO_SIZES, *(size for _, size in ICNS_KINDS)}
    png = {size: drawn(renderer, size) for size in sorted(sizes)}
    for size in PNG_SIZES:
        (FOLDER / f"netbook-{size}.png").write_bytes(png[size])
    (FOLDER / "netbook.ico").write_bytes(ico({size: png[size] for size in ICO_SIZES}))
    (FOLDER / "netbook.icns").write_bytes(icns({kind: png[size] for kind, size in ICNS_KINDS}))


if __name__ == "__main__":
    main()
