"""How a message leaves: by the clipboard, as a link to the mail program, or as a mail file.

NetBook sends nothing itself.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from netbook.core.problem import Refusal
from netbook.formats.mail import MAILTO_LIMIT, Mail, file_name, mail_file, mailto
from netbook.transfer.sentences import refusal_sentence
from netbook.transfer.whole_file import whole_file
from netbook.ui import links
from netbook.ui.desk import Desk
from netbook.ui.words import number, tr


def copy(desk: Desk, words: str) -> None:
    """Put words on the clipboard, and say so."""
    QGuiApplication.clipboard().setText(words)
    desk.notices.show(tr("Copied. Paste it where you write to them."))


def open_in_mail(desk: Desk, mail: Mail) -> bool:
    """Open a draft in the mail program; what is too long for a link goes by the clipboard."""
    link = mailto(mail.address, mail.subject, mail.text)
    fits = len(link) <= MAILTO_LIMIT
    if not fits:
        link = mailto(mail.address, mail.subject)
        QGuiApplication.clipboard().setText(mail.text)
    if not links.open_link(QUrl.fromEncoded(link.encode())):
        QGuiApplication.clipboard().setText(mail.text)
        said = tr("Nothing on this computer opened a mail; the text is on the clipboard.")
        desk.notices.show(said, kind="error")
        return False
    told = []
    if not fits:
        form = tr(
            "The text is too long for a mail link, which holds {count} letters and signs: it is "
            "on the clipboard, paste it into the mail."
        )
        told.append(form.format(count=number(MAILTO_LIMIT)))
    if mail.attached:
        told.append(tr("A mail link takes no files: attach them there, or save it as .eml."))
    if told:
        desk.notices.show(" ".join(told))
    return True


def save_as_eml(desk: Desk, over: QWidget, mail: Mail, saved: Callable[[], object]) -> None:
    """Ask where, and save the message as a file that mail programs open as a draft.

    It is written in the background, since what goes with it may be large; then `saved` is called.
    """
    name = str(Path.home() / file_name((mail.name, mail.subject)))
    chosen, _ = QFileDialog.getSaveFileName(over, tr("Save as .eml"), name, "*.eml")
    if not chosen:
        return
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(".eml")
    at = desk.bus.now().astimezone()

    def write(_task: object) -> None:
        with whole_file(path) as stream:
            stream.write(mail_file(mail, at))

    def done(_none: None) -> None:
        said = tr("Saved: {file}. Open it in your mail program.")
        desk.notices.show(said.format(file=path.name))
        saved()

    def failed(error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        desk.notices.show(refusal_sentence(error, tr), kind="error")

    desk.tasks.run(tr("Save as .eml"), write, done, failed, slow_disk=True)
