"""Opening the notebook that a verb works on: to read beside an open window, or to write alone."""

from collections.abc import Iterator
from contextlib import contextmanager

from netbook import paths
from netbook.cli.arguments import Call
from netbook.core.problem import Refusal
from netbook.store import Session
from netbook.store.notebook import Notebook, open_notebook


@contextmanager
def opened(call: Call, *, writes: bool = False, creates: bool = False) -> Iterator[Notebook]:
    """The notebook, closed at the end; only a verb that brings something in makes a new one."""
    path = call.notebook
    if not path.exists():
        if path == paths.notebook_path() != paths.usual_notebook():
            raise Refusal("gone_notebook", str(path))  # perhaps on a disk that is not here now
        if not creates:
            raise Refusal("no_notebook", str(path))
    notebook = open_notebook(path, exclusive=writes, backups=paths.backups_folder(path))
    try:
        yield notebook
    finally:
        notebook.close()


@contextmanager
def reading(call: Call) -> Iterator[Session]:
    """One view of the notebook, also beside an open window."""
    with opened(call) as notebook, notebook.read() as session:
        yield session
