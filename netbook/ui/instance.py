"""One window per data folder: a second start hands over what it was asked for, and ends."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000


def _name(folder: Path) -> str:
    folder_hash = QCryptographicHash.hash(
        str(folder.resolve()).encode(), QCryptographicHash.Algorithm.Sha256
    )
    return f"netbook-{bytes(folder_hash.toHex().data()).decode()[:24]}"


def hand_over(folder: Path, files: Sequence[Path], notebook: Path | None) -> bool:
    """Give files to a window that runs on this data folder; False if there is none.

    It opens `notebook` first, if one was named.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    asked = [str(path.absolute()) if path else "" for path in (notebook, *files)]
    socket.write(json.dumps(asked).encode() + b"\n")
    answered = socket.waitForReadyRead(_PATIENCE_MS)
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for later starts on the same data folder; `rung` brings their notebook and files.

    The notebook is None where none was named.
    """

    rung = Signal(object, list)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The socket of a killed process is still there; hand_over has found nobody behind it.
        QLocalServer.removeServer(_name(folder))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(folder))

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()

        def read() -> None:
            if not socket.canReadLine():
                return
            try:
                asked = json.loads(bytes(socket.readLine().data()))
                notebook, *files = [Path(str(path)) if path else None for path in asked]
            except (ValueError, TypeError):
                return  # no NetBook writes that
            socket.write(b"ok\n")
            socket.flush()
            self.rung.emit(notebook, files)

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        read()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
