"""Spanish: the words by which dates and conversations are told."""
