"""Openings: where they come from, how far they are, how they end, and who has a part in them."""

# In a posting, known before anybody posts it, or made because somebody offered a solution.
SOURCES = ("posted", "unposted", "created")
# The stage that is always there; the others that NetBook brings may go, and the user adds more.
CLOSED = "closed"
# Those in which an application is out.
SENT = frozenset(("applied", "interviewing", "offer"))
# How an opening ends: it was taken, they said no, I withdrew, it went away, it isn't for me.
ENDS = ("got", "declined", "withdrawn", "gone", "not_for_me")
# What part a contact has in an opening.
PARTS = (
    *("decision_maker", "hiring_manager", "recruiter"),
    *("insider", "introducer", "referee"),
)
# Who of those on it is worth being introduced to.
SOUGHT = ("decision_maker", "hiring_manager", "recruiter", "insider")
# How far the user is with an organisation, whether it has an opening or not.
TARGET_STAGES = ("watching", "learning", "connecting", "applied")
EMPLOYMENT_TYPES = (
    *("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM"),
    "OTHER",
)
"""As schema.org's JobPosting has them."""
SALARY_UNITS = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR")
"""As schema.org's QuantitativeValue has them."""
