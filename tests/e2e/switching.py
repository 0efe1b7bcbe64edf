"""NetBook itself, in a process of its own, that goes from notebook to notebook.

Takes the steps as JSON, one for each window: ["switch", PATH], ["switch both", PATH, PATH], ["take
back", PATH], ["home"], ["wait"] for what a second start asks, ["press", BUTTON] where the notebook
can't be opened, or ["close"]. Prints as JSON what each window showed before its step.
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from netbook.ui.desk import Desk
    from netbook.ui.window import Window

SETTLE_MS = 150


def main(arguments: list[str], steps: list[list[str]]) -> int:
    """Open the window and take the steps."""
    import netbook.app as program
    from netbook.ui import furniture

    make_window, put_in = program.make_window, furniture.put_in
    desks: list[Desk] = []

    def watched(*given: Any) -> "Window":
        window = make_window(*given)
        watch(window, desks, steps)
        return window

    def furnished(*given: Any) -> "Desk":
        desk = put_in(*given)
        desks.append(desk)
        return desk

    program.make_window, furniture.put_in = watched, furnished  # type: ignore[assignment]
    return program.main(arguments)


def watch(window: "Window", desks: "list[Desk]", steps: list[list[str]]) -> None:
    """Tell what the window shows once it has settled, and take the next step."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel, QPushButton

    from netbook.ui.taking_back import TakeBack

    at, looking = len(desks), QTimer(window, interval=20)

    def look() -> None:
        if len(desks) > at and window.current is not None:
            looking.stop()
            QTimer.singleShot(SETTLE_MS, window, tell)
        elif (page := window.stack.currentWidget()) and window.current is None:
            looking.stop()
            said = [label.text() for label in page.findChildren(QLabel)]
            buttons = {button.text(): button for button in page.findChildren(QPushButton)}
            print(json.dumps({"trouble": said, "buttons": list(buttons)}), flush=True)
            kind, *named = steps.pop(0)
            if kind == "press":
                buttons[named[0]].click()
                if dialog := window.findChild(TakeBack):
                    dialog.take.click()
            else:
                window.close()

    def tell() -> None:
        from netbook import paths
        from netbook.store.people_counts import count_people

        desk = desks[-1]
        with desk.notebook.read() as session:
            people = count_people(session)
        found = {
            "notebook": desk.notebook.path.name,
            "page": window.current.name if window.current else "",
            "people": people,
            "size": [window.width(), window.height()],
            "next": paths.notebook_path().name,
            "example": desk.doors.home is not None,
            "said": [notice.text for notice in window.notices.kept],
        }
        print(json.dumps(found), flush=True)
        step(desk, *steps.pop(0))

    def step(desk: "Desk", kind: str, *named: str) -> None:
        if kind == "switch":
            window.resize(700, 500)
            desk.switch(Path(named[0]))
            # A refusal leaves this window, and shows in it.
            window.notices.added.connect(lambda: QTimer.singleShot(0, window, tell))
        elif kind == "switch both":
            for path in named:
                desk.switch(Path(path))
        elif kind == "take back":
            desk.doors.take_back(Path(named[0]))
        elif kind == "home" and desk.doors.home:
            desk.switch(desk.doors.home)
        elif kind == "close":
            window.close()

    looking.timeout.connect(look)
    looking.start()


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1]), json.loads(sys.argv[2])))
