"""One start, measured from inside: `bare` is a minimal window, `netbook` the program itself.

Prints as JSON the seconds from the given monotonic instant to the first paint and, for NetBook, to
Today with its data, and the longest gap between two ticks of a 10 ms timer until then.
"""

import json
import sys
import time
from itertools import pairwise
from pathlib import Path

TICK_MS = 10
IDLE_S = 1.0


def main(kind: str, began: float, notebook: str) -> int:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

    found: dict[str, float] = {}
    ticks: list[float] = []

    def finish() -> None:
        found["gap"] = max(b - a for a, b in pairwise(ticks))
        print(json.dumps(found), flush=True)
        # The figures are out; an ordinary end would only wait for backups.
        import os

        os._exit(0)

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and "paint" not in found:
                found["paint"] = time.monotonic() - began
            return False

    if kind == "bare":
        app = QApplication(sys.argv[:1])
        window: QWidget = QMainWindow()
        window.setCentralWidget(QLabel("NetBook"))  # type: ignore[attr-defined]
        QTimer.singleShot(int(IDLE_S * 1000), finish)
    else:
        from netbook.app import Options, make_application, make_window

        app = make_application()
        made = make_window(app, Options([], Path(notebook), None, False))
        assert made is not None, "another window runs on this data folder"
        window = made

        def look() -> None:
            page = made.current
            if page is not None and page.name == "today" and "today" not in found:
                page.grab()
                found["today"] = time.monotonic() - began
                QTimer.singleShot(0, finish)

        poll = QTimer(window, interval=2)
        poll.timeout.connect(look)
        poll.start()
    filter_ = FirstPaint()
    window.installEventFilter(filter_)
    ticking = QTimer(window, interval=TICK_MS)
    ticking.timeout.connect(lambda: ticks.append(time.monotonic()))
    window.resize(1280, 820)
    window.show()
    ticking.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), sys.argv[3]))
