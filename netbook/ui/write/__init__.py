"""The page Write: a message from what the notebook knows, checked before it is sent."""
