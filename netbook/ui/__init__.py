"""The window: the only Qt in NetBook."""
