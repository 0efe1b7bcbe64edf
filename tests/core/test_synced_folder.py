"""Synced folders are told by their names, and nothing else is taken for one."""

import pytest

from netbook.core.synced_folder import synced_by


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/maya/Dropbox/notes", "Dropbox"),
        ("/Users/maya/Library/CloudStorage/GoogleDrive-maya@example.com/My Drive", "CloudStorage"),
        ("/Users/maya/Library/Mobile Documents/com~apple~CloudDocs", "Mobile Documents"),
        ("C:/Users/maya/OneDrive - Contoso/Documents", "OneDrive - Contoso"),
        ("/home/maya/nextcloud", "nextcloud"),
        ("/home/maya/Documents/Dropped boxes", ""),
        ("/media/maya/Samsung T7", ""),
        ("/home/maya/Boxes/Synced", ""),
    ],
)
def test_by_name(path: str, name: str) -> None:
    assert synced_by(path.split("/")) == name
