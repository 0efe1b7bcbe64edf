"""The guide's topics: Markdown files of resources/help in the user's language.

A file is called NN-name.md: NN is its place in the list, name what a target asks for. Its first
line is its title.
"""

import re
from pathlib import Path
from typing import NamedTuple

from netbook import paths
from netbook.core.fold import fold
from netbook.ui import language

_MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>|]")


class Topic(NamedTuple):
    """One topic; `words` is its folded text without marks, for searching."""

    name: str
    title: str
    markdown: str
    words: str


def folder() -> Path:
    """Where the Markdown of the user's language lies; pictures are named relative to it."""
    return paths.bundled("resources") / "help" / language.chosen()


def topics() -> list[Topic]:
    """All topics, in their order."""
    return [_read(file) for file in sorted(folder().glob("*.md"))]


def _read(file: Path) -> Topic:
    markdown = file.read_text(encoding="utf-8")
    title = markdown.partition("\n")[0].lstrip("# ")
    name = file.stem.partition("-")[2]
    return Topic(name, title, markdown, fold(_MARKS.sub(r"\1", markdown)))


def found(all_topics: list[Topic], text: str) -> list[Topic]:
    """The topics that hold every word of a text, those with it in their title first."""
    wanted = fold(text).split()
    holding = [topic for topic in all_topics if all(word in topic.words for word in wanted)]
    return sorted(holding, key=lambda topic: not all(word in fold(topic.title) for word in wanted))
