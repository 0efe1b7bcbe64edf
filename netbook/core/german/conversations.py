"""How German tells of a conversation."""

from netbook.core.english.conversations import CONVERSATIONS

__all__ = ["CONVERSATIONS"]
