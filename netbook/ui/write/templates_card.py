"""Messages of one's own to begin with, and how one signs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from netbook.store.message_parts import SIGNATURE
from netbook.store.settings import put_setting
from netbook.store.templates import Template, delete_template, save_template
from netbook.ui.desk import Desk
from netbook.ui.history import say_with_undo
from netbook.ui.widgets.entry_line import entry_line
from netbook.ui.widgets.pieces import Card, button, divider, empty, row, text
from netbook.ui.widgets.small_form import SmallForm, line_field
from netbook.ui.widgets.take_out import take_out
from netbook.ui.words import tr


class NameForm(SmallForm):
    """The name of a message to keep, or of one that is kept."""

    def __init__(self) -> None:
        self.name: QLineEdit = line_field(tr("What to call it"))
        self.template = Template(None, "")
        super().__init__(self.name)
        self.setFocusProxy(self.name)

    def show_template(self, template: Template) -> None:
        """Fill it."""
        self.template = template
        self.name.setText(template.name)
        self.name.selectAll()

    def written(self) -> Template | None:
        """The template with its name, None without one."""
        name = " ".join(self.name.text().split())
        return self.template._replace(name=name) if name else None


class TemplatesCard(Card):
    """`used` tells of a `Template` to begin with; `wanted` asks for the text as one to keep."""

    used = Signal(object)
    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Your own messages"))
        self._desk = desk
        self._shown: list[Template] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._none = text(
            tr("Keep a message that worked, and begin with it the next time."), "muted", wrap=True
        )
        self.form = NameForm()
        self.form.done.connect(self._save)
        self.form.given_up.connect(self._close)
        self.form.hide()
        self.keep = button(tr("Keep this text"), self.wanted.emit, kind="link")
        self.sign = line_field(tr("How you sign, for instance your first name"))
        self.sign.editingFinished.connect(self._sign)
        self._signature = ""
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.form)
        self.body.addLayout(row(self.keep))
        self.body.addWidget(divider())
        label = text(tr("You sign with"), "small", wrap=True)
        label.setBuddy(self.sign)
        self.body.addWidget(label)
        self.body.addWidget(self.sign)

    def show_templates(self, found: list[Template], signature: str) -> None:
        """Show these; what is being typed stays."""
        if self.sign.text().strip() in ("", self._signature):
            self.sign.setText(signature)
        self._signature = signature
        if found == self._shown:
            return
        self._shown = found
        empty(self._rows)
        for each in found:
            use = button(each.name, partial(self.used.emit, each), kind="link")
            use.setAccessibleName(tr("Begin with “{what}”").format(what=each.name))
            acts = (
                (tr("Begin with this"), partial(self.used.emit, each)),
                (tr("Rename"), partial(self.open_form, each)),
                (tr("Remove"), partial(self._remove, each)),
            )
            self._rows.addWidget(entry_line(use, "", acts, each.name))
        self._none.setVisible(not found and self.form.isHidden())

    def open_form(self, template: Template) -> None:
        """Ask what to call a message."""
        self.form.show_template(template)
        self.form.show()
        self.keep.hide()
        self._none.hide()
        self.form.setFocus()

    def _close(self) -> None:
        self.form.hide()
        self.keep.show()
        self._none.setVisible(not self._shown)
        self.keep.setFocus()

    def _save(self, template: Template) -> None:
        def done(_id: int) -> None:
            self._close()
            if template.id is None:
                form = tr(
                    "“{what}” is kept. Most names and days in it are blanks, filled or left out "
                    "next time: look for names that are left."
                )
                say_with_undo(self._desk, form.format(what=template.name))

        self._desk.tasks.write(
            self._desk.notebook,
            tr("Keep the message “{what}”").format(what=template.name),
            lambda s: save_template(s, template),
            done,
            form=self.form,
        )

    def _remove(self, template: Template) -> None:
        number = template.id or 0
        take_out(self._desk, template.name, lambda s: delete_template(s, number))

    def _sign(self) -> None:
        signature = self.sign.text().strip()
        if signature != self._signature:
            self._signature = signature
            self._desk.tasks.write(
                self._desk.notebook,
                tr("How you sign"),
                lambda s: put_setting(s, SIGNATURE, signature),
            )
