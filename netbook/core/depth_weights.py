"""What speaks for knowing each other, and how much: figures of our own, and no science.

The database counts by the same figures (`netbook.store.evidence_triggers`), so that a change to one
reaches notebooks that exist only through a revision. Plain values, since every start imports them.
"""

# Points of a conversation, by how it was held. The closest count first.
TALKS = {"in_person": 6, "event": 5, "video": 4, "phone": 3, "written": 2, "social": 1}
WRITTEN = ("email", "message", "letter")
# Signs of give and take: that they wrote first, recommended or introduced the user, helped,
# remembered, thanked; and that the user gave.
SIGNS = {"wrote_first": 3, "referred": 5, "helped": 4, "remembered": 3, "thanked": 2, "gave": 2}
REFERRED = ("introduction", "reference")
REMEMBERED = ("attention", "outcome")  # asked after the user, or told how it went
# What was shared: points for each, points for each year, and the most that all of a kind are
# worth. A kind that isn't here counts as met.
SHARED = {
    "worked": (15, 4, 45),
    "studied": (15, 2, 30),
    "served": (15, 2, 30),
    "organised": (15, 2, 30),
    "met": (2, 0, 4),
}
YEARS = 5  # More years together with the same people at one place count no more.
# Trust takes 3 to 6 months: days from the first conversation to the last, and as of how many of
# them so many conversations count, and so many signs of each kind.
ROOM = ((0, 6, 1), (92, 12, 2), (183, 24, 4))
