"""Folders that a program keeps the same on several computers, told by their names."""

from collections.abc import Iterable

# As their programs call the folder when they make it; some add an account behind it.
NAMES = (
    "Dropbox",
    "OneDrive",
    "Google Drive",
    "GoogleDrive",
    "My Drive",
    "iCloud Drive",
    "iCloudDrive",
    "Mobile Documents",
    "CloudStorage",
    "Nextcloud",
    "ownCloud",
    "Syncthing",
    "pCloud",
    "pCloudDrive",
    "MEGA",
    "MEGAsync",
    "Box",
    "Proton Drive",
    "Seafile",
    "Sync",
    "Tresorit",
    "Koofr",
)
_FOLDED = frozenset(name.casefold() for name in NAMES)


def synced_by(parts: Iterable[str]) -> str:
    """The part of a path that is a synced folder (`OneDrive - Contoso`), or nothing."""
    for part in parts:
        whole = part.casefold()
        if whole in _FOLDED or whole.split(" - ")[0] in _FOLDED or whole.split("-")[0] in _FOLDED:
            return part
    return ""
