"""The kinds that ways of wishing and offering tell, and which offers serve which wishes."""

ANY = "any"
MONEY = frozenset("funding pre_seed series_a grant sponsor donation loan scholarship".split())
"""The concepts that are money, of whatever source."""

# Ways that decide the kind; the first of a clause does. All others only say whether one seeks.
WISH_KINDS = {
    "job": "work",
    "internship": "work",
    "apprenticeship": "work",
    "student_job": "work",
    "become": "entry",
    "retrain": "training",
    "hire": "worker",
    "opening": "worker",
    "candidate": "worker",
    "trainee": "worker",
    "freelance": "worker",
    "cofounder": "cofounder",
    "mentor": "mentor",
    "feedback": "feedback",
    "intro": "introduction",
    "speaker": "speaker",
    "talk": "slot",
    "slot": "slot",
    "lend": "taker",
    "borrow": "thing",
    "take": "thing",
    "learn": "lessons",
    "teach": "lessons",
    "invest": "money",
    "customer": "customers",
    "volunteer": "hands",
    "lend_hand": "cause",
    "tester": "testers",
    "advice": "advice",
    "partner": "partner",
    "workshop": "lessons",
    "someone": "someone",
    "do_for": "worker",
}
"""What each way asks for in a wish."""

_OF_WISHES = frozenset(("someone", "borrow", "retrain", "do_for"))
OFFER_KINDS = {
    **{cue: kind for cue, kind in WISH_KINDS.items() if cue not in _OF_WISHES},
    "budget": "buyer",
    "hire": "work",
    "opening": "work",
    "candidate": "work",
    "trainee": "work",
    "talk": "speaker",
    "lend": "thing",
    "take": "taker",
    "worked_at": "introduction",
    "lend_hand": "hands",
}
"""What each way holds out in an offer."""

# Of an offer that says it seeks, the other side is meant.
SOUGHT = {
    "work": "worker",
    "speaker": "slot",
    "thing": "taker",
    "lessons": "pupils",
    "hands": "cause",
    "testers": "study",
    "customers": "seller",
}
"""What an offer that seeks a kind holds out."""

TURNED = {
    "lessons": "pupils",
    "mentor": "mentees",
    "hands": "cause",
    "money": "deals",
    "thing": "taker",
    "advice": "cause",
}
"""What a wish to give a kind asks for."""

MEETS = {
    "work": {"work": 1.0, "buyer": 0.9},
    "training": {"lessons": 1.0, "advice": 0.8, "mentor": 0.8, "introduction": 0.6},
    "entry": {"work": 0.8, "advice": 0.9, "mentor": 0.9, "lessons": 0.8, "introduction": 0.8},
    "someone": {
        "worker": 1.0,
        "advice": 0.9,
        "expertise": 0.8,
        "feedback": 0.8,
        "hands": 0.8,
        "introduction": 0.7,
        "partner": 0.8,
        ANY: 0.9,
    },
    "worker": {"worker": 1.0, "advice": 0.8, ANY: 0.9, "feedback": 0.6, "hands": 0.6},
    "hiring": {"worker": 1.0, ANY: 0.7},
    "cofounder": {"cofounder": 1.0},
    "mentor": {"mentor": 1.0, "advice": 0.85, "expertise": 0.6, ANY: 0.6},
    "feedback": {"feedback": 1.0, "advice": 0.85, "mentor": 0.8, "expertise": 0.6},
    "introduction": {
        "introduction": 1.0,
        "worker": 0.7,
        "advice": 0.7,
        "speaker": 0.7,
        ANY: 0.7,
    },
    "speaker": {"speaker": 1.0, ANY: 0.6},
    "slot": {"slot": 1.0},
    "thing": {"thing": 1.0, ANY: 0.9},
    "taker": {"taker": 1.0, "buyer": 0.9},
    "lessons": {
        "lessons": 1.0,
        "partner": 0.8,
        "advice": 0.7,
        "mentor": 0.6,
        "feedback": 0.6,
        ANY: 0.7,
    },
    "pupils": {"pupils": 1.0},
    "mentees": {"mentees": 1.0},
    "money": {"money": 1.0, ANY: 0.6},
    "deals": {"deals": 1.0},
    "customers": {"customers": 0.9, "buyer": 1.0, "testers": 0.9, "taker": 0.9},
    "hands": {"hands": 1.0, "advice": 0.8, ANY: 0.6},
    "cause": {"cause": 1.0},
    "testers": {"testers": 1.0, ANY: 0.7, "introduction": 0.7, "worker": 0.7},
    "study": {"study": 1.0},
    "advice": {
        "advice": 1.0,
        "mentor": 0.9,
        "feedback": 0.85,
        "lessons": 0.8,
        "worker": 0.85,
        "expertise": 0.9,
        "introduction": 0.7,
        "partner": 0.7,
        "speaker": 0.8,
        "hands": 0.7,
        ANY: 0.9,
    },
    "partner": {"partner": 1.0, ANY: 0.8, "feedback": 0.6, "lessons": 0.7, "buyer": 0.7},
    ANY: {
        ANY: 1.0,
        "advice": 0.9,
        "feedback": 0.6,
        "lessons": 0.9,
        "thing": 1.0,
        "worker": 0.9,
        "partner": 0.9,
        "introduction": 0.8,
        "mentor": 0.8,
        "buyer": 0.7,
        "speaker": 0.7,
        "hands": 0.6,
        "testers": 0.6,
    },
}
"""How well a kind that is wished for is served by kinds that are offered; others aren't at all."""
