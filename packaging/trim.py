"""What of Qt and the system the frozen program leaves out; netbook.spec asks here.

A table of contents is PyInstaller's: (name in the program, file on this disk, kind) each.
"""

import re
import sys
from pathlib import Path, PurePosixPath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]

# Qt's plugins that NetBook uses, by folder; an empty tuple keeps a whole folder. Drawing is done
# without OpenGL, nothing is printed, and no other computer is reached.
KEPT_PLUGINS: dict[str, tuple[str, ...]] = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": (),
    "wayland-decoration-client": (),
    "wayland-shell-integration": ("xdg-shell",),
}
# Qt's libraries that nothing in NetBook calls. On Linux they go with the plugins that wanted them;
# this list is for Windows and macOS, where what needs what isn't looked up.
UNUSED_QT = re.compile(
    r"Qt6?(3D\w*|Designer\w*|Help|Labs\w*|Lottie\w*|OpenGL\w*|Pdf\w*|PrintSupport|Qml\w*|Quick\w*"
    r"|ShaderTools|Sql|Test|UiTools|VirtualKeyboard\w*|Web\w*|Xml)(\.dll|\.framework|\.abi3\.so|\b)"
)
# Mesa's software OpenGL and the shader compiler of Windows.
UNUSED_LIBRARIES = re.compile(r"(opengl32sw|d3dcompiler_\w+|libEGL|libGLESv2)\.dll", re.IGNORECASE)
# What every desktop has, and whose configuration is its own.
OF_THE_DESKTOP = re.compile(
    r"^lib(X11|X11-xcb|Xau|Xdmcp|brotlicommon|brotlidec|bsd|expat|fontconfig|freetype|md|png16|xcb)"
    r"\.so\.\d+$"
)
UNUSED_DATA = re.compile(
    # Qt's own words, but for those in its dialogs in the languages that NetBook speaks.
    r"PySide6/(Qt/)?translations/(?!qtbase_(de|fr|es)\.qm)"
    # What packages say about themselves.
    r"|[^/]+\.dist-info/"
)
PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/.]+)(?:\.[^/]+)?$")
# Modules that packages mention and the program never runs.
UNUSED_MODULES = [
    *("PySide6.QtDBus", "PySide6.QtOpenGL", "PySide6.QtPrintSupport", "PySide6.QtTest"),
    *("_distutils_hack", "distutils", "ensurepip", "idlelib", "lib2to3", "pip", "pkg_resources"),
    *("setuptools", "trove_classifiers", "venv", "wheel"),
    *("doctest", "pdb", "pydoc", "pydoc_data", "pygments", "rich", "rlcompleter", "readline"),
    *("tkinter", "turtle", "curses", "test"),
    *("ftplib", "imaplib", "poplib", "smtplib", "ssl", "_ssl", "xmlrpc"),
    # The notebook's driver is sqlcipher3; Python's own SQLite is too old.
    *("sqlite3", "_sqlite3", "pysqlite2", "MySQLdb", "psycopg2"),
]


def is_used(name: str) -> bool:
    """Whether a file of that name in the program is one NetBook can come to open."""
    name = name.replace("\\", "/")
    plugin = PLUGIN.search(name)
    if plugin:
        folder, stem = plugin.groups()
        kept = KEPT_PLUGINS.get(folder)
        return kept is not None and (not kept or stem in kept)
    qt = "PySide6" in name and UNUSED_QT.search(name)
    unused = (UNUSED_LIBRARIES, UNUSED_DATA, OF_THE_DESKTOP)
    return not (qt or any(pattern.search(name) for pattern in unused))


def trimmed(binaries: list[Entry], datas: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The binaries and data files that are used."""
    binaries = [entry for entry in binaries if is_used(entry[0])]
    datas = [entry for entry in datas if is_used(entry[0])]
    if sys.platform.startswith("linux"):
        needed = reached(binaries)
        binaries = [entry for entry in binaries if not is_library(entry[0]) or entry[1] in needed]
        # Links beside the libraries: those whose library is gone would lead nowhere.
        names = {entry[0] for entry in binaries}
        datas = [entry for entry in datas if entry[2] != "SYMLINK" or target(entry) in names]
    return binaries, datas


def is_library(name: str) -> bool:
    """Whether a binary is a shared library, there for others, and no plugin or Python module."""
    path = PurePosixPath(name)
    return (
        path.name.startswith("lib")
        and ".so" in path.name
        and not path.name.startswith("libpython")
        and "plugins" not in path.parts
        and "lib-dynload" not in path.parts
    )


def target(entry: Entry) -> str:
    """The name in the program that a link leads to."""
    parts: list[str] = []
    for part in (PurePosixPath(entry[0]).parent / entry[1]).parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def reached(binaries: list[Entry]) -> set[str]:
    """The files that Python modules, Qt plugins and Python itself need, directly or not."""
    by_file = {str(Path(file).resolve()): file for _, file, _ in binaries}
    waiting = [file for name, file, _ in binaries if not is_library(name)]
    seen = set(waiting)
    while waiting:
        for _, needed in get_imports(waiting.pop()):
            file = by_file.get(str(Path(needed).resolve())) if needed else None
            if file is not None and file not in seen:
                seen.add(file)
                waiting.append(file)
    return seen


def weight(entries: list[Entry]) -> int:
    """The bytes of these files on this disk, links aside."""
    return sum(Path(file).stat().st_size for _, file, kind in entries if kind != "SYMLINK")
