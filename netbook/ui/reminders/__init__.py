"""Reminders that reach: one a day on the desktop, in the tray, or else in the window."""
