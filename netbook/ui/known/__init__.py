"""Who do you really know?: what the notebook holds, and whom to invest in."""
