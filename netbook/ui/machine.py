"""What belongs to this machine and not to the notebook: window, theme, last page (machine.ini)."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

# What Qt takes for a whole number.
LARGEST = 2**31 - 1


class Machine:
    """The settings in machine.ini of the data folder; a damaged value counts as none."""

    def __init__(self, file: Path) -> None:
        self._ini = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A text, or the default."""
        value = self._ini.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int) -> int:
        """A whole number, or the default."""
        try:
            return _whole(self.text(key))
        except ValueError:
            return default

    def instant(self, key: str) -> datetime | None:
        """An instant, or None."""
        try:
            found = datetime.fromisoformat(self.text(key))
        except ValueError:
            return None
        return found if found.tzinfo else None

    def document(self, key: str) -> dict[str, Any]:
        """A JSON object, or an empty one."""
        try:
            value = json.loads(bytes.fromhex(self.text(key)) or b"{}", parse_int=_whole)
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}

    def octets(self, key: str) -> QByteArray:
        """Bytes, perhaps none."""
        return QByteArray.fromHex(self.text(key).encode("ascii", "ignore"))

    def put(self, key: str, value: str | int | QByteArray | dict[str, Any]) -> None:
        """Keep a value; it is written at once."""
        if isinstance(value, dict):
            value = json.dumps(value).encode().hex()
        elif isinstance(value, QByteArray):
            value = bytes(value.toHex().data()).decode()
        self._ini.setValue(key, str(value))


def _whole(written: str) -> int:
    """The number that is written; more than Qt could take is no number."""
    number = int(written)
    if abs(number) > LARGEST:
        raise ValueError("too large")
    return number
