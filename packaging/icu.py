"""Make Qt's library of Unicode data smaller: of its 32 MB the program opens some 8.

Qt on Linux brings ICU, whose data hold the names of languages, regions, currencies, units and time
zones in every language, dictionaries and old encodings. Qt has its own tables for all of that (or
NetBook asks Python); it asks ICU to sort and to compare. So the data package is written anew with
fewer items, and linked into a library of the same name that offers the same one symbol.
"""

import re
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

LIBRARY = re.compile(r"libicudata\.so\.(\d+)$")
UNUSED = re.compile(
    r"icudt\d+l/(?:(?:brkitr|curr|lang|rbnf|region|translit|unit|zone)/|[^/]*\.(?:cfu|cnv|spp)$)"
)
# A package begins with the length of its header and two magic bytes; "CmnD" says what it is
# (udata.h, ucmndata.h of ICU). The table of contents and every item are 16-byte aligned.
MAGIC, KIND, KIND_AT = b"\xda\x27", b"CmnD", 12
ALIGNED = 16


def package_of(library: bytes) -> bytes:
    """The data package inside the library, up to the library's end."""
    start = library.index(KIND) - KIND_AT
    if library[start + 2 : start + 4] != MAGIC:
        raise ValueError("this is no library of Unicode data")
    return library[start:]


def items_of(package: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The names and bytes of a package's items, in its order, which is that of their names."""
    (table,) = struct.unpack_from("<H", package)
    (number,) = struct.unpack_from("<I", package, table)
    places = struct.iter_unpack("<II", package[table + 4 : table + 4 + 8 * number])
    entries = [(table + name, table + data) for name, data in places]
    ends = [data for _, data in entries[1:]] + [len(package)]
    for (name, data), end in zip(entries, ends, strict=True):
        yield package[name : package.index(b"\0", name)], package[data:end]


def package_with(header: bytes, items: list[tuple[bytes, bytes]]) -> bytes:
    """A package of these items; its table says where the name and the bytes of each lie."""
    names = b"".join(name + b"\0" for name, _ in items)
    place_of_name = 4 + 8 * len(items)
    head = place_of_name + len(names)
    head += -head % ALIGNED
    places, place_of_data = [], head
    for name, data in items:
        places.append(struct.pack("<II", place_of_name, place_of_data))
        place_of_name += len(name) + 1
        place_of_data += len(data) + -len(data) % ALIGNED
    table = (struct.pack("<I", len(items)) + b"".join(places) + names).ljust(head, b"\0")
    return header + table + b"".join(data + bytes(-len(data) % ALIGNED) for _, data in items)


def smaller(library: Path, folder: Path) -> Path:
    """Write the library without the unused items into a folder; the path of the new one."""
    version = LIBRARY.search(library.name)
    if not version:
        raise ValueError("this is no library of Unicode data")
    package = package_of(library.read_bytes())
    (header,) = struct.unpack_from("<H", package)
    items = [item for item in items_of(package) if not UNUSED.match(item[0].decode())]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package").write_bytes(package_with(package[:header], items))
    symbol = f"icudt{version[1]}_dat=_binary_package_start"
    for command in (
        ["ld", "-r", "--format=binary", "package", "-o", "package.o"],
        [
            *("ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", library.name),
            *("--defsym", symbol, "package.o"),
        ],
    ):
        subprocess.run(command, cwd=folder, check=True)
    return folder / library.name
