"""What Google's and Outlook's layouts share when a card is put into them."""

from netbook.core.card import Card, Name
from netbook.core.partial_date import PartialDate

# A longer line of a vCard is a key or a sound, nothing that somebody reads.
_LONGEST_LINE_TO_READ = 1_000


def written_name(card: Card) -> Name:
    """The name in parts; a name that is only known as a whole stands as the first name.

    An organisation's own card has no person's name.
    """
    if card.name != Name() or not card.formatted_name:
        return card.name
    if any(card.formatted_name == organisation.name for organisation in card.organisations):
        return card.name
    return Name(given=card.formatted_name)


def is_day(text: str) -> bool:
    """Whether a text is a day that address books take: with its month and day."""
    try:
        return PartialDate.parse(text).day is not None
    except ValueError:
        return False


def line_for_reading(line: str) -> str:
    """A vCard line if a person could read it, else empty."""
    return line if len(line) <= _LONGEST_LINE_TO_READ else ""
