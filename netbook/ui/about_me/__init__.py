"""About me: what the user can do, what shows it, who saw it, and how they tell it."""
