"""Help: a short guide, offline."""
