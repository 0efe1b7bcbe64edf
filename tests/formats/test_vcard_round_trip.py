"""What is written is read back, in both versions, for any card."""

import pytest
from hypothesis import given

from netbook.core.card import Card
from netbook.formats.vcard import write_card
from tests.formats.vcard_cards import cards, cards_in


@pytest.mark.parametrize("version", ["4.0", "3.0"])
@given(card=cards)
def test_any_card_comes_back_equal(version: str, card: Card) -> None:
    assert cards_in(write_card(card, version)) == [card]
