"""What a message is for; asks want an answer, the others may do without."""

PURPOSES = (
    *("introduction", "advice", "meeting", "question", "reference", "catch_up"),
    *("thank_you", "share", "follow_up", "give"),
)
# Something is asked of whom it is written to; a follow-up reminds of what was asked.
ASKS = frozenset({"introduction", "advice", "meeting", "question", "reference", "follow_up"})
# What is asked for is noted as an exchange of this kind.
EXCHANGE_OF = {
    "introduction": "introduction",
    "advice": "advice",
    "meeting": "advice",
    "question": "feedback",
    "reference": "reference",
}
