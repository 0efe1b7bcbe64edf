"""The words of a reminder: figures only, for a desktop may be seen by others."""

from netbook.core.digest import Digest
from netbook.ui.words import tr


def digest_words(digest: Digest) -> str:
    """`4 people to write to. One promise is late.`"""
    parts = []
    if digest.people:
        parts.append(tr("%Ln person(s) to write to today.", "", digest.people))
    if digest.late:
        parts.append(tr("%Ln promise(s) of yours are late.", "", digest.late))
    if digest.due:
        parts.append(tr("%Ln promise(s) of yours for today.", "", digest.due))
    return " ".join(parts)
