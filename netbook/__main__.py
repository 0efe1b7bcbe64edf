"""The entry point: `python -m netbook`, the `netbook` command and the frozen program."""

import sys

from netbook.app import main

if __name__ == "__main__":
    sys.exit(main())
