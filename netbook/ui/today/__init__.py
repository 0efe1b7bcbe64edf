"""The Today page: who to write to, and what is owed."""
