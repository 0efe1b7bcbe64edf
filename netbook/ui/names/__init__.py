"""Writing down the names that one thinks of first, and what is understood of them."""
