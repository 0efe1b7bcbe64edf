"""The look in tokens: every colour, size and font of the window is named here and nowhere else."""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from netbook import paths

CARD_RADIUS = 10
CONTROL_RADIUS = 7
GRID = 8
# The height of a line of text at 100 %, which lengths in pixels go with.
LINE = 16
ROW_BAR = 3
FOLD_SIDE = 1100
FOLD_PANES = 800
SCHEMES = ("system", "light", "dark", "contrast")
TEXT_SCALES = (100, 115, 130, 150, 175, 200)


class Tokens(NamedTuple):
    """The colours of one theme; `avatar_*` are six quiet hues, none of them a status colour.

    With `strong` nothing is told by a hue alone: links are underlined, selected rows framed.
    """

    window: str
    side: str
    surface: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    selection: str
    on_accent: str
    broken: str
    broken_soft: str
    due: str
    due_soft: str
    info: str
    info_soft: str
    label: str
    on_label: str
    avatar_fills: tuple[str, ...]
    avatar_texts: tuple[str, ...]
    strong: bool = False


LIGHT = Tokens(
    window="#F6F5F1",
    side="#EDEBE5",
    surface="#FFFFFF",
    line="#E2DED5",
    control="#857F74",
    text="#23221F",
    muted="#66625A",
    accent="#256B57",
    accent_soft="#DFEDE7",
    selection="#E3EEE9",
    on_accent="#FFFFFF",
    broken="#A63A22",
    broken_soft="#F8E3DC",
    due="#8A5A0B",
    due_soft="#FAEFD6",
    info="#2C5F94",
    info_soft="#E2ECF6",
    label="#EFEDE7",
    on_label="#66625A",
    avatar_fills=("#E9DDF3", "#D9EAEC", "#F0E6D6", "#F5DCE6", "#DDE3F6", "#E3E8D6"),
    avatar_texts=("#653F88", "#235D66", "#7A5521", "#8C3560", "#3A4C98", "#515F26"),
)
DARK = Tokens(
    window="#1B1A18",
    side="#151412",
    surface="#242320",
    line="#3A3731",
    control="#857F75",
    text="#ECE9E2",
    muted="#A8A398",
    accent="#7CC9B0",
    accent_soft="#213A32",
    selection="#263A33",
    on_accent="#151412",
    broken="#F0917A",
    broken_soft="#43241C",
    due="#E3B864",
    due_soft="#3B3019",
    info="#8DBBE8",
    info_soft="#1F3145",
    label="#33312C",
    on_label="#A8A398",
    avatar_fills=("#3C2A4D", "#1D3F45", "#453319", "#4A263A", "#26325A", "#333819"),
    avatar_texts=("#CDAEE8", "#93CBD3", "#DDB87D", "#E9A3C3", "#AEBCF2", "#C3CF8D"),
)

CONTRAST_LIGHT = Tokens(
    window="#FFFFFF",
    side="#FFFFFF",
    surface="#FFFFFF",
    line="#000000",
    control="#000000",
    text="#000000",
    muted="#3D3D3D",
    accent="#00318A",
    accent_soft="#FFFFFF",
    selection="#FFF0A3",
    on_accent="#FFFFFF",
    broken="#8A0000",
    broken_soft="#FFFFFF",
    due="#5C3400",
    due_soft="#FFFFFF",
    info="#00318A",
    info_soft="#FFFFFF",
    label="#000000",
    on_label="#FFFFFF",
    avatar_fills=("#000000",) * 6,
    avatar_texts=("#FFFFFF",) * 6,
    strong=True,
)
CONTRAST_DARK = Tokens(
    window="#000000",
    side="#000000",
    surface="#000000",
    line="#FFFFFF",
    control="#FFFFFF",
    text="#FFFFFF",
    muted="#D2D2D2",
    accent="#FFE14D",
    accent_soft="#000000",
    selection="#3D3A00",
    on_accent="#000000",
    broken="#FFBFB3",
    broken_soft="#000000",
    due="#FFD08A",
    due_soft="#000000",
    info="#9BD5FF",
    info_soft="#000000",
    label="#FFFFFF",
    on_label="#000000",
    avatar_fills=("#FFFFFF",) * 6,
    avatar_texts=("#000000",) * 6,
    strong=True,
)
OURS = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


def tokens() -> Tokens:
    """The tokens in use: light, dark, or those of a system contrast theme.

    They follow from the program's palette: a widget's own is changed by the style sheet.
    """
    palette = QGuiApplication.palette()
    return _tokens(*(palette.color(role).name().upper() for role in _CONTRAST_ROLES))


_CONTRAST_ROLES = (
    QPalette.ColorRole.Window,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Link,
)


@cache
def _tokens(window: str, text: str, link: str) -> Tokens:
    for known in OURS:
        if (window, text, link) == (known.window, known.text, known.accent):
            return known
    return Tokens(
        window=window,
        side=window,
        surface=window,
        line=text,
        control=text,
        text=text,
        muted=text,
        accent=link,
        accent_soft=window,
        selection=window,
        on_accent=window,
        broken=text,
        broken_soft=window,
        due=text,
        due_soft=window,
        info=text,
        info_soft=window,
        label=text,
        on_label=window,
        avatar_fills=(text,) * 6,
        avatar_texts=(window,) * 6,
        strong=True,
    )


def palette_of(t: Tokens) -> QPalette:
    """The Qt palette that carries these tokens to every widget."""
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.AlternateBase), t.window),
        ((role.Base, role.Button, role.ToolTipBase, role.Light), t.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), t.text),
        ((role.PlaceholderText, role.BrightText), t.muted),
        ((role.Mid, role.Midlight), t.line),
        ((role.Dark, role.Shadow), t.control),
        ((role.Highlight, role.Link, role.Accent, role.LinkVisited), t.accent),
        ((role.HighlightedText,), t.on_accent),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, each, QColor(t.muted))
    return palette


def system_contrast() -> bool:
    """Whether the system asks for high contrast, which then overrides our colours."""
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def system_is_dark() -> bool:
    """Whether the system is in its dark colour scheme."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def choose(scheme: str) -> Tokens:
    """The tokens for a chosen scheme (one of SCHEMES)."""
    dark = scheme == "dark" or (scheme != "light" and system_is_dark())
    if scheme == "contrast":
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def load_fonts(always: bool = False) -> None:
    """Make Inter known where the machine has no fonts of its own, or always (for pictures)."""
    if not always and QFontDatabase.families():
        return
    for file in sorted((paths.bundled("resources") / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    QApplication.setFont(QFont("Inter", 10))


def text_scale() -> float:
    """How many times the ordinary size the text is; never less than one."""
    return max(1.0, QFontMetricsF(QApplication.font()).height() / LINE)


def scaled(pixels: float) -> int:
    """A length in pixels that grows with the text."""
    return round(pixels * text_scale())


def folded(width: int, at: int) -> bool:
    """Whether a window of that width is too narrow for what folds at FOLD_SIDE or FOLD_PANES."""
    return width < scaled(at)


def points(role: str) -> float:
    """How many points a text role has at 100 %, relative to a body of 10 points."""
    return {"title": 15.5, "large": 12.0, "body": 10.0, "small": 9.0, "brand": 12.5, "hero": 20.0}[
        role
    ]


def font(role: str = "body", *, bold: bool = False) -> QFont:
    """The application font at a role's size; it follows the chosen text size."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * points(role) / points("body"))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
