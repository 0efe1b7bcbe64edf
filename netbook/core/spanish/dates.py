"""How Spanish says dates."""

from netbook.core.english.dates import DATES

__all__ = ["DATES"]
