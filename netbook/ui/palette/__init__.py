"""Find or do anything: people, pages, actions and conversations by a few letters."""
