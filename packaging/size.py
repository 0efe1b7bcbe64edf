"""Say how large the frozen program is, and what share that is of one with nothing left out.

The measure is what netbook.spec noted before it left things out, or dist/netbook-untrimmed where
that was built (`NETBOOK_UNTRIMMED=1 make build`), which holds the left-out Python modules too.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTED = ROOT / "build" / "untrimmed-bytes"
LIMIT = 0.65
MEGABYTE = 1_000_000


def size(folder: Path) -> int:
    """The bytes of all files in a folder, links aside."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_symlink())


def main() -> int:
    """Print the figures; 1 if the share is above the limit where stripping is done (Linux)."""
    program, whole = ROOT / "dist" / "netbook", ROOT / "dist" / "netbook-untrimmed"
    trimmed = size(program)
    untrimmed = size(whole) if whole.is_dir() else int(NOTED.read_text())
    share = trimmed / untrimmed
    print(
        f"dist/netbook: {trimmed / MEGABYTE:.0f} MB, {share:.2f} of "
        f"{untrimmed / MEGABYTE:.0f} MB untrimmed (limit {LIMIT})"
    )
    return int(share > LIMIT and sys.platform.startswith("linux"))


if __name__ == "__main__":
    sys.exit(main())
