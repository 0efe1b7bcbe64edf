"""The verbs that keep a notebook safe and sound: undo, redo, backup, restore, check, demo."""

from pathlib import Path

from netbook import __version__, paths
from netbook.cli.arguments import Call
from netbook.cli.opening import opened
from netbook.cli.terminal import complain, print_document, say
from netbook.core.problem import Refusal
from netbook.store.backup import make_backup
from netbook.store.check import Report
from netbook.store.check import check as look
from netbook.store.restore import restore_backup
from netbook.store.second_place import chosen, copy_newest
from netbook.transfer.demo import fill_demo
from netbook.transfer.sentences import problem_sentence, refusal_sentence


def undo(call: Call) -> None:
    """Take the last action back."""
    with opened(call, writes=True) as notebook:
        label = notebook.undo()
    if call.json:
        print_document({"undone": label})
    else:
        say(f"Undone: {label}." if label else "There is nothing to undo.")


def redo(call: Call) -> None:
    """Do again what was taken back."""
    with opened(call, writes=True) as notebook:
        label = notebook.redo()
    if call.json:
        print_document({"redone": label})
    else:
        say(f"Done again: {label}." if label else "There is nothing to do again.")


def backup(call: Call) -> None:
    """Make a verified backup, also beside an open window, and copy it to the second place."""
    second, trouble = chosen(paths.machine_value), ""
    with opened(call) as notebook:
        path = make_backup(notebook)
        if second is not None:
            try:
                copy_newest(notebook.path, second, call.now)
            except Refusal as refusal:  # its disk isn't here, most of the time
                trouble = refusal_sentence(refusal)
    if call.json:
        there = str(second.folder) if second and not trouble else None
        print_document({"backup": str(path), "second": there})
    elif second is None:
        say(f"Backed up to {path}, on this disk only.")
    elif trouble:
        say(f"Backed up to {path}, but not in {second.folder}: {trouble}")
    else:
        say(f"Backed up to {path}, also in {second.folder}.")


def restore(call: Call) -> None:
    """Put a verified backup in the notebook's place; the one that was there is kept beside it."""
    replaced = restore_backup(Path(call.words.file).absolute(), call.notebook)
    if call.json:
        print_document(
            {"notebook": str(call.notebook), "replaced": str(replaced) if replaced else None}
        )
        return
    kept = f" What was there before is {replaced}." if replaced else ""
    say(f"Restored to {call.notebook}.{kept}")


def check(call: Call) -> int:
    """Look at the file, at what belongs together and at everything derived."""
    report = _report(call)
    sentences = [problem_sentence(problem) for problem in report.problems]
    if call.json:
        print_document(
            {
                "ok": report.ok,
                "problems": sentences,
                "content_hash": report.content_hash or None,
                "revision": report.revision or None,
                "version": __version__,
            }
        )
    elif report.ok:
        say(f"The notebook is sound. Its content: {report.content_hash}")
    if not report.ok:
        complain("; ".join(sentences))
    return 0 if report.ok else 1


def _report(call: Call) -> Report:
    try:
        with opened(call, writes=True) as notebook:
            return look(notebook)
    except Refusal as refusal:
        if refusal.kind not in ("locked", "read_only_folder"):
            raise
    # Beside an open window all but the search index can be looked at.
    with opened(call) as notebook:
        return look(notebook)


def demo(call: Call) -> None:
    """Make the example notebook, never over another one."""
    path = call.notebook
    if path.exists() or path.is_symlink():
        raise Refusal("already_there", str(path))
    with opened(call, writes=True, creates=True) as notebook:
        fill_demo(notebook, today=call.today, now=call.now)
    if call.json:
        print_document({"notebook": str(path)})
    elif path == paths.notebook_path():
        say(f"Made the example {path}. Open it with: netbook")
    else:
        say(f"Made the example {path}. Open it with: netbook --notebook {path}")
