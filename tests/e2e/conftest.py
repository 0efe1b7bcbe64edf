"""Which tests of the whole program can run on this system."""

import sys

# The accessibility tree is read over D-Bus, which only Linux has.
collect_ignore = [] if sys.platform == "linux" else ["test_by_ear.py"]
