"""See to the system libraries that Qt opens on Linux: install what is missing, or name it.

As root on Debian or Ubuntu they are installed; elsewhere the command to do so is printed. With
--build the tools that PyInstaller takes programs apart with are looked for too, with --test what
tests use to open the window on a screen of their own.
"""

import ctypes
import os
import shutil
import subprocess
import sys

# What Qt opens, and the Debian package that has it. Without these PySide6 does not even import.
NEEDED = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Without these no window opens under X11; Wayland, macOS and the tests do without them.
FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# With these the tests open the window on a screen of their own and hear it; without them they skip.
FOR_TESTS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "dunst": "dunst",
}
BUILD_TOOLS = dict.fromkeys(("ld", "objcopy", "objdump", "strip"), "binutils")


def opens(library: str) -> bool:
    """Whether the system finds a library of that name."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(libraries: dict[str, str]) -> list[str]:
    """The packages of those libraries that are not there."""
    return [package for library, package in libraries.items() if not opens(library)]


def absent(tools: dict[str, str]) -> list[str]:
    """The packages of those programs that are not there."""
    return [package for tool, package in tools.items() if not shutil.which(tool)]


def missing_tools() -> list[str]:
    """The packages of what building needs and is not there."""
    packages = absent(BUILD_TOOLS)
    # The frozen program carries Python as a library, which Debian keeps apart from its python3.
    python = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    if sys.base_prefix == "/usr" and not opens(f"{python}.so.1.0"):
        packages.append(python)
    return packages


def install(packages: list[str]) -> None:
    """Have apt install packages, quietly; what it could not do shows when looked for again."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        subprocess.run(
            ["apt-get", *step],
            env=quiet,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            check=False,
        )


def main() -> int:
    """Exit 0 when NetBook can run here, 1 when something it cannot do without is missing."""
    if not sys.platform.startswith("linux"):
        return 0
    tools = missing_tools() if "--build" in sys.argv else []
    packages = sorted({*missing(NEEDED), *missing(FOR_X11), *tools})
    wanted = absent(FOR_TESTS) if "--test" in sys.argv else []
    if not packages and not wanted:
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        packages += wanted
        print("Installing what the window needs of the system:", *packages)
        install(packages)
        tools = missing_tools() if "--build" in sys.argv else []
        packages = sorted({*missing(NEEDED), *missing(FOR_X11), *tools})
    if not packages:
        return 0
    print("NetBook needs these parts of the system, by their Debian names:", file=sys.stderr)
    print("  " + " ".join(packages), file=sys.stderr)
    print("On Debian or Ubuntu this installs them:", file=sys.stderr)
    print("  sudo apt-get install " + " ".join(packages), file=sys.stderr)
    return 1 if missing(NEEDED) or tools else 0


if __name__ == "__main__":
    sys.exit(main())
