"""All texts are there in every language, whole, and with what is to be put into them."""

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es")


class Text(NamedTuple):
    """A text and what it is in another language, once for each plural form."""

    source: str
    forms: tuple[str, ...]


def texts(language: str) -> Iterator[Text]:
    # The file is ours, so that nothing hostile can be in it.
    tree = ElementTree.parse(FOLDER / f"netbook_{language}.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield Text(message.findtext("source", ""), tuple(forms or [translation.text or ""]))


def put_in(text: str) -> list[str]:
    """What is put into a text."""
    return sorted(re.findall(r"\{\w*\}", text))


def test_nothing_is_missing_unfinished_or_left_over() -> None:
    file = ROOT / ".ci" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.check() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_put_in_stays(language: str) -> None:
    wrong = [
        text
        for text in texts(language)
        if any(put_in(form) != put_in(text.source) for form in text.forms)
        # `one person` needs no figure; several always do.
        or ("%Ln" in text.source and "%Ln" not in text.forms[-1])
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_edges_stay(language: str) -> None:
    """Spaces at the ends, the dots of what opens a dialog, and tabs before a menu's key."""
    wrong = [
        text
        for text in texts(language)
        for form in text.forms
        if (form != form.strip()) != (text.source != text.source.strip())
        or (text.source.endswith(".") and not form.endswith("."))
        or form.count("\t") != text.source.count("\t")
        or form.count("\n") != text.source.count("\n")
        or (text.source.endswith(".") and not form.endswith("."))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_exclamation_marks_and_no_straight_quotes(language: str) -> None:
    wrong = [
        form
        for text in texts(language)
        for form in text.forms
        # Words for a search engine have its own quotes.
        if "!" in form or ('"' in form and '"' not in text.source) or "..." in form
    ]
    assert wrong == []
