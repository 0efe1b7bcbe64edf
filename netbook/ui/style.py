"""The style sheet made from the tokens, and its application to the running program."""

from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QWidget

from netbook import paths
from netbook.ui import theme
from netbook.ui.theme import CARD_RADIUS, CONTROL_RADIUS, Tokens

# What a QApplication is made with. Asking for its style later would cost the start 6 ms: that
# makes Python's side of QStyle, with its hundreds of constants, before anything is painted.
ARGUMENTS = ("-style", "fusion")

HALF = 127
# What themes of high contrast say beside colours.
STRONG = """
QPushButton[kind="link"] { text-decoration: underline; }
QPushButton[kind="filter"]:checked { border-width: 2px; padding: 1px 9px; font-weight: 700; }
QMenu::item:selected, QMenuBar::item:selected { text-decoration: underline; }
"""


def dress(app: QApplication, scheme: str, text_scale: int, base_points: float) -> None:
    """Put scheme (theme.SCHEMES) and text size (per cent of `base_points`) on every window.

    A window that is made later puts the style sheet on itself by `wear`.
    """
    font = QFont(app.font())
    font.setPointSizeF(base_points * text_scale / 100)
    app.setFont(font)
    if theme.system_contrast():
        app.setPalette(app.style().standardPalette())
    else:
        app.setPalette(theme.palette_of(theme.choose(scheme)))
    for window in app.topLevelWidgets():
        if window.parentWidget() is None:
            wear(window)


def wear(window: QWidget) -> None:
    """Put the style sheet for the present palette and font on a window.

    What is in it inherits that. Were the sheet the program's own, Qt would style every widget
    again, with all that it holds, whenever it is put into another: pages took four times as long
    to build.
    """
    window.setStyleSheet(sheet(theme.tokens(), QApplication.font().pointSizeF()))


