"""NetBook itself, in a process of its own, that is handed a file: what the window says of it.

Prints as JSON the sentences of the preview, how many cards it holds, and the longest pause of the
window while it was idle and while it read.
"""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.perf.ticks import Ticks

if TYPE_CHECKING:
    from netbook.ui.window import Window

# What follows the start is over then: imports, the making of People, a backup.
SETTLE_MS = 5000
IDLE_MS = 500
SHOWN_MS = 300


def main(file: Path) -> int:
    """Open the window, let it settle, and hand it the file."""
    import netbook.app as program

    make_window = program.make_window

    def watched(*given: Any) -> "Window":
        window = make_window(*given)
        watch(window, file)
        return window

    program.make_window = watched
    return program.main([])


def watch(window: "Window", file: Path) -> None:
    """Measure the idle window, then open the file and wait for its preview."""
    from PySide6.QtCore import QTimer

    from netbook.transfer.sentences import problem_sentence
    from netbook.ui.transfer.mapping_dialog import MappingDialog
    from netbook.ui.transfer.page import TransferPage
    from netbook.ui.transfer.preview import Preview

    found: dict[str, Any] = {}
    ticks, looking = Ticks(window), QTimer(window, interval=20)

    def rest() -> None:
        ticks.begin()
        QTimer.singleShot(IDLE_MS, window, read)

    def read() -> None:
        found["idle"] = ticks.worst()
        ticks.begin()
        window.bring_in([file])
        looking.start()

    def look() -> None:
        page = window.current
        if isinstance(page, TransferPage) and isinstance(page.shown, Preview):
            plan = page.shown.plan
            found["cards"] = len(plan.entries)
            found["said"] = [problem_sentence(unread.problem) for unread in plan.unread]
        elif window.findChild(MappingDialog) is not None:
            found["said"] = ["asks what the columns are"]
        else:
            return
        looking.stop()
        QTimer.singleShot(SHOWN_MS, window, finish)

    def finish() -> None:
        found["pause"] = ticks.worst()
        print(json.dumps(found), flush=True)
        os._exit(0)

    looking.timeout.connect(look)
    QTimer.singleShot(SETTLE_MS, window, rest)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
