"""How much room larger text takes."""

from PySide6.QtWidgets import QWidget

# The height of a line at 100 %, in pixels, that widths in pixels go with.
LINE = 16


def text_scale(widget: QWidget) -> float:
    """How many times the ordinary size the text is; never less than one."""
    return max(1.0, widget.fontMetrics().height() / LINE)
