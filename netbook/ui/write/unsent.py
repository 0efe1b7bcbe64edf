"""Messages that are half written, each kept as text with where the files lie that go with it."""

import json
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from netbook.core.purposes import PURPOSES
from netbook.store.unfinished import any_unsent, take_back_unsent
from netbook.ui.desk import Desk
from netbook.ui.widgets.draft import Draft, OutsideUndo
from netbook.ui.words import tr
from netbook.ui.write.message_card import Written

# No message is kept there.
NOWHERE = "message"


class GoingFile(NamedTuple):
    """A file that goes with a message: where it lies, or the document of an opening that it is."""

    name: str
    path: str = ""
    document_id: int = 0


class Kept(NamedTuple):
    """What a message is for, its words, and the files that go with it."""

    purpose: str
    written: Written
    files: tuple[GoingFile, ...] = ()


class Unsent(QObject):
    """Keeps the message of one place; `back` tells where some are half written again or no more."""

    back = Signal(list)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = Draft(desk, NOWHERE, self)
        self.flush = self._draft.flush
        # What was read last, and as which text: unchanged, it stays that.
        self._found: tuple[Kept | None, str] = (None, "")

    def at(self, place: str) -> Kept | None:
        """Move to another place; what was left there."""
        self._draft.at(place)
        text = self._draft.read()
        self._found = unpacked(text), text
        return self._found[0]

    def leave(self) -> None:
        """Be at no place; what is kept may be another's when it is read again."""
        self._draft.at(NOWHERE)
        self._found = None, ""

    def keep(self, kept: Kept | None) -> None:
        """Keep this once typing pauses; None forgets what is there."""
        found, text = self._found
        if kept is None:
            self._draft.keep("")
        else:
            found, text = self._found
            self._draft.keep(text if kept == found else packed(kept))

    def forget(self, place: str) -> None:
        """Nothing is half written there any more."""
        self._draft.at(place)
        self._draft.forget()
        self.leave()

    def take_back(self) -> None:
        """Have what was sent, and is undone, half written again; no more what is redone."""
        with self._desk.notebook.read() as s:
            if not any_unsent(s):
                return
        self.flush()
        outside = OutsideUndo(self._desk.notebook)
        label = tr("Keep half-written text")
        self._desk.tasks.write(outside, label, take_back_unsent, self._took_back)

    def _took_back(self, places: list[str]) -> None:
        self._draft.reread()
        self.back.emit(places)


def packed(kept: Kept) -> str:
    """As text, for `unpacked`."""
    files = {"files": [each._asdict() for each in kept.files]} if kept.files else {}
    values = {"purpose": kept.purpose, **kept.written._asdict(), **files}
    return json.dumps(values, ensure_ascii=False)


def unpacked(text: str) -> Kept | None:
    """What was kept; None where nothing was, or that can't be read."""
    try:
        kept = json.loads(text) if text else None
    except ValueError:
        return None
    if not isinstance(kept, dict) or kept.get("purpose") not in PURPOSES:
        return None
    written = Written(*(_text(kept, name) for name in Written._fields))
    files = kept.get("files")
    return Kept(kept["purpose"], written, tuple(_files(files if isinstance(files, list) else [])))


def _files(found: list[object]) -> list[GoingFile]:
    files = []
    for each in found:
        if isinstance(each, dict) and (name := _text(each, "name")):
            number = each.get("document_id")
            document = number if isinstance(number, int) else 0
            files.append(GoingFile(name, _text(each, "path"), document))
    return files


def _text(values: dict[str, object], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
