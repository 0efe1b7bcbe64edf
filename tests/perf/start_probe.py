"""One start, measured from inside: `bare` is a minimal window, `netbook` the program itself.

Prints as JSON the seconds from the given monotonic instant to the first painted window and, for
NetBook, to Today painted with its data, and the longest gap between two ticks of a 10 ms timer:
from the moment the window is shown until a second after its last picture.
"""

import json
import os
import sys
import time
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

TICK_MS = 10
SETTLE_MS = 1000


def watch(window: "QMainWindow", *, today: bool) -> None:
    """Print the figures of a window that is about to be shown, and end the process."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    found: dict[str, float] = {}
    ticks: list[float] = []
    last = "today" if today else "paint"

    def finish() -> None:
        found["gap"] = max(b - a for a, b in pairwise([*ticks, time.monotonic()]))
        print(json.dumps(found), flush=True)
        # The figures are out; an ordinary end would only wait for backups.
        os._exit(0)

    def reached(name: str) -> None:
        if name not in found:
            found[name] = time.monotonic() - BEGAN
            if name == last:
                QTimer.singleShot(SETTLE_MS, window, finish)

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            # A timer of 0 ms comes when the picture that was asked for is on the screen.
            if event.type() == QEvent.Type.Paint and "paint" not in found:
                QTimer.singleShot(0, window, lambda: reached("paint"))
            elif event.type() == QEvent.Type.UpdateRequest and last not in found:
                page = getattr(window, "current", None)
                if page is not None and page.name == "today":
                    QTimer.singleShot(0, window, lambda: reached("today"))
            return False

    window.installEventFilter(Watch(window))
    ticking = QTimer(window, interval=TICK_MS)
    ticking.timeout.connect(lambda: ticks.append(time.monotonic()))
    ticking.start()


def bare() -> int:
    """As little as a window can be."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("NetBook"))
    window.resize(1280, 820)
    watch(window, today=False)
    window.show()
    return app.exec()


def netbook() -> int:
    """The program as it is started, with the notebook of NETBOOK_HOME."""
    import netbook.app as program

    make_window = program.make_window

    def watched(*given: Any) -> "QMainWindow":
        window = make_window(*given)
        watch(window, today=True)
        return window

    program.make_window = watched  # type: ignore[assignment]
    return program.main([])


if __name__ == "__main__":
    BEGAN = float(sys.argv[2])
    sys.exit(bare() if sys.argv[1] == "bare" else netbook())
