"""The people page: the list, and beside it one person's card."""
