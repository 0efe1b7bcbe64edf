"""The timeline of all conversations."""
