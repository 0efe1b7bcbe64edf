"""NetBook: a networking notebook that stays on its owner's disk."""

__version__ = "0.1.0"
