"""The address book that the main job begins with when it is done by ear."""

BOOK = """BEGIN:VCARD
VERSION:3.0
FN:Maya Okafor
N:Okafor;Maya;;;
ORG:Northwind
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Tom Wójcik
N:Wójcik;Tom;;;
END:VCARD
"""
