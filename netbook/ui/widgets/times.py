"""How many times something happened, in words."""

from netbook.ui.words import tr


def times(count: int) -> str:
    """`once`, `twice`, `6 times`."""
    return tr("twice") if count == 2 else tr("%Ln times", "", count)
