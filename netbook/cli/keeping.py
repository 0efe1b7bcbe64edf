"""The verbs that keep the notebook safe and sound: undo, redo, backup, restore, check, demo."""
