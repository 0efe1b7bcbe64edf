"""Contrast of every two colours that meet on the screen, in every theme (WCAG 2.2: 1.4.3, 1.4.11).

What meets is read from the style sheet and from the source of what paints: a colour nobody
thought of fails here.
"""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import netbook.ui
from netbook.ui import style, theme
from netbook.ui.theme import Tokens

pytestmark = pytest.mark.usefixtures("qapp")
TEXT, SHAPE = 4.5, 3.0
INKS = ("text", "muted", "accent", "broken", "due", "info")
GROUNDS = ("window", "side", "surface", "selection", "accent_soft")
# Fills that carry text of their own and no other.
FILLED = {
    ("on_accent", "accent"),
    ("on_label", "label"),
    ("broken", "broken_soft"),
    ("due", "due_soft"),
    ("info", "info_soft"),
    ("accent", "accent_soft"),
    ("window", "text"),  # notices
}
# Borders of what acts, and what shows the focus.
BORDERS = ("control", "accent", "broken")
# Grounds without text: lines, the groove of a progress bar, handles (BORDERS asks more of those).
QUIET = {"line", "control"}
THEMES = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "contrast light": theme.CONTRAST_LIGHT,
    "contrast dark": theme.CONTRAST_DARK,
}


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def texts() -> set[tuple[str, str]]:
    return {*product(INKS, GROUNDS), *FILLED}


def too_weak(t: Tokens, pairs: set[tuple[str, str]], least: float) -> list[str]:
    found = {pair: contrast(getattr(t, pair[0]), getattr(t, pair[1])) for pair in pairs}
    return [f"{a} on {b}: {ratio:.2f}" for (a, b), ratio in found.items() if ratio < least]


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_wherever_it_stands(name: str) -> None:
    t = THEMES[name]
    assert too_weak(t, texts(), 7.0 if t.strong else TEXT) == []


@pytest.mark.parametrize("name", THEMES)
def test_borders_and_focus_can_be_seen(name: str) -> None:
    assert too_weak(THEMES[name], set(product(BORDERS, GROUNDS)), SHAPE) == []


@pytest.mark.parametrize("name", THEMES)
def test_initials_can_be_read_on_every_hue(name: str) -> None:
    t = THEMES[name]
    ratios = [contrast(*pair) for pair in zip(t.avatar_texts, t.avatar_fills, strict=True)]
    assert min(ratios) >= TEXT


@pytest.mark.parametrize("name", THEMES)
def test_disabled_text_can_be_read_too(name: str, qapp: QApplication) -> None:
    palette = theme.palette_of(THEMES[name])
    ink = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    for ground in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        assert contrast(ink, palette.color(ground).name()) >= TEXT


def test_avatars_wear_no_colour_that_means_something() -> None:
    for t in (theme.LIGHT, theme.DARK):
        meaning = {t.accent, t.accent_soft, t.broken, t.broken_soft, t.due, t.due_soft, t.info}
        assert not meaning & {*t.avatar_fills, *t.avatar_texts}


# --- what meets in the style sheet --------------------------------------------------------------


class Rule(NamedTuple):
    """One rule of the style sheet: whom it dresses, and the tokens it uses for what."""

    selector: str
    ink: str
    ground: str
    border: str


def named() -> tuple[Tokens, dict[str, str]]:
    """Tokens that have a colour each that no other has, and the names of those colours."""
    names = [name for name in Tokens._fields if isinstance(getattr(theme.LIGHT, name), str)]
    colours = {name: f"#0000{at:02X}" for at, name in enumerate(names, 1)}
    return theme.LIGHT._replace(**colours), {colour: name for name, colour in colours.items()}


def rules() -> Iterator[Rule]:
    made, names = named()
    sheet = style.sheet(made, 10.0)
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        values = dict(
            (part.strip() for part in each.split(":", 1)) for each in body.split(";") if ":" in each
        )

        def token(*properties: str, of: dict[str, str] = values) -> str:
            for name in properties:
                found = re.search(r"#0000[0-9A-F]{2}", of.get(name, ""))
                if found:
                    return names[found.group()]
            return ""

        yield Rule(
            " ".join(selector.split()),
            token("color"),
            token("background"),
            token("border-color", "border", "border-left", "border-bottom"),
        )


def test_the_sheet_puts_no_other_text_on_no_other_ground() -> None:
    found = list(rules())
    assert len(found) > 60
    grounds = {rule.ground for rule in found} - {""}
    plain = {*GROUNDS, *(ground for _ink, ground in FILLED), *QUIET}
    assert grounds <= plain
    for rule in found:
        if rule.ink and rule.ground:
            assert (rule.ink, rule.ground) in texts(), rule
        elif rule.ink and "notice" not in rule.selector:
            assert rule.ink in INKS, rule


def test_what_acts_has_a_border_that_can_be_seen() -> None:
    acting = ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QCheckBox", "QRadioButton")
    for rule in rules():
        acts = rule.selector.startswith(acting) and ":disabled" not in rule.selector
        if rule.border and acts:
            # A primary button's own fill is its border; over it the text's colour shows the focus.
            assert rule.border in {*BORDERS, "text"}, rule


# --- what meets in what is painted --------------------------------------------------------------


def painted() -> Iterator[tuple[str, str]]:
    """The tokens that `paint_label` is called with, as `(ink, ground)`."""
    folder = Path(netbook.ui.__file__).parent
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "paint_label":
                # A pair that is passed on whole comes from TINTS.
                ink, ground, *_ = (*node.args[3:5], None)
                if isinstance(ink, ast.Attribute) and isinstance(ground, ast.Attribute):
                    yield ink.attr, ground.attr


def test_labels_that_are_painted_are_among_those_checked() -> None:
    from netbook.ui.widgets.timeline_delegate import TINTS

    found = {*painted(), *TINTS.values()}
    assert len(found) >= 4
    assert found <= texts()


def test_text_that_is_painted_has_an_ink_that_is_checked() -> None:
    folder = Path(netbook.ui.__file__).parent
    inks = {
        node.attr
        for file in folder.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "paint_text"
        for argument in call.args
        for node in ast.walk(argument)
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "tokens"
    }
    assert inks <= set(INKS)
    assert "muted" in inks


# --- the theme of high contrast -----------------------------------------------------------------


def test_high_contrast_can_be_chosen_and_is_told_from_the_others(qapp: QApplication) -> None:
    style.dress(qapp, "contrast", 100, 10.0)
    assert theme.tokens() in (theme.CONTRAST_LIGHT, theme.CONTRAST_DARK)
    style.dress(qapp, "light", 100, 10.0)
    assert theme.tokens() == theme.LIGHT


def test_a_contrast_theme_of_the_system_is_worn_as_it_is(qapp: QApplication) -> None:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#2D3236"),
        (QPalette.ColorRole.WindowText, "#FFFFFF"),
        (QPalette.ColorRole.Link, "#70EBDE"),
    ):
        palette.setColor(role, QColor(colour))
    qapp.setPalette(palette)
    t = theme.tokens()
    qapp.setPalette(theme.palette_of(theme.LIGHT))
    assert (t.window, t.text, t.accent, t.strong) == ("#2D3236", "#FFFFFF", "#70EBDE", True)
    assert too_weak(t, texts(), TEXT) == []