def sheet(t: Tokens, body: float) -> str:
    """The style sheet for tokens and a body size in points."""

    def pt(role: str) -> str:
        return f"{body * theme.points(role) / theme.points('body'):.2f}pt"

    def px(pixels: float) -> str:
        return f"{theme.scaled(pixels)}px"

    tick = "light" if QColor(t.on_accent).lightness() > HALF else "dark"
    marks = (paths.bundled("resources") / "marks").as_posix()
    return f"""
* {{ outline: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QWidget {{ color: {t.text}; }}
QMainWindow, QDialog, QWidget[surface="window"], QStackedWidget {{ background: {t.window}; }}
QWidget[surface="side"], QMenuBar {{ background: {t.side}; }}
QWidget[surface="side"] > QWidget > QWidget {{ background: transparent; }}
QWidget[surface="none"], QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollArea {{ border: none; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
QMenuBar {{ border-bottom: 1px solid {t.line}; padding: 1px 8px; font-size: {pt("small")}; }}
QMenuBar::item {{ padding: 3px 8px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.selection}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.control}; border-radius: {CONTROL_RADIUS}px;
  padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.selection}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}

QLabel[role="title"] {{ font-size: {pt("title")}; font-weight: 700; }}
QLabel[role="hero"] {{ font-size: {pt("hero")}; font-weight: 700; }}
QLabel[role="lead"] {{ color: {t.muted}; font-size: {pt("large")}; }}
QLabel[role="brand"] {{ font-size: {pt("brand")}; font-weight: 700; }}
QLabel[role="large"] {{ font-size: {pt("large")}; font-weight: 600; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="small"] {{ color: {t.muted}; font-size: {pt("small")}; }}
QLabel[role="due"] {{ color: {t.due}; font-weight: 600; }}
QLabel[role="error"] {{ color: {t.broken}; font-size: {pt("small")}; }}
QLabel[role="tag"] {{ color: {t.on_label}; background: {t.label}; border-radius: 3px;
  padding: 2px 7px;
  font-size: {pt("small")}; }}
QLabel[role="key"] {{ color: {t.muted}; border: 1px solid {t.line}; border-radius: 4px;
  padding: 1px 5px; font-size: {pt("small")}; }}
QLabel[role="accent"] {{ color: {t.accent}; }}
QLabel[role="well"] {{ color: {t.accent}; font-weight: 600; }}

QFrame[card="true"] {{ background: {t.surface}; border: 1px solid {t.line};
  border-radius: {CARD_RADIUS}px; }}
QFrame[card="true"]:focus {{ border: 1px solid {t.accent}; }}
QFrame[banner="true"] {{ background: {t.info_soft}; border-bottom: 1px solid {t.line}; }}
QFrame[banner="true"] QLabel {{ color: {t.info}; font-weight: 600; }}
QFrame[divider="true"] {{ background: {t.line}; border: none; min-height: 1px; max-height: 1px; }}
QFrame[upright="true"] {{ background: {t.line}; border: none; min-width: 1px; max-width: 1px; }}

QPushButton, QToolButton[button="true"] {{ background: {t.surface}; border: 1px solid {t.control};
  border-radius: {CONTROL_RADIUS}px; padding: 5px 12px; font-weight: 500; }}
QPushButton:hover, QToolButton[button="true"]:hover {{ background: {t.selection}; }}
QPushButton:pressed {{ background: {t.accent_soft}; }}
QPushButton:focus, QToolButton[button="true"]:focus {{ border: 2px solid {t.accent};
  padding: 4px 11px; }}
QPushButton:disabled {{ color: {t.muted}; border-color: {t.line}; background: {t.window}; }}
QPushButton::menu-indicator, QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent};
  border: 1px solid {t.accent}; }}
QPushButton[kind="primary"]:hover {{ border: 1px solid {t.text}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; padding: 4px 11px; }}
QPushButton[kind="primary"]:disabled {{ background: {t.label}; border-color: {t.label};
  color: {t.on_label}; }}
QPushButton[kind="danger"] {{ color: {t.broken}; border-color: {t.broken}; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent;
  padding: 0 2px 0 0;
  color: {t.accent}; text-align: left; font-weight: 400; border-radius: 4px; }}
QPushButton[kind="link"][person="true"] {{ color: {t.text}; font-weight: 600; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[kind="answer"] {{ padding: 0; border-radius: {CARD_RADIUS - 2}px; }}
QPushButton[kind="answer"]:focus {{ padding: 0; }}
QPushButton[kind="answer"]:checked {{ background: {t.accent_soft}; border-color: {t.accent}; }}
QPushButton[kind="filter"] {{ background: transparent; border: 1px solid {t.control};
  border-radius: {theme.scaled(10) + 1}px; padding: 2px 10px; min-height: {px(18)};
  font-weight: 400; font-size: {pt("small")}; }}
QPushButton[kind="filter"]:checked {{ background: {t.accent_soft}; border-color: {t.accent}; }}
QPushButton[kind="filter"]:focus {{ border: 2px solid {t.accent}; padding: 1px 9px; }}
QPushButton[kind="tab"] {{ background: transparent; border: none; border-radius: 0;
  color: {t.muted}; padding: 6px 0 8px 0; border-bottom: 3px solid transparent; font-weight: 600; }}
QPushButton[kind="tab"]:checked {{ color: {t.text}; border-bottom: 3px solid {t.accent}; }}
QPushButton[kind="tab"]:focus {{ color: {t.accent}; text-decoration: underline; }}
QPushButton[kind="find"] {{ color: {t.muted}; font-weight: 400; text-align: left;
  padding: 5px 10px; }}
QPushButton[kind="find"]:focus {{ padding: 4px 9px; }}
QPushButton[kind="nav"] {{ background: transparent; border: 1px solid transparent;
  border-left: 3px solid transparent; border-radius: {CONTROL_RADIUS}px; padding: 7px 10px 7px 7px;
  text-align: left; font-weight: 400; }}
QPushButton[kind="nav"]:hover {{ background: {t.window}; }}
QPushButton[kind="nav"]:checked {{ background: {t.surface}; border-left: 3px solid {t.accent};
  font-weight: 600; }}
QPushButton[kind="nav"]:focus {{ border: 1px solid {t.accent}; border-left: 3px solid {t.accent}; }}
QToolButton[kind="icon"] {{ background: transparent; border: 1px solid transparent;
  border-radius: {CONTROL_RADIUS}px; padding: 4px; }}
QToolButton[kind="icon"]:hover {{ background: {t.selection}; }}
QToolButton[kind="icon"]:focus {{ border: 1px solid {t.accent}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {t.surface};
  border: 1px solid {t.control}; border-radius: {CONTROL_RADIUS}px; padding: 5px 10px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.muted}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus {{ border: 2px solid {t.accent}; padding: 4px 9px; }}
QLineEdit[bare="true"], QPlainTextEdit[bare="true"] {{ border-color: transparent; }}
QLineEdit[bare="true"]:focus, QPlainTextEdit[bare="true"]:focus {{ border-color: {t.accent}; }}
QLineEdit[bad="true"], QPlainTextEdit[bad="true"] {{ border-color: {t.broken}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.muted}; background: {t.window}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ background: transparent; border: none;
  padding: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {px(22)}; }}
QComboBox::down-arrow {{ image: url("{marks}/chevron-down.svg"); width: {px(12)};
  height: {px(12)}; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.control};
  selection-background-color: {t.selection}; selection-color: {t.text}; }}
QComboBox QAbstractItemView::item {{ padding: 4px 8px; }}
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {px(14)}; height: {px(14)};
  border: 1px solid {t.control}; background: {t.surface}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {px(8)}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.accent}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
  image: url("{marks}/tick-{tick}.svg"); }}
QRadioButton::indicator:checked {{ border: {px(5)} solid {t.accent}; width: {px(6)};
  height: {px(6)}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.accent}; }}

QAbstractItemView {{ background: transparent; border: none; selection-background-color:
  {t.selection}; selection-color: {t.text}; }}
QTableView[cards="true"] {{ selection-background-color: transparent; }}
QTableView[inset="true"], QListView[inset="true"], QTableWidget {{ background: {t.surface};
  border: 1px solid {t.line}; border-radius: {CARD_RADIUS}px; gridline-color: {t.line}; }}
QHeaderView::section {{ background: {t.window}; color: {t.muted}; border: none;
  border-bottom: 1px solid {t.line}; padding: 6px 8px; font-weight: 600; }}
QProgressBar {{ background: {t.line}; border: none; border-radius: 4px; max-height: 8px;
  min-height: 8px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QSplitter::handle {{ background: {t.line}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.control}; border-radius: 3px; min-height: 32px;
  margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.control}; border-radius: 3px; min-width: 32px;
  margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QFrame[notice="true"] {{ background: {t.text}; border-radius: {CARD_RADIUS}px; }}
QFrame[notice="true"] QLabel {{ color: {t.window}; }}
QFrame[notice="true"] QPushButton {{ background: transparent; color: {t.window};
  border: 1px solid {t.window}; }}
QFrame[notice="true"] QPushButton:focus {{ border: 2px solid {t.window}; }}
{STRONG if t.strong else ""}"""
