"""Opportunities: openings from the first sight to the end, and who helps on the way."""
