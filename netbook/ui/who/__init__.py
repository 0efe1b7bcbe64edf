"""The page Who do you know?: one person at a time, one key each."""
