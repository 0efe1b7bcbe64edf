"""Cells that a spreadsheet would take for a formula: defused on the way out, undone on the way in.

A spreadsheet runs a cell that begins with = + - @ (also full width, also after spaces, a tab or a
line end), and such a formula can open programs and send data away. An apostrophe before it makes it
text. So that undoing gives back exactly what was there, a value that already begins with
apostrophes and such a sign gets one more; no other apostrophe is touched (`'t Hooft`).
"""

import re

_DANGEROUS = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠﹢﹣﹦﹫−])")
# Digits, spaces, dashes, dots, slashes and brackets alone call nothing: the worst that becomes of
# them is a sum. So phone numbers and days without a year stay as Google and Outlook read them.
_HARMLESS = re.compile(r"[+-][-0-9 ()./]*\Z")


def defused(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could take it for a formula."""
    return "'" + text if _DANGEROUS.match(text) else text


def defused_but_numbers(text: str) -> str:
    """The same for other programs' layouts: `+49 (151) 0000000` and `--12-01` stay as they are."""
    return text if _HARMLESS.match(text) else defused(text)


def undone(cell: str) -> str:
    """What was written before it was defused."""
    return cell[1:] if cell.startswith("'") and _DANGEROUS.match(cell) else cell
