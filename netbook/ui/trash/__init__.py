"""The trash page."""
