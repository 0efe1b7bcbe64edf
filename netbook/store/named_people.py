"""Which people of the notebook a text names."""

import re

from netbook.store import Session
from netbook.store.rows import json_text

_WORD = re.compile(r"\w[\w'’-]*")


def named_people(s: Session, text: str, known_from: str = "") -> list[str]:
    """The names of contacts as they stand in a text: whole ones, longest first.

    A first name alone may be any word ("Will", "May"): it counts where `known_from`, what is noted
    of those whom the text is about, has it too.
    """
    words = {word for word in _WORD.findall(text) if word[0].isupper()}
    also = words & {*_WORD.findall(known_from)}
    rows = s.connection().exec_driver_sql(
        "SELECT formatted_name, given, family FROM contact"
        " WHERE given IN (SELECT value FROM json_each(?1))"
        " OR family IN (SELECT value FROM json_each(?1))",
        (json_text(sorted(words)),),
    )
    found: set[str] = set()
    for name, given, family in rows:
        whole = {each for each in (name, f"{given} {family}".strip()) if " " in each}
        found |= {each for each in whole if each in text} | ({given} & also)
    return sorted(found, key=lambda each: (-len(each), each))
