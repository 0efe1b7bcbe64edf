"""vCard files: NetBook's own reader and writer for 2.1, 3.0 and 4.0.

Follows RFC 6350 (4.0), RFC 2426 and 2425 (3.0), the vCard 2.1 specification of 1996, RFC 6868
(carets in parameters) and RFC 9554 (PRONOUNS, SOCIALPROFILE, DERIVED), and what real programs do.
"""

from netbook.formats.vcard_reading import read_cards
from netbook.formats.vcard_writing import write_card

__all__ = ["read_cards", "write_card"]
