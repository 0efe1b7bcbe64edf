"""Import and export as a whole: formats and store together."""
